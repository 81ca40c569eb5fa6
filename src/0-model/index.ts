/**
 * The words every stage shares: schemas with their types, dates, passages.
 * @module parley/model
 */
export { Actor, ActorRef } from './actor.ts'
export { type DayRange, datesMeet, days, isEdtf, isoDay } from './edtf.ts'
export { type Common, Fact, type Factuality, type Kind, kinds, type Own, own } from './fact.ts'
export { Issue, Scale } from './issue.ts'
export { Evidence, evidence, type Span, stands } from './passage.ts'
export { Place } from './place.ts'
export { Report } from './report.ts'
export { Misuse, Trouble } from './trouble.ts'

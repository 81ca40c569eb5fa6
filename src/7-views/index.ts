/**
 * Views of a record as plain data: `Record` in, lists and tables out, every line with the quotes it rests on.
 *
 * @module
 */
export { type ActorPage, actorPage } from './actor-page.ts'
export { type Actors, actors } from './actors.ts'
export { type Appointment, type Calendar, calendar } from './calendar.ts'
export { type Told, told } from './item.ts'
export { type Linkages, linkages } from './linkages.ts'
export { type Cell, type PositionHistory, type Positions, positionHistory, positions } from './positions.ts'
export { type ProposalRow, type Proposals, proposals } from './proposals.ts'
export type { Quote, Support } from './quote.ts'
export { lineOf } from './says/says.ts'
export { type ReportLine, reportLines, type Sources, sources } from './sources.ts'
export { type Timeline, type TimelineOptions, timeline } from './timeline.ts'
export { type Today, today } from './today.ts'
export { type Tracks, tracks } from './tracks.ts'
export { nameOf, type Who, whoOf } from './who.ts'

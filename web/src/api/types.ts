// What the pages show, under short names. Types only: the workbench takes nothing else from the program.
export type { Actor } from '../../../src/0-model/actor.ts'
export type { Report } from '../../../src/0-model/report.ts'
export type { ActorPage, ActorRow, Actors } from '../../../src/7-views/actors.ts'
export type { Brief, Citation, Section, Sentence } from '../../../src/7-views/brief/brief.ts'
export type { Appointment, Calendar } from '../../../src/7-views/calendar.ts'
export type { Told } from '../../../src/7-views/item.ts'
export type { Linkages } from '../../../src/7-views/linkages.ts'
export type { Cell, PositionHistory, Positions, Stance } from '../../../src/7-views/positions.ts'
export type { Answered, ProposalRow, Proposals } from '../../../src/7-views/proposals.ts'
export type { Quote, Support } from '../../../src/7-views/quote.ts'
export type { OutletRow, ReportLine, Sources } from '../../../src/7-views/sources.ts'
export type { Timeline } from '../../../src/7-views/timeline.ts'
export type { Today } from '../../../src/7-views/today.ts'
export type { Tracks } from '../../../src/7-views/tracks.ts'
export type { Who } from '../../../src/7-views/who.ts'
export type { FactRow, Job } from '../../../src/8-app/http/schemas.ts'

import type { z } from 'zod'
import type {
  Falling as FallingSchema,
  FoundQuote as FoundQuoteSchema,
  UndertakingRow as UndertakingRowSchema,
} from '../../../src/8-app/http/routes/checks.ts'
import type { SearchHit as SearchHitSchema } from '../../../src/8-app/http/routes/search.ts'
import type {
  DossierLine as DossierLineSchema,
  DossierPage as DossierPageSchema,
  FactPage as FactPageSchema,
  FactRows as FactRowsSchema,
  ReportPage as ReportPageSchema,
  Written as WrittenSchema,
} from '../../../src/8-app/http/schemas.ts'

export type State = 'proposed' | 'accepted' | 'rejected' | 'unsure'
export type DossierLine = z.infer<typeof DossierLineSchema>
export type DossierPage = z.infer<typeof DossierPageSchema>
export type FactRows = z.infer<typeof FactRowsSchema>
export type FactPage = z.infer<typeof FactPageSchema>
export type ReportPage = z.infer<typeof ReportPageSchema>
export type Written = z.infer<typeof WrittenSchema>
export type SearchHit = z.infer<typeof SearchHitSchema>
export type UndertakingRow = z.infer<typeof UndertakingRowSchema>
export type FoundQuote = z.infer<typeof FoundQuoteSchema>
export type Falling = z.infer<typeof FallingSchema>

import { rivalAccounts } from '../../src/5-record/accounts/accounts.ts'
import { credibility } from '../../src/5-record/accounts/credibility.ts'
import { citations } from '../../src/5-record/independence/citations.ts'
import { positionHistories } from '../../src/5-record/positions/histories.ts'
import { proposalHistories } from '../../src/5-record/proposals/histories.ts'
import type { Record } from '../../src/5-record/record.ts'
import { actorPage } from '../../src/7-views/actor-page.ts'
import { actors } from '../../src/7-views/actors.ts'
import { calendar } from '../../src/7-views/calendar.ts'
import { linkages } from '../../src/7-views/linkages.ts'
import { positionHistory, positions } from '../../src/7-views/positions.ts'
import { proposals } from '../../src/7-views/proposals.ts'
import { reportLines, sources } from '../../src/7-views/sources.ts'
import { timeline } from '../../src/7-views/timeline.ts'
import { timelineMarks } from '../../src/7-views/timeline-marks.ts'
import { latestDay, today } from '../../src/7-views/today.ts'
import { tracks } from '../../src/7-views/tracks.ts'
import { undertakingRows } from '../../src/7-views/undertakings.ts'

/** A page of a list, as the workbench asks for it. */
const page = { limit: 100 }

/** Everything that is derived from a record as a whole to be shown. */
export const views: { readonly [name: string]: (record: Record) => unknown } = {
  timeline: (record) => timeline(record, page),
  'timeline of an actor': (record) => timeline(record, { ...page, actor: 'Korval' }),
  today: (record) => today(record),
  positions: (record) => positions(record, { limit: { shifts: 5, unmatched: 200 } }),
  'history of a position': (record) => positionHistory(record, 'Arvon', 'issue-0'),
  proposals: (record) => proposals(record, page),
  calendar: (record) => calendar(record, { on: latestDay(record) ?? '', from: '2024-12-01', to: '2025-01-31' }),
  actors: (record) => actors(record),
  'page of an actor': (record) => actorPage(record, 'Arvon'),
  tracks: (record) => tracks(record, { limit: 200 }),
  linkages: (record) => linkages(record, { limit: 500 }),
  sources: (record) => sources(record),
  'lines of reports': (record) => reportLines(record),
  'ten thousand things for a chart': (record) => timelineMarks(record, { limit: 10_000 }),
  undertakings: (record) => undertakingRows(record, page),
  'conflicting accounts': (record) => rivalAccounts(record),
  'position histories': (record) => positionHistories(record),
  'proposal histories': (record) => proposalHistories(record),
  citations: (record) => citations(record),
  'credibility of 50 items': (record) => [...record.items.keys()].slice(0, 50).map((id) => credibility(record, id)),
}

export const viewNames = Object.keys(views)

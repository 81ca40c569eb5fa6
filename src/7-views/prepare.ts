import { accountsOf, rivalsAcross } from '../5-record/accounts/accounts.ts'
import { proposalHistories } from '../5-record/proposals/histories.ts'
import type { Record } from '../5-record/record.ts'
import { undertakings, undertakingsOf } from '../5-record/undertakings/undertakings.ts'
import { conflictProblem } from '../6-reasoning/conditions/conflict-problem.ts'
import { components } from '../6-reasoning/groups.ts'
import { actors } from './actors.ts'
import { prepareBrief } from './brief/compose.ts'
import { noted } from './calendar.ts'
import { grouped } from './positions.ts'
import { placed } from './timeline.ts'

/** Items between two pauses: about a hundredth of a second. */
const stretch = 500

/**
 * Works out, piece by piece, what views share and a large record takes long over: conflicting accounts, undertakings,
 * proposals, demands, who said what, what a brief starts from. Nothing is given back: what has been worked out is there
 * when it is asked for.
 */
export function* prepare(record: Record): Generator<void> {
  let done = 0
  for (const id of record.items.keys()) {
    undertakingsOf(record, id)
    accountsOf(record, id)
    if (++done % stretch === 0) yield
  }
  const demands = (one: Record) => void components(conflictProblem(one), 'condition')
  const ordered = (one: Record) => void placed(one, {})
  for (const whole of [undertakings, rivalsAcross, demands, proposalHistories, grouped, actors, noted, ordered]) {
    whole(record)
    yield
  }
  yield* prepareBrief(record)
}

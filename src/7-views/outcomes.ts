import type { Record } from '../5-record/record.ts'
import { type Outcome, outcomes, undertakingsOf } from '../5-record/undertakings/undertakings.ts'

export { outcomes }

/** Outcomes in the order of concern: where several are bound by one thing, the worst is shown for it. */
export const concern: readonly Outcome[] = ['overdue', 'missed', 'late', 'kept', 'unknown']

/** What became of what an item announces, as of a day (YYYY-MM-DD; without one, that of the latest report); null where it announces nothing. */
export function outcomeOf(record: Record, item: string, asOf?: string): Outcome | null {
  let worst: Outcome | null = null
  for (const { outcome } of undertakingsOf(record, item, asOf === undefined ? {} : { asOf }))
    if (worst === null || concern.indexOf(outcome) < concern.indexOf(worst)) worst = outcome
  return worst
}

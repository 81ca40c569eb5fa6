import type { Record } from '../5-record/record.ts'
import { type Outcome, outcomes, undertakings } from '../5-record/undertakings/undertakings.ts'

/** Outcomes in the order of concern: where several are bound by one thing, the worst is shown for it. */
export const concern: readonly Outcome[] = ['overdue', 'missed', 'late', 'kept', 'unknown']

const found = new WeakMap<Record, Map<string, ReadonlyMap<string, Outcome>>>()

/** What became of each item that announces something, as of a day (YYYY-MM-DD; without one, that of the latest report). */
export function outcomesOf(record: Record, asOf?: string): ReadonlyMap<string, Outcome> {
  const known = found.get(record) ?? new Map<string, ReadonlyMap<string, Outcome>>()
  found.set(record, known)
  const before = known.get(asOf ?? '')
  if (before) return before
  const byItem = new Map<string, Outcome>()
  for (const { item, outcome } of undertakings(record, asOf === undefined ? {} : { asOf })) {
    const other = byItem.get(item)
    if (other === undefined || concern.indexOf(outcome) < concern.indexOf(other)) byItem.set(item, outcome)
  }
  known.set(asOf ?? '', byItem)
  return byItem
}

export { outcomes }

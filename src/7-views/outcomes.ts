import type { Record } from '../5-record/record.ts'
import { type Outcome, outcomes, type Undertaking, undertakings } from '../5-record/undertakings/undertakings.ts'

export { outcomes }

/** Outcomes in the order of concern: where several are bound by one thing, the worst is shown for it. */
export const concern: readonly Outcome[] = ['overdue', 'missed', 'late', 'kept', 'unknown']

/** What was worked out for a record, by the day it was asked for: several views of one record share it. */
const found = new WeakMap<Record, Map<string, readonly Undertaking[]>>()

/** The undertakings of a record as of a day (YYYY-MM-DD; without one, that of the latest report), found once. */
export function announced(record: Record, asOf?: string): readonly Undertaking[] {
  const known = found.get(record) ?? new Map<string, readonly Undertaking[]>()
  found.set(record, known)
  const before = known.get(asOf ?? '')
  if (before) return before
  const all = undertakings(record, asOf === undefined ? {} : { asOf })
  known.set(asOf ?? '', all)
  return all
}

/** What became of each item that announces something, as of a day. */
export function outcomesOf(record: Record, asOf?: string): ReadonlyMap<string, Outcome> {
  const byItem = new Map<string, Outcome>()
  for (const { item, outcome } of announced(record, asOf)) {
    const other = byItem.get(item)
    if (other === undefined || concern.indexOf(outcome) < concern.indexOf(other)) byItem.set(item, outcome)
  }
  return byItem
}

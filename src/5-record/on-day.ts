import { dayNumber, days } from '../0-model/edtf.ts'
import type { Item, Record } from './record.ts'
import { type HeldFact, stands } from './record.ts'

/** The last records asked for of one record: pages of one day ask for it many times. */
const kept = new WeakMap<Record, { readonly day: string; readonly then: Record }>()

/**
 * What held on a day, as far as all that is known now tells: facts of what had happened or been said by its end.
 * The other way into the past than `asOf`, which is what was *known* then: a report of May that tells of April counts
 * for April here. Throws a RangeError where `day` is no YYYY-MM-DD.
 */
export function onDay(record: Record, day: string): Record {
  const known = kept.get(record)
  if (known?.day === day) return known.then
  const end = dayNumber(day)
  const facts = new Map([...record.facts].filter(([, held]) => heldFrom(record, held) <= end))
  const items = new Map<string, Item>()
  for (const item of record.items.values()) {
    const left = item.facts.filter((id) => facts.has(id))
    if (left.length > 0) items.set(item.id, left.length === item.facts.length ? item : { ...item, facts: left })
  }
  // where nothing came later, what has been worked out of the record holds
  const then: Record = facts.size === record.facts.size ? record : { ...record, facts, items }
  kept.set(record, { day, then })
  return then
}

/**
 * The day from which a fact holds: when it happened, where the report tells of it as done; else when it was first told.
 * What has neither date counts from always.
 */
export function heldFrom(record: Record, held: HeldFact): number {
  const { fact, report } = held
  const told = days(record.reports.get(report)?.published)?.from ?? -Infinity
  const happened = days(fact.date)?.from
  if (happened === undefined || !Number.isFinite(happened) || fact.factuality.modality !== 'asserted') return told
  return Math.min(happened, told === -Infinity ? happened : told)
}

/** The facts of an item that stand, the latest to hold first. */
export function latestFirst(record: Record, item: Item): readonly HeldFact[] {
  return item.facts
    .flatMap((id) => record.facts.get(id) ?? [])
    .filter(stands)
    .sort((a, b) => heldFrom(record, b) - heldFrom(record, a) || (a.id < b.id ? -1 : 1))
}

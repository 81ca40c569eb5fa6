import { dayNumber, days } from '../../0-model/edtf.ts'
import type { Fact } from '../../0-model/fact.ts'
import { heldFrom, latestFirst } from '../../5-record/on-day.ts'
import type { Item, Record } from '../../5-record/record.ts'

/** Labels after which something holds, and after which it no longer does; others leave it as it was. */
interface Course {
  readonly begins: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
}

/** The kinds of thing that hold for a time. Aid is provided once; what is merely negotiated or proposed does not hold. */
export const courses: { readonly agreement: Course; readonly measure: Course } = {
  agreement: {
    begins: new Set(['agreed', 'signed', 'in-force', 'breached']),
    ends: new Set(['collapsed']),
  },
  measure: {
    begins: new Set(['imposed', 'tightened', 'eased', 'suspended']),
    ends: new Set(['lifted']),
  },
}

/** Why something holds on a day: the latest fact that begins it, unless a later one ends it or its time has run out. */
export function holds(record: Record, item: Item, day: string, { begins, ends }: Course): string | null {
  const now = dayNumber(day)
  for (const held of latestFirst(record, item)) {
    const { modality, negated, denied } = held.fact.factuality
    if (modality !== 'asserted' || heldFrom(record, held) > now) continue
    const label = held.fact.label ?? ''
    if (ends.has(label) && !negated && !denied) return null
    if (!begins.has(label)) continue
    if (negated || denied) continue
    const span = spanOf(held.fact, heldFrom(record, held))
    return span.from <= now && now <= span.to ? held.id : null
  }
  return null
}

interface Dated {
  readonly ceasefire?: { readonly effective?: string; readonly ended?: string; readonly duration?: string }
}

/** From when to when something holds, as far as its dates say: a truce from its effective date, for its duration. */
function spanOf(fact: Fact, since: number): { readonly from: number; readonly to: number } {
  const { effective, ended, duration } = (fact as Dated).ceasefire ?? {}
  const from = days(effective)?.from ?? since
  const lasts = duration === undefined ? null : daysOf(duration)
  const to = days(ended)?.to ?? (lasts === null ? Infinity : from + lasts)
  // “A truce from 8 to 10 May” dates the whole of it.
  const range = days(fact.date)
  return { from, to: range && range.to > range.from && ended === undefined && lasts === null ? range.to : to }
}

/** Whole days of an ISO 8601 duration, begun ones counted; null where it is none. */
function daysOf(duration: string): number | null {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?$/.exec(duration)
  if (!found) return null
  const [years = 0, months = 0, weeks = 0, whole = 0, hours = 0] = found.slice(1).map((part) => Number(part ?? 0))
  return years * 365 + months * 30 + weeks * 7 + whole + Math.ceil(hours / 24)
}

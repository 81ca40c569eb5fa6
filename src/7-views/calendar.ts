import { z } from 'zod'
import { type DayRange, dayNumber, days, isoDay } from '../0-model/edtf.ts'
import type { Kind } from '../0-model/fact.ts'
import { perRecord } from '../5-record/matter.ts'
import { type HeldFact, type Item, type Record, stands } from '../5-record/record.ts'
import { factsOf, firstDay, leadOf, Told, told } from './item.ts'
import { outcomeOf, outcomes } from './outcomes.ts'

/** What a day of the calendar can hold. */
export const calendarKinds = ['meeting', 'deadline', 'expiry', 'start'] as const

/** One date to keep in view. */
export const Appointment = Told.extend({
  what: z.enum(calendarKinds),
  ahead: z.boolean().describe('Not over yet on the day asked about.'),
  outcome: z
    .enum(outcomes)
    .nullable()
    .describe('Of what was announced: whether it came about, on the day asked about.'),
}).meta({ id: 'Appointment' })
export type Appointment = z.infer<typeof Appointment>

/** Meetings, deadlines, and the days on which something takes effect or runs out, with resolved dates. */
export const Calendar = z
  .object({
    on: z.string().nullable().describe('The day from which “ahead” is counted.'),
    entries: z.array(Appointment),
    undated: z
      .array(Appointment)
      .describe('Announced, without a day; the latest reported first where not all are shown.'),
    total: z.int().describe('Entries with a day in the stretch asked for, shown or not.'),
    undatedTotal: z.int(),
  })
  .meta({ id: 'Calendar' })
export type Calendar = z.infer<typeof Calendar>

/** The dates a fact holds beside its own, by kind: each kind of fact says what of it belongs in a calendar. */
const dates: Partial<{
  readonly [K in Kind]: (
    fact: Extract<HeldFact['fact'], { kind: K }>,
  ) => readonly { what: Appointment['what']; date: string | null }[]
}> = {
  meeting: (fact) => [{ what: 'meeting', date: fact.date }],
  deadline: (fact) => [{ what: 'deadline', date: fact.date }],
  agreement: ({ ceasefire }) => truce(ceasefire),
  proposal: ({ ceasefire }) => truce(ceasefire),
}

function truce(
  ceasefire: { effective?: string | undefined; ended?: string | undefined } | undefined,
): { what: Appointment['what']; date: string }[] {
  return [
    ...(ceasefire?.effective ? [{ what: 'start' as const, date: ceasefire.effective }] : []),
    ...(ceasefire?.ended ? [{ what: 'expiry' as const, date: ceasefire.ended }] : []),
  ]
}

export interface CalendarOptions {
  /** YYYY-MM-DD; without it nothing counts as over. */
  readonly on?: string
  readonly from?: string
  readonly to?: string
  /** How many of each list are shown: those nearest to `on`, or the last, and of those without a day the latest reported. */
  readonly limit?: number
}

/** The calendar of a record, in the order of time. */
export function calendar(record: Record, options: CalendarOptions = {}): Calendar {
  const on = options.on === undefined ? -Infinity : dayNumber(options.on)
  const from = options.from === undefined ? -Infinity : (days(options.from)?.from ?? -Infinity)
  const to = options.to === undefined ? Infinity : (days(options.to)?.to ?? Infinity)
  const dated: Placed[] = []
  const undated: Placed[] = []
  for (const { asserted, ...one } of noted(record)) {
    const { range } = one
    if (range && (range.to < from || range.from > to)) continue
    const ahead = range ? range.to >= on : !asserted
    if (range) dated.push({ ...one, ahead })
    else if (ahead) undated.push({ ...one, ahead })
  }
  dated.sort((a, b) => a.at - b.at || (a.item.id < b.item.id ? -1 : 1))
  const shown = (one: Placed) => appointment(record, one, options.on)
  return {
    on: options.on ?? null,
    entries: nearest(dated, on, options.limit).flatMap(shown),
    undated: latest(record, undated, options.limit).flatMap(shown),
    total: dated.length,
    undatedTotal: undated.length,
  }
}

type Find = (fact: HeldFact['fact']) => readonly { what: Appointment['what']; date: string | null }[]

/** An entry before its line is written: a large dossier has many and shows a stretch of them. */
interface Placed {
  readonly item: Item
  readonly what: Appointment['what']
  readonly date: string | null
  readonly range: DayRange | null
  readonly ahead: boolean
  readonly at: number
}

/** What a calendar may show of a record, whatever the day and the stretch asked for. */
export const noted = perRecord((record) => {
  const found: (Omit<Placed, 'ahead'> & { readonly asserted: boolean })[] = []
  for (const item of record.items.values()) {
    const find = dates[item.kind] as Find | undefined
    if (!find) continue
    const facts = factsOf(record, item)
    const lead = leadOf(record, facts)
    if (!lead || !stands(lead)) continue
    const asserted = lead.fact.factuality.modality === 'asserted'
    for (const { what, date } of entriesOf(find, lead, facts)) {
      const range = days(date)
      const at = range ? (Number.isFinite(range.from) ? range.from : range.to) : 0
      found.push({ item, what, date, range, at, asserted })
    }
  }
  return found
})

function appointment(
  record: Record,
  { item, what, date, range, ahead }: Placed,
  on: string | undefined,
): Appointment[] {
  const line = told(record, item)
  if (!line) return []
  const outcome = outcomeOf(record, item.id, on)
  return [{ ...line, what, ahead, outcome, ...(range ? { date, from: isoOf(range.from), to: isoOf(range.to) } : {}) }]
}

/** Of entries in the order of time, the stretch around a day. */
function nearest(all: readonly Placed[], on: number, limit: number | undefined): readonly Placed[] {
  if (limit === undefined || all.length <= limit) return all
  const first = Number.isFinite(on) ? all.findIndex(({ at }) => at >= on) : -1
  const middle = first < 0 ? all.length : first
  const start = Math.max(0, Math.min(all.length - limit, middle - Math.floor(limit / 2)))
  return all.slice(start, start + limit)
}

/** All, or the latest reported. */
function latest(record: Record, all: readonly Placed[], limit: number | undefined): readonly Placed[] {
  if (limit === undefined || all.length <= limit) return all
  const reported = (one: Placed) => firstDay(record, factsOf(record, one.item)) ?? ''
  return all
    .map((one) => ({ one, day: reported(one) }))
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.one.item.id < b.one.item.id ? -1 : 1))
    .slice(0, limit)
    .map(({ one }) => one)
}

/** What the leading fact says, and, where it gives no day, the first of the others that does. */
function entriesOf(
  find: Find,
  lead: HeldFact,
  facts: readonly HeldFact[],
): readonly { what: Appointment['what']; date: string | null }[] {
  const entries = find(lead.fact)
  if (entries.some((entry) => entry.date !== null)) return entries
  for (const held of facts) {
    const other = find(held.fact)
    if (other.some((entry) => entry.date !== null)) return other
  }
  return entries
}

function isoOf(day: number): string | null {
  return Number.isFinite(day) ? isoDay(day) : null
}

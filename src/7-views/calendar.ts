import { z } from 'zod'
import { dayNumber, days, isoDay } from '../0-model/edtf.ts'
import type { Kind } from '../0-model/fact.ts'
import { type HeldFact, type Record, stands } from '../5-record/record.ts'
import { factsOf, leadOf, Told, told } from './item.ts'
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
    undated: z.array(Appointment).describe('Announced, without a day.'),
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

/** The calendar of a record, in the order of time. `on` is YYYY-MM-DD; without it nothing counts as over. */
export function calendar(
  record: Record,
  options: { readonly on?: string; readonly from?: string; readonly to?: string } = {},
): Calendar {
  const on = options.on === undefined ? -Infinity : dayNumber(options.on)
  const from = options.from === undefined ? -Infinity : (days(options.from)?.from ?? -Infinity)
  const to = options.to === undefined ? Infinity : (days(options.to)?.to ?? Infinity)
  const dated: (Appointment & { at: number })[] = []
  const undated: Appointment[] = []
  for (const item of record.items.values()) {
    const find = dates[item.kind] as
      | ((fact: HeldFact['fact']) => readonly { what: Appointment['what']; date: string | null }[])
      | undefined
    if (!find) continue
    const facts = factsOf(record, item)
    const lead = leadOf(record, facts)
    if (!lead || !stands(lead)) continue
    for (const { what, date } of entriesOf(find, lead, facts)) {
      const range = days(date)
      if (range && (range.to < from || range.from > to)) continue
      const line = told(record, item)
      if (!line) continue
      const ahead = range ? range.to >= on : lead.fact.factuality.modality !== 'asserted'
      const outcome = outcomeOf(record, item.id, options.on)
      const entry = {
        ...line,
        what,
        ahead,
        outcome,
        ...(range ? { date, from: isoOf(range.from), to: isoOf(range.to) } : {}),
      }
      if (range) dated.push({ ...entry, at: Number.isFinite(range.from) ? range.from : range.to })
      else if (ahead) undated.push(entry)
    }
  }
  dated.sort((a, b) => a.at - b.at || (a.item < b.item ? -1 : 1))
  return { on: options.on ?? null, entries: dated.map(({ at: _, ...entry }) => entry), undated }
}

/** What the leading fact says, and, where it gives no day, the first of the others that does. */
function entriesOf(
  find: (fact: HeldFact['fact']) => readonly { what: Appointment['what']; date: string | null }[],
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

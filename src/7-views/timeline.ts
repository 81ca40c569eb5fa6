import { z } from 'zod'
import { days } from '../0-model/edtf.ts'
import type { Kind } from '../0-model/fact.ts'
import { actorId } from '../5-record/identity/names.ts'
import type { Item, Record } from '../5-record/record.ts'
import { factsOf, leadOf, quiet, Told, told } from './item.ts'
import { outcomeOf, outcomes } from './outcomes.ts'
import { type Paging, paged } from './page.ts'

/** What happened and what is to come, in the order of time; undated things stand at the day of their first report. */
export const Timeline = z
  .object({
    total: z.int(),
    entries: z.array(
      Told.extend({
        outcome: z.enum(outcomes).nullable().describe('Of what was announced: whether it came about.'),
      }).meta({ id: 'TimelineEntry' }),
    ),
  })
  .meta({ id: 'Timeline' })
export type Timeline = z.infer<typeof Timeline>

export interface TimelineOptions extends Paging {
  /** First and last day that counts, YYYY-MM-DD. */
  readonly from?: string
  readonly to?: string
  readonly kinds?: readonly Kind[]
  /** An actor’s id, on either side. */
  readonly actor?: string
  readonly track?: string
  /** Statements too: left out unless asked for, they drown the rest. */
  readonly statements?: boolean
}

interface Placed {
  readonly item: Item
  readonly from: number
  readonly to: number
}

/** The timeline of a record. */
export function timeline(record: Record, options: TimelineOptions = {}): Timeline {
  const { total, list } = paged(placed(record, options), options)
  return {
    total,
    entries: list.flatMap(({ item }) => {
      const line = told(record, item)
      return line ? [{ ...line, outcome: outcomeOf(record, item.id) }] : []
    }),
  }
}

/** What was chosen last of a record: a long timeline is asked for page by page. */
const last = new WeakMap<Record, { readonly key: string; readonly placed: readonly Placed[] }>()

/** The items that fit, in the order of time. */
export function placed(record: Record, { offset: _, limit: __, ...options }: TimelineOptions): readonly Placed[] {
  const key = JSON.stringify(options)
  const known = last.get(record)
  if (known?.key === key) return known.placed
  const after = options.from === undefined ? -Infinity : (days(options.from)?.from ?? -Infinity)
  const before = options.to === undefined ? Infinity : (days(options.to)?.to ?? Infinity)
  const fitting: Placed[] = []
  for (const item of record.items.values()) {
    if (options.kinds ? !options.kinds.includes(item.kind) : quiet.has(item.kind) && !options.statements) continue
    const at = place(record, item, options)
    if (at && at.to >= after && at.from <= before) fitting.push(at)
  }
  const ordered = inTime(fitting)
  last.set(record, { key, placed: ordered })
  return ordered
}

/** By day, those of one day by id: the days first, for a large dossier has many items and few days. */
function inTime(fitting: readonly Placed[]): readonly Placed[] {
  const byDay = new Map<number, Placed[]>()
  for (const one of fitting) {
    const day = sortable(one.from, one.to)
    const list = byDay.get(day)
    if (list) list.push(one)
    else byDay.set(day, [one])
  }
  return [...byDay.keys()]
    .sort((a, b) => a - b)
    .flatMap((day) => (byDay.get(day) ?? []).sort((a, b) => (a.item.id < b.item.id ? -1 : 1)))
}

/** Where an item lies in time, found without building its line: a timeline of 100,000 shows one page of them. */
function place(record: Record, item: Item, { actor, track }: TimelineOptions): Placed | undefined {
  const facts = factsOf(record, item)
  const lead = leadOf(record, facts)
  if (!lead) return undefined
  if (track !== undefined && lead.track !== track) return undefined
  if (
    actor !== undefined &&
    !facts.some(({ fact }) => [...fact.actors, ...fact.counterparts].some((ref) => actorId(record, ref) === actor))
  )
    return undefined
  const date = lead.fact.date ?? facts.find((held) => held.fact.date !== null)?.fact.date
  const range = days(date) ?? days(record.reports.get(lead.report)?.published)
  return { item, from: range?.from ?? -Infinity, to: range?.to ?? Infinity }
}

/** An open start is sorted by its end; what has no day at all comes last. */
function sortable(from: number, to: number): number {
  if (Number.isFinite(from)) return from
  return Number.isFinite(to) ? to : Number.MAX_SAFE_INTEGER
}

import { z } from 'zod'
import type { Record } from '../5-record/record.ts'
import { type Outcome, outcomes, type Undertaking, undertakings } from '../5-record/undertakings/undertakings.ts'
import { concern } from './outcomes.ts'
import { type Paging, paged } from './page.ts'
import { Quote, quoteOf } from './quote.ts'
import { Who, whoOf } from './who.ts'

export const UndertakingRow = z
  .object({
    item: z.string(),
    by: Who.nullable(),
    what: z.string(),
    due: z.string().nullable().describe('EDTF; null where no time was named.'),
    outcome: z.enum(outcomes),
    done: z.string().nullable(),
    because: z.string(),
    condition: z
      .object({ words: z.string(), met: z.string().nullable().describe('The fact that tells of it as come about.') })
      .nullable()
      .describe('What it hangs on, where it does.'),
    announced: z.array(Quote),
    followed: z.array(Quote),
  })
  .meta({ id: 'UndertakingRow' })
export type UndertakingRow = z.infer<typeof UndertakingRow>

/** What was announced, and what became of it. */
export const Undertakings = z
  .object({
    total: z.int().describe('Of the outcome asked for, shown or not.'),
    counts: z.record(z.enum(outcomes), z.int()).describe('How many of each outcome, whatever was asked for.'),
    undertakings: z.array(UndertakingRow).describe('What gives most concern first, then by the day it is due.'),
  })
  .meta({ id: 'Undertakings' })
export type Undertakings = z.infer<typeof Undertakings>

export interface UndertakingOptions extends Paging {
  /** YYYY-MM-DD: judged as of that day. */
  readonly asOf?: string
  readonly outcome?: Outcome
}

/** The ledger of a record, a stretch of it with its passages. */
export function undertakingRows(record: Record, options: UndertakingOptions = {}): Undertakings {
  const { asOf, outcome } = options
  const all = undertakings(record, asOf === undefined ? {} : { asOf })
  const counts = Object.fromEntries(outcomes.map((one) => [one, 0])) as { [O in Outcome]: number }
  for (const one of all) counts[one.outcome]++
  const chosen = outcome === undefined ? all : all.filter((one) => one.outcome === outcome)
  const { total, list } = paged(ordered(chosen), options)
  return { total, counts, undertakings: list.map((one) => rowOf(record, one)) }
}

function ordered(all: readonly Undertaking[]): readonly Undertaking[] {
  const rank = new Map(concern.map((outcome, at) => [outcome, at]))
  const due = (one: Undertaking) => one.due ?? '~'
  return [...all].sort(
    (a, b) =>
      (rank.get(a.outcome) ?? 0) - (rank.get(b.outcome) ?? 0) || compare(due(a), due(b)) || compare(a.item, b.item),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function rowOf(record: Record, one: Undertaking): UndertakingRow {
  const quotes = (ids: readonly string[]): Quote[] =>
    ids.flatMap((id) => {
      const held = record.facts.get(id)
      return held ? [quoteOf(record, held)] : []
    })
  return {
    ...one,
    by: one.by === null ? null : whoOf(record, one.by),
    announced: quotes(one.announced),
    followed: quotes(one.followed),
  }
}

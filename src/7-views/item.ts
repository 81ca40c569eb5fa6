import { z } from 'zod'
import { days, isoDay } from '../0-model/edtf.ts'
import { type ReviewState, reviewStates } from '../0-model/entry.ts'
import { type Kind, kinds, modalities } from '../0-model/fact.ts'
import { type HeldFact, type Item, type Record, stands } from '../5-record/record.ts'
import { FellMark, fellMark } from './fell-mark.ts'
import { Quote, quoteOf, Support, supportOf } from './quote.ts'
import { lineOf } from './says/says.ts'
import { Who, whoAll } from './who.ts'

/** One thing of the record on one line: what happened, was said or was put on the table, and who tells of it. */
export const Told = z
  .object({
    item: z.string(),
    kind: z.enum(kinds as [string, ...string[]]),
    label: z.string().nullable(),
    says: z.string().describe('One line for a reader.'),
    about: z.string().nullable().describe('The content in the report’s own words.'),
    date: z.string().nullable().describe('EDTF; null where no report fixes it.'),
    from: z.string().nullable().describe('First day, YYYY-MM-DD; null for an open or unknown start.'),
    to: z.string().nullable(),
    reported: z.string().nullable().describe('Day of the earliest report.'),
    actors: z.array(Who),
    counterparts: z.array(Who),
    place: z.string().nullable(),
    modality: z.enum(modalities),
    negated: z.boolean(),
    denied: z.boolean(),
    inferred: z.boolean(),
    state: z.enum(reviewStates).describe('accepted where any of its facts is.'),
    issue: z.string().nullable(),
    track: z.string().nullable(),
    support: Support,
    fell: FellMark.nullable().describe('A withdrawal that touched it and at which nobody has looked yet.'),
    quotes: z.array(Quote).describe('One for each fact, earliest report first.'),
  })
  .meta({ id: 'Told' })
export type Told = z.infer<typeof Told>

/** Kinds so many that they drown the rest: lists count them and show them only where asked for. */
export const quiet: ReadonlySet<Kind> = new Set<Kind>(['statement'])

/** The facts of an item that stand, earliest report first. */
export function factsOf(record: Record, item: Item | undefined): HeldFact[] {
  const found: HeldFact[] = []
  for (const id of item?.facts ?? []) {
    const held = record.facts.get(id)
    if (held && stands(held)) found.push(held)
  }
  return found
}

/**
 * The fact that speaks for an item: the latest report’s word, an accepted one before any other, the surest of one day.
 * Nothing is averaged: the others stay beside it among the quotes.
 */
export function leadOf(record: Record, facts: readonly HeldFact[]): HeldFact | undefined {
  if (facts.length < 2) return facts[0]
  const day = (held: HeldFact): string => record.reports.get(held.report)?.published ?? ''
  const rank = (held: HeldFact): number => (held.review.state === 'accepted' ? 1 : 0)
  let lead: HeldFact | undefined
  for (const held of facts)
    if (
      !lead ||
      rank(held) > rank(lead) ||
      (rank(held) === rank(lead) &&
        (day(held) > day(lead) || (day(held) === day(lead) && held.fact.confidence > lead.fact.confidence)))
    )
      lead = held
  return lead
}

/** An item as one line; undefined where none of its facts stands. */
export function told(record: Record, item: Item): Told | undefined {
  const facts = factsOf(record, item)
  const lead = leadOf(record, facts)
  if (!lead) return undefined
  const { fact } = lead
  const date = fact.date ?? facts.find((held) => held.fact.date !== null)?.fact.date ?? null
  const range = days(date)
  return {
    item: item.id,
    kind: item.kind,
    label: fact.label ?? null,
    says: lineOf(record, fact),
    about: fact.about ?? null,
    date,
    from: range && Number.isFinite(range.from) ? isoDay(range.from) : null,
    to: range && Number.isFinite(range.to) ? isoDay(range.to) : null,
    reported: firstDay(record, facts),
    actors: whoAll(
      record,
      facts.flatMap((held) => held.fact.actors),
    ),
    counterparts: whoAll(
      record,
      facts.flatMap((held) => held.fact.counterparts),
    ),
    place: fact.place?.name ?? facts.find((held) => held.fact.place)?.fact.place?.name ?? null,
    modality: fact.factuality.modality,
    negated: fact.factuality.negated,
    denied: facts.some((held) => held.fact.factuality.denied),
    inferred: facts.every((held) => held.fact.basis === 'inferred'),
    state: stateOf(facts),
    issue: lead.issue,
    track: lead.track,
    support: supportOf(record, facts),
    fell: fellMark(record, item.id),
    quotes: facts.map((held) => quoteOf(record, held)),
  }
}

/** The day lists are ordered by: that of the thing, else that of its first report; empty where neither is known. */
export function orderDay(record: Record, facts: readonly HeldFact[]): string {
  const date = leadOf(record, facts)?.fact.date ?? facts.find((held) => held.fact.date !== null)?.fact.date
  const from = days(date)?.from ?? -Infinity
  return (Number.isFinite(from) ? isoDay(from) : firstDay(record, facts)) ?? ''
}

/** The day of the earliest report of facts. */
export function firstDay(record: Record, facts: readonly HeldFact[]): string | null {
  let first: string | null = null
  for (const held of facts) {
    const day = record.reports.get(held.report)?.published ?? null
    if (day !== null && (first === null || day < first)) first = day
  }
  return first
}

/** accepted where any of the facts is, else unsure where any is. */
export function stateOf(facts: readonly HeldFact[]): ReviewState {
  if (facts.some((held) => held.review.state === 'accepted')) return 'accepted'
  return facts.some((held) => held.review.state === 'unsure') ? 'unsure' : 'proposed'
}

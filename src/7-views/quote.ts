import { z } from 'zod'
import { reviewStates } from '../0-model/entry.ts'
import { channels } from '../0-model/fact.ts'
import type { Evidence } from '../0-model/passage.ts'
import { voices } from '../5-record/independence/voices.ts'
import type { HeldFact, Record } from '../5-record/record.ts'

/** The words that support something, and where they stand: everything shown opens one of these. */
export const Quote = z
  .object({
    fact: z.string(),
    report: z.string(),
    start: z.int().describe('UTF-16 units of the report’s text.'),
    end: z.int(),
    exact: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    state: z.enum(reviewStates),
    channel: z.enum(channels).describe('Whose word it is: the outlet’s own (narrator) or somebody’s it reports.'),
    wording: z.enum(['own', 'reported']).describe('own: the actor’s words are quoted; reported: the outlet’s verb.'),
    basis: z.enum(['stated', 'inferred']).describe('inferred: the narrator’s reading of a mind.'),
    confidence: z.number(),
  })
  .meta({ id: 'Quote' })
export type Quote = z.infer<typeof Quote>

/** The best passage of a fact. */
export function quoteOf(record: Record, held: HeldFact, passage: Evidence = held.fact.evidence): Quote {
  const report = record.reports.get(held.report)
  return {
    fact: held.id,
    report: held.report,
    start: passage.start,
    end: passage.end,
    exact: passage.exact,
    outlet: outletName(record, report?.outlet ?? null),
    title: report?.title ?? null,
    published: report?.published ?? null,
    state: held.review.state,
    channel: held.fact.attribution.channel,
    wording: held.fact.wording,
    basis: held.fact.basis,
    confidence: held.fact.confidence,
  }
}

/** How an outlet is called: by the dossier’s register, else as the report has it. */
export function outletName(record: Record, outlet: string | null): string | null {
  if (outlet === null) return null
  const known = record.outlets.get(outlet)
  if (known) return known.name
  for (const one of record.outlets.values()) if (one.aliases.includes(outlet)) return one.name
  return outlet
}

/** Plain data with every `outlet` in it called by its name. */
export function outletsNamed<T>(record: Record, value: T): T {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'outlet' && typeof inner === 'string' ? outletName(record, inner) : inner,
    ),
  ) as T
}

/** How many reports carry something, and how many voices they are: copies and reprints of one article are one. */
export const Support = z
  .object({
    reports: z.int(),
    independent: z.int().describe('Source groups: the same article, a reprint and a near-copy are one.'),
  })
  .meta({ id: 'Support' })
export type Support = z.infer<typeof Support>

/** The support that facts give together. */
export function supportOf(record: Record, held: readonly HeldFact[]): Support {
  if (held.length === 1) return { reports: 1, independent: 1 }
  const { reports, independent } = voices(
    record,
    held.map((one) => one.id),
  )
  return { reports, independent }
}

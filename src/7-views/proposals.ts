import { z } from 'zod'
import { labels } from '../0-model/kinds/response.ts'
import { type Record, standing } from '../5-record/record.ts'
import { answers, type Offer, onOf, type Response, type Tied } from './answers.ts'
import { factsOf, orderDay, Told, told } from './item.ts'
import { type Paging, paged } from './page.ts'
import { Quote, quoteOf } from './quote.ts'
import { Who, whoOf } from './who.ts'

/** What one party answered to a proposal, at one time. */
export const Answered = z
  .object({
    fact: z.string(),
    label: z.enum(labels),
    negated: z.boolean(),
    on: z.string().nullable(),
    condition: z.string().nullable(),
    quote: Quote,
    because: z.string().describe('Why the answer is taken to be to this proposal.'),
  })
  .meta({ id: 'Answered' })
export type Answered = z.infer<typeof Answered>

/** One proposal with its versions and every party’s answers over time, latest last. */
export const ProposalRow = Told.extend({
  terms: z.array(z.string()),
  versions: z.array(z.object({ version: z.string().nullable(), on: z.string().nullable(), quote: Quote })),
  answers: z.array(z.object({ actor: Who, answers: z.array(Answered) })),
}).meta({ id: 'ProposalRow' })
export type ProposalRow = z.infer<typeof ProposalRow>

export const Proposals = z
  .object({
    total: z.int(),
    proposals: z.array(ProposalRow),
    actors: z.array(Who).describe('Everyone who answered any of them: the columns of the table.'),
    loose: z.array(Told).describe('Answers to something that is not on record as a proposal, oldest first.'),
    looseTotal: z.int().describe('How many such answers there are; the list may hold only the latest.'),
  })
  .meta({ id: 'Proposals' })
export type Proposals = z.infer<typeof Proposals>

/** The proposals of a record, latest first; of the loose answers the latest, no more than the limit. */
export function proposals(record: Record, options: Paging = {}): Proposals {
  const { byItem, loose } = answers(record)
  const items = new Map<string, string>()
  for (const { item } of standing(record, { kind: 'proposal' }))
    if (!items.has(item)) items.set(item, orderDay(record, factsOf(record, record.items.get(item))))
  const latest = [...items].sort(([, a], [, b]) => (a > b ? -1 : a < b ? 1 : 0)).map(([item]) => item)
  const columns = new Map<string, Who>()
  for (const item of latest)
    for (const { response } of byItem.get(item) ?? [])
      for (const ref of response.fact.actors) {
        const who = whoOf(record, ref)
        columns.set(who.id, who)
      }
  const { total, list } = paged(latest, options)
  const shown = options.limit === undefined ? loose : loose.slice(-options.limit)
  return {
    total,
    proposals: list.flatMap((id) => row(record, id, byItem.get(id) ?? []) ?? []),
    actors: [...columns.values()],
    loose: shown.flatMap((id) => {
      const item = record.items.get(id)
      return item ? (told(record, item) ?? []) : []
    }),
    looseTotal: loose.length,
  }
}

function row(record: Record, id: string, tied: readonly Tied[]): ProposalRow | undefined {
  const item = record.items.get(id)
  const line = item && told(record, item)
  if (!item || !line) return undefined
  const offers = factsOf(record, item) as Offer[]
  const byActor = new Map<string, { actor: Who; answers: Answered[] }>()
  for (const { response, because } of tied)
    for (const ref of response.fact.actors) {
      const actor = whoOf(record, ref)
      const column = byActor.get(actor.id) ?? { actor, answers: [] }
      column.answers.push(answered(record, response, because))
      byActor.set(actor.id, column)
    }
  for (const { answers: list } of byActor.values()) list.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  const versions = offers
    .filter((offer, at) => at === 0 || offer.fact.version !== undefined)
    .map((offer) => ({ version: offer.fact.version ?? null, on: onOf(record, offer), quote: quoteOf(record, offer) }))
  const terms = [...new Set(offers.flatMap((offer) => offer.fact.terms ?? []))]
  return { ...line, terms, versions, answers: [...byActor.values()] }
}

function answered(record: Record, response: Response, because: string): Answered {
  const { fact } = response
  return {
    fact: response.id,
    label: fact.label,
    negated: fact.factuality.negated,
    on: onOf(record, response),
    condition: fact.condition ?? null,
    quote: quoteOf(record, response),
    because,
  }
}

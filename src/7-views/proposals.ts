import { z } from 'zod'
import { days } from '../0-model/edtf.ts'
import { labels as answers } from '../0-model/kinds/response.ts'
import { type HeldFact, type Record, standing } from '../5-record/record.ts'
import { factsOf, Told, told } from './item.ts'
import { type Paging, paged } from './page.ts'
import { Quote, quoteOf } from './quote.ts'
import { Who, whoAll, whoOf } from './who.ts'
import { contentWords } from './words.ts'

/** What one party answered to a proposal, at one time. */
export const Answered = z
  .object({
    fact: z.string(),
    label: z.enum(answers),
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
    loose: z.array(Told).describe('Answers to something that is not on record as a proposal.'),
  })
  .meta({ id: 'Proposals' })
export type Proposals = z.infer<typeof Proposals>

type Response = HeldFact & { readonly fact: Extract<HeldFact['fact'], { kind: 'response' }> }
type Offer = HeldFact & { readonly fact: Extract<HeldFact['fact'], { kind: 'proposal' }> }

/** How much two wordings must share, and what other ties count, before an answer is held to be to a proposal. */
const weights = { words: 1, author: 0.35, sameReport: 0.15, enough: 0.5 } as const

/** The proposals of a record, latest first. */
export function proposals(record: Record, options: Paging = {}): Proposals {
  const offers = standing(record, { kind: 'proposal' }) as readonly Offer[]
  const tied = new Map<string, { response: Response; because: string }[]>()
  const answersTo = (item: string) => {
    const list = tied.get(item) ?? []
    tied.set(item, list)
    return list
  }
  const loose = new Set<string>()
  const known = indexed(
    offers.map((offer) => ({
      offer,
      words: contentWords(wordsOf(offer)),
      day: dayOf(record, offer),
      authors: whoAll(record, offer.fact.actors),
    })),
  )
  for (const response of standing(record, { kind: 'response' }) as readonly Response[]) {
    const match = best(record, response, known)
    if (match) answersTo(match.offer.item).push({ response, because: match.because })
    else loose.add(response.item)
  }
  const items = [...new Set(offers.map((offer) => offer.item))]
  const rows = items.flatMap((id) => row(record, id, tied.get(id) ?? []) ?? [])
  rows.sort((a, b) => ((b.from ?? b.reported ?? '') < (a.from ?? a.reported ?? '') ? -1 : 1))
  const columns = new Map<string, Who>()
  for (const one of rows) for (const { actor } of one.answers) columns.set(actor.id, actor)
  const { total, list } = paged(rows, options)
  return {
    total,
    proposals: [...list],
    actors: [...columns.values()],
    loose: [...loose].flatMap((id) => (record.items.has(id) ? (told(record, record.items.get(id)!) ?? []) : [])),
  }
}

function row(
  record: Record,
  id: string,
  tied: readonly { response: Response; because: string }[],
): ProposalRow | undefined {
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

interface Known {
  readonly offer: Offer
  readonly words: ReadonlySet<string>
  readonly day: number
  readonly authors: readonly Who[]
}

/** Offers with the way to those that have a word or an author: only these can be answered by a response. */
interface Index {
  readonly all: readonly Known[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byAuthor: ReadonlyMap<string, readonly number[]>
}

function indexed(all: readonly Known[]): Index {
  const byWord = new Map<string, number[]>()
  const byAuthor = new Map<string, number[]>()
  const put = (into: Map<string, number[]>, key: string, at: number) => {
    const list = into.get(key)
    if (list) list.push(at)
    else into.set(key, [at])
  }
  all.forEach(({ words, authors }, at) => {
    for (const word of words) put(byWord, word, at)
    for (const author of authors) put(byAuthor, author.id, at)
  })
  return { all, byWord, byAuthor }
}

function best(
  record: Record,
  response: Response,
  { all, byWord, byAuthor }: Index,
): { offer: Offer; because: string } | undefined {
  const words = contentWords([response.fact.to, response.fact.about].filter(Boolean).join(' '))
  const towards = new Set(whoAll(record, response.fact.counterparts).map((who) => who.id))
  const on = dayOf(record, response)
  const counts = new Map<number, number>()
  for (const word of words) for (const at of byWord.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1)
  for (const id of towards) for (const at of byAuthor.get(id) ?? []) counts.set(at, counts.get(at) ?? 0)
  let found: { known: Known; score: number; author: Who | undefined } | undefined
  for (const [at, shared] of [...counts].sort(([a], [b]) => a - b)) {
    const known = all[at]
    if (known === undefined || known.day > on) continue // nobody answers what is not yet there
    const author = known.authors.find((who) => towards.has(who.id))
    const score =
      (words.size === 0 ? 0 : (weights.words * shared) / Math.min(words.size, known.words.size || 1)) +
      (author ? weights.author : 0) +
      (known.offer.report === response.report ? weights.sameReport : 0)
    if (score < weights.enough) continue
    if (!found || score > found.score || (score === found.score && known.day > found.known.day))
      found = { known, score, author }
  }
  if (!found) return undefined
  const shared = [...words].filter((word) => found.known.words.has(word))
  return {
    offer: found.known.offer,
    because: [shared.length ? `both say ${shared.join(', ')}` : '', found.author ? `it is ${found.author.name}’s` : '']
      .filter(Boolean)
      .join('; '),
  }
}

function wordsOf({ fact }: Offer): string {
  return [fact.about, ...(fact.terms ?? []), fact.evidence.exact].filter(Boolean).join(' ')
}

function onOf(record: Record, held: HeldFact): string | null {
  return held.fact.date ?? record.reports.get(held.report)?.published ?? null
}

function dayOf(record: Record, held: HeldFact): number {
  return days(onOf(record, held))?.from ?? -Infinity
}

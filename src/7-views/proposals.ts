import { z } from 'zod'
import { labels } from '../0-model/kinds/response.ts'
import { type Answer, looseAnswers, type ProposalHistory, proposalHistories } from '../5-record/proposals/histories.ts'
import type { HeldFact, Record } from '../5-record/record.ts'
import { factsOf, leadOf, orderDay, Told, told } from './item.ts'
import { type Paging, paged } from './page.ts'
import { Quote, quoteOf } from './quote.ts'
import { nameOf, Who, whoAll } from './who.ts'

/** What one party answered to a proposal, at one time. */
export const Answered = z
  .object({
    fact: z.string(),
    version: z.string().describe('The item of the version it is to.'),
    label: z.enum(labels),
    negated: z.boolean(),
    on: z.string().nullable(),
    condition: z.string().nullable(),
    quote: Quote,
    also: z.array(Quote).describe('Other reports of the same answer.'),
    because: z.string().describe('Why the answer is taken to be to this proposal.'),
  })
  .meta({ id: 'Answered' })
export type Answered = z.infer<typeof Answered>

/** One version of a proposal, and how it came after the one before. */
export const ProposalVersion = z
  .object({
    item: z.string(),
    version: z.string().nullable().describe('As reports call it: “revised”, “second”.'),
    on: z.string().nullable(),
    relation: z.enum(['first', 'replaces', 'changes', 'withdraws']).describe('To the version before.'),
    because: z.string(),
    terms: z.array(z.string()),
    quote: Quote,
  })
  .meta({ id: 'ProposalVersion' })
export type ProposalVersion = z.infer<typeof ProposalVersion>

/** One proposal, told by its latest version, with all versions and every party’s answers over time, latest last. */
export const ProposalRow = Told.extend({
  terms: z.array(z.string()),
  versions: z.array(ProposalVersion),
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
  const histories = proposalHistories(record)
  const loose = looseAnswers(record)
  const days = new Map(histories.map((history) => [history, dayOf(record, history)]))
  const latest = [...days].sort(([, a], [, b]) => (a > b ? -1 : a < b ? 1 : 0)).map(([history]) => history)
  const columns = new Map<string, Who>()
  for (const { answers } of latest)
    for (const { actor } of answers)
      if (!columns.has(actor)) columns.set(actor, { id: actor, name: nameOf(record, actor) })
  const { total, list } = paged(latest, options)
  const shown = options.limit === undefined ? loose : loose.slice(-options.limit)
  return {
    total,
    proposals: list.flatMap((history) => row(record, history) ?? []),
    actors: [...columns.values()],
    loose: shown.flatMap((id) => {
      const item = record.items.get(id)
      return item ? (told(record, item) ?? []) : []
    }),
    looseTotal: loose.length,
  }
}

function dayOf(record: Record, { versions }: ProposalHistory): string {
  return orderDay(record, factsOf(record, record.items.get(versions.at(-1)?.item ?? '')))
}

function row(record: Record, { versions, answers }: ProposalHistory): ProposalRow | undefined {
  const item = record.items.get(versions.at(-1)?.item ?? '')
  const line = item && told(record, item)
  if (!line) return undefined
  const all = versions.flatMap(({ item: id, version, on, relation, because }): ProposalVersion[] => {
    const facts = factsOf(record, record.items.get(id))
    const lead = leadOf(record, facts)
    if (!lead) return []
    return [
      { item: id, version, on: on || null, relation, because, terms: termsOf(facts), quote: quoteOf(record, lead) },
    ]
  })
  const byActor = new Map<string, { actor: Who; answers: Answered[] }>()
  for (const answer of answers) {
    const { who, answered } = answeredBy(record, answer)
    const column = byActor.get(answer.actor)
    if (column) column.answers.push(answered)
    else byActor.set(answer.actor, { actor: who, answers: [answered] })
  }
  return { ...line, terms: all.at(-1)?.terms ?? [], versions: all, answers: [...byActor.values()] }
}

function termsOf(facts: readonly HeldFact[]): string[] {
  return [...new Set(facts.flatMap(({ fact }) => (fact.kind === 'proposal' ? (fact.terms ?? []) : [])))]
}

function answeredBy(record: Record, answer: Answer): { readonly who: Who; readonly answered: Answered } {
  const facts = answer.facts.flatMap((id) => record.facts.get(id) ?? [])
  const lead = leadOf(record, facts) as HeldFact
  const { condition } = lead.fact as { readonly condition?: string }
  const who = whoAll(record, lead.fact.actors).find(({ id }) => id === answer.actor)
  return {
    who: who ?? { id: answer.actor, name: nameOf(record, answer.actor) },
    answered: {
      fact: lead.id,
      version: answer.version,
      label: answer.label,
      negated: answer.negated,
      on: answer.on || null,
      condition: condition ?? null,
      quote: quoteOf(record, lead),
      also: facts.filter((held) => held !== lead).map((held) => quoteOf(record, held)),
      because: answer.because,
    },
  }
}

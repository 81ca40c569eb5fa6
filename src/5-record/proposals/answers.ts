import { isoDay } from '../../0-model/edtf.ts'
import { actorId, type Names, who } from '../identity/names.ts'
import { plainWords } from '../independence/sketch.ts'
import { firstFrom, itself } from '../lists.ts'
import type { Record } from '../record.ts'
import { type Index, near, share } from './index-of.ts'
import type { Put, Told } from './offers.ts'

/** An answer of one party to one version. */
export interface Answer {
  readonly item: string
  /** The facts by which it is told of this party, earliest report first. */
  readonly facts: readonly string[]
  readonly actor: string
  /** The item of the version it is to. */
  readonly version: string
  readonly label: Told<'response'>['fact']['label']
  readonly negated: boolean
  /** YYYY-MM-DD, else empty. */
  readonly on: string
  readonly because: string
}

/**
 * What ties an answer to a proposal, and from which sum it is taken to be to it: part of the shorter wording in common,
 * that it names its author, that one report tells of both, that both speak of a later version or only the answer does.
 */
const weights = { words: 1, author: 0.35, sameReport: 0.15, bothLater: 0.1, onlyLater: -0.25, enough: 0.5 } as const
/** Days by which an answer may be dated before what it answers was first told. */
const slip = 2
/** Days within which an answer follows what it answers. */
const window = 120

/** The answers to the proposals of an index, and the items of those to none of them. */
export function answersTo(
  record: Record,
  index: Index,
  responses: readonly Put<'response'>[],
  names: Names,
): { readonly answers: readonly Answer[]; readonly loose: readonly string[] } {
  const answers: Answer[] = []
  const loose: string[] = []
  const days = index.all.map(({ day }) => day)
  for (const response of responses) {
    const found = best(index, days, response, names)
    const made = found ? answersOf(record, response, found) : []
    answers.push(...made)
    if (made.length === 0) loose.push(response.item.id)
  }
  return { answers, loose }
}

interface Match {
  readonly offer: Put
  readonly because: string
}

/** The proposal that most speaks for; of several alike the latest. */
function best(index: Index, days: readonly number[], response: Put<'response'>, names: Names): Match | undefined {
  const towards = new Set<string>()
  for (const { fact } of response.facts)
    for (const ref of fact.counterparts) {
      const { key, of } = who(ref, names)
      towards.add(key)
      if (of !== null) towards.add(of)
    }
  const named = ` ${response.facts.map(({ fact }) => plainWords(fact.to ?? '').join(' ')).join(' ')} `
  const known = Number.isFinite(response.day)
  const from = known ? firstFrom(days, response.day - window, itself) : 0
  const to = known ? firstFrom(days, response.day + slip + 1, itself) : days.length
  let found: { readonly offer: Put; readonly common: number; readonly author: string | undefined } | undefined
  let most: number = weights.enough
  near(index, response, from, to, (offer, common, _, here) => {
    const words = weights.words * share(common, offer, response)
    if (words + weights.author + weights.sameReport + weights.bothLater < most) return
    const author = authorOf(offer, towards, named)
    let points = words
    if (author !== undefined) points += weights.author
    if (here) points += weights.sameReport
    if (response.called !== null) points += offer.called !== null ? weights.bothLater : weights.onlyLater
    if (points < most) return
    most = points
    found = { offer, common, author }
  })
  if (!found) return undefined
  const { offer, author } = found
  const own = new Set(offer.words)
  const both = response.words.filter((word) => own.has(word))
  const because = [
    both.length > 0 ? `both say ${both.join(', ')}` : '',
    author === undefined ? '' : `it is ${author}’s`,
  ]
  return { offer, because: because.filter(Boolean).join('; ') || 'one report tells of both' }
}

/** Who made a proposal, where the answer goes to them or names them in what it answers. */
function authorOf(offer: Put, towards: ReadonlySet<string>, named: string): string | undefined {
  return offer.makers.find(
    ({ key, of, padded }) => towards.has(key) || (of !== null && towards.has(of)) || owns(named, padded),
  )?.name
}

/** Whether a name stands as that of an owner: “Arvon’s offer”, “the offer of Arvon”. */
function owns(text: string, padded: string): boolean {
  const at = text.indexOf(padded)
  return at >= 0 && (text.startsWith('s ', at + padded.length) || /\b(?:of|by|from)$/.test(text.slice(0, at)))
}

/** One answer for each party of a response. */
function answersOf(record: Record, response: Put<'response'>, { offer, because }: Match): readonly Answer[] {
  const byActor = new Map<string, Told<'response'>[]>()
  for (const held of response.facts)
    for (const actor of new Set(held.fact.actors.map((ref) => actorId(record, ref))))
      byActor.set(actor, [...(byActor.get(actor) ?? []), held])
  return [...byActor].map(([actor, facts]) => {
    const { fact } = facts.at(-1) as Told<'response'>
    return {
      item: response.item.id,
      facts: facts.map(({ id }) => id),
      actor,
      version: offer.item.id,
      label: fact.label,
      negated: fact.factuality.negated,
      on: Number.isFinite(response.day) ? isoDay(response.day) : '',
      because,
    }
  })
}

import { days } from '../0-model/edtf.ts'
import { type HeldFact, type Record, standing } from '../5-record/record.ts'
import { type Who, whoAll } from './who.ts'
import { contentWords } from './words.ts'

export type Response = HeldFact & { readonly fact: Extract<HeldFact['fact'], { kind: 'response' }> }
export type Offer = HeldFact & { readonly fact: Extract<HeldFact['fact'], { kind: 'proposal' }> }

/** A response with why it is taken to answer a proposal. */
export interface Tied {
  readonly response: Response
  readonly because: string
}

/** What was answered to which proposal, by item, and the items of answers to none on record. */
export interface Answers {
  readonly byItem: ReadonlyMap<string, readonly Tied[]>
  readonly loose: readonly string[]
}

/** How much two wordings must share, and what other ties count, before an answer is held to be to a proposal. */
const weights = { words: 1, author: 0.35, sameReport: 0.15, enough: 0.5 } as const

const kept = new WeakMap<Record, Answers>()

/** The answers of a record, matched with its proposals once. */
export function answers(record: Record): Answers {
  const before = kept.get(record)
  if (before) return before
  const made = matched(record)
  kept.set(record, made)
  return made
}

function matched(record: Record): Answers {
  const index = indexed(record, standing(record, { kind: 'proposal' }) as readonly Offer[])
  const byItem = new Map<string, Tied[]>()
  const loose = new Set<string>()
  for (const response of standing(record, { kind: 'response' }) as readonly Response[]) {
    const match = best(record, response, index)
    if (match) listed(byItem, match.offer.item).push({ response, because: match.because })
    else loose.add(response.item)
  }
  return { byItem, loose: [...loose] }
}

interface Known {
  readonly offer: Offer
  readonly words: ReadonlySet<string>
  readonly day: number
  readonly authors: readonly Who[]
}

/** Offers with the way to those that have a word or stand in a report: without either, nothing ties an answer to one. */
interface Index {
  readonly all: readonly Known[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byReport: ReadonlyMap<string, readonly number[]>
  /** Words shared with the answer at hand, by offer; all 0 between two answers. */
  readonly shared: Uint16Array
}

function indexed(record: Record, offers: readonly Offer[]): Index {
  const byWord = new Map<string, number[]>()
  const byReport = new Map<string, number[]>()
  const all = offers.map((offer, at): Known => {
    const words = contentWords(wordsOf(offer))
    for (const word of words) listed(byWord, word).push(at)
    listed(byReport, offer.report).push(at)
    return { offer, words, day: dayOf(record, offer), authors: whoAll(record, offer.fact.actors) }
  })
  return { all, byWord, byReport, shared: new Uint16Array(all.length) }
}

/** The offer that most speaks for; of several, the latest, then the first on record. */
function best(
  record: Record,
  response: Response,
  { all, byWord, byReport, shared }: Index,
): { offer: Offer; because: string } | undefined {
  const words = contentWords([response.fact.to, response.fact.about].filter(Boolean).join(' '))
  const towards = whoAll(record, response.fact.counterparts)
  const on = dayOf(record, response)
  const met = [...(byReport.get(response.report) ?? [])]
  for (const word of words)
    for (const at of byWord.get(word) ?? []) {
      if (shared[at] === 0) met.push(at)
      shared[at] = (shared[at] as number) + 1
    }
  let found: { known: Known; score: number; at: number; author: Who | undefined } | undefined
  for (const at of met) {
    const known = all[at] as Known
    const common = shared[at] as number
    shared[at] = 0
    if (known.day > on) continue // nobody answers what is not yet there
    const own = words.size === 0 ? 0 : (weights.words * common) / Math.min(words.size, known.words.size || 1)
    if (own + weights.author + weights.sameReport < (found?.score ?? weights.enough)) continue
    const author = known.authors.find((who) => towards.some(({ id }) => id === who.id))
    const score =
      own + (author ? weights.author : 0) + (known.offer.report === response.report ? weights.sameReport : 0)
    if (score < weights.enough) continue
    if (!found || score > found.score || (score === found.score && later({ known, at }, found)))
      found = { known, score, at, author }
  }
  if (!found) return undefined
  const both = [...words].filter((word) => found.known.words.has(word))
  return {
    offer: found.known.offer,
    because: [both.length ? `both say ${both.join(', ')}` : '', found.author ? `it is ${found.author.name}’s` : '']
      .filter(Boolean)
      .join('; '),
  }
}

interface Placed {
  readonly known: Known
  readonly at: number
}

function later(a: Placed, b: Placed): boolean {
  return a.known.day > b.known.day || (a.known.day === b.known.day && a.at < b.at)
}

function wordsOf({ fact }: Offer): string {
  return [fact.about, ...(fact.terms ?? []), fact.evidence.exact].filter(Boolean).join(' ')
}

/** When something was put forward or answered: its date, else the day of its report. */
export function onOf(record: Record, held: HeldFact): string | null {
  return held.fact.date ?? record.reports.get(held.report)?.published ?? null
}

function dayOf(record: Record, held: HeldFact): number {
  return days(onOf(record, held))?.from ?? -Infinity
}

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key)
  if (list) return list
  const made: T[] = []
  lists.set(key, made)
  return made
}

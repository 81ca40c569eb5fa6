import type { Fact } from '../../0-model/fact.ts'
import type { HeldFact, Record } from '../../5-record/record.ts'
import { outletName } from '../quote.ts'
import type { Citation, Sentence } from './brief.ts'
import type { Telling } from './choose.ts'
import { type Clause, clauseOf, headlined, written } from './clause.ts'
import { when } from './dates.ts'
import { around, matters, namedThere, type Reason, unfit, worded } from './fit.ts'
import { lowered, names } from './names.ts'
import type { Texts } from './options.ts'
import { stretchesOf } from './passages.ts'
import { type Introductions, introductions, type Person } from './people.ts'
import { claims } from './plan.ts'
import { reading } from './reading.ts'
import { source, type Tools } from './sentences/say.ts'
import { say } from './sentences/sentence.ts'
import { absolute } from './times.ts'

/** A fact in words. `whole`: a clause of the report carries it, so that nothing had to be put together. */
export interface Worded {
  readonly text: string
  readonly whole: boolean
  readonly headline: string | null
}

/** What all sentences of a brief are made from. */
export interface Desk {
  /** With everybody under one name: see `settled`. */
  readonly record: Record
  /** As it is kept: marks of how facts are read are made from it. */
  readonly kept: Record
  readonly people: ReadonlyMap<string, Person>
  readonly texts: Texts
  /** The day of the latest report. */
  readonly latest: string | null
}

/** A fact as a sentence over the words that support it, or why it cannot be said or not be checked by a reader. */
export function wordsFor({ record, people, texts, latest }: Desk, held: HeldFact): Worded | Reason {
  const text = texts.get(held.report)
  const stretches = stretchesOf(record, held, text)
  if (!stretches) return 'nobody'
  const tools: Tools = {
    record,
    names: names(record, text),
    support: stretches.map((one) => one.exact).join(' … '),
    latest,
    published: record.reports.get(held.report)?.published ?? null,
    around: around(text, held.fact),
  }
  const no = unfit(held.fact, tools, people)
  if (no !== null) return no
  if (!matters(held.fact)) return 'wordless'
  const clause = clauseOf(held.fact, tools)
  const whole = clause === null ? null : attributed(held.fact, clause, tools)
  if (whole !== null && unknown(held.fact, whole, tools)) return 'fragment'
  if (whole !== null && whole.split(' ').length < (shortest[held.fact.kind] ?? 5)) return 'fragment'
  if (whole !== null)
    return {
      text: finished(whole),
      whole: true,
      headline: clause !== null && source(held.fact, tools) === '' ? headlined(held.fact, clause, tools) : null,
    }
  if (!worded(namedThere(held.fact, tools), tools)) return 'fragment'
  const { date, factuality } = held.fact
  const past = factuality.modality === 'asserted'
  const composed = say(namedThere(held.fact, tools), tools)
  const said = composed === null ? null : absolute(composed, { date, published: tools.published, past })
  return said === null || unknown(held.fact, said, tools) || !counted(held.fact, composed ?? '', tools)
    ? 'fragment'
    : { text: finished(said), whole: false, headline: null }
}

/** Whether every number of a composed sentence stands in the words cited: what was taken from elsewhere is not told. */
function counted({ date }: Fact, text: string, { support }: Tools): boolean {
  const undated = date === null ? text : text.replace(when(date), '')
  const words = support.toLowerCase()
  return (undated.match(/\d[\d,.]*\d|\d/g) ?? []).every(
    (number) => words.includes(number) || words.includes(numerals[Number(number)] ?? number),
  )
}

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** “Two diplomats said that it would …”: nobody of the sentence can be meant by “it”. */
function unknown(fact: Fact, text: string, { names }: Tools): boolean {
  if (/ (?:it|them)\.?$/.test(text)) return true
  if (!/\b(?:said|says|told \S+|added|warned|announced) that it\b/.test(text)) return false
  const speakers = fact.attribution.speaker ? [fact.attribution.speaker] : fact.actors
  return !names.subject(speakers)?.impersonal
}

/** In words: what is shorter needs its surroundings to be understood. */
const shortest: { readonly [kind: string]: number } = { statement: 7 }

/** The clause with whose word it is: “Lund said that …” where the report has it so, else “…, according to Lund”. */
function attributed(fact: Fact, clause: Clause, tools: Tools): string | null {
  const text = written(fact, clause, tools)
  if (text === null) return null
  const by = source(fact, tools)
  if (by === '') return text
  const { speaker } = fact.attribution
  if (!speaker) return null
  if (!/\bthat\s*$|\b(?:said|says)\s*$/.test(tools.around.before)) return `${text}${by}`
  const own =
    clause.pronoun !== null &&
    /^(?:he|she|it|they)$/.test(clause.pronoun) &&
    fact.actors.some((ref) => ref.name === speaker.name)
  return `${tools.names.list([speaker])} said that ${own ? text.replace(clause.subject, clause.pronoun ?? '') : lowered(text)}`
}

/** “Oslo warned that Oslo would …”. Of people this could be “he” or “she”, and they keep their name. */
const again =
  /^((?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (said|says|warned|announced|added|insisted|claimed|declared|confirmed) that \1 (?=would|will|was|had|has|is|could|may|might)/u

function finished(text: string): string {
  const flat = text.replace(/\s+/g, ' ').replace(again, '$1 $2 that it ').trim()
  return `${flat.charAt(0).toUpperCase()}${flat.slice(1)}${/[.!?]”?$/.test(flat) ? '' : '.'}`
}

/** Tells facts one after another: numbers their citations, remembers who has been named and what has been said. */
export interface Teller {
  readonly citations: readonly Citation[]
  readonly introductions: Introductions
  /** The number of a fact’s citation; null where its passage does not name everybody. */
  cite(held: HeldFact): number | null
  /** The sentence; null where the same news has been told before. */
  tell(telling: Telling): Sentence | null
}

/** How many of the words of the shorter of two sentences the other must have for them to be one piece of news. */
const sameNews = 0.85

export function teller(desk: Desk): Teller {
  const { record, kept, texts } = desk
  const citations: Citation[] = []
  const numbers = new Map<string, number>()
  const said: ReadonlySet<string>[] = []
  const names = introductions(desk.people)
  const cite = (held: HeldFact): number | null => {
    const known = numbers.get(held.id)
    if (known !== undefined) return known
    const stretches = stretchesOf(record, held, texts.get(held.report))
    const report = record.reports.get(held.report)
    if (!stretches || !report) return null
    numbers.set(held.id, citations.length + 1)
    citations.push({
      n: citations.length + 1,
      fact: held.id,
      report: held.report,
      outlet: outletName(record, report.outlet),
      title: report.title,
      published: report.published,
      url: report.url,
      prefix: held.fact.evidence.prefix,
      suffix: held.fact.evidence.suffix,
      stretches,
      state: held.review.state,
      reading: reading((kept.facts.get(held.id) ?? held).fact),
    })
    return citations.length
  }
  return {
    citations,
    introductions: names,
    cite,
    tell({ held, others, worded }) {
      const news = contentOf(names.shorten(worded.text))
      if (said.some((one) => shared(one, news) >= sameNews)) return null
      said.push(news)
      const { text, because } = names.introduce(worded.text)
      return {
        text,
        kind: claims.has(held.fact.kind) || held.fact.attribution.channel !== 'narrator' ? 'claim' : 'fact',
        cites: [held, ...others.slice(0, 2), ...because].map(cite).filter((n) => n !== null),
        reviewed: held.review.state === 'accepted',
      }
    },
  }
}

const empty = new Set(
  'the a an of to in on at by for with and or that is are was were be has have had it its his her their from as not said says would will this which between'.split(
    ' ',
  ),
)

/** The words of a sentence that carry its news: numbers and “not” always do. */
function contentOf(text: string): ReadonlySet<string> {
  const found = new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word)))
  return /\bnot\b/.test(text) ? found.add('not') : found
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / Math.max(1, Math.min(a.size, b.size))
}

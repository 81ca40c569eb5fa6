import { days } from '../../0-model/edtf.ts'
import { stops } from '../identity/words.ts'
import type { Record } from '../record.ts'
import { common, difference, type Part, type Token, tokens, wordingOf } from './difference.ts'
import { quotedIn } from './marks.ts'
import { meantAlike, reworded } from './reworded.ts'

export const wordings = ['same', 'shortened', 'changed', 'run-together', 'translated'] as const
/**
 * How the words asked for stand to those of the report. shortened: the report has more in between. changed: words were
 * replaced, added or left out. run-together: they stand in two places of the report, with other text between them.
 * translated: a quotation says the same in other words and another order, perhaps in another translation.
 */
export type Wording = (typeof wordings)[number]

/** One place where the words stand. */
export interface Found {
  readonly report: string
  readonly published: string | null
  readonly outlet: string | null
  readonly title: string | null
  /** Whose words the report says they are; empty where no fact of the record covers the place. */
  readonly speakers: readonly string[]
  /** Whether they stand between quotation marks. */
  readonly quoted: boolean
  readonly wording: Wording
  /** Share of the words asked for that stand there, 0 to 1; of their meanings where they stand there translated. */
  readonly share: number
  readonly places: readonly { readonly start: number; readonly end: number; readonly exact: string }[]
  readonly difference: readonly Part[]
}

/** Share of the words below which a place is not told of: chance finds that much anywhere. */
const least = 0.6
/** The same for one of two places that were run together. */
const leastPart = 0.25
/** Words that a part of a quotation has at least: two words stand together anywhere. */
const leastRun = 3
/** Words of the report that may lie between two words of the quotation. */
const gap = 12

/**
 * Who said these words where, earliest first; an empty list says they stand in none of the texts. `texts` are the
 * reports to look through, withdrawn ones left out by the caller's record.
 */
export function findQuote(
  record: Record,
  texts: Iterable<{ readonly id: string; readonly text: string }>,
  words: string,
): readonly Found[] {
  const asked = tokens(words)
  if (asked.length === 0) return []
  const found: Found[] = []
  const others: { readonly id: string; readonly text: string }[] = []
  for (const { id, text } of texts) {
    const held = record.reports.get(id)
    if (!held || held.withdrawn || held.forgotten) continue
    const match = best(asked, tokens(text))
    if (!match) {
      others.push({ id, text })
      continue
    }
    const places = match.flatMap((stretch) => spoken(text, stretch))
    const parts = difference(words, joined(places))
    const shared = common(asked, tokens(joined(places))).length
    found.push({
      ...placed(record, id, places),
      quoted: places.every(({ start, end }) => inMarks(text, start, end)),
      wording: match.length > 1 || parted(text, places) ? 'run-together' : wordingOf(parts),
      share: shared / asked.length,
      difference: parts,
    })
  }
  const said = found.filter(({ quoted }) => quoted)
  const translated = others.flatMap((text) => translation(record, text, words, said) ?? [])
  return [...found, ...translated].sort(
    (a, b) => order(a.published ?? '9', b.published ?? '9') || b.share - a.share || order(a.report, b.report),
  )
}

type Place = Found['places'][number]

/** What is known of a place in a report, whatever the words. */
function placed(record: Record, report: string, places: readonly Place[]) {
  const { published = null, outlet = null, title = null } = record.reports.get(report) ?? {}
  return { report, published, outlet, title, speakers: speakers(record, report, places), places }
}

/**
 * A stretch that begins in one quotation and ends in another, without what the reporter says between them; any other
 * as it is.
 */
function spoken(text: string, { start, end }: Stretch): readonly Place[] {
  const whole = { start, end, exact: text.slice(start, end) }
  const said = quotedIn(text).filter((quotation) => quotation.start < end && start < quotation.end)
  const first = said[0]
  const last = said.at(-1)
  if (!first || !last || first === last || start < first.start || end > last.end) return [whole]
  return said.map((quotation) => {
    const from = Math.max(start, quotation.start)
    const to = Math.min(end, quotation.end)
    return { start: from, end: to, exact: text.slice(from, to) }
  })
}

/** A sentence that ends, in the last mark of a quotation or after it. */
const stop = /[.!?…]["”»]|[.!?…]\s/u

/** Whether two sentences with the reporter’s words between them were made one. One sentence, broken by “he said”, was not. */
function parted(text: string, places: readonly Place[]): boolean {
  return places.some(({ end }, i) => {
    const next = places[i + 1]
    if (!next) return false
    const between = text.slice(end - 1, next.start)
    return stop.test(between) && tokens(between.slice(1)).length > 0
  })
}

function joined(places: readonly Place[]): string {
  return places.map(({ exact }) => exact).join(' … ')
}

/** Days within which two reports carry one statement of one speaker. */
const occasion = 3

/**
 * The quotation of a report that says the same in other words, if any. Where the words asked for were found, the same
 * speaker must say it at about the same time: two who say alike things are two statements.
 */
function translation(
  record: Record,
  { id, text }: { readonly id: string; readonly text: string },
  words: string,
  said: readonly Found[],
): Found | null {
  const alike = quotedIn(text)
    .filter(({ exact }) => reworded(words, exact))
    .map((place) => ({ place, share: meantAlike(words, place.exact) }))
    .sort((a, b) => b.share - a.share || a.place.start - b.place.start)
  for (const { place, share } of alike) {
    const known = placed(record, id, [place])
    if (said.length > 0 && !said.some((other) => oneOccasion(known, other))) continue
    return { ...known, quoted: true, wording: 'translated', share, difference: difference(words, place.exact) }
  }
  return null
}

function oneOccasion(a: Pick<Found, 'speakers' | 'published'>, b: typeof a): boolean {
  const x = days(a.published)?.from
  const y = days(b.published)?.from
  if (x !== undefined && y !== undefined && Math.abs(x - y) > occasion) return false
  return a.speakers.some((speaker) => b.speakers.includes(speaker))
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly shared: number
  /** Those of the shared words that say something: “it was the” is found anywhere. */
  readonly content: number
  readonly from: number
  readonly to: number
}

/** The one or two stretches of a text that hold most of the words, in order. */
function best(asked: readonly Token[], text: readonly Token[]): readonly Stretch[] | null {
  const all = stretches(asked, text)
  const first = all[0]
  if (!first) return null
  const rest = all.find(
    (other) =>
      (other.from > first.to || other.to < first.from) &&
      other.shared >= leastRun &&
      other.content >= 1 &&
      other.shared / asked.length >= leastPart,
  )
  const one = first.shared / asked.length
  if (
    rest &&
    first.shared >= leastRun &&
    one < 0.9 &&
    (first.shared + rest.shared) / asked.length >= Math.max(least, one + leastPart)
  )
    return [first, rest].sort((a, b) => a.start - b.start)
  return one === 1 || (one >= least && first.content >= 2) ? [first] : null
}

/** Stretches of the text that share words with the quotation, most first; `from` and `to` are its words they cover. */
function stretches(asked: readonly Token[], text: readonly Token[]): readonly Stretch[] {
  const wanted = new Set(asked.map(({ plain }) => plain))
  const runs: Token[][] = []
  let last = -Infinity
  for (const [at, token] of text.entries()) {
    if (!wanted.has(token.plain)) continue
    if (at - last > gap) runs.push([])
    const run = runs.at(-1) as Token[]
    // All words of the text between two that are wanted, so that the alignment sees what was put in.
    for (let i = run.length === 0 ? at : last + 1; i <= at; i++) run.push(text[i] as Token)
    last = at
  }
  return runs.flatMap((run) => aligned(asked, run)).sort((a, b) => b.shared - a.shared || a.start - b.start)
}

/** A run that is much longer than the quotation is looked at in windows. */
function aligned(asked: readonly Token[], run: readonly Token[]): readonly Stretch[] {
  const width = asked.length * 2 + gap
  const found: Stretch[] = []
  for (let at = 0; at < run.length; at += Math.max(1, Math.floor(width / 2))) {
    const stretch = tightest(asked, run.slice(at, at + width))
    if (stretch) found.push(stretch)
    if (at + width >= run.length) break
  }
  return found
}

function tightest(asked: readonly Token[], run: readonly Token[]): Stretch | null {
  const pairs = dense(common(asked, run))
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last) return null
  return {
    start: run[first[1]]?.start ?? 0,
    end: run[last[1]]?.end ?? 0,
    shared: pairs.length,
    content: pairs.filter(([at]) => !stops.has(asked[at]?.plain ?? '')).length,
    from: first[0],
    to: last[0],
  }
}

/** The pairs less stragglers at either end: a lone “the” far from the rest is no part of the quotation. */
function dense(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  let from = 0
  let to = pairs.length
  const far = (a: number, b: number) => (pairs[b]?.[1] ?? 0) - (pairs[a]?.[1] ?? 0) > 4
  while (to - from > 2 && far(from, from + 1)) from++
  while (to - from > 2 && far(to - 2, to - 1)) to--
  return pairs.slice(from, to)
}

function speakers(
  record: Record,
  report: string,
  places: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  const found = new Set<string>()
  for (const held of record.facts.values()) {
    if (held.report !== report || held.fact.kind !== 'statement' || held.review.state === 'rejected') continue
    const { start, end } = held.fact.evidence
    if (places.some((place) => place.start < end && start < place.end))
      for (const { name } of held.fact.actors) found.add(name)
  }
  return [...found]
}

/** Whether a stretch lies between quotation marks of its paragraph. */
function inMarks(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1
  const before = text.slice(from, start)
  const rest = text.slice(end)
  const stop = rest.indexOf('\n')
  const after = stop < 0 ? rest : rest.slice(0, stop)
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"')
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”')
  return straight || curly
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import type { Word } from '../tree.ts'
import { bearers, beforeThing, governs, statePart, typeByName } from './bearers.ts'
import { type Cast, enter, headNoun, listedMember, type Member, nameWords, newCast, wholeKey } from './cast.ts'
import { chunks } from './chunks.ts'
import { nameKey } from './fold.ts'
import { group, namedBy } from './groups.ts'
import type { Listed } from './lexicon.ts'
import type { Cover } from './owners.ts'
import type { Page } from './page.ts'
import { portfolios, post } from './posts.ts'
import { isAcronym, type Raw, startOf, written } from './raw.ts'
import { nameStart, type Title, wholeTitle } from './titles.ts'

/** A name where it stands, with the title before it. */
export interface Naming {
  readonly sentence: number
  /** First word of the title, or of the name where it has none. */
  readonly from: number
  /** First and last word of the name itself. */
  readonly first: number
  readonly last: number
  readonly title: Title
  readonly listed: Listed | undefined
  /** The name as the text writes it. */
  readonly written: string
  readonly member: Member
}

/** All names of a report and those who bear them. */
export interface Names {
  readonly cast: Cast
  /** By sentence, in the order of the text. A chunk that is all title (“the Prime Minister”) or a thing has no naming. */
  readonly namings: readonly (readonly Naming[])[]
  /** By sentence: which naming covers a word with its name; −1 where none does. */
  readonly covers: readonly Cover[]
  /** By sentence: 1 where a word belongs to the name of a paper, a law, an event, which is no one's. */
  readonly things: readonly Uint8Array[]
}

/** Finds all names of a report and decides which are of the same bearer: long names first, so that short ones find them. */
export function naming(page: Page): Names {
  const cast = newCast(page.names)
  const raws: Raw[] = []
  const covers: Cover[] = []
  const things: Uint8Array[] = []
  page.trees.forEach(({ words }, sentence) => {
    const found = chunks(page, sentence)
    const taken = new Uint8Array(words.length)
    for (const { first, last } of found) taken.fill(1, first, last + 1)
    covers.push(new Int16Array(words.length).fill(-1))
    things.push(new Uint8Array(words.length))
    for (const chunk of found) {
      const first = chunk.listed ? chunk.first : nameStart(words, chunk)
      if (
        first > chunk.last ||
        (first === chunk.last && !chunk.listed && (isNoun(words, first) || isPortfolio(words, first))) ||
        (!chunk.listed && atHome.test(written(page, words, chunk.first, chunk.last)))
      )
        continue
      const title = wholeTitle(words, chunk, first, (i) => taken[i] === 1)
      raws.push({ sentence, chunk, first, title, text: written(page, words, first, chunk.last) })
    }
  })
  const present = new Set(raws.flatMap(({ chunk }) => chunk.listed?.actor.id ?? []))
  for (const raw of raws) {
    const listed = raw.chunk.listed
    if (listed === undefined || (elsewhere(listed, raw.text) && !present.has(listed.actor.of!))) continue
    raw.member = listedMember(cast, listed, startOf(page, raw))
  }
  acronyms(page, cast, raws)
  bearers(page, cast, raws, present)
  const namings: Naming[][] = page.trees.map(() => [])
  for (const raw of raws) {
    const { sentence, chunk, first, title, member } = raw
    if (member === undefined) {
      things[sentence]!.fill(1, chunk.first, chunk.last + 1)
      continue
    }
    covers[sentence]!.fill(namings[sentence]!.length, first, chunk.last + 1)
    namings[sentence]!.push({
      sentence,
      from: title.from,
      first,
      last: chunk.last,
      title,
      listed: chunk.listed,
      written: raw.text,
      member,
    })
  }
  return { cast, namings, covers, things }
}

/** “the National Government”: whoever governs, read as the noun it is. */
const atHome = /^(?:National|Federal|Central|Transitional|Interim|Provisional) (?:Government|Administration|Cabinet)$/

/** “the Government”, “the Mission”: a noun with a capital of respect, read as the noun it is. */
function isNoun(words: readonly Word[], i: number): boolean {
  const written = words[i]!.lemma.toLowerCase()
  const lemma = group(written).length > 0 || post(written) !== undefined ? written : written.replace(/s$/, '')
  const before = words[i - 1]?.form.toLowerCase() ?? 'the'
  return (
    (group(lemma).length > 0 || post(lemma) !== undefined) &&
    (/^(?:the|a|an|its|their|this|that|'s|’s|both|of|and|,)$/.test(before) ||
      /^(?:ADJ|NUM)$/.test(words[i - 1]?.upos ?? '') ||
      group(lemma).includes('government'))
  )
}

/** “Justice minister”: the field of an office, not a name. */
const isPortfolio = (words: readonly Word[], i: number): boolean =>
  portfolios.has(words[i]!.form.toLowerCase()) && post(words[i + 1]?.lemma ?? '') !== undefined

/** “the Rapid Support Forces (RSF)”, “RSF (Rapid Support Forces)”: the short name and the long one are one body's. */
function acronyms(page: Page, cast: Cast, raws: readonly Raw[]): void {
  raws.forEach((short, k) => {
    const long = raws[k - 1]
    if (long === undefined || long.sentence !== short.sentence) return
    const { words } = page.trees[short.sentence]!
    if (
      words[short.first - 1]?.form !== '(' ||
      words[short.chunk.last + 1]?.form !== ')' ||
      long.chunk.last !== short.first - 2
    )
      return
    const [full, brief] = isAcronym(short.text)
      ? [long, short]
      : isAcronym(long.text)
        ? [short, long]
        : [undefined, undefined]
    if (full === undefined || brief === undefined || !initialsFit(full.text, brief.text)) return
    if (beforeThing(page, short)) {
      for (const raw of raws) if (raw.text === full.text || raw.text === brief.text) raw.paper = true
      return
    }
    if (full.member !== undefined && brief.member !== undefined) return
    const type = typeByName(full.text) ?? 'organisation'
    const state = governs(full.text) ? statePart(page, full) : undefined
    const member =
      full.member ??
      brief.member ??
      (state === undefined
        ? enter(cast, type === 'company' ? full.text : brief.text, type, startOf(page, full))
        : listedMember(cast, state, startOf(page, full)))
    for (const noun of headNoun(full.text)) member.nouns.add(noun)
    member.aliases.add(full.text).add(brief.text)
    full.member = member
    brief.member = member
    nameWords(cast, member, full.text, false)
    nameWords(cast, member, brief.text, false)
    // in what follows “the Coordination” alone may stand for “the Coordination of Movements (…)”
    const lead = full.text.split(' ')[0]!
    if (lead.length > 5 && !cast.byName.has(wholeKey(lead)) && namedBy.has(lead.toLowerCase()))
      nameWords(cast, member, lead, false)
  })
}

/** Whether an acronym may come from a name: it begins with the first letter of one of its first two words. */
function initialsFit(full: string, brief: string): boolean {
  const first = nameKey(brief).charAt(0)
  return full.split(/[\s-]+/).some((word, i) => i < 3 && nameKey(word).startsWith(first)) || brief.length > 3
}

/** An organ known by its initials (“PLA”) is meant only where its state is spoken of; elsewhere it is a namesake. */
const elsewhere = (listed: Listed, text: string): boolean =>
  !listed.registered && listed.actor.of !== undefined && /^[A-Z]{3}$/.test(listed.actor.of) && isAcronym(text)

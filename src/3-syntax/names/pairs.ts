import type { Word } from '../tree.ts'
import type { Member } from './cast.ts'
import { group } from './groups.ts'
import { helps } from './helpers.ts'
import { post } from './posts.ts'
import { chainOf, type Reading } from './telling.ts'

/** Types that can face each other at a table. */
const tables: ReadonlySet<string> = new Set([
  'state',
  'organisation',
  'armed-group',
  'party',
  'company',
  'union',
  'unknown',
  'group',
])

/** Words that ask for two where they stand before a noun or alone. */
const two: ReadonlySet<string> = new Set([
  'both',
  'two',
  'neither',
  'either',
  'each',
  'warring',
  'opposing',
  'rival',
  'feuding',
])

/** Whether what an adjective stands before acts for its state: “Danish officials”, not “a Danish brewer”. */
function speaksFor(word: Word | undefined): boolean {
  if (word === undefined || post(word.lemma) !== undefined) return true
  // “the Swiss city of Lausanne”
  if (
    /^(?:airport|capital|city|coast|district|mountain|port|resort|soil|suburb|territory|town|village)$/.test(word.lemma)
  )
    return false
  const kinds = group(word.lemma)
  return kinds.length === 0 || kinds.some((kind) => /^(?:government|organ|team)$/.test(kind))
}

/**
 * Whom “both sides”, “the two countries”, “neither delegation” and “the parties” mean: two who were joined just
 * before, or the two that the whole report is about. Undefined where the words do not ask for two,
 * empty where no two stand out.
 */
export function pair(
  reading: Reading,
  sentence: number,
  first: number,
  head: number,
  lemma: string,
): readonly Member[] | undefined {
  const { words } = reading.page.trees[sentence]!
  if (!group(lemma).includes('pair')) return undefined
  const several = more(reading, words, first, head)
  if (several !== undefined) return several
  if (!asksForTwo(words, first, head)) return undefined
  const states = /^(?:country|nation|state|government|capital)$/.test(lemma)
  return theTwo(reading, sentence, states) ?? []
}

/**
 * “The three states”, “all parties”, and “the parties” of a report that opens with more than two joined by “and”: those
 * named together at its head. Undefined where the words ask for no more than two, or no such group opens the report.
 */
function more(reading: Reading, words: readonly Word[], first: number, head: number): readonly Member[] | undefined {
  const told = words.slice(first, head + 1).map((word) => word.form.toLowerCase())
  if (told.some((form) => /^(?:both|two|neither|either|each|rival|opposing|warring)$/.test(form))) return undefined
  const asked = told.map((form) => numbers.indexOf(form)).find((at) => at > 2)
  if (asked === undefined && !/^(?:all|the) (?:\w+ )?(?:parties|sides|delegations|camps)$/.test(told.join(' ')))
    return undefined
  const chains = new Map<number, Member[]>()
  for (const { member, sentence, head: word, form, place } of reading.told) {
    if (sentence > opening) break
    if (place || form === 'pronoun' || !tables.has(member.type)) continue
    const chain = sentence * 65_536 + chainOf(reading.page.trees[sentence]!.words, word)
    const others = chains.get(chain) ?? []
    if (!others.includes(member)) chains.set(chain, [...others, member])
  }
  return [...chains.values()].find((members) => (asked === undefined ? members.length > 2 : members.length === asked))
}

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']

/** The sentences that open a report: its title, its head, the paragraph after. */
const opening = 4

/** “Both agreed”, “neither would budge”: the word alone, as a subject. */
export function pairPronoun(reading: Reading, sentence: number, i: number): readonly Member[] {
  const { words } = reading.page.trees[sentence]!
  const word = words[i]!
  if (!/^(?:both|neither|either|each)$/i.test(word.form) || !word.deprel.startsWith('nsubj')) return []
  return theTwo(reading, sentence, false) ?? []
}

function theTwo(reading: Reading, sentence: number, states: boolean): readonly Member[] | undefined {
  const fits = (member: Member): boolean =>
    (states ? member.type === 'state' : tables.has(member.type)) &&
    // “the Maoists” face someone, “donors” do not
    !(member.type === 'group' && !member.listed && !reading.weight.has(member))
  return joined(reading, sentence, fits) ?? remembered(reading, sentence, states, fits) ?? toldLast(reading, states)
}

/** Whom one of the two faces: “its neighbour”, “his adversary”. Undefined where it is none of the two. */
export function facing(reading: Reading, sentence: number, one: Member): Member | undefined {
  const two = theTwo(reading, sentence, one.type === 'state')
  if (two === undefined || two.length !== 2 || !two.includes(one)) return undefined
  return two.find((other) => other !== one)
}

/** The two whom such words meant the last time. */
function toldLast({ told }: Reading, states: boolean): readonly Member[] | undefined {
  const last = told.findLast(({ because }) => because === facingEachOther)
  if (last === undefined) return undefined
  const members = told
    .filter((one) => one.sentence === last.sentence && one.head === last.head)
    .map(({ member }) => member)
  return members.length === 2 && (!states || members.every(({ type }) => type === 'state')) ? members : undefined
}

/** What is told of such a mention. */
export const facingEachOther = 'the two who face each other'

function asksForTwo(words: readonly Word[], first: number, head: number): boolean {
  for (let i = Math.max(0, first - 1); i < head; i++) if (two.has(words[i]!.form.toLowerCase())) return true
  const noun = words[head]!.form.toLowerCase()
  // “the delegations of the union and the employers” says itself whose
  if (words[head + 1]?.form === 'of') return false
  return (
    words[first]?.form.toLowerCase() === 'the' &&
    head === first + 1 &&
    (noun === 'sides' || noun === 'parties' || noun === 'camps' || noun === 'delegations')
  )
}

/** Two members coordinated in this sentence or the one before it. */
function joined(reading: Reading, sentence: number, fits: (member: Member) => boolean): readonly Member[] | undefined {
  const chains = new Map<number, Member[]>()
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 30; i--) {
    const telling = reading.told[i]!
    if (sentence - telling.sentence > 1) break
    // “retailers including X and Y” are examples, no parties
    if (telling.place || example(reading, telling)) continue
    if (helps(reading.page.trees[telling.sentence]!.words, telling.first, telling.last)) continue
    const member =
      telling.member.type === 'person' && telling.member.of !== undefined ? telling.member.of : telling.member
    if (!fits(member)) continue
    const { words } = reading.page.trees[telling.sentence]!
    const chain = telling.sentence * 65_536 + chainOf(words, telling.head)
    const others = chains.get(chain) ?? []
    if (!others.includes(member)) chains.set(chain, [member, ...others])
  }
  for (const members of chains.values()) if (members.length === 2) return members
  return undefined
}

function example(reading: Reading, { sentence, head }: Reading['told'][number]): boolean {
  const { words } = reading.page.trees[sentence]!
  const first = chainOf(words, head)
  return words.some(
    (word) => word.head === first && word.deprel === 'case' && /^(?:including|like|as|include)$/i.test(word.form),
  )
}

/** In long texts the two are found anew only every so many sentences, so that time stays in step with length. */
function remembered(
  reading: Reading,
  sentence: number,
  states: boolean,
  fits: (member: Member) => boolean,
): readonly Member[] | undefined {
  if (sentence < 200) return principals(reading, fits)
  const place = (sentence >> 6) * 2 + Number(states)
  if (!reading.pairs.has(place)) reading.pairs.set(place, principals(reading, fits))
  return reading.pairs.get(place)
}

/** “The government” of no land named with it. */
function atHome(words: readonly Word[], i: number): boolean {
  return (
    /^(?:government|cabinet|junta|army)$/.test(words[i]!.lemma) &&
    words[i - 1]?.form.toLowerCase() === 'the' &&
    words[i + 1]?.form !== 'of'
  )
}

/**
 * The two that carry most of the report: those named together in the most sentences, then those named most. Who
 * mediates is none of them.
 */
function principals(reading: Reading, fits: (member: Member) => boolean): readonly Member[] | undefined {
  const together = new Map<Member, Map<Member, number>>()
  const alone = new Map<Member, number>()
  const helping = new Map<Member, number>()
  reading.names.namings.forEach((namings, sentence) => {
    const { words } = reading.page.trees[sentence]!
    const here = new Set<Member>()
    for (const { member, from, last, listed } of namings) {
      const whole = member.type === 'person' || member.of?.type === 'state' ? member.of : member
      if (whole === undefined || !fits(whole)) continue
      // “Australian miner”: whose the company is, not who is at the table
      if (listed?.as === 'adjective' && !speaksFor(words[last + 1])) continue
      alone.set(whole, (alone.get(whole) ?? 0) + 1)
      if (helps(words, from, last)) helping.set(whole, (helping.get(whole) ?? 0) + 1)
      // “Libya's warring camps”: where they are, not who they are
      if (
        !(
          listed?.place &&
          (words[last + 1]?.form === "'s" || words[last + 1]?.form === '’s') &&
          two.has(words[last + 2]?.form ?? '')
        )
      )
        here.add(whole)
    }
    const { home } = reading
    // “the government”, “the army”: who is at home, unnamed
    if (home !== undefined && fits(home) && !here.has(home) && words.some((_, i) => atHome(words, i))) {
      alone.set(home, (alone.get(home) ?? 0) + 1)
      here.add(home)
    }
    if (here.size < 2 || here.size > 4) return
    for (const one of here)
      for (const other of here) {
        if (one === other) continue
        const row = together.get(one) ?? new Map<Member, number>()
        together.set(one, row.set(other, (row.get(other) ?? 0) + 1 / (here.size - 1)))
      }
  })
  let best: readonly [Member, Member] | undefined
  let top = 0
  const aside = (member: Member): boolean => {
    const count = helping.get(member) ?? 0
    return count > 1 || (count > 0 && 3 * count >= alone.get(member)!)
  }
  const known = (member: Member): boolean => member.type !== 'unknown' || alone.get(member)! > 1
  for (const [one, row] of together)
    for (const [other, count] of row) {
      if (!known(one) || !known(other)) continue
      if (one.since > other.since || aside(one) || aside(other)) continue
      if (one.of === other || other.of === one) continue
      const score = 2 * count + Math.min(alone.get(one)!, alone.get(other)!)
      if (score > top) {
        top = score
        best = [one, other]
      }
    }
  if (top >= 3) return best
  // two who are hardly named together, with nobody else near them
  const [first, second, third] = [...alone].filter(([member]) => !aside(member)).sort((a, b) => b[1] - a[1])
  if (
    first === undefined ||
    second === undefined ||
    second[1] < 2 ||
    (third !== undefined && third[1] > second[1] * 0.7)
  )
    return undefined
  return first[0].since <= second[0].since ? [first[0], second[0]] : [second[0], first[0]]
}

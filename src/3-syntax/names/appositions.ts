import type { Word } from '../tree.ts'
import { isPost, type Member, samePost } from './cast.ts'
import { group } from './groups.ts'
import type { Naming } from './naming.ts'
import { inExile, ownerMember } from './nominals.ts'
import { isPossessive, ownerAfter, ownerBefore, ownerOf } from './owners.ts'
import { grades, ownPosts, post, sexes } from './posts.ts'
import type { Reading } from './telling.ts'

/** A description set beside a name: “Yusran, GAM's prime minister”. */
export interface Apposed {
  readonly first: number
  readonly member: Member
}

const parts: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV', 'DET', 'PRON', 'PART', 'X'])
const leads: ReadonlySet<string> = new Set(['lead', 'head', 'chair', 'represent', 'command', 'run', 'govern'])
const ofFromAt: ReadonlySet<string> = new Set(['of', 'from', 'at', 'for'])
const formers: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'deposed'])

/**
 * Reads what a sentence tells of those it names: titles, descriptions beside the name, bodies they belong to. Gives
 * the descriptions by the word that heads them.
 */
export function appositions(reading: Reading, sentence: number): ReadonlyMap<number, Apposed> {
  const { words } = reading.page.trees[sentence]!
  const cover = reading.names.covers[sentence]!
  const found = new Map<number, Apposed>()
  for (const naming of reading.names.namings[sentence]!) {
    const { member, title } = naming
    kindOf(words, cover, naming)
    rename(reading, words, cover, naming)
    if (member.listed && member.type !== 'person') continue
    if (title.phrase !== '') addPost(member, title.phrase, title.former)
    if (title.sex !== null && member.type === 'person') member.sex ??= title.sex
    const noun = after(words, cover, naming) ?? beforeName(words, cover, naming) ?? byTree(words, naming)
    if (noun !== undefined && cover[noun]! < 0 && !found.has(noun)) {
      if (member.type === 'unknown') member.type = 'person'
      addPost(
        member,
        phrase(words, cover, noun),
        words.slice(Math.max(0, noun - 4), noun).some(({ form }) => formers.has(form.toLowerCase())),
      )
      member.sex ??= sexes.get(words[noun]!.lemma.toLowerCase()) ?? null
      found.set(noun, { first: start(words, noun), member })
    }
  }
  return found
}

/**
 * Reads whose the people are that a sentence names, once it is read to its end: by then it is known whom “its” means.
 * `apposed` is what `appositions` gave.
 */
export function affiliations(reading: Reading, sentence: number, apposed: ReadonlyMap<number, Apposed>): void {
  for (const naming of reading.names.namings[sentence]!) {
    const { member, title } = naming
    if (member.of !== undefined || (member.listed && member.type !== 'person')) continue
    let noun: number | undefined
    for (const [word, one] of apposed) if (one.member === member) noun = word
    const own = ownPosts.get(title.phrase)
    if (own !== undefined) member.of = reading.names.cast.byId.get(own)
    if (member.of !== undefined || (member.type !== 'person' && member.type !== 'unknown')) continue
    const of = affiliation(reading, sentence, naming, noun)
    if (of !== undefined && of !== member) member.of = of
    else if (title.phrase !== '' && offices.test(title.phrase)) member.of = stateNear(reading, sentence)
  }
}

/** What a body is by the noun beside it: “SAG-AFTRA, the actors' union”, “The mission, UNSMIL”. */
function kindOf(words: readonly Word[], cover: Int16Array, { from, last, member, title }: Naming): void {
  if (member.type === 'person' || member.type === 'place' || title.phrase !== '') return
  const noun = bodyAfter(words, cover, last) ?? bodyBefore(words, cover, from)
  if (noun === undefined) return
  const lemma = words[noun]!.lemma.toLowerCase()
  if (member.type !== 'state') member.nouns.add(lemma)
  if (member.listed) return
  const kinds = group(lemma)
  const type = kinds.includes('union')
    ? 'union'
    : kinds.includes('company')
      ? 'company'
      : kinds.includes('party')
        ? 'party'
        : kinds.includes('armed')
          ? 'armed-group'
          : undefined
  if (type !== undefined) member.type = type
}

/** “The mission, X, …”: who was spoken of as “the U.N. mission” before is X. */
function rename(reading: Reading, words: readonly Word[], cover: Int16Array, { from, member }: Naming): void {
  if (words[from - 1]?.form !== ',' || member.type === 'person' || member.type === 'place') return
  const noun = bodyBefore(words, cover, from)
  if (noun === undefined) return
  const lemma = words[noun]!.lemma.toLowerCase()
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 60; i--) {
    const { member: told } = reading.told[i]!
    if (told === member || told.listed || told.type !== 'group' || told.plural) continue
    const ends = told.name.toLowerCase()
    if ((ends === lemma || ends.endsWith(` ${lemma}`)) && (told.of === undefined || told.of === member.of)) {
      reading.renamed.set(told, member)
      return
    }
  }
}

/** “X, the actors' union,”: the noun that ends the description. */
function bodyAfter(words: readonly Word[], cover: Int16Array, last: number): number | undefined {
  if (words[last + 1]?.form !== ',') return undefined
  let noun: number | undefined
  for (let k = last + 2; k < words.length && k < last + 9; k++) {
    const word = words[k]!
    if (
      word.upos === 'NOUN' &&
      group(word.lemma).some((kind) => kind !== 'people' && kind !== 'pair' && kind !== 'state') &&
      !/Number=Plur/.test(word.feats)
    )
      noun = k
    else if (cover[k]! < 0 && !parts.has(word.upos) && word.form !== '-') break
  }
  return noun !== undefined &&
    /^[,.;)–—]$|^(?:that|which|of|for|in|behind|representing)$/.test(words[noun + 1]?.form ?? '.')
    ? noun
    : undefined
}

/** “The mission, X,” and “the drivers' union X”. */
function bodyBefore(words: readonly Word[], cover: Int16Array, from: number): number | undefined {
  const comma = words[from - 1]?.form === ','
  const k = comma ? from - 2 : from - 1
  const word = words[k]
  if (word === undefined || cover[k]! >= 0 || word.upos !== 'NOUN' || /Number=Plur/.test(word.feats)) return undefined
  return group(word.lemma).some((kind) => kind !== 'people' && kind !== 'pair' && kind !== 'state') &&
    (!comma || words[k - 1]?.upos === 'DET' || words[k - 1]?.upos === 'ADJ')
    ? k
    : undefined
}

/** Offices that states have. */
const offices = /(?:^|\s)(?:president|prime minister|minister|chancellor|king|queen|premier)$/

/**
 * “Russia will deepen its cuts, Deputy Prime Minister X said”: the state that acted before in the sentence, else the
 * one at home, else the one that acted alone in the sentence before.
 */
function stateNear(reading: Reading, sentence: number): Member | undefined {
  const acted = (there: number): Member[] => {
    const states: Member[] = []
    for (let i = reading.told.length - 1; i >= 0 && reading.told[i]!.sentence >= there; i--) {
      const { member, place, sentence: said, form } = reading.told[i]!
      if (said === there && !place && form === 'name' && member.type === 'state' && !states.includes(member))
        states.push(member)
    }
    return states
  }
  const here = acted(sentence)
  if (here.length === 1) return here[0]
  if (reading.home !== undefined || sentence === 0) return reading.home
  const { trees } = reading.page
  if (trees[sentence - 1]!.sentence.block !== trees[sentence]!.sentence.block) return undefined
  const before = acted(sentence - 1)
  return before.length === 1 ? before[0] : undefined
}

function addPost(member: Member, words: string, former: boolean): void {
  if (words === '') return
  const same = samePost(words)
  if (!member.posts.some(({ phrase: held }) => held === same)) member.posts.push({ phrase: same, former })
}

/** Whose a named person is: by title, by the description beside the name, by “of the …”, by a party in brackets. */
function affiliation(reading: Reading, sentence: number, naming: Naming, noun: number | undefined): Member | undefined {
  const { words } = reading.page.trees[sentence]!
  const cover = reading.names.covers[sentence]!
  const { from, first, last, title } = naming
  const described = (): Member | undefined => {
    const of = noun === undefined ? undefined : ownerMember(reading, sentence, ownerOf(words, cover, noun))
    return of === naming.member ? undefined : of
  }
  // “Guyana's Nizaam Baksh, CARICOM's chairman”: whom he speaks for there
  if (title.phrase === '') {
    const of = described()
    if (of !== undefined) return of
  }
  if (
    title.phrase !== '' ||
    isPossessive(words[from - 1]?.form ?? '') ||
    words[from - 1]?.upos === 'PRON' ||
    words[from - 1]?.upos === 'ADJ' ||
    words[from - 1]?.upos === 'PROPN'
  ) {
    const of = ownerMember(reading, sentence, ownerBefore(words, cover, from))
    if (of !== undefined && body(of)) return of
    if (first > from && title.phrase !== '') {
      const inside = ownerAfter(words, cover, first - 1, ofFromAt)
      if (inside !== undefined && 'chunk' in inside && reading.names.namings[sentence]![inside.chunk] !== naming)
        return ownerMember(reading, sentence, inside)
    }
  }
  const of = described()
  if (of !== undefined) return of
  // “Miftah Jaddar's Libyan National Army”
  if (isPossessive(words[last + 1]?.form ?? '') && cover[last + 2]! >= 0) {
    const owned = reading.names.namings[sentence]![cover[last + 2]!]!
    if (
      naming.member.type === 'person' &&
      body(owned.member) &&
      owned.member.type !== 'state' &&
      owned.listed?.place !== true
    )
      return owned.member
  }
  const behind = ownerMember(reading, sentence, ownerAfter(words, cover, last, ofFromAt))
  if (behind !== undefined && body(behind) && naming.member.type === 'person') return behind
  // “Selin Mavigöz (VVD)”
  if (words[last + 1]?.form === '(' && cover[last + 2]! >= 0) {
    const party = reading.names.namings[sentence]![cover[last + 2]!]!
    if (words[party.last + 1]?.form === ')' && body(party.member) && party.listed?.as !== 'seat') return party.member
  }
  // “X, whose Party for Freedom …”, “X, for the Swedes,”, “X, on behalf of the EU”
  if (words[last + 1]?.form === ',') {
    const next = words[last + 2]?.form
    if (next === 'whose' && cover[last + 3]! >= 0) {
      const owned = reading.names.namings[sentence]![cover[last + 3]!]!.member
      if (body(owned) && owned.type !== 'state') return owned
    }
    if (next === 'for' && naming.member.type === 'person') {
      const sent = ownerMember(reading, sentence, ownerAfter(words, cover, last + 1, ofFromAt))
      if (sent !== undefined && body(sent)) return sent
    }
  }
  // “X, who leads the farmers of BBB”
  if (words[last + 1]?.form === ',' && words[last + 2]?.form === 'who' && leads.has(words[last + 3]?.lemma ?? '')) {
    for (let k = last + 4; k < words.length && k < last + 10; k++) {
      if (cover[k]! >= 0) return reading.names.namings[sentence]![cover[k]!]!.member
      if (words[k]!.form === ',') break
    }
  }
  return undefined
}

const body = (member: Member): boolean => member.type !== 'person' && member.type !== 'place'

/** The head of “, the EU's foreign policy chief” right after a name. */
function after(words: readonly Word[], cover: Int16Array, { last }: Naming): number | undefined {
  let i = last + 1
  // an age, a party in brackets
  if (words[i]?.form === '(') while (i < words.length && words[i]!.form !== ')' && i < last + 6) i++
  if (words[i]?.form === ')') i++
  if (words[i]?.form === ',' && /^\d\d$/.test(words[i + 1]?.form ?? '') && words[i + 2]?.form === ',') i += 2
  if (words[i]?.form !== ',' && words[i]?.form !== '—' && words[i]?.form !== '–') return undefined
  for (let k = i + 1; k < words.length && k < i + 12; k++) {
    const word = words[k]!
    if (heads(words, cover, k)) return k
    if (
      cover[k]! < 0 &&
      !parts.has(word.upos) &&
      word.form !== '-' &&
      !(word.form === 'of' && k > i + 1) &&
      word.form !== '(' &&
      word.form !== ')'
    )
      return undefined
    if (word.upos === 'PRON' && !/^(?:his|her|its|their|our|my)$/i.test(word.form)) return undefined
  }
  return undefined
}

/** The head of “Jakarta's justice minister, ” right before a name. */
function beforeName(words: readonly Word[], cover: Int16Array, { from }: Naming): number | undefined {
  if (words[from - 1]?.form !== ',') return undefined
  for (let k = from - 2; k >= 0 && from - k < 14; k--) {
    // “one of the mediators, ”
    const among =
      /Number=Plur/.test(words[k]!.feats) &&
      /^(?:of the|of its|of their)$/i.test(`${words[k - 2]?.form} ${words[k - 1]?.form}`)
    if (
      among &&
      k === from - 2 &&
      words[k - 3]?.form.toLowerCase() === 'one' &&
      cover[k]! < 0 &&
      post(words[k]!.lemma) !== undefined
    )
      return k
    if (heads(words, cover, k)) {
      const next = words[k + 1]!.form
      return next === ',' || /^(?:of|for|at|in|to|and|from|-)$/.test(next) ? k : undefined
    }
    const word = words[k]!
    if (cover[k]! < 0 && !parts.has(word.upos) && !/^(?:of|for|at|in|and|-|\(|\)|from|to|’|')$/.test(word.form))
      return undefined
  }
  return undefined
}

/** A noun for a person that the tree puts beside the name. */
function byTree(words: readonly Word[], { first, last }: Naming): number | undefined {
  for (let i = first; i <= last; i++) {
    const { head, deprel } = words[i]!
    if (
      head >= 0 &&
      (head < first || head > last) &&
      deprel === 'appos' &&
      post(words[head]!.lemma) !== undefined &&
      /Number=Sing/.test(words[head]!.feats)
    )
      return head
  }
  return undefined
}

/** Whether a word heads a description of one person. */
function heads(words: readonly Word[], cover: Int16Array, k: number): boolean {
  const word = words[k]!
  if (
    inExile(words, k) ||
    cover[k]! >= 0 ||
    (word.upos !== 'NOUN' && word.upos !== 'PROPN') ||
    post(word.lemma) === undefined ||
    /Number=Plur/.test(word.feats)
  )
    return false
  const next = words[k + 1]
  // “party leader”, “deputy foreign minister”: the last noun of the run
  if (next !== undefined && next.upos === 'NOUN' && post(next.lemma) !== undefined && cover[k + 1]! < 0) return false
  const last = words[k + 2]
  if (
    next?.upos === 'ADJ' &&
    grades.has(word.form.toLowerCase()) &&
    last !== undefined &&
    post(last.lemma) !== undefined
  )
    return false
  return group(word.lemma).length === 0 || post(word.lemma) !== 'source'
}

function start(words: readonly Word[], noun: number): number {
  let i = noun
  while (i > 0 && noun - i < 8 && /^(?:NOUN|ADJ|PROPN|NUM|DET|PART|PRON)$/.test(words[i - 1]!.upos)) i--
  return i
}

function phrase(words: readonly Word[], cover: Int16Array, noun: number): string {
  const kept: string[] = []
  for (let i = noun; i >= 0 && noun - i < 6; i--) {
    const word = words[i]!
    if (cover[i]! >= 0) continue
    if (!/^(?:NOUN|ADJ|PROPN|X)$/.test(word.upos)) break
    const form = i === noun ? word.lemma.toLowerCase() : word.form.toLowerCase()
    if (i === noun || !grades.has(form) || isPost(`${form} ${kept[0]}`)) kept.unshift(form)
  }
  const next = words[noun + 1]
  if (next?.form === 'of' && /^(?:state|staff|affairs)$/i.test(words[noun + 2]?.form ?? ''))
    kept.push('of', words[noun + 2]!.form.toLowerCase())
  if (next?.form === 'of' && /^foreign$/i.test(words[noun + 2]?.form ?? '')) kept.push('of', 'foreign', 'affairs')
  return kept.join(' ')
}

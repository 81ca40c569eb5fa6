import type { Word } from '../tree.ts'
import { body } from './bodies.ts'
import { isPost, type Member } from './cast.ts'
import { group } from './groups.ts'
import { loose } from './loose.ts'
import { type Owner, ownerAfter, ownerOf } from './owners.ts'
import { facingEachOther, pair } from './pairs.ts'
import { person, several } from './persons.ts'
import { adjacent, type Found, type Phrase } from './phrase.ts'
import { grades, post } from './posts.ts'
import { isSubject, key, type Reading, tell } from './telling.ts'

/** Resolves the description whose head stands at `i` and tells of it; whom it means, in the order of the text. */
export function nominal(reading: Reading, sentence: number, i: number): readonly Member[] {
  const known = reading.at.get(key(sentence, i))
  if (known !== undefined) return known
  const { words } = reading.page.trees[sentence]!
  const next = words[i + 1]
  // “government troops”, “deputy foreign minister”: the noun before another noun describes that
  const { head: over, deprel } = words[i]!
  if (
    deprel === 'compound' &&
    over > i &&
    over - i < 3 &&
    words[over]!.upos === 'NOUN' &&
    words[over]!.deprel !== 'appos'
  )
    return []
  if (deprel === 'compound' && over > i && over - i === 2 && next?.upos === 'ADJ') return []
  const beside = bearer(reading, sentence, i)
  if (beside !== undefined) return [beside]
  const phrase = phraseAt(reading, sentence, i)
  const set = setBeside(reading, sentence, i)
  const found = set === undefined ? resolve(reading, phrase) : { members: [set], because: 'apposition' }
  for (const member of found?.members ?? [])
    tell(reading, {
      sentence,
      first: phrase.first,
      last: i,
      head: i,
      form: 'nominal',
      member,
      place: false,
      because: found!.because,
      subject: isSubject(words, i),
    })
  return found?.members ?? []
}

/** Whether the word at `i` may be the head of a description: a noun for a person or a body, and no part of a name. */
export function describes(reading: Reading, sentence: number, i: number): boolean {
  const word = reading.page.trees[sentence]!.words[i]!
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return false
  if (inExile(reading.page.trees[sentence]!.words, i)) return false
  if (reading.names.covers[sentence]![i]! >= 0 || reading.names.things[sentence]![i] === 1) return false
  return post(word.lemma) !== undefined || group(word.lemma).length > 0
}

/** The last part of “minister-in-exile”, which is no noun of its own. */
export const inExile = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.form === '-' && words[i - 2]?.upos === 'ADP' && words[i - 1]!.end === words[i]!.start

/** “the drivers' union GDL”: the body named right behind the noun, which is told of by its name. */
function bearer(reading: Reading, sentence: number, i: number): Member | undefined {
  const { words } = reading.page.trees[sentence]!
  const naming = reading.names.namings[sentence]![reading.names.covers[sentence]![i + 1] ?? -1]
  if (naming === undefined || naming.first !== i + 1 || naming.from !== i + 1) return undefined
  const { type } = naming.member
  const fits = type === 'organisation' || type === 'union' || type === 'party' || type === 'company'
  return fits && group(words[i]!.lemma).length > 0 && !/Number=Plur/.test(words[i]!.feats) ? naming.member : undefined
}

/**
 * “The state company, Brenta,”; “their alliance, the CMA,”; “a Danish judge, Erik Holm”: whoever is named in an
 * apposition to a noun for one person or body, where the name fits the noun.
 */
function setBeside(reading: Reading, sentence: number, i: number): Member | undefined {
  const { words } = reading.page.trees[sentence]!
  if (/Number=Plur/.test(words[i]!.feats)) return undefined
  const cover = reading.names.covers[sentence]!
  const kinds = group(words[i]!.lemma)
  const someone = post(words[i]!.lemma) !== undefined || (kinds.length === 1 && kinds[0] === 'people')
  for (let k = i + 1; k < words.length && k - i < 16; k++) {
    if (cover[k]! < 0 || words[k]!.head !== i || words[k]!.deprel !== 'appos') continue
    const { member, from } = reading.names.namings[sentence]![cover[k]!]!
    const before = words[from - 1]
    const comma = before?.form === ',' || (before?.upos === 'DET' && words[from - 2]?.form === ',')
    if (member.type === 'person' || member.type === 'unknown' ? someone : !someone && bodily.has(member.type))
      return comma || from === i + 1 ? member : undefined
    if (member.type === 'unknown' && comma && kinds.some((kind) => kind !== 'people' && kind !== 'pair')) return member
    return undefined
  }
  return undefined
}

const bodily: ReadonlySet<string> = new Set(['organisation', 'armed-group', 'union', 'party', 'company', 'state'])

/** Whom an owner is: a name, or a description or pronoun read before or now. */
export function ownerMember(reading: Reading, sentence: number, owner: Owner | undefined): Member | undefined {
  if (owner === undefined) return undefined
  if ('chunk' in owner) {
    const naming = reading.names.namings[sentence]![owner.chunk]
    // “the army in Jeddah” is not Saudi Arabia's
    const where = owner.link === 'in' && (naming?.listed?.as === 'seat' || naming?.member.type === 'place')
    return where ? undefined : naming?.member
  }
  const known = reading.at.get(key(sentence, owner.word))
  if (known !== undefined) return known.length === 1 ? known[0] : undefined
  return describes(reading, sentence, owner.word) ? single(nominal(reading, sentence, owner.word)) : undefined
}

const single = (members: readonly Member[]): Member | undefined => (members.length === 1 ? members[0] : undefined)

function phraseAt(reading: Reading, sentence: number, head: number): Phrase {
  const { words } = reading.page.trees[sentence]!
  const cover = reading.names.covers[sentence]!
  let first = head
  while (first > 0 && head - first < 8) {
    const before = words[first - 1]!
    const glued = before.form === '-' && before.end === words[first]!.start
    const quote = /^["“‘„]$/.test(before.form) && first < head
    if (!(parts.has(before.upos) || glued) || quote || cover[first - 1]! >= 0) break
    if (before.upos === 'VERB' && (words[first - 1]!.head < first || words[first - 1]!.head > head)) break
    if (before.upos === 'ADV' && before.head !== first && before.head !== head) break
    first--
  }
  const says: string[] = []
  let former = false
  for (let i = first; i <= head; i++) {
    const form = words[i]!.form.toLowerCase()
    if (formers.has(form)) former = true
    if (
      i < head &&
      ((grades.has(form) && !isPost(`${form} ${words[i + 1]!.form.toLowerCase()}`)) ||
        form === '-' ||
        words[i]!.upos === 'NUM' ||
        words[i]!.upos === 'ADV')
    )
      continue
    says.push(i === head ? words[i]!.lemma.toLowerCase() : form)
  }
  // “the top US diplomat”: beyond the name between them
  for (let i = first - 1; i >= 0 && i > first - 5; i--) {
    const form = words[i]!.form.toLowerCase()
    if (isPost(`${form} ${says.join(' ')}`)) says.unshift(form)
    else if (cover[i]! < 0) break
  }
  if (words[head + 1]?.form === 'of' && /^(?:state|government|staff)$/i.test(words[head + 2]?.form ?? ''))
    says.push('of', words[head + 2]!.form.toLowerCase())
  let article: Phrase['article'] = 'none'
  let start = first
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    const form = words[i]!.form.toLowerCase()
    if (/^(?:the|this|that|these|those|both|each|either|neither|all)$/.test(form) && words[i]!.upos !== 'SCONJ')
      article = 'definite'
    else if (/^(?:a|an|another|some|any|no|every|several|many|few|other)$/.test(form)) article = 'indefinite'
    else if (/^(?:his|her|its|their|our|my|your|whose)$/.test(form)) article = 'definite'
    else if (form === "'s" || form === '’s' || form === '’' || form === "'") {
      article = 'definite'
      start = i
      while (start > 0 && cover[start - 1]! >= 0 && cover[start - 1] === cover[i - 1]) start--
      while (start > 0 && cover[start - 1]! < 0 && /^(?:NOUN|ADJ)$/.test(words[start - 1]!.upos)) start--
      break
    } else if (cover[i]! >= 0) {
      start = i
      continue
    } else if (!parts.has(words[i]!.upos) || words[i]!.upos === 'VERB') break
    start = i
    if (article !== 'none') break
  }
  const plural = /Number=Plur/.test(words[head]!.feats) || /S$/.test(words[head]!.xpos)
  const lemma = words[head]!.lemma.toLowerCase()
  // “the West African state of Zorvania”: the land itself
  const land = group(lemma).includes('land') ? ownerAfter(words, cover, head, ofOnly) : undefined
  const owner = ownerMember(reading, sentence, land ?? ownerOf(words, cover, head))
  return { sentence, words, first: start, head, lemma, plural, article, owner, says: says.join(' '), former }
}

const ofOnly: ReadonlySet<string> = new Set(['of'])

const parts: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X', 'VERB'])

const formers: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'deposed', 'late'])

/**
 * Those whose the bodies of a plural are, named together right before it: “Norwegian and Danish delegations”,
 * “European and Ukrainian officials”. Fewer than two where there is one owner or none.
 */
function owners(reading: Reading, { sentence, words, head, plural, lemma }: Phrase): readonly Member[] {
  const kinds = group(lemma)
  if (!plural || !(kinds.includes('team') || kinds.includes('organ') || post(lemma) !== undefined)) return []
  const cover = reading.names.covers[sentence]!
  const found: Member[] = []
  let at = head - 1
  // “senior”, “top” between the last of them and the noun
  while (at >= 0 && cover[at]! < 0 && words[at]!.upos === 'ADJ') at--
  while (at >= 0 && cover[at]! >= 0 && words[at]!.upos === 'ADJ') {
    const member = ownerMember(reading, sentence, { chunk: cover[at]! })
    if (member === undefined) return []
    found.unshift(member)
    at--
    const joins = at > 0 && (words[at]!.upos === 'CCONJ' || words[at]!.form === ',')
    if (!joins) break
    at--
    if (words[at]?.form === ',') at--
  }
  return new Set(found).size === found.length ? found : []
}

function resolve(reading: Reading, phrase: Phrase): Found | undefined {
  const two = pair(reading, phrase.sentence, phrase.first, phrase.head, phrase.lemma)
  if (two !== undefined)
    return two.length > 0
      ? { members: two, because: facingEachOther }
      : { members: [loose(reading.names.cast, phrase, undefined, true)], because: 'as the text says' }
  const shared = owners(reading, phrase)
  if (shared.length > 1) return { members: shared, because: 'one each of those named together' }
  const called = calledSo(reading, phrase)
  if (called !== undefined) return { members: [called], because: `the ${phrase.lemma} spoken of before` }
  const kinds = group(phrase.lemma)
  const held = post(phrase.lemma)
  if (held !== undefined && !phrase.plural && !(kinds.includes('party') && held !== 'office'))
    return person(reading, phrase, held)
  for (const kind of kinds) {
    const found = body(reading, phrase, kind)
    if (found !== undefined) return found
  }
  return held === undefined ? undefined : several(reading, phrase)
}

/** The body that bears this noun in its name or beside it: “the mission”, “the council”, “the U.N. mission”. */
function calledSo(reading: Reading, phrase: Phrase): Member | undefined {
  const { sentence, lemma, article, owner } = phrase
  const head = owner !== undefined && adjacent(phrase)
  if (article !== 'definite' || group(lemma).length === 0) return undefined
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 80; i--) {
    const { member } = reading.told[i]!
    if (sentence - reading.told[i]!.sentence > 12) break
    if (
      member.nouns.has(lemma) &&
      member !== owner &&
      // “the employers” are the United Maritime Employers, “the councils” no one council
      (!phrase.plural ||
        [member.name, ...member.aliases].some(
          (name) => name.endsWith(`s`) && name.toLowerCase().endsWith(` ${lemma}s`),
        )) &&
      (owner === undefined || member.of === owner || (member.of === undefined && !head))
    )
      return member
  }
  return undefined
}

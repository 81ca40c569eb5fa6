import type { Word } from '../tree.ts'
import { answers, type Cast, enter, isPost, type Member, samePost } from './cast.ts'
import { type GroupKind, group, pointsAt } from './groups.ts'
import { type Owner, ownerOf } from './owners.ts'
import { facingEachOther, pair } from './pairs.ts'
import { grades, type PostKind, post, sexes } from './posts.ts'
import { isSubject, key, type Reading, tell } from './telling.ts'

/** A noun phrase that describes an actor instead of naming it. */
interface Phrase {
  readonly sentence: number
  readonly words: readonly Word[]
  /** First word, article included, and head. */
  readonly first: number
  readonly head: number
  readonly lemma: string
  readonly plural: boolean
  /** `the`, `this`, a possessor: it points at someone known. `a`, `some`: at someone new. */
  readonly article: 'definite' | 'indefinite' | 'none'
  readonly owner: Member | undefined
  /** Words that say what it is, lower case, article, owner and grades left out: `foreign minister`. */
  readonly says: string
  readonly former: boolean
}

/** Mentions that a post reaches back over: further than any report is long. */
const far = 3_000

/** Whom a description found, and how. */
interface Found {
  readonly members: readonly Member[]
  readonly because: string
}

const parts: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV', 'X', 'VERB'])
const formers: ReadonlySet<string> = new Set(['former', 'ex', 'ousted', 'deposed', 'late'])

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
  const found = resolve(reading, phrase)
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

/** “the drivers' union GDL”: the body named right behind the noun, which is told of by its name. */
function bearer(reading: Reading, sentence: number, i: number): Member | undefined {
  const { words } = reading.page.trees[sentence]!
  const naming = reading.names.namings[sentence]![reading.names.covers[sentence]![i + 1] ?? -1]
  if (naming === undefined || naming.first !== i + 1 || naming.from !== i + 1) return undefined
  const { type } = naming.member
  const fits = type === 'organisation' || type === 'union' || type === 'party' || type === 'company'
  return fits && group(words[i]!.lemma).length > 0 && !/Number=Plur/.test(words[i]!.feats) ? naming.member : undefined
}

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
  const owner = ownerMember(reading, sentence, ownerOf(words, cover, head))
  return { sentence, words, first: start, head, lemma, plural, article, owner, says: says.join(' '), former }
}

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

/** One person: the holder of a post if the report has named one, else someone unnamed. */
function person(reading: Reading, phrase: Phrase, kind: PostKind): Found | undefined {
  const { cast } = reading.names
  const asked = samePost(phrase.says)
  const generic = kind === 'source' || kind === 'expert'
  if (phrase.article === 'definite' || (phrase.article === 'none' && kind === 'office')) {
    const holder = generic ? undefined : holderOf(reading, phrase, asked)
    if (holder !== undefined) return { members: [holder], because: `the ${phrase.says} named before` }
    const near = kind === 'office' || kind === 'rank' ? lastPerson(reading, phrase) : undefined
    if (near !== undefined) return { members: [near], because: `the ${phrase.lemma}: the person just spoken of` }
    const met = cast.byName.get(unnamedKey(phrase))
    if (met !== undefined && phrase.article === 'definite')
      return { members: [met], because: `the ${phrase.lemma} spoken of before` }
    // “the president” whom nobody has named is still one and the same
    if (kind === 'office' && !stray.has(phrase.lemma)) {
      const owner = phrase.owner ?? (ofStates.test(asked) ? reading.home : undefined)
      if (owner === undefined && !ofStates.test(asked)) return undefined
      return { members: [unnamed(cast, phrase, phrase.says, owner)], because: 'a post without a name' }
    }
  }
  if (phrase.article === 'none' && generic && phrase.owner === undefined && !isSubject(phrase.words, phrase.head))
    return undefined
  if (stray.has(phrase.lemma) && phrase.owner === undefined && phrase.article !== 'indefinite') return undefined
  const owner = kind === 'expert' ? bodyOnly(phrase.owner) : (phrase.owner ?? spokenFor(reading, phrase))
  return { members: [unnamed(cast, phrase, `unnamed ${phrase.lemma}`, owner)], because: 'someone unnamed' }
}

/** Posts that states have, so that without an owner the home state's are meant. */
const ofStates =
  /(?:president|minister|premier|chancellor|king|queen|secretary of \w+|foreign minister|head of state|monarch|emir|general|army chief)$/

/** Nouns that are posts only beside a name or an owner. */
const stray: ReadonlySet<string> = new Set([
  'head',
  'chief',
  'man',
  'woman',
  'person',
  'figure',
  'ally',
  'friend',
  'owner',
  'member',
  'principal',
  'boss',
  'people',
  'general',
  'crown',
  'director',
  'manager',
  'major',
  'counterpart',
])

const bodyOnly = (owner: Member | undefined): Member | undefined => (owner?.type === 'state' ? undefined : owner)

/** A spokesman without more speaks for the body last told of as a subject. */
function spokenFor(reading: Reading, phrase: Phrase): Member | undefined {
  if (!/^spokes/.test(phrase.lemma)) return undefined
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 12; i--) {
    const { member, place, sentence } = reading.told[i]!
    if (phrase.sentence - sentence > 1) return undefined
    if (!place && member.type !== 'person' && member.type !== 'group' && member.type !== 'place') return member
  }
  return undefined
}

function holderOf(reading: Reading, phrase: Phrase, asked: string): Member | undefined {
  const sex = sexes.get(phrase.lemma) ?? null
  const seen = new Set<Member>()
  const holds = (member: Member): boolean =>
    member.type === 'person' &&
    member.posts.some(({ phrase: held, former }) => former === phrase.former && answers(asked, held)) &&
    (phrase.owner === undefined || member.of === undefined || affiliation(member) === affiliation(phrase.owner)) &&
    (sex === null || member.sex === null || member.sex === sex)
  for (let i = reading.told.length - 1; i >= 0 && i > reading.told.length - far; i--) {
    const { member } = reading.told[i]!
    if (seen.has(member)) continue
    seen.add(member)
    if (holds(member)) return member
  }
  return reading.names.cast.members.find((member) => member.registered && holds(member))
}

/** Nouns that describe someone rather than name a post, so that “the …” is the person just spoken of. */
const descriptive: ReadonlySet<string> = new Set(
  'boss chief chieftain dictator founder leader officer ringleader strongman warlord general colonel commander'.split(
    ' ',
  ),
)

function lastPerson(reading: Reading, phrase: Phrase): Member | undefined {
  if (phrase.article !== 'definite' || !(descriptive.has(phrase.lemma) || phrase.former)) return undefined
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 20; i--) {
    const { member, sentence, subject } = reading.told[i]!
    if (phrase.sentence - sentence > 2) return undefined
    if (sentence === phrase.sentence || !subject || member.type !== 'person' || member.plural) continue
    return phrase.owner === undefined || member.of === undefined || affiliation(member) === affiliation(phrase.owner)
      ? member
      : undefined
  }
  return undefined
}

const affiliation = (member: Member): Member =>
  member.type === 'person' && member.of !== undefined ? member.of : member

const unnamedKey = (phrase: Phrase): string => `\u0000${phrase.lemma} ${phrase.plural} ${phrase.owner?.name ?? ''}`

function unnamed(cast: Cast, phrase: Phrase, name: string, owner: Member | undefined): Member {
  const same = cast.byName.get(`${unnamedKey(phrase)} ${name}`)
  if (same !== undefined && (phrase.article === 'definite' || !name.startsWith('unnamed'))) return same
  const member = enter(cast, name, phrase.plural ? 'group' : 'person', phrase.words[phrase.head]!.start, {
    of: owner,
    plural: phrase.plural,
    sex: sexes.get(phrase.lemma) ?? null,
  })
  cast.byName.set(`${unnamedKey(phrase)} ${name}`, member)
  cast.byName.set(`\u0000${phrase.lemma} ${phrase.plural} `, member)
  cast.byName.set(unnamedKey(phrase), member)
  return member
}

/** A body or group, as one of the things its noun may stand for; undefined where that reading finds no one. */
function body(reading: Reading, phrase: Phrase, kind: GroupKind): Found | undefined {
  const { cast } = reading.names
  const { owner } = phrase
  if (kind === 'pair') return undefined
  if (kind === 'government') {
    if (owner !== undefined && !phrase.plural && (owner.type === 'state' || owner.type === 'group'))
      return { members: [owner], because: 'its government' }
    // “the government” after “the government of Zorvania”: that one, whoever is at home
    if (owner === undefined && phrase.article === 'definite' && !phrase.plural) {
      const told = governing(reading, phrase.sentence)
      if (told !== undefined) return { members: [told], because: 'the government spoken of before' }
    }
    const of = phrase.words[phrase.head + 1]?.form === 'of'
    if (
      owner !== undefined &&
      (owner.type === 'place' || (of && !owner.listed && /^(?:unknown|organisation)$/.test(owner.type)))
    )
      return { members: [owner], because: 'its government' }
    // “the Vora government”: that of a person is their state's
    if (owner?.type === 'person' || owner?.type === 'unknown') {
      const state = owner.of?.type === 'state' ? owner.of : reading.home
      if (state !== undefined) return { members: [state], because: 'the government of its leader' }
    }
    const state = reading.home ?? reading.mostly
    if (owner === undefined && phrase.article === 'definite' && state !== undefined)
      return { members: [state], because: 'the government at home' }
    return phrase.article === 'indefinite' || phrase.plural
      ? undefined
      : { members: [loose(cast, phrase, owner)], because: 'as the text says' }
  }
  if (kind === 'organ') {
    if (owner?.type === 'armed-group') return { members: [owner], because: 'its own forces' }
    const of =
      owner ??
      (phrase.article === 'definite' && !phrase.plural && !plainOrgan.has(phrase.lemma) && !possessed(phrase)
        ? (reading.home ?? reading.mostly)
        : undefined)
    if (
      of === undefined &&
      (phrase.article === 'indefinite' || (phrase.article === 'none' && !phrase.plural && !mass.has(phrase.lemma)))
    )
      return undefined
    return {
      members: [loose(cast, phrase, of)],
      because: of === undefined ? 'as the text says' : 'a body of its state',
    }
  }
  if (kind === 'team') {
    if (owner !== undefined) return { members: [loose(cast, phrase, owner)], because: 'those it sent' }
    const sent = phrase.article === 'definite' && !phrase.plural ? lastTeam(reading, phrase) : undefined
    if (sent !== undefined) return { members: [sent], because: `the ${phrase.lemma} spoken of before` }
    if (phrase.plural && phrase.article !== 'definite' && /^(?:delegate|negotiator)$/.test(phrase.lemma))
      return { members: [unnamed(cast, phrase, `unnamed ${phrase.lemma}s`, undefined)], because: 'people unnamed' }
    return phrase.plural && phrase.lemma !== 'side'
      ? { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
      : undefined
  }
  if (kind === 'people') {
    if (!phrase.plural) return undefined
    if (
      owner !== undefined &&
      owner.id === undefined &&
      !owner.plural &&
      owner.listed &&
      owner.type === 'group' &&
      group(phrase.lemma).includes('state')
    )
      return { members: [owner], because: 'a part of the world' }
    return several(reading, phrase)
  }
  if (kind === 'land') {
    if (phrase.plural || phrase.article === 'indefinite') return undefined
    if (owner !== undefined && phrase.words[phrase.head + 1]?.form === 'of')
      return { members: [owner], because: landNamed }
    const land = reading.told.findLast(({ because }) => because === landNamed)
    return owner === undefined && land !== undefined && phrase.article === 'definite'
      ? { members: [land.member], because: `the ${phrase.lemma} spoken of before` }
      : undefined
  }
  const types = pointsAt[kind]
  if (types === undefined) return undefined
  if (kind === 'armed' && owner !== undefined)
    return /^(?:armed-group|unknown|group)$/.test(owner.type)
      ? { members: [owner], because: 'its fighters' }
      : { members: [loose(cast, phrase, owner)], because: 'as the text says' }
  if (owner !== undefined) {
    if (phrase.plural) {
      if (kind === 'state' && owner.listed && owner.id === undefined)
        return { members: [owner], because: 'a part of the world' }
      return kind === 'state' ? { members: [loose(cast, phrase, owner)], because: 'as the text says' } : undefined
    }
    // “their union”: the one union of the report, wherever it is named
    const own = kind === 'union' || kind === 'party' ? only(reading, kind) : undefined
    if (own !== undefined && /^(?:his|her|its|their|our)$/i.test(phrase.words[phrase.first]?.form ?? ''))
      return { members: [own], because: `the only ${phrase.lemma} of the report` }
    // “the CARICOM bloc” is CARICOM; “Germany's biggest union” is not Germany
    if (types.includes(owner.type as never) && adjacent(phrase)) return { members: [owner], because: 'named beside it' }
    return kind === 'state' ? undefined : { members: [loose(cast, phrase, owner)], because: 'as the text says' }
  }
  if (phrase.plural && kind !== 'armed')
    return kind === 'state' || kind === 'party'
      ? undefined
      : { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
  if (phrase.article === 'definite') {
    if (phrase.lemma === 'country') {
      const state = subjectState(reading, phrase.sentence) ?? reading.home ?? reading.mostly
      if (state !== undefined) return { members: [state], because: 'the state spoken of' }
    }
    // “the follow-up committee” is a committee of its own, not the one spoken of
    if (kind === 'body' && distinguished(phrase))
      return { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
    const near =
      nearest(reading, phrase.sentence, types) ??
      (kind === 'state' || kind === 'armed' ? undefined : likeliest(reading, phrase, kind))
    if (near !== undefined) return { members: [near], because: `the ${phrase.lemma} spoken of before` }
  }
  if (kind === 'armed') {
    if (phrase.plural || phrase.article === 'definite')
      return { members: [loose(cast, phrase, undefined)], because: 'as the text says' }
  }
  return undefined
}

/** Whether a noun stands behind a possessive whose owner nobody knows: “the region's interior ministry”. */
const possessed = ({ words, first, head }: Phrase): boolean =>
  words.slice(first, head).some(({ form }) => form === "'s" || form === '’s')

/** Whose government was last spoken of by name. */
function governing(reading: Reading, sentence: number): Member | undefined {
  for (let i = reading.told.length - 1; i >= 0 && sentence - reading.told[i]!.sentence < 40; i--)
    if (reading.told[i]!.because === 'its government') return reading.told[i]!.member
  return undefined
}

const landNamed = 'named behind it'

/** Organs that need no article: “police said”. */
const mass: ReadonlySet<string> = new Set(['police', 'parliament', 'congress', 'intelligence', 'government'])

/** Organs that any place has, so that a bare one is not the home state's. */
const plainOrgan: ReadonlySet<string> = new Set([
  'court',
  'chamber',
  'commission',
  'house',
  'palace',
  'tribunal',
  'embassy',
  'troop',
  'soldier',
  'force',
  'forces',
  'police',
  'assembly',
  'council',
  'secretariat',
])

const adjacent = (phrase: Phrase): boolean => phrase.head > 0 && phrase.words[phrase.head - 1]!.upos !== 'PART'

/** The member of one of these types last told of, subjects first. */
function nearest(reading: Reading, sentence: number, types: readonly string[]): Member | undefined {
  let found: Member | undefined
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 40; i--) {
    const telling = reading.told[i]!
    if (sentence - telling.sentence > 8) break
    if (
      telling.place ||
      !types.includes(telling.member.type) ||
      (telling.member.plural !== false && telling.member.type === 'group')
    )
      continue
    if (telling.subject && sentence - telling.sentence < 3) return telling.member
    found ??= telling.member
  }
  return found
}

/** “The delegation” after “the delegation of the LNA”. */
function lastTeam(reading: Reading, { lemma, sentence }: Phrase): Member | undefined {
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 60; i--) {
    const { member, sentence: then } = reading.told[i]!
    if (sentence - then > 10) return undefined
    if (
      member.type === 'group' &&
      member.of !== undefined &&
      !member.listed &&
      member.name.toLowerCase().endsWith(lemma)
    )
      return member
  }
  return undefined
}

/**
 * “The union” where no name says that it is one: of the bodies only this text knows, and whose names say nothing else,
 * the one just spoken of; else the one most spoken of.
 */
function likeliest(reading: Reading, { lemma, sentence }: Phrase, kind: GroupKind): Member | undefined {
  const may = (member: Member): boolean =>
    !member.listed &&
    member.type === 'organisation' &&
    ![member.name, ...member.aliases].some((name) => masters.test(name)) &&
    [...member.nouns].every((noun) => noun === lemma || neutral.has(noun) || group(noun).includes(kind))
  const because = `the ${lemma} spoken of before`
  for (let i = reading.told.length - 1; i >= 0 && reading.told.length - i < 120; i--) {
    const { member, place, sentence: then, form, because: how } = reading.told[i]!
    // whom the same words meant the last time
    if (how === because) return member
    if (!place && form === 'name' && sentence - then < 5 && may(member)) return member
  }
  const one = kind === 'union' || kind === 'party' ? only(reading, kind) : undefined
  if (one !== undefined) return one
  let found: Member | undefined
  let most = 1
  for (const [member, weight] of reading.weight)
    if (may(member) && weight > most) {
      most = weight
      found = member
    }
  return found
}

/** The one member of a type that the whole report names. */
function only(reading: Reading, type: 'union' | 'party'): Member | undefined {
  const found = reading.names.cast.members.filter((member) => member.type === type && !member.listed)
  return found.length === 1 ? found[0] : undefined
}

/** Bodies of those who employ and produce: never “the union”. */
const masters =
  /\b(?:employers?|producers|owners|operators|manufacturers|companies|industr(?:y|ies)|airlines|railways?)\b/i

/** Last words of names that a union may bear as well as any other body. */
const neutral: ReadonlySet<string> = new Set([
  'alliance',
  'association',
  'congress',
  'council',
  'organisation',
  'organization',
])

/** Whether a description says more than its noun: “the follow-up committee”, “the new joint commission”. */
function distinguished({ words, head, says, lemma }: Phrase): boolean {
  return says !== lemma && words[head - 1]?.upos !== 'PROPN' && /^(?:ADJ|NOUN|VERB)$/.test(words[head - 1]?.upos ?? '')
}

/** The state that was the subject of something in the last three sentences. */
function subjectState(reading: Reading, sentence: number): Member | undefined {
  for (let i = reading.told.length - 1; i >= 0 && sentence - reading.told[i]!.sentence < 4; i--) {
    const { member, place, subject } = reading.told[i]!
    if (!place && subject && member.type === 'state') return member
  }
  return undefined
}

/** Who is told of by this alone is someone the report will not name. */
const withheld: ReadonlySet<string> = new Set(
  'adviser advisor aide analyst diplomat economist expert insider observer officer official participant source witness'.split(
    ' ',
  ),
)

/** Several people: unnamed where they are sources and officials, else a loose group that stays as the text says. */
function several(reading: Reading, phrase: Phrase): Found | undefined {
  const kind = post(phrase.lemma)
  const { cast } = reading.names
  const plural = phrase.words[phrase.head]!.form.toLowerCase()
  if (!phrase.plural) return undefined
  const next = phrase.words[phrase.head + 1]?.form.toLowerCase() ?? ''
  // “two people familiar with the talks”
  const knowing = /^(?:people|person)$/.test(phrase.lemma) && /^(?:familiar|close|briefed|with|involved)$/.test(next)
  const hidden = knowing || ((kind === 'source' || kind === 'expert') && withheld.has(phrase.lemma))
  if (hidden)
    return {
      members: [unnamed(cast, phrase, `unnamed ${plural}`, kind === 'expert' ? bodyOnly(phrase.owner) : phrase.owner)],
      because: 'people unnamed',
    }
  // “Ministers said” without a country: those at home
  const owner =
    phrase.owner ??
    (/^(?:minister|lawmaker|senator|parliamentarian|legislator)$/.test(phrase.lemma) ? reading.home : undefined)
  return { members: [loose(cast, phrase, owner)], because: 'as the text says' }
}

/**
 * The end of a short phrase that tells a loose group apart: “locals in Chitwan”, “defenders of the deal”. The head itself
 * where there is none, or where it tells a day or says more than a few words.
 */
function tail(words: readonly Word[], head: number): number {
  const link = words[head + 1]?.form ?? ''
  if (!/^(?:of|in|for|from)$/.test(link)) return head
  // “killed 34 people in Lund” tells where, “locals in Lund complained” who
  if (/^(?:in|from)$/.test(link) && !words[head]!.deprel.startsWith('nsubj')) return head
  if (words.some((word) => word.head === head && word.deprel === 'nummod')) return head
  const noun = words.findIndex(
    (word, i) => i > head + 1 && word.head === head && word.deprel === 'nmod' && words[head + 1]!.head === i,
  )
  if (noun < 0 || noun - head > 5) return head
  for (let i = head + 2; i <= noun; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(words[i]!.upos) || /^\d/.test(words[i]!.form)) return head
  return words[noun + 1]?.upos === 'PROPN' && words[noun + 1]!.head === noun ? noun + 1 : noun
}

/** A group that keeps the words of the text, article left out. */
function loose(cast: Cast, phrase: Phrase, owner: Member | undefined, whole = false): Member {
  const { words, head } = phrase
  let first = phrase.first
  while (
    !whole &&
    first < head &&
    (/^(?:DET|PRON|PART|PUNCT|NUM|SCONJ|ADP)$/.test(words[first]!.upos) ||
      /^(?:-|odd|strong|some|about|same|least|most|more|than|over|up|\w+day)$/i.test(words[first]!.form))
  )
    first++
  const last = owner === undefined && !whole ? tail(words, head) : head
  const text = words
    .slice(first, last + 1)
    .map((word, i) => (i > 0 && words[first + i - 1]!.end < word.start ? ` ${word.form}` : word.form))
    .join('')
  const name = `\u0000${text} ${owner?.name ?? ''}`
  const same = cast.byName.get(name)
  if (same !== undefined) return same
  const member = enter(cast, text, 'group', words[head]!.start, { of: owner, plural: phrase.plural })
  cast.byName.set(name, member)
  return member
}

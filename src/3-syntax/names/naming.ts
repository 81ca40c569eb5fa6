import type { Word } from '../tree.ts'
import {
  type Cast,
  enter,
  headNoun,
  listedMember,
  type Member,
  type MemberType,
  nameWords,
  newCast,
  wholeKey,
} from './cast.ts'
import { type Chunk, chunks, isTitle } from './chunks.ts'
import { nameKey } from './fold.ts'
import { group, namedBy, placeWords, things } from './groups.ts'
import { type Listed, lookup } from './lexicon.ts'
import type { Cover } from './owners.ts'
import type { Page } from './page.ts'
import { portfolios, post } from './posts.ts'
import { speech } from './speech.ts'
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

/** A name before it is known who bears it. */
interface Raw {
  readonly sentence: number
  readonly chunk: Chunk
  readonly first: number
  readonly title: Title
  readonly text: string
  member?: Member
  /** True where the words name a paper that is known by its initials too. */
  paper?: true
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

/**
 * “Korea”, “Korean” in a report on the Republic of Korea alone: the one state named there whose own name it ends.
 * Undefined where none or several do.
 */
function endOfState(page: Page, text: string, present: ReadonlySet<string>): Listed | undefined {
  const ends = [...present]
    .map((id) => page.names.byId.get(id))
    .filter(
      (one) =>
        one?.coded &&
        one.actor.type === 'state' &&
        (one.actor.name.endsWith(` ${text}`) ||
          (text.endsWith('n') && one.actor.name.endsWith(` ${text.slice(0, -1)}`))),
    )
  return ends.length === 1 ? ends[0] : undefined
}

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

const startOf = (page: Page, raw: Raw): number => page.trees[raw.sentence]!.words[raw.first]!.start

/** A name as it is shown: its words as written, a nickname in quotation marks left out. */
function written(page: Page, words: readonly Word[], first: number, last: number): string {
  return page.report.text
    .slice(words[first]!.start, words[last]!.end)
    .replace(/\s+/g, ' ')
    .replace(/ ["“‘'„][^"”’'“]+["”’'“] /, ' ')
}

const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}\.?){2,}[\p{L}\d+-]*$/u.test(text) || /^\p{Lu}[\p{Lu}\p{Ll}\d]*\p{Lu}[\p{L}\d-]*$/u.test(text)

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

interface Evidence {
  person: number
  place: number
  article: number
  plural: number
  /** Where nothing that it could describe follows. */
  alone: number
  sex: 'm' | 'f' | null
  type: MemberType | undefined
}

/** Decides who bears the names no list has. */
function bearers(page: Page, cast: Cast, raws: readonly Raw[], present: ReadonlySet<string>): void {
  const byText = new Map<string, Raw[]>()
  for (const raw of raws) {
    if (raw.member !== undefined || raw.paper) continue
    const key = raw.text
    const others = byText.get(key)
    if (others === undefined) byText.set(key, [raw])
    else others.push(raw)
  }
  const ordered = [...byText.entries()].sort(
    (a, b) =>
      length(b[0]) - length(a[0]) ||
      Number(ending.test(a[0])) - Number(ending.test(b[0])) ||
      Number(/[^s]s$/.test(b[0])) - Number(/[^s]s$/.test(a[0])),
  )
  for (const [text, same] of ordered) {
    const seen = evidence(page, same)
    const state = seen.person > 0 || text.length < 4 ? undefined : endOfState(page, text, present)
    const member =
      (state === undefined ? undefined : listedMember(cast, state, startOf(page, same[0]!))) ??
      find(cast, text, seen) ??
      homeland(cast, text, same) ??
      decide(page, cast, text, same, seen)
    if (member === undefined) continue
    member.sex ??= seen.sex
    if (member.type === 'unknown' && seen.person > 0) member.type = 'person'
    for (const raw of same) raw.member = member
  }
}

/** What an adjective of a country ends in: such names wait until the country's own is known. */
const ending = /(?:ian|ean|an|ese|ish|ic)s?$/

const length = (text: string): number => text.split(/\s+/).length

/** “Zorvanian” beside “Zorvania”: an adjective of a name no list has, by their common stem. */
function homeland(cast: Cast, text: string, same: readonly Raw[]): Member | undefined {
  const stem = /^(\p{Lu}\p{L}{3,}?)(?:ian|ean|an|ese|ish|ic|i|n)s?$/u.exec(text)?.[1]
  if (stem === undefined || same.some(({ title }) => title.person)) return undefined
  return cast.members.find(
    (member) =>
      !member.listed &&
      member.type !== 'person' &&
      member.name.length - stem.length < 4 &&
      member.name !== text &&
      member.name.startsWith(stem) &&
      !member.name.includes(' '),
  )
}

function evidence(page: Page, same: readonly Raw[]): Evidence {
  const seen: Evidence = { person: 0, place: 0, article: 0, plural: 0, alone: 0, sex: null, type: undefined }
  for (const { sentence, first, chunk, title } of same) {
    const { words } = page.trees[sentence]!
    if (title.person || title.phrase !== '') seen.person++
    seen.sex ??= title.sex
    const before = words[title.from - 1]
    const after = words[chunk.last + 1]
    const lower = before?.form.toLowerCase() ?? ''
    if (title.from === first && locative.has(lower)) seen.place++
    // “the village of X”, “the port city of X”
    if (after?.upos === 'NOUN' && waters.has(after.lemma) && lower === 'the') seen.place += 2
    if (lower === 'of' && spots.has(words[title.from - 2]?.lemma.toLowerCase() ?? '')) seen.place += 2
    if (title.from === first && lower === 'the') seen.article++
    if (after === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(after.upos)) seen.alone++
    if (after !== undefined && /Number=Plur/.test(after.feats) && after.upos === 'AUX') seen.plural++
    if (before?.upos === 'NOUN' && before.end + 1 === words[first]!.start) {
      const kinds = group(before.lemma)
      if (kinds.includes('union')) seen.type ??= 'union'
      else if (kinds.includes('company')) seen.type ??= 'company'
      else if (kinds.includes('party')) seen.type ??= 'party'
      else if (kinds.includes('armed')) seen.type ??= 'armed-group'
      else if (kinds.includes('body')) seen.type ??= 'organisation'
    }
    if (after?.upos === 'NOUN' && after.start === words[chunk.last]!.end + 1) {
      const kinds = group(after.lemma)
      if (kinds.includes('party')) seen.type ??= 'party'
      else if (kinds.includes('union')) seen.type ??= 'union'
      else if (kinds.includes('armed')) seen.type ??= 'armed-group'
      else if (kinds.includes('body')) seen.type ??= 'organisation'
    }
    // “the monitoring group Tern Watch said”: what speaks is a body
    if (seen.type !== undefined) continue
    if (words[chunk.last + 1]?.form === ',' && /^(?:\d\d|who|whose)$/.test(words[chunk.last + 2]?.form ?? ''))
      seen.person++
    if (
      after?.form === 'who' ||
      (chunk.last > first && lower !== 'the' && after?.upos === 'VERB' && speech.has(after.lemma))
    )
      seen.person++
  }
  return seen
}

/** Places that do not act: “the village of X”, where “the region of X” may. */
const spots: ReadonlySet<string> = new Set(
  'airport base bay beach bridge camp checkpoint county department district governorate hamlet municipality harbour harbor island junction mountain neighbourhood neighborhood port quarter river road suburb town valley village'.split(
    ' ',
  ),
)

/** What “the Sarvan river” is. */
const waters: ReadonlySet<string> = new Set(
  'basin bay canal coast corridor dam delta gulf lake mine mountains peninsula plain region river strait valley'.split(
    ' ',
  ),
)

const locative: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'inside',
  'throughout',
  'via',
])
/** The bearer of a name already met in a longer or another form. */
function find(cast: Cast, text: string, seen: Evidence): Member | undefined {
  const whole = cast.byName.get(wholeKey(text))
  if (whole !== undefined) return whole
  // “a Maoist leader”, “the Maoists”: one group
  const number = /[^s]s$/.test(text) ? text.slice(0, -1) : `${text}s`
  const other = length(text) === 1 ? cast.byName.get(wholeKey(number)) : undefined
  if (other !== undefined && other.type !== 'person') return other
  const keys = text
    .split(/[\s-]+/)
    .map(nameKey)
    .filter((key) => key.length > 1)
  const last = keys.at(-1)
  if (last === undefined || things.has(last)) return undefined
  // “the Guard” after “the Coastal Guard”
  if (keys.length === 1 && seen.article > 0 && namedBy.has(last)) {
    const bodies = cast.members.filter(
      (member) => member.type !== 'person' && member.name.includes(' ') && wholeKey(member.name).endsWith(` ${last}`),
    )
    if (bodies.length === 1) return bodies[0]
  }
  // “the Frente” after “the Frente Campesino”: the first word alone, where it stands for the whole and tells no other noun
  if (keys.length === 1 && seen.article > 0 && seen.person === 0 && seen.alone > 0) {
    const bodies = cast.members.filter(
      (member) => !member.listed && member.type !== 'person' && wholeKey(member.name).startsWith(`${last} `),
    )
    if (bodies.length === 1) return bodies[0]
  }
  const candidates = (cast.byWord.get(last) ?? []).filter(
    (member) => fits(member, keys) && (seen.article === 0 || seen.person > 0 || member.type !== 'person'),
  )
  // a family name comes last, or first; a given name alone is the weakest sign
  const ranked = candidates.sort((a, b) => rank(b, last) - rank(a, last))
  return ranked[0]
}

function fits(member: Member, keys: readonly string[]): boolean {
  const own = wholeKey(member.name).split(' ')
  return keys.every((key) => own.includes(key) || key.length === 1)
}

function rank(member: Member, key: string): number {
  const own = wholeKey(member.name).split(' ')
  return own.at(-1) === key ? 2 : own[0] === key ? 0 : 1
}

/** Enters a new bearer; undefined where the name is a thing's. */
function decide(page: Page, cast: Cast, text: string, same: readonly Raw[], seen: Evidence): Member | undefined {
  const first = same[0]!
  if (seen.person === 0 && isAcronym(text) && same.every((raw) => beforeThing(page, raw))) return undefined
  const words = text.split(/\s+/)
  const last = words.at(-1)!.toLowerCase()
  const head = words.findIndex((word) => /^(?:of|for|on|de|del)$/.test(word))
  const headWord = (head > 0 ? words[head - 1]! : words.at(-1)!).toLowerCase()
  if (seen.person === 0 && (things.has(headWord) || things.has(last))) return undefined
  const state = statePart(page, first)
  if (state !== undefined && governs(text)) {
    const member = listedMember(cast, state, startOf(page, first))
    nameWords(cast, member, text, false)
    return member
  }
  // “the Republic of Zorvania”, that no list has, is told by its name alone
  const land = /^(?:Republic|Kingdom|Sultanate|Emirate|Commonwealth) of (?:the )?(\p{Lu}.*)$/u.exec(text)?.[1]
  if (land !== undefined && seen.person === 0) {
    const member = enter(cast, land, 'state', startOf(page, first))
    nameWords(cast, member, text, false)
    nameWords(cast, member, land, false)
    return member
  }
  const named = seen.person > 0 && !namedBy.has(last) ? 'person' : typeByName(text)
  const type: MemberType =
    (venue.test(text) ? 'place' : named) ??
    (seen.person > 0
      ? 'person'
      : (seen.type ??
        (placeWords.has(last) || placeWords.has(words[0]!.toLowerCase())
          ? 'place'
          : isAcronym(text)
            ? 'organisation'
            : guess(words, seen))))
  const owner =
    state !== undefined && type !== 'person' && ofState.has(headWord)
      ? listedMember(cast, state, startOf(page, first))
      : undefined
  const member = enter(
    cast,
    text,
    type === 'armed-group' && owner !== undefined ? 'organisation' : type,
    startOf(page, first),
    {
      plural: type === 'group' || (type !== 'person' && /[^s]s$/.test(text) && seen.plural > 0),
      sex: seen.sex,
      ...(owner === undefined ? {} : { of: owner }),
    },
  )
  if (type !== 'person') for (const noun of headNoun(text)) member.nouns.add(noun)
  nameWords(cast, member, text, type === 'person' || type === 'unknown')
  if (type !== 'person' && words.length > 1 && namedBy.has(words[0]!.toLowerCase()))
    nameWords(cast, member, words[0]!, false)
  return member
}

/** “the Lakeside International Convention Centre”: where people meet, though its last word may name a body too. */
const venue =
  /\b(?:convention|conference|congress|exhibition|cultural|community|shopping|sports?|expo) (?:cent(?:re|er)|house|hall)$/i

/** “the INF Treaty”, “the SALT accords”: the initials of a paper are nobody's. */
function beforeThing(page: Page, { sentence, chunk }: Raw): boolean {
  const { words } = page.trees[sentence]!
  const next = words[chunk.last + (words[chunk.last + 1]?.form === ')' ? 2 : 1)]
  return next !== undefined && papers.test(next.form)
}

const papers = /^(?:accords?|acts?|agreements?|conventions?|pacts?|protocols?|treat(?:y|ies))$/i

/** “Government of Sri Lanka”, “Swiss Government”: the state itself. */
const governs = (text: string): boolean =>
  /^(?:transitional |royal |federal )?(?:government|republic|kingdom|administration) of /i.test(text) ||
  /(?:government|administration)$/i.test(text)

/** Bodies of a state: what bears a state's name and one of these words belongs to it. */
const ofState: ReadonlySet<string> = new Set(
  'army ministry parliament senate congress navy police guard guards embassy court cabinet presidency assembly forces treasury council'.split(
    ' ',
  ),
)

function typeByName(text: string): MemberType | undefined {
  const words = text.toLowerCase().split(/[\s-]+/)
  // “United Steelworkers”
  if (words.length > 1 && words.some((word) => /.workers$/.test(word))) return 'union'
  const joint = words.findIndex((word) => /^(?:of|for|on|de|del)$/.test(word))
  const head = joint > 0 ? words[joint - 1]! : words.at(-1)!
  if (words.length === 1) return namedBy.has(head) ? 'organisation' : undefined
  return namedBy.get(head) ?? namedBy.get(head.replace(/s$/, '')) ?? (joint > 0 ? namedBy.get(words[0]!) : undefined)
}

function guess(words: readonly string[], seen: Evidence): MemberType {
  if (seen.place > 0 && seen.place >= seen.article) return 'place'
  if (words.length === 1)
    return /[^s'’]s$/.test(words[0]!) && (seen.article > 0 || seen.plural > 0) ? 'group' : 'unknown'
  if (seen.article > 0 || words.some(isAcronym)) return 'organisation'
  return words.length <= 6 && !words.some((word) => /^(?:of|for|and|the)$/.test(word)) && !isTitle(words[0]!)
    ? 'person'
    : 'organisation'
}

/** The listed state inside a chunk no list has: “Government of Sri Lanka”, “Russian Foreign Ministry”. */
function statePart(page: Page, raw: Raw): Listed | undefined {
  const { words } = page.trees[raw.sentence]!
  for (let i = raw.first; i <= raw.chunk.last; i++) {
    const hit = lookup(page.names, page.report.text, page.folded, words[i]!.start)
    if (hit?.listed.place) return hit.listed
  }
  return undefined
}

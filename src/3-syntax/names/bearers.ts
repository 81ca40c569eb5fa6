import { type Cast, enter, headNoun, listedMember, type Member, type MemberType, nameWords, wholeKey } from './cast.ts'
import { isTitle } from './chunks.ts'
import { type Evidence, evidence } from './evidence.ts'
import { nameKey } from './fold.ts'
import { namedBy, placeWords, things } from './groups.ts'
import { type Listed, lookup } from './lexicon.ts'
import type { Page } from './page.ts'
import { isAcronym, type Raw, startOf } from './raw.ts'

/** Decides who bears the names no list has. */
export function bearers(page: Page, cast: Cast, raws: readonly Raw[], present: ReadonlySet<string>): void {
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
export function beforeThing(page: Page, { sentence, chunk }: Raw): boolean {
  const { words } = page.trees[sentence]!
  const next = words[chunk.last + (words[chunk.last + 1]?.form === ')' ? 2 : 1)]
  return next !== undefined && papers.test(next.form)
}

const papers = /^(?:accords?|acts?|agreements?|conventions?|pacts?|protocols?|treat(?:y|ies))$/i

/** “Government of Sri Lanka”, “Swiss Government”: the state itself. */
export const governs = (text: string): boolean =>
  /^(?:transitional |royal |federal )?(?:government|republic|kingdom|administration) of /i.test(text) ||
  /(?:government|administration)$/i.test(text)

/** Bodies of a state: what bears a state's name and one of these words belongs to it. */
const ofState: ReadonlySet<string> = new Set(
  'army ministry parliament senate congress navy police guard guards embassy court cabinet presidency assembly forces treasury council'.split(
    ' ',
  ),
)

export function typeByName(text: string): MemberType | undefined {
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
export function statePart(page: Page, raw: Raw): Listed | undefined {
  const { words } = page.trees[raw.sentence]!
  for (let i = raw.first; i <= raw.chunk.last; i++) {
    const hit = lookup(page.names, page.report.text, page.folded, words[i]!.start)
    if (hit?.listed.place) return hit.listed
  }
  return undefined
}

import type { Actor, ActorRef } from '../../0-model/actor.ts'
import type { Span } from '../../0-model/passage.ts'
import { nameKey } from './fold.ts'
import type { Lexicon, Listed } from './lexicon.ts'
import { samePosts } from './posts.ts'

/** What someone is called by office: “former foreign minister” is `foreign minister`, former. Compared in one wording. */
export interface Post {
  readonly phrase: string
  readonly former: boolean
}

/** `thing` and `place` are names that act only where the grammar says so; `unknown` may be a body or a person. */
export type MemberType = Actor['type'] | 'unknown' | 'place'

/**
 * Someone or something that the report speaks of. Grows while the report is read: a name met late completes one met
 * early, and an affiliation may come with the tenth mention.
 */
export interface Member {
  name: string
  readonly id: string | undefined
  of: Member | undefined
  type: MemberType
  sex: 'm' | 'f' | null
  readonly plural: boolean
  readonly posts: Post[]
  /** True where tables or register know it; false where only this text does. */
  readonly listed: boolean
  readonly registered: boolean
  /** Other names the text gives it: an acronym, a surname. */
  readonly aliases: Set<string>
  /** Nouns by which the text calls it: “the mission” after “the mission, UNSMIL”. */
  readonly nouns: Set<string>
  /** Where the name stands that it is shown by. */
  readonly since: number
  /** Mentions so far. */
  count: number
}

export interface Cast {
  readonly names: Lexicon
  readonly members: Member[]
  readonly byId: Map<string, Member>
  /** Members by the key of each word of their names. */
  readonly byWord: Map<string, Member[]>
  /** Members by the key of a whole name. */
  readonly byName: Map<string, Member>
}

export const newCast = (names: Lexicon): Cast => ({
  names,
  members: [],
  byId: new Map(),
  byWord: new Map(),
  byName: new Map(),
})

/** Adds a member that no list has. */
export function enter(
  cast: Cast,
  name: string,
  type: MemberType,
  since: number,
  given: Partial<Pick<Member, 'of' | 'plural' | 'sex'>> = {},
): Member {
  const member: Member = {
    name,
    id: undefined,
    of: given.of,
    type,
    sex: given.sex ?? null,
    plural: given.plural ?? false,
    posts: [],
    listed: false,
    registered: false,
    aliases: new Set(),
    nouns: new Set(),
    since,
    count: 0,
  }
  cast.members.push(member)
  return member
}

/** The member for a listed actor, entered at its first mention. */
export function listedMember(cast: Cast, listed: Listed, since: number): Member {
  const { actor } = listed
  const known = cast.byId.get(actor.id)
  if (known !== undefined) return known
  const member: Member = {
    name: actor.name,
    id: listed.coded ? actor.id : undefined,
    of: undefined,
    type: listed.as === 'venue' ? 'place' : actor.type,
    sex: null,
    plural: /[^s]s$/.test(actor.name) && actor.type === 'armed-group',
    posts: actor.posts.map(({ post, until }) => ({
      phrase: samePost(post.toLowerCase()),
      former: until !== undefined,
    })),
    listed: true,
    registered: listed.registered,
    aliases: new Set(actor.aliases),
    nouns: new Set([actor.name, ...actor.aliases].flatMap(headNoun)),
    since,
    count: 0,
  }
  cast.byId.set(actor.id, member)
  cast.members.push(member)
  const owner = actor.of === undefined ? undefined : cast.names.byId.get(actor.of)
  if (owner !== undefined && owner.actor.id !== actor.id) member.of = listedMember(cast, owner, since)
  if (actor.type === 'person') nameWords(cast, member, actor.name)
  return member
}

/** Lets a member be found by a name and, for `words`, by each word of it. */
export function nameWords(cast: Cast, member: Member, name: string, words = true): void {
  const key = wholeKey(name)
  if (!cast.byName.has(key)) cast.byName.set(key, member)
  if (!words) return
  for (const word of name.split(/[\s-]+/)) {
    const own = nameKey(word)
    if (own.length < 2) continue
    const others = cast.byWord.get(own)
    if (others === undefined) cast.byWord.set(own, [member])
    else if (!others.includes(member)) others.push(member)
  }
}

/** The last word of a body's name in lower case, by which it is called: “the council”. Empty for short names. */
export function headNoun(name: string): string[] {
  const words = name.replace(/ (?:of|for|in|de|del) .*$/, '').split(/\s+/)
  const last = words.at(-1)!
  return (words.length > 1 || name.includes(' ')) && /^\p{L}\p{Ll}+$/u.test(last)
    ? [last.toLowerCase().replace(/s$/, '')]
    : []
}

export const wholeKey = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(nameKey)
    .filter((key) => key !== '')
    .join(' ')

/** Whose a member is: of people and loose groups, those they belong to in their turn (“his spokesman”, “its delegation”). */
function ownerOf(member: Member): Member | undefined {
  let owner = member.of
  for (let step = 0; step < 4 && owner?.of !== undefined && passes(member, owner); step++) owner = owner.of
  return owner === member ? undefined : owner
}

/** Whether an affiliation leads on to its own: a person's or loose group's, and for people that of an organ to its state or body. */
const passes = (member: Member, owner: Member): boolean =>
  owner.type === 'person' ||
  (owner.type === 'group' && !owner.listed) ||
  (member.type === 'person' && owner.type === 'organisation')

/** What a fact says of a member, mentioned at `mention`. */
export function actorRef(member: Member, mention: Span): ActorRef {
  const owner = ownerOf(member)
  const of = owner === undefined ? undefined : (owner.id ?? owner.name)
  return {
    name: member.name,
    ...(member.id === undefined ? {} : { id: member.id }),
    ...(of === undefined ? {} : { of }),
    mention: { start: mention.start, end: mention.end },
  }
}

const same: ReadonlyMap<string, string> = new Map(
  samePosts.flatMap((row) => row.map((phrase): [string, string] => [phrase, row[0]!])),
)

/** Whether these words are a post of their own: “top diplomat”, though “top” by itself only grades. */
export const isPost = (phrase: string): boolean => same.has(phrase)

/** A post in the wording under which it is compared: “secretary of state” is `foreign minister`. */
export function samePost(phrase: string): string {
  const plain = phrase.replace(/-/g, ' ').trim()
  for (let words = plain; words !== ''; words = words.includes(' ') ? words.slice(words.indexOf(' ') + 1) : '') {
    const known = same.get(words)
    if (known !== undefined && (words === plain || words.includes(' '))) return known
  }
  return plain
}

/** Whether “the …” may mean the holder of a post: the same post, or the end of its name (“the minister”). */
export function answers(asked: string, held: string): boolean {
  return (
    asked === held ||
    held.endsWith(` ${asked}`) ||
    held.startsWith(`${asked} `) ||
    (asked.includes(' ') && asked.endsWith(` ${held}`) && held !== 'leader')
  )
}

import type { Actor } from '../../0-model/actor.ts'
import { fold } from './fold.ts'
import { known } from './organisations.ts'
import { entities, regions, states, venues } from './states.ts'

/**
 * How a listed name stands for its actor. `name`: its own. `adjective`: “Norwegian”. `people`: “Norwegians”.
 * `seat`: a capital, which is also a place. `metonym`: a house or office that stands for the government. `venue`: a
 * place and nothing else.
 */
export type ListedAs = 'name' | 'adjective' | 'people' | 'seat' | 'metonym' | 'venue'

export interface Listed {
  readonly actor: Actor
  readonly as: ListedAs
  /** True where the actor is a state, an entity or a region: its own name may be a place. */
  readonly place: boolean
  /** True where it comes from the dossier's register, which outranks the text. */
  readonly registered: boolean
  /** True for states and organisations with an id of their own; loose regions and entities have none. */
  readonly coded: boolean
}

interface Entry {
  readonly text: string
  readonly folded: string
  readonly listed: Listed
}

export interface Lexicon {
  /** Names by their first word, folded; longer ones first. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>
  /** Actors by id, for what belongs to them. */
  readonly byId: ReadonlyMap<string, Listed>
}

/** Seats that stand for an organisation where they act, and for a place elsewhere. */
const seatsOfBodies: readonly (readonly [seat: string, id: string])[] = [
  ['Berlaymont', 'EU'],
  ['Erbil', 'KRG'],
  ['Brussels', 'EU'],
  ['Turtle Bay', 'UN'],
]

/** Built at first use: the tables are some 2,000 names. */
let common: { readonly byWord: Map<string, Entry[]>; readonly byId: Map<string, Listed> } | undefined

/** The names everyone knows, with those of a dossier's register, which win where both fit. */
export function lexicon(register: readonly Actor[] = []): Lexicon {
  common ??= general()
  if (register.length === 0) return common
  const all = new Map([...common.byWord].map(([word, entries]): [string, Entry[]] => [word, [...entries]]))
  const byId = new Map(common.byId)
  for (const actor of register) {
    const place = actor.type === 'state'
    const listed: Listed = { actor, as: 'name', place, registered: true, coded: true }
    byId.set(actor.id, listed)
    for (const name of new Set([actor.name, ...actor.aliases, ...(isCode(actor) ? [] : [actor.id])]))
      add(all, name, listed, true)
  }
  for (const entries of all.values()) entries.sort(byLength)
  return { byWord: all, byId }
}

/** An alpha-3 code is no word of a text: “the USA” is listed by name. */
const isCode = (actor: Actor): boolean => actor.type === 'state' && /^[A-Z]{3}$/.test(actor.id)

/**
 * The longest listed name that begins at `start` of the text and ends with a word. `folded` is the same text folded.
 * Undefined where none does.
 */
export function lookup(
  names: Lexicon,
  text: string,
  folded: string,
  start: number,
): { listed: Listed; end: number } | undefined {
  const entries = names.byWord.get(firstWord(folded, start))
  if (entries === undefined) return undefined
  for (const entry of entries) {
    if (!folded.startsWith(entry.folded, start)) continue
    const end = start + entry.folded.length
    if (isWord(folded.charAt(end)) && isWord(folded.charAt(end - 1))) continue
    const written = text.slice(start, start + entry.folded.length)
    if (!sameCase(entry.text, written)) continue
    // “Germán” is a given name: English adjectives and peoples take no accents
    if (/^(?:adjective|people)$/.test(entry.listed.as) && /[^\x00-\x7f]/.test(written) && written !== entry.text)
      continue
    return { listed: entry.listed, end }
  }
  return undefined
}

function general(): { readonly byWord: Map<string, Entry[]>; readonly byId: Map<string, Listed> } {
  const all = new Map<string, Entry[]>()
  const listed = (actor: Actor, as: ListedAs, place: boolean, coded: boolean): Listed => ({
    actor,
    as,
    place,
    registered: false,
    coded,
  })
  const bodies = new Map(known.map((actor) => [actor.id, actor]))
  for (const actor of known)
    for (const name of [actor.name, ...actor.aliases]) add(all, name, listed(actor, 'name', false, true))
  for (const [seat, id] of seatsOfBodies) add(all, seat, listed(bodies.get(id)!, 'seat', true, true))
  for (const state of states) {
    const actor: Actor = {
      id: state.code,
      name: plainName(state.names[0]!),
      type: 'state',
      aliases: [],
      posts: [],
      ids: {},
    }
    for (const name of state.names) add(all, plainName(name), listed(actor, 'name', true, true))
    for (const name of state.adjectives)
      if (!state.names.includes(name)) add(all, name, listed(actor, 'adjective', true, true))
    for (const name of state.people)
      if (!state.adjectives.includes(name)) add(all, name, listed(actor, 'people', true, true))
    for (const name of state.seats) if (!state.names.includes(name)) add(all, name, listed(actor, 'seat', true, true))
    for (const name of state.metonyms) add(all, plainName(name), listed(actor, 'metonym', false, true))
  }
  const loose = (names: string, adjectives: string, seats: string): void => {
    const [name, ...others] = names.split('/')
    const actor: Actor = { id: name!, name: name!, type: 'group', aliases: [], posts: [], ids: {} }
    for (const own of [name!, ...others]) add(all, own, listed(actor, 'name', true, false))
    for (const adjective of adjectives.split('/'))
      if (adjective !== '' && adjective !== name) add(all, adjective, listed(actor, 'adjective', true, false))
    for (const seat of seats.split('/')) if (seat !== '') add(all, seat, listed(actor, 'seat', true, false))
  }
  for (const [names, adjectives, seats] of entities) loose(names, adjectives, seats)
  for (const [name, adjectives] of regions) loose(name, adjectives, '')
  for (const name of venues)
    add(all, name, listed({ id: name, name, type: 'group', aliases: [], posts: [], ids: {} }, 'venue', true, false))
  const byId = new Map<string, Listed>()
  for (const entries of all.values()) {
    entries.sort(byLength)
    for (const { listed: one } of entries) if (!byId.has(one.actor.id)) byId.set(one.actor.id, one)
  }
  return { byWord: all, byId }
}

const plainName = (name: string): string => name.replace(/^the /, '')

const byLength = (a: Entry, b: Entry): number =>
  b.folded.length - a.folded.length || Number(b.listed.registered) - Number(a.listed.registered)

function add(all: Map<string, Entry[]>, text: string, listed: Listed, first = false): void {
  const folded = fold(text)
  const key = firstWord(folded, 0)
  const entries = all.get(key) ?? []
  const entry = { text, folded, listed }
  all.set(key, first ? [entry, ...entries] : [...entries, entry])
  // “Norwegians”, “Swedes”: but not “the French”
  if (
    (listed.as === 'adjective' || listed.as === 'people') &&
    !/(?:s|z|x|sh|ch|ese|men|\.)$/i.test(text) &&
    text !== text.toUpperCase()
  )
    add(all, `${text}s`, { ...listed, as: 'people' })
}

function firstWord(folded: string, start: number): string {
  let end = start
  while (isWord(folded.charAt(end))) end++
  return folded.slice(start, end)
}

function isWord(letter: string): boolean {
  return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
}

/**
 * Whether a text writes a listed name as a name: in its own capitals, in capitals throughout, or — long names of
 * several words — with its first letter large. “us” and “who” are no states and bodies.
 */
function sameCase(listed: string, written: string): boolean {
  if (written === listed || capitals(listed) === capitals(written)) return true
  if (written.length > 4 && written === written.toUpperCase()) return true
  return listed.includes(' ') && listed.length > 9 && isCapital(written.charAt(0))
}

const capitals = (text: string): string => [...text].map((letter) => (isCapital(letter) ? 'X' : 'x')).join('')

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

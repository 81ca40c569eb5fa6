import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact, Kind } from '../../0-model/fact.ts'
import type { Track } from '../../0-model/track.ts'
import { plainWords } from '../independence/sketch.ts'

/** What speaks for a fact’s belonging to a channel of talks; from `least` on it does. */
const points = {
  /** Each of the channel’s words that the fact uses, and of its name. */
  word: 1,
  /** All who sit at the table sit in the channel, two of them at least … */
  members: 1.5,
  /** … and by how much of the channel’s table they are. */
  whole: 1,
  /** The talks have the format of the channel. */
  format: 0.5,
  /** Each who sits in other channels only. */
  stranger: -1.5,
  /** Each whom the channel names as absent or excluded. */
  shutOut: -2,
  least: 1,
} as const

/** Kinds of fact that are gatherings: who takes part says to which channel they belong. */
export const gatherings: ReadonlySet<Kind> = new Set(['meeting'])

/** The channel of talks a fact belongs to: the one it names, else the one for which most speaks, else none. */
export function trackOf(
  fact: Fact,
  tracks: ReadonlyMap<string, Track>,
  side: (ref: ActorRef) => string = writtenSide,
): string | null {
  if (fact.track !== undefined) return fact.track
  if (tracks.size === 0) return null
  const text = ` ${plainWords(`${fact.about ?? ''} ${fact.evidence.exact} ${fact.place?.name ?? ''}`).join(' ')} `
  const table = gatherings.has(fact.kind) ? sidesOf(fact, side) : new Set<string>()
  const seated = new Set([...tracks.values()].flatMap(({ seats }) => seats.map(({ actor }) => actor)))
  let found: string | null = null
  let most: number = points.least
  for (const track of tracks.values()) {
    const sum = worded(track, text) + (table.size > 1 ? atTable(track, table, seated) : 0) + formatted(track, fact)
    // the order in which the channels came must not decide
    if (sum > most || (sum === most && (found === null || track.id < found))) {
      most = sum
      found = track.id
    }
  }
  return found
}

/** Those who take part, by the side they sit for. */
function sidesOf(fact: Fact, side: (ref: ActorRef) => string): ReadonlySet<string> {
  const { host = [], mediator = [] } = fact as { host?: readonly ActorRef[]; mediator?: readonly ActorRef[] }
  return new Set([...fact.actors, ...fact.counterparts, ...host, ...mediator].map(side))
}

/** The side somebody sits for as the report has it: whom they act for, else themselves. */
function writtenSide({ id, name, of }: ActorRef): string {
  return of ?? id ?? name
}

function worded({ name, words }: Track, text: string): number {
  let sum = 0
  for (const word of [name, ...words]) {
    const plain = plainWords(word).join(' ')
    if (plain && text.includes(` ${plain}`)) sum += points.word * plain.split(' ').length
  }
  return sum
}

function atTable({ seats }: Track, table: ReadonlySet<string>, seated: ReadonlySet<string>): number {
  const out = new Set(seats.filter(({ role }) => role === 'absent' || role === 'excluded').map(({ actor }) => actor))
  const inside = new Set(seats.map(({ actor }) => actor).filter((actor) => !out.has(actor)))
  let sum = 0
  let members = 0
  for (const side of table)
    if (out.has(side)) sum += points.shutOut
    else if (inside.has(side)) members++
    else if (seated.has(side)) sum += points.stranger
  return members > 1 ? sum + points.members + (points.whole * members) / inside.size : sum
}

function formatted({ format }: Track, fact: Fact): number {
  const own = (fact as { format?: string }).format
  return format !== undefined && own !== undefined && plainWords(own).some((word) => plainWords(format).includes(word))
    ? points.format
    : 0
}

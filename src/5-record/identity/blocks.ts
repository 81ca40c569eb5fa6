import type { HeldFact, Record } from '../record.ts'
import { stands } from '../record.ts'
import { type Features, features, type Names, namesOf } from './features.ts'
import { weights } from './weights.ts'

/**
 * Which facts are compared at all: those of one kind that share an actor or, having none, the dossier,
 * and whose dates or reports lie in one stretch of time or in neighbouring ones. All pairs would be too many.
 */
export interface Blocks {
  readonly names: Names
  readonly members: Map<string, Set<string>>
  readonly features: Map<string, Features>
  readonly keys: Map<string, readonly string[]>
}

/** A date that covers more days than this says too little to be a key. */
const longest = 62

export function blocks(record: Record): Blocks {
  const made: Blocks = { names: namesOf(record), members: new Map(), features: new Map(), keys: new Map() }
  for (const held of record.facts.values()) put(made, record, held)
  return made
}

/** Enters a fact that stands. */
export function put(index: Blocks, record: Record, held: HeldFact): void {
  if (!stands(held)) return
  const seen = features(record, held, index.names)
  index.features.set(held.id, seen)
  const keys = keysOf(seen)
  index.keys.set(held.id, keys)
  for (const key of keys) {
    const set = index.members.get(key)
    if (set) set.add(held.id)
    else index.members.set(key, new Set([held.id]))
  }
}

export function drop(index: Blocks, id: string): void {
  for (const key of index.keys.get(id) ?? []) index.members.get(key)?.delete(id)
  index.keys.delete(id)
  index.features.delete(id)
}

/** The facts a fact is compared with. */
export function candidates(index: Blocks, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const key of index.keys.get(id) ?? [])
    for (const other of index.members.get(key) ?? []) if (other !== id) found.add(other)
  return found
}

/**
 * Undated facts meet by actor and the time of their reports, in stretches as long as the window of the kind, each
 * fact in its own stretch and the next. Dated ones meet by actor and neighbouring days, or by the day or place alone.
 */
function keysOf({ held, actors, dates, told, place }: Features): readonly string[] {
  const { kind } = held.fact
  const { window } = weights[kind]
  const whose = new Set(actors.flatMap(({ key, of }) => (of === null ? [key] : [key, of])))
  if (whose.size === 0) whose.add('')
  const keys = new Set<string>()
  const stretches: string[] = []
  if (dates && dates.to - dates.from <= longest) {
    for (const at of spread(dates.from, dates.to + slip, 2 * slip)) stretches.push(`d${at}`)
    if (dates.from === dates.to) keys.add(`${kind}|${dates.from}`)
  }
  if (told === null) stretches.push('t')
  else for (const at of spread(told, told + window, window)) stretches.push(`t${at}`)
  for (const stretch of stretches) {
    for (const key of whose) keys.add(`${kind}|${stretch}|${key}`)
    if (place !== null) keys.add(`${kind}|${stretch}|@${place}`)
  }
  return [...keys]
}

/** Days by which reports of one thing differ, across midnight and time zones. */
const slip = 2

function spread(from: number, to: number, width: number): readonly number[] {
  const found: number[] = []
  for (let at = Math.floor(from / width); at <= Math.floor(to / width); at++) found.push(at)
  return found
}

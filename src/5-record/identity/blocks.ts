import { days } from '../../0-model/edtf.ts'
import type { HeldFact, Record } from '../record.ts'
import { stands } from '../record.ts'
import { type Features, features } from './features.ts'
import { folded, type Names, namesOf, who } from './names.ts'
import { weights } from './weights.ts'

/**
 * Which facts are compared at all: those of one kind that share an actor, the side they act for, a place or, naming
 * nobody, that; and whose dates or reports lie in one stretch of time or in neighbouring ones. All pairs would be too
 * many. Facts are entered by kind and time alone; what else it takes to look at one is worked out when it is compared.
 */
export interface Blocks {
  readonly names: Names
  /** Ids of facts by kind and stretch of time. */
  readonly members: Map<string, Set<string>>
  readonly entered: Map<string, Entered>
}

/** A fact that stands, as far as it was looked at. */
interface Entered {
  readonly held: HeldFact
  /** The day its report was published, as written. */
  readonly published: string | null
  sides?: ReadonlySet<string>
  features?: Features
}

/** A date that covers more days than this says too little to be a key. */
const longest = 62

export function blocks(record: Record): Blocks {
  const made: Blocks = { names: namesOf(record), members: new Map(), entered: new Map() }
  for (const held of record.facts.values()) put(made, record, held)
  return made
}

/** Enters a fact that stands. */
export function put(index: Blocks, record: Record, held: HeldFact): void {
  if (!stands(held)) return
  const entered = { held, published: record.reports.get(held.report)?.published ?? null }
  index.entered.set(held.id, entered)
  for (const key of stretchesOf(entered)) {
    const set = index.members.get(key)
    if (set) set.add(held.id)
    else index.members.set(key, new Set([held.id]))
  }
}

export function drop(index: Blocks, id: string): void {
  const entered = index.entered.get(id)
  if (!entered) return
  for (const key of stretchesOf(entered)) index.members.get(key)?.delete(id)
  index.entered.delete(id)
}

/** What identity looks at of a fact that was entered. */
export function featuresIn({ entered, names }: Blocks, id: string): Features | undefined {
  const found = entered.get(id)
  if (!found) return undefined
  found.features ??= features(found.held, found.published, names)
  return found.features
}

/** The facts a fact is compared with. */
export function candidates(index: Blocks, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  const own = index.entered.get(id)
  if (!own) return found
  const day = singleDay(own)
  const sides = sidesOf(index, own)
  for (const key of stretchesOf(own))
    for (const other of index.members.get(key) ?? []) {
      if (other === id || found.has(other)) continue
      const theirs = index.entered.get(other) as Entered
      if ((day !== null && singleDay(theirs) === day) || meet(sides, sidesOf(index, theirs))) found.add(other)
    }
  return found
}

/**
 * Undated facts meet by the time of their reports, in stretches as long as the window of the kind, each fact in its
 * own stretch and the next. Dated ones meet by neighbouring days too.
 */
function stretchesOf({ held, published }: Entered): readonly string[] {
  const { kind } = held.fact
  const { window } = weights[kind]
  const dates = days(held.fact.date)
  const told = days(published)?.from ?? null
  const keys: string[] = []
  if (dates && dates.to - dates.from <= longest)
    for (const at of spread(dates.from, dates.to + slip, 2 * slip)) keys.push(`${kind}|d${at}`)
  if (told === null) keys.push(`${kind}|t`)
  else for (const at of spread(told, told + window, window)) keys.push(`${kind}|t${at}`)
  return keys
}

/** The day of a fact dated to one: facts of one day are compared whoever acts. */
function singleDay({ held }: Entered): number | null {
  const dates = days(held.fact.date)
  return dates && dates.from === dates.to ? dates.from : null
}

/** Who acts, for whom, and where. */
function sidesOf({ names }: Blocks, entered: Entered): ReadonlySet<string> {
  if (entered.sides) return entered.sides
  const { fact } = entered.held
  const sides = new Set<string>()
  for (const ref of fact.actors) {
    const { key, of } = who(ref, names)
    sides.add(key)
    if (of !== null) sides.add(of)
  }
  if (sides.size === 0) sides.add('')
  if (fact.place) sides.add(`@${folded(fact.place.name)}`)
  entered.sides = sides
  return sides
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const side of a) if (b.has(side)) return true
  return false
}

/** Days by which reports of one thing differ, across midnight and time zones. */
const slip = 2

function spread(from: number, to: number, width: number): readonly number[] {
  const found: number[] = []
  for (let at = Math.floor(from / width); at <= Math.floor(to / width); at++) found.push(at)
  return found
}

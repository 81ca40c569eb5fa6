import { days } from '../../0-model/edtf.ts'
import type { HeldFact, Record } from '../record.ts'
import { stands } from '../record.ts'
import { type Decisions, decisions } from './decisions.ts'
import { type Features, features } from './features.ts'
import { folded, type Names, namesOf, who } from './names.ts'
import { score } from './score.ts'
import { twinKey } from './twins.ts'
import { sameReport, weights } from './weights.ts'

/**
 * Which facts are compared at all: those of one kind that share an actor, the side they act for, a place or, naming
 * nobody, that; and whose dates or reports lie in one stretch of time or in neighbouring ones. All pairs would be too
 * many. Facts are entered by kind and time alone; what else it takes to look at one is worked out when it is compared.
 *
 * Facts that read alike word for word (an agency’s sentence in two thousand papers) are twins: one of them, the one with
 * the smallest id, is compared for all. What a person has decided on stands alone.
 */
export interface Blocks {
  readonly names: Names
  /** Ids of facts by kind and stretch of time; of twins the first alone. */
  readonly members: Map<string, Set<string>>
  /** Twins by their key. */
  readonly twins: Map<string, Twins>
  readonly entered: Map<string, Entered>
}

/** A fact that stands, as far as it was looked at. */
interface Entered {
  readonly held: HeldFact
  /** The day its report was published, as written. */
  readonly published: string | null
  readonly key: string
  sides?: ReadonlySet<string>
  features?: Features
}

interface Twins {
  readonly ids: Set<string>
  first: string
}

/** A date that covers more days than this says too little to be a key. */
const longest = 62

export function blocks(record: Record): Blocks {
  const made: Blocks = { names: namesOf(record), members: new Map(), twins: new Map(), entered: new Map() }
  const decided = decisions(record)
  for (const held of record.facts.values()) put(made, record, decided, held)
  return made
}

/** Enters a fact that stands. */
export function put(index: Blocks, record: Record, decided: Decisions, held: HeldFact): void {
  if (!stands(held)) return
  const published = record.reports.get(held.report)?.published ?? null
  const entered = enteredAs(index, held, published, decided.has(held.id))
  index.entered.set(held.id, entered)
  const twins = index.twins.get(entered.key)
  if (!twins) index.twins.set(entered.key, { ids: new Set([held.id]), first: held.id })
  else {
    twins.ids.add(held.id)
    if (held.id > twins.first) return
    withdraw(index, twins.first)
    twins.first = held.id
  }
  place(index, held.id)
}

export function drop(index: Blocks, id: string): void {
  const entered = index.entered.get(id)
  if (!entered) return
  const twins = index.twins.get(entered.key)
  twins?.ids.delete(id)
  if (twins?.first === id) {
    withdraw(index, id)
    if (twins.ids.size === 0) index.twins.delete(entered.key)
    else {
      twins.first = [...twins.ids].reduce((least, one) => (one < least ? one : least))
      place(index, twins.first)
    }
  }
  index.entered.delete(id)
}

/** Where a fact comes among others: with its twins, unless a person has decided on it or even they would not match. */
function enteredAs(index: Blocks, held: HeldFact, published: string | null, alone: boolean): Entered {
  const own = { held, published, key: held.id }
  if (alone) return own
  const shared = { ...own, key: twinKey(held, stretchesOf(own), published, index.names) }
  if (!index.twins.has(shared.key)) return shared
  const seen = features(held, published, index.names)
  const { same } = weights[held.fact.kind]
  return score(seen, seen) + sameReport >= same ? shared : own
}

function place(index: Blocks, id: string): void {
  for (const key of stretchesOf(index.entered.get(id) as Entered)) {
    const set = index.members.get(key)
    if (set) set.add(id)
    else index.members.set(key, new Set([id]))
  }
}

function withdraw(index: Blocks, id: string): void {
  for (const key of stretchesOf(index.entered.get(id) as Entered)) index.members.get(key)?.delete(id)
}

/** The one that is compared for a fact and its twins; itself where it has none. */
export function firstOf({ entered, twins }: Blocks, id: string): string {
  return twins.get(entered.get(id)?.key ?? '')?.first ?? id
}

/** A fact and its twins. */
export function twinsOf({ entered, twins }: Blocks, id: string): ReadonlySet<string> {
  return twins.get(entered.get(id)?.key ?? '')?.ids ?? new Set([id])
}

/** What identity looks at of a fact that was entered. */
export function featuresIn({ entered, names }: Blocks, id: string): Features | undefined {
  const found = entered.get(id)
  if (!found) return undefined
  found.features ??= features(found.held, found.published, names)
  return found.features
}

/** The facts a fact is compared with; of twins the first, and none of its own. */
export function candidates(index: Blocks, id: string): ReadonlySet<string> {
  const found = new Set<string>()
  const own = index.entered.get(id)
  if (!own) return found
  const first = firstOf(index, id)
  const day = singleDay(own)
  const sides = sidesOf(index, own)
  for (const key of stretchesOf(own))
    for (const other of index.members.get(key) ?? []) {
      if (other === id || other === first || found.has(other)) continue
      const theirs = index.entered.get(other) as Entered
      if ((day !== null && singleDay(theirs) === day) || meet(sides, sidesOf(index, theirs))) found.add(other)
    }
  return found
}

/**
 * Undated facts meet by the time of their reports, in stretches as long as the window of the kind, each fact in its
 * own stretch and the next. Dated ones meet by neighbouring days too.
 */
function stretchesOf({ held, published }: Pick<Entered, 'held' | 'published'>): readonly string[] {
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

import type { ActorRef } from '../../0-model/actor.ts'
import type { Verdict } from '../../0-model/entry.ts'
import { itemOf, type Record } from '../record.ts'
import { candidates, featuresIn } from './blocks.ts'
import { type Decisions, decisions } from './decisions.ts'
import { blocksOf } from './identify.ts'
import { actorId, type Because, meant, type Names, namesIn, who } from './names.ts'
import { explained, type Reason } from './score.ts'
import { weights } from './weights.ts'

/** How far two facts were found to tell of one thing, and why. */
export interface Pair {
  readonly a: string
  readonly b: string
  /** Sum of the reasons; `same` from the first bound on, a question for a person from the second. */
  readonly points: number
  readonly same: number
  readonly ask: number
  readonly reasons: readonly Reason[]
  /** What a person decided on the two, which outranks the points. */
  readonly decided: Verdict | null
}

/** A name as reports write it, with whom it is taken for and why. */
export interface NamedAs {
  readonly name: string
  readonly actor: string
  readonly because: Because
  readonly facts: readonly string[]
}

/** A name that holds another as whole words: perhaps one actor, never merged unasked. */
export interface Alike {
  readonly name: string
  readonly other: string
}

/** Pairs shown of an item at most: of many facts the strongest link of each is enough to see why it is there. */
const shown = 60

/** The facts of an item in pairs, strongest first: why they are one. */
export function pairsOf(record: Record, item: string): readonly Pair[] {
  const facts = itemOf(record, item)?.facts ?? []
  const decided = decisions(record)
  const pairs = facts.flatMap((a, i) => facts.slice(i + 1).flatMap((b) => pair(record, decided, a, b) ?? []))
  return pairs.sort(strongest).slice(0, shown)
}

/**
 * Facts outside an item that come near to telling of the same: of each other item the closest pair, where it reaches
 * the points from which a person is asked or a person has decided on it. Strongest first.
 */
export function nearOf(record: Record, item: string): readonly Pair[] {
  const found = itemOf(record, item)
  if (!found) return []
  const decided = decisions(record)
  const index = blocksOf(record)
  const best = new Map<string, Pair>()
  for (const a of found.facts)
    for (const b of new Set([...candidates(index, a), ...(decided.get(a)?.keys() ?? [])])) {
      const other = record.facts.get(b)?.item
      if (other === undefined || other === found.id) continue
      const near = pair(record, decided, a, b)
      if (!near || (near.points < near.ask && near.decided === null)) continue
      if (near.points > (best.get(other)?.points ?? -Infinity)) best.set(other, near)
    }
  return [...best.values()].sort(strongest).slice(0, shown)
}

/** Every name that the facts of an item use for those who act, with whom it is taken for. */
export function namedIn(record: Record, item: string): readonly NamedAs[] {
  const names = namesIn(record)
  const found = new Map<string, { readonly named: NamedAs; readonly facts: Set<string> }>()
  for (const [ref, fact] of refsOf(record, item)) {
    const { key, because } = meant(ref, names)
    const known = found.get(`${ref.name}|${key}`)
    if (known) known.facts.add(fact)
    else {
      const named = { name: ref.name, actor: actorId(record, ref), because, facts: [] }
      found.set(`${ref.name}|${key}`, { named, facts: new Set([fact]) })
    }
  }
  return [...found.values()].map(({ named, facts }) => ({ ...named, facts: [...facts] }))
}

/** Names of other actors in the record that hold one of an item’s names as whole words, or stand in it. */
export function alikeIn(record: Record, item: string): readonly Alike[] {
  const names = namesIn(record)
  const own = new Map(refsOf(record, item).map(([ref]) => [who(ref, names).padded, ref.name]))
  const found = new Map<string, Alike>()
  for (const [padded, name] of allNames(record, names))
    for (const [mine, written] of own)
      if (padded !== mine && (padded.includes(mine) || mine.includes(padded)))
        found.set(`${written}|${padded}`, { name: written, other: name })
  return [...found.values()]
}

function allNames(record: Record, names: Names): ReadonlyMap<string, string> {
  const all = new Map<string, string>()
  for (const { fact } of record.facts.values())
    for (const ref of fact.actors) {
      const { padded } = who(ref, names)
      if (!all.has(padded)) all.set(padded, ref.name)
    }
  return all
}

function refsOf(record: Record, item: string): readonly (readonly [ref: ActorRef, fact: string])[] {
  return (itemOf(record, item)?.facts ?? []).flatMap((id) => {
    const fact = record.facts.get(id)?.fact
    return fact ? [...fact.actors, ...fact.counterparts].map((ref) => [ref, id] as const) : []
  })
}

function pair(record: Record, decided: Decisions, a: string, b: string): Pair | null {
  const index = blocksOf(record)
  const x = featuresIn(index, a)
  const y = featuresIn(index, b)
  if (!x || !y || x.held.fact.kind !== y.held.fact.kind) return null
  const { same, ask } = weights[x.held.fact.kind]
  const { points, reasons } = explained(x, y)
  return { a, b, points, same, ask, reasons, decided: decided.get(a)?.get(b) ?? null }
}

function strongest(x: Pair, y: Pair): number {
  return y.points - x.points || (x.a + x.b < y.a + y.b ? -1 : 1)
}

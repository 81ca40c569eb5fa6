import { dayNumber, days } from '../../0-model/edtf.ts'
import type { Fact, Kind } from '../../0-model/fact.ts'
import { type Names, namesIn, who } from '../identity/names.ts'
import { stem, stops } from '../identity/words.ts'
import { plainWords } from '../independence/sketch.ts'
import { listed } from '../lists.ts'
import { perMatter } from '../matter.ts'
import { type HeldFact, type Record, stands } from '../record.ts'
import * as cues from './cues.ts'

/** A fact that stands, with the day its report was published. */
export interface Told {
  readonly held: HeldFact
  readonly day: number
}

/** What a record tells, by what is asked of it; every list is made when it is first asked for, in the order it was told. */
export interface Index {
  readonly record: Record
  readonly names: Names
  /** The day of the latest report. */
  readonly latest: number
  /** Undefined where the fact does not stand, or nobody knows when it was told. */
  told(id: string): Told | undefined
  inReport(report: string): readonly HeldFact[]
  /** Facts of a kind in which somebody acts, or somebody who speaks for them. */
  ofActor(actor: string, kind: Kind): readonly Told[]
  /** Of these, those with a word. */
  withWord(actor: string, kind: Kind, word: string): readonly Told[]
  /** Facts that say something was called off or broken. */
  broken(kind: Kind): readonly Told[]
  /** Facts that tell of something that came about, with a word. */
  happened(word: string): readonly Told[]
  /** The words that say something of what a fact is about. */
  aboutOf(held: HeldFact): ReadonlySet<string>
  /** The words of a fact that say something. */
  contentOf(held: HeldFact): ReadonlySet<string>
}

/** An index as it was seen on a day. */
export interface Seen extends Index {
  readonly now: number
  /** The day of the latest report by then. */
  readonly last: number
}

const indexOf = perMatter(indexed)

/** The record as seen on a day (YYYY-MM-DD); without one, on that of its latest report. */
export function seenOn(record: Record, day?: string): Seen {
  const index = indexOf(record)
  const now = day === undefined ? index.latest : dayNumber(day)
  return { ...index, now, last: Math.min(index.latest, now) }
}

function indexed(record: Record): Index {
  const names = namesIn(record)
  let latest = -Infinity
  for (const { published, withdrawn } of record.reports.values())
    if (!withdrawn) latest = Math.max(latest, days(published)?.from ?? -Infinity)
  const known = new Map<string, Told | null>()
  const told = (id: string): Told | undefined => {
    const before = known.get(id)
    if (before !== undefined) return before ?? undefined
    const held = record.facts.get(id)
    const day = held && days(record.reports.get(held.report)?.published)?.from
    const made = held && day !== undefined && stands(held) ? { held, day } : null
    known.set(id, made)
    return made ?? undefined
  }
  const kinds = once(() => {
    const lists = new Map<string, Told[]>()
    for (const { id, fact } of record.facts.values()) {
      const one = told(id)
      if (one) listed(lists, fact.kind).push(one)
    }
    for (const list of lists.values()) list.sort((a, b) => a.day - b.day)
    return lists
  })
  const ofKind = (kind: Kind) => kinds().get(kind) ?? none
  const byReport = once(() => {
    const lists = new Map<string, HeldFact[]>()
    for (const held of record.facts.values()) listed(lists, held.report).push(held)
    return lists
  })
  const actors = new Map<string, ReadonlyMap<string, readonly Told[]>>()
  const ofActor = (actor: string, kind: Kind) =>
    found(actors, kind, () => byActor(ofKind(kind), names)).get(actor) ?? none
  const words = new Map<string, ReadonlyMap<string, readonly Told[]>>()
  const broken = new Map<string, readonly Told[]>()
  const events = once(() => {
    const lists = new Map<string, Told[]>()
    for (const kind of cues.events)
      for (const one of ofKind(kind)) {
        const { modality, negated, denied } = one.held.fact.factuality
        if (modality !== 'asserted' || negated || denied) continue
        for (const word of contentOf(one.held)) listed(lists, word).push(one)
      }
    return lists
  })
  return {
    record,
    names,
    latest,
    told,
    aboutOf,
    contentOf,
    ofActor,
    inReport: (report) => (byReport().get(report) ?? []).filter(({ id }) => told(id)),
    withWord: (actor, kind, word) =>
      found(words, `${actor}|${kind}`, () => {
        const lists = new Map<string, Told[]>()
        for (const one of ofActor(actor, kind)) for (const own of contentOf(one.held)) listed(lists, own).push(one)
        return lists
      }).get(word) ?? none,
    happened: (word) => events().get(word) ?? none,
    broken: (kind) =>
      found(broken, kind, () => ofKind(kind).filter(({ held }) => cues.undone.get(kind)?.has(held.fact.label ?? ''))),
  }
}

const none: readonly Told[] = []

/** The words of facts, kept with them: most facts of a record are those of the one before. */
const contents = new WeakMap<Fact, ReadonlySet<string>>()
const abouts = new WeakMap<Fact, ReadonlySet<string>>()

function contentOf({ fact }: HeldFact): ReadonlySet<string> {
  const known = contents.get(fact)
  if (known) return known
  const made = content(`${fact.about ?? ''} ${fact.evidence.exact}`)
  contents.set(fact, made)
  return made
}

function aboutOf({ fact }: HeldFact): ReadonlySet<string> {
  const known = abouts.get(fact)
  if (known) return known
  const made = content(fact.about ?? '')
  abouts.set(fact, made)
  return made
}

function byActor(all: readonly Told[], names: Names): ReadonlyMap<string, readonly Told[]> {
  const lists = new Map<string, Told[]>()
  for (const one of all)
    for (const ref of one.held.fact.actors) {
      const { key, of } = who(ref, names)
      listed(lists, key).push(one)
      if (of !== null && of !== key) listed(lists, of).push(one)
    }
  return lists
}

/** The words of a text that say something. */
export function content(text: string): ReadonlySet<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length > 2 && !stops.has(word))
      .map(stem),
  )
}

/** How many words two texts share. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}

function found<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  const made = make()
  known.set(key, made)
  return made
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

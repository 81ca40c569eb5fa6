import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact } from '../../0-model/fact.ts'
import { states as nations } from '../../3-syntax/names/states.ts'
import { type HeldFact, type Record, stands } from '../../5-record/record.ts'
import { isPerson, officeBefore } from './names.ts'
import { everyone } from './passages.ts'

/** Somebody a brief may name: as they are introduced, and the fact whose passage introduces them so. */
export interface Person {
  readonly name: string
  readonly short: string
  readonly introduced: { readonly words: string; readonly held: HeldFact } | null
}

/** Everybody named in full on record, by full name. A last name that two people share is no short name. */
export function people(record: Record): ReadonlyMap<string, Person> {
  const lasts = new Map<string, Set<string>>()
  const met = new Set<string>()
  for (const held of record.facts.values())
    for (const { id, name } of everyone(held.fact)) {
      if (met.has(name) || !name.includes(' ') || !isPerson(record, id ?? name, name)) continue
      met.add(name)
      const last = lastOf(name)
      const fulls = lasts.get(last)
      if (fulls) fulls.add(name)
      else lasts.set(last, new Set([name]))
    }
  const found = new Map<string, Person>()
  for (const [last, fulls] of lasts)
    for (const name of fulls) found.set(name, { name, short: fulls.size > 1 ? name : last, introduced: null })
  if (found.size > 0) introduce(record, found)
  return found
}

/** Finds for each person the first passage that introduces them, one with their state before any other. */
function introduce(record: Record, found: Map<string, Person>): void {
  const settled = new Set<string>()
  for (const held of record.facts.values()) {
    const report = record.reports.get(held.report)
    if (!stands(held) || !report || report.confidential || report.forgotten || report.withdrawn) continue
    for (const ref of everyone(held.fact)) {
      const person = settled.has(ref.name) ? undefined : found.get(ref.name)
      const words = person ? introducing(held.fact.evidence.exact, ref.name) : null
      if (!person || words === null) continue
      const whole = stated(words)
      if (whole) settled.add(ref.name)
      if (whole || person.introduced === null) found.set(ref.name, { ...person, introduced: { words, held } })
    }
  }
}

/** Whether an introduction says which state’s office it is. */
function stated(words: string): boolean {
  return nations.some(({ names, adjectives }) => [...names, ...adjectives].some((name) => words.includes(name)))
}

/** How a passage introduces somebody: by the office before the name, or by what stands behind it between commas. */
function introducing(passage: string, name: string): string | null {
  const at = passage.indexOf(name)
  if (at < 0) return null
  const office = officeBefore(passage.slice(0, at))
  if (office !== null) return `${office}${name}`
  const behind = /^, (?:who (?:led|leads|heads|headed|represent\w+)|an?|the|head of) [^,.;“”]{4,60},(?= )/.exec(
    passage.slice(at + name.length),
  )
  return behind ? `${name}${behind[0]}` : null
}

/**
 * The record with everybody under one name: “Lund” is the one person on record whose last name that is, and the state
 * that stands only in an office (“the US envoy”) beside its holder acts no part of its own.
 */
export function settled(record: Record, known: ReadonlyMap<string, Person>): Record {
  const byLast = new Map<string, string | null>()
  for (const { name } of known.values()) byLast.set(lastOf(name), byLast.has(lastOf(name)) ? null : name)
  const affiliations = known.size === 0 ? new Map<string, string>() : affiliationsOf(record, known)
  const full = (ref: ActorRef): ActorRef => {
    const name = ref.id === undefined && !record.actors.has(ref.name) ? byLast.get(ref.name) : undefined
    if (!name) return ref
    const of = ref.of ?? affiliations.get(name)
    return { ...ref, name, ...(of === undefined ? {} : { of }) }
  }
  const all = (refs: readonly ActorRef[]): readonly ActorRef[] => {
    if (byLast.size === 0) return withoutOffices(refs)
    const named = refs.map(full)
    return withoutOffices(named.some((ref, at) => ref !== refs[at]) ? named : refs)
  }
  const otherwise: HeldFact[] = []
  for (const held of record.facts.values()) {
    const actors = all(held.fact.actors)
    const counterparts = all(held.fact.counterparts)
    const { attribution } = held.fact
    const speaker = attribution.speaker && full(attribution.speaker)
    if (actors === held.fact.actors && counterparts === held.fact.counterparts && speaker === attribution.speaker)
      continue
    const told = speaker ? { ...attribution, speaker } : attribution
    otherwise.push({ ...held, fact: { ...held.fact, actors, counterparts, attribution: told } as Fact })
  }
  // where nothing is called otherwise, what has been worked out of the record holds
  if (otherwise.length === 0) return record
  const facts = new Map(record.facts)
  for (const held of otherwise) facts.set(held.id, held)
  return { ...record, facts }
}

/** Whom people act for, by their full name, where a fact says so. */
function affiliationsOf(record: Record, known: ReadonlyMap<string, Person>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const held of record.facts.values())
    for (const ref of everyone(held.fact))
      if (ref.of !== undefined && known.has(ref.name) && !found.has(ref.name)) found.set(ref.name, ref.of)
  return found
}

/** How far, in characters, an office may stretch between its state and its holder: “US special presidential envoy Kim Lie”. */
const officeSpan = 60

function withoutOffices(refs: readonly ActorRef[]): readonly ActorRef[] {
  if (!refs.some(({ of }) => of !== undefined)) return refs
  const left = refs.filter(
    (ref) =>
      !refs.some(
        (other) =>
          other !== ref &&
          other.of !== undefined &&
          other.of === (ref.id ?? ref.name) &&
          other.mention.start >= ref.mention.start &&
          other.mention.start - ref.mention.end < officeSpan,
      ),
  )
  return left.length === refs.length ? refs : left
}

export function lastOf(name: string): string {
  return name.split(' ').at(-1) ?? name
}

/** Writes names into sentences one after another: with the post at first, short after; words in quotation marks stay. */
export interface Introductions {
  /** The sentence with its people named as its place in the brief wants, and the facts that bear the posts out. */
  introduce(sentence: string): { readonly text: string; readonly because: readonly HeldFact[] }
  /** As `introduce`, for a headline: everybody by the short name, nobody introduced. */
  shorten(sentence: string): string
}

export function introductions(known: ReadonlyMap<string, Person>): Introductions {
  const byWord = new Map<string, Person>()
  for (const person of known.values()) {
    byWord.set(person.name, person)
    if (person.short !== person.name) byWord.set(person.short, person)
  }
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern =
    words.length === 0 ? null : new RegExp(`(?<![\\p{L}-])(?:${words.map(literal).join('|')})(?![\\p{L}-])`, 'gu')
  const named = new Set<string>()
  const rewrite = (sentence: string, call: (person: Person, office: string | null) => string): string => {
    if (pattern === null) return sentence
    return sentence
      .split(/(“[^”]*”)/)
      .map((piece, at) => {
        if (at % 2 === 1) return piece
        let out = ''
        let done = 0
        for (const match of piece.matchAll(pattern)) {
          const person = byWord.get(match[0])
          if (!person) continue
          const before = piece.slice(done, match.index)
          const office = officeBefore(before)
          const article =
            office === null ? '' : (/\bthe $/i.exec(before.slice(0, before.length - office.length))?.[0] ?? '')
          out += before.slice(0, before.length - (office?.length ?? 0) - article.length) + call(person, office)
          done = match.index + match[0].length
        }
        return out + piece.slice(done)
      })
      .join('')
  }
  return {
    introduce(sentence) {
      const because: HeldFact[] = []
      const text = rewrite(sentence, (person, office) => {
        if (named.has(person.name)) return person.short
        named.add(person.name)
        if (office !== null) return `${office}${person.name}`
        if (!person.introduced) return person.name
        because.push(person.introduced.held)
        return person.introduced.words
      })
      return { text, because }
    },
    shorten: (sentence) => rewrite(sentence, (person) => person.short),
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

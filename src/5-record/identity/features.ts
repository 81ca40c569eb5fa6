import type { Actor, ActorRef } from '../../0-model/actor.ts'
import { type DayRange, days } from '../../0-model/edtf.ts'
import type { HeldFact, Record } from '../record.ts'
import { stem, stops } from './words.ts'

/** An actor as identity sees it: a key that all names of one actor share, and that of whom they act for. */
export interface Who {
  readonly key: string
  /** The key between spaces, to find it as whole words. */
  readonly padded: string
  readonly of: string | null
}

/** What of a fact identity looks at, made once for each fact. */
export interface Features {
  readonly held: HeldFact
  readonly actors: readonly Who[]
  readonly counterparts: readonly Who[]
  readonly dates: DayRange | null
  /** The day the report was published. */
  readonly told: number | null
  readonly place: string | null
  readonly words: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

/** Name, folded → the key of the actor it means in this dossier. */
export type Names = ReadonlyMap<string, string>

/** The names of the register: every actor's own and other names, less those a person said mean somebody else. */
export function namesOf(record: Record): Names {
  const names = new Map<string, string>()
  for (const actor of record.actors.values()) for (const name of allNames(actor)) names.set(folded(name), actor.id)
  for (const { verdict, name, actor } of record.nameJudgements)
    if (verdict === 'same') names.set(folded(name), actor)
    else if (names.get(folded(name)) === actor) names.delete(folded(name))
  return names
}

/** What identity looks at; `published` is the day of the fact’s report. */
export function features(held: HeldFact, published: string | null, names: Names): Features {
  const { fact } = held
  const actors = fact.actors.map((ref) => who(ref, names))
  const counterparts = fact.counterparts.map((ref) => who(ref, names))
  const called = new Set([...fact.actors, ...fact.counterparts].flatMap(({ name, of }) => plain(`${name} ${of ?? ''}`)))
  const text = plain(`${contents(fact as unknown as Loose)} ${fact.evidence.exact}`)
  return {
    held,
    actors,
    counterparts,
    dates: days(fact.date),
    told: days(published)?.from ?? null,
    place: fact.place ? folded(fact.place.name) : null,
    words: new Set(text.filter((word) => !stops.has(word) && !called.has(word) && !/^\d/.test(word)).map(stem)),
    numbers: new Set(text.filter((word) => /^\d+$/.test(word) && !year.test(word))),
  }
}

type Loose = { readonly [field in (typeof contentFields)[number]]?: unknown }

/** Fields in which facts of some kind hold their matter in words. */
const contentFields = ['about', 'to', 'of', 'what', 'dependsOn', 'subject'] as const

function contents(fact: Loose): string {
  return contentFields.map((field) => (typeof fact[field] === 'string' ? fact[field] : '')).join(' ')
}

/** Whom a reference means, as a key. */
export function who({ id, name, of }: ActorRef, names: Names): Who {
  const affiliation = of === undefined ? null : (names.get(folded(of)) ?? folded(of))
  const key = names.get(folded(id ?? name)) ?? names.get(folded(name)) ?? folded(id ?? name)
  return { key, padded: ` ${key} `, of: affiliation }
}

/** Names folded before: a dossier has few names and many mentions. */
const foldedBefore = new Map<string, string>()
const foldedKept = 50_000

/** A name without case, accents and punctuation. */
export function folded(name: string): string {
  const known = foldedBefore.get(name)
  if (known !== undefined) return known
  const made = plain(name).join(' ')
  if (foldedBefore.size >= foldedKept) foldedBefore.clear()
  foldedBefore.set(name, made)
  return made
}

const year = /^(19|20)\d\d$/

function plain(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/(\d)[,.](\d{3})\b/g, '$1$2')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function allNames({ id, name, aliases = [] }: Actor): readonly string[] {
  return [id, name, ...aliases]
}

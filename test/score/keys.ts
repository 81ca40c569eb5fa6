import type { ActorRef } from '../../src/0-model/actor.ts'
import type { GoldActor } from './gold.ts'

/** Names under which a state or body acts, folded; only where annotators write several for one. */
const same: Readonly<Record<string, string>> = {
  USA: 'united states|us|u s|usa|america|washington|american',
  RUS: 'russia|russian federation|moscow|kremlin|russian',
  UKR: 'ukraine|kyiv|kiev|ukrainian',
  GBR: 'united kingdom|uk|u k|britain|london|british',
  FRA: 'france|paris|french',
  DEU: 'germany|berlin|german',
  EU: 'european union|eu|brussels',
  NATO: 'nato',
  UN: 'united nations|u n',
  EUROPE: 'europe|european nations|european countries|european ministers|european officials|european leaders|europeans',
}
const known = new Map(
  Object.entries(same).flatMap(([key, names]) => [key, ...names.split('|')].map((name) => [fold(name), key])),
)

/** Words of those who are named by their post alone: all such are one to the scorer, told apart by affiliation. */
const unnamed =
  /\b(unnamed|unidentified|anonymous|official|officials|source|sources|analyst|analysts|critics|diplomat)\b/
const title = /^(the|president|prime minister|mr|ms|dr|gen|general|sheikh|brig) /

/** What may stand for one actor: the body's own key or the surname, and the same of the affiliation. */
export type Keys = ReadonlySet<string>

export function goldKeys(actor: GoldActor): Keys {
  return keys(actor.actor, actor.actor_of)
}

export function factKeys(actor: ActorRef): Keys {
  return keys(actor.id ?? actor.name, actor.of)
}

export function meet(a: Keys, b: Keys): boolean {
  for (const key of a) if (b.has(key)) return true
  return false
}

export function union(all: readonly Keys[]): Keys {
  return new Set(all.flatMap((one) => [...one]))
}

function keys(name: string, of: string | undefined): Keys {
  const found = new Set<string>()
  const folded = fold(name)
  if (folded === '') return found
  const body = known.get(folded)
  if (body !== undefined) found.add(`body:${body}`)
  else if (unnamed.test(folded)) found.add('unnamed')
  else found.add(`name:${surname(folded)}`)
  if (of !== undefined) for (const key of keys(of, undefined)) found.add(key)
  return found
}

/** The last word, with the endings that transliterations differ in folded (Zelensky, Zelenskyy, Zelenskij). */
function surname(folded: string): string {
  const words = folded.replace(title, '').split(' ')
  return words[words.length - 1]!.replace(/(iyy|iy|yy|ij|i)$/, 'y')
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'`]s\b/g, '')
    .replace(/[’'`.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

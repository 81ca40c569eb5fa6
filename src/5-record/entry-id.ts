import { createHash } from 'node:crypto'
import type { Entry, Salt } from '../0-model/entry.ts'

/**
 * What is left of an erased text: its digest, under which the entry still verifies, and what may still be read,
 * erased letters as ▮ so that offsets keep their meaning.
 */
export interface Erased {
  readonly erased: string
  readonly left: string
  /** Not erased for good, but kept back from an export: the copy it came from still has it. */
  readonly withheld?: true
}

/** What stands for an erased letter: offsets keep their meaning. */
export const block = '▮'

export type Unsealed = Omit<Entry, 'id'>

/** SHA-256 of a text, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/**
 * The id of an entry: SHA-256 over its canonical form, in which every text stands as a salted digest.
 * Two copies of an entry have one id, whether or not words of theirs were erased.
 */
export function entryId(entry: Unsealed): string {
  return sha256(canonical(sealedPart(entry), { next: 0, salt: entry.salt }))
}

/** An entry with its id. */
export function sealed(entry: Unsealed): Entry {
  return { ...entry, id: entryId(entry) }
}

export function isErased(value: unknown): value is Erased {
  return typeof value === 'object' && value !== null && 'erased' in value && 'left' in value
}

/** The salt of the text at a place, counted in canonical order; null where that text was erased. */
export function saltAt(salt: Salt, place: number): string | null {
  return typeof salt === 'string' ? sha256(`${salt}:${place}`).slice(0, 32) : (salt[place] ?? null)
}

/** The digest a text stands under in the canonical form. */
export function leafDigest(text: string, salt: string): string {
  return sha256(`${salt}${text}`)
}

/**
 * Calls `visit` for every text in canonical order (keys sorted) and gives the value with what it returned instead.
 * The order is that of the salts; `path` is where the text stands, `action.report.title`.
 */
export function mapTexts(
  value: unknown,
  visit: (text: string | Erased, place: number, path: string) => unknown,
): unknown {
  let place = 0
  const walk = (part: unknown, path: string): unknown => {
    if (typeof part === 'string' || isErased(part)) return visit(part, place++, path)
    if (Array.isArray(part)) return part.map((inner, i) => walk(inner, `${path}.${i}`))
    if (typeof part !== 'object' || part === null) return part
    const made: { [key: string]: unknown } = {}
    for (const key of Object.keys(part).sort()) {
      const inner = (part as { [key: string]: unknown })[key]
      if (inner !== undefined) made[key] = walk(inner, path ? `${path}.${key}` : key)
    }
    return made
  }
  return walk(value, '')
}

/** The part of an entry its id is derived from. */
export function sealedPart({ v, dossier, parents, at, by, why, action }: Unsealed) {
  return { v, dossier, parents: [...parents].sort(), at, by, why, action }
}

function canonical(value: unknown, leaves: { next: number; readonly salt: Salt }): string {
  if (typeof value === 'string') {
    const salt = saltAt(leaves.salt, leaves.next++)
    return `#${leafDigest(value, salt ?? '')}`
  }
  if (isErased(value)) {
    leaves.next++
    return `#${value.erased}`
  }
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part, leaves)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts: string[] = []
  for (const key of Object.keys(value).sort()) {
    const inner = (value as { [key: string]: unknown })[key]
    if (inner !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(inner, leaves)}`)
  }
  return `{${parts.join(',')}}`
}

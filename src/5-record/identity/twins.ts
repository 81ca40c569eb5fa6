import type { HeldFact } from '../record.ts'
import { type Names, who } from './names.ts'

/**
 * A key that two facts share only where every comparison with a third comes out alike: same kind, words, sides, dates
 * and own fields, told in the same stretch of time (on the same day, where they have no date).
 */
export function twinKey(
  { fact }: HeldFact,
  stretches: readonly string[],
  published: string | null,
  names: Names,
): string {
  const {
    id: _,
    evidence,
    also: __,
    citations: ___,
    confidence: ____,
    coder: _____,
    actors,
    counterparts,
    ...rest
  } = fact
  const sides = [...actors, null, ...counterparts].map((ref) => {
    if (ref === null) return null
    const { key, of } = who(ref, names)
    return [key, of, ref.name, ref.of]
  })
  const told = fact.date === null ? published : null
  return hashed(JSON.stringify([evidence.exact, sides, stretches, told, rest], withoutPlaces))
}

/** Where a name stands in its report is no part of what is said. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'mention' ? undefined : value
}

/** A digest of 64 bits (two runs of FNV-1a, finalised): no security, but no collisions among a million texts either. */
function hashed(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
    b ^= b >>> 13
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length}`
}

import type { Fact } from '../../0-model/fact.ts'

/**
 * A short mark of how a fact is read, printed beside its passage: where a person edits the fact later, the mark differs,
 * and a check of the brief can say so. FNV-1a, 32 bits, over the fields in the order of their names: no seal, only a mark.
 */
export function reading({ id: _, coder: __, confidence: ___, plover: ____, ...fact }: Fact): string {
  let hash = 0x811c9dc5
  for (const char of sorted(fact)) {
    hash ^= char.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${key}:${sorted(inner)}`)
    .join()}}`
}

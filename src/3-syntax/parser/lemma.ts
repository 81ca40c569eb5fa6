import type { Lemmas } from './weights.ts'

/** Longer suffixes are not learned: see `training/syntax/lemmas.py`. */
const longest = 5

/**
 * The lemma of a word by what training learned of its fine tag: listed words first, then the longest suffix whose
 * rewrite gives a known word (“provok-ing” could be “provok” or “provoke”), else the longest.
 */
export function lemma(
  form: string,
  upos: string,
  xpos: string,
  lemmas: Lemmas,
  known: { has(word: string): boolean },
): string {
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return form
  const low = form.toLowerCase()
  const rules = lemmas[xpos]
  if (rules === undefined) return low
  const listed = rules[`=${low}`]
  if (typeof listed === 'string') return listed
  let first: string | undefined
  for (let length = Math.min(longest, low.length); length >= 0; length--) {
    const rule = rules[low.slice(low.length - length)]
    if (rule === undefined || typeof rule === 'string') continue
    const found = low.slice(0, Math.max(0, low.length - rule[0])) + rule[1]
    if (known.has(found)) return found
    first ??= found
  }
  return first || low
}

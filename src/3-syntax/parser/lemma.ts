import type { Weights } from './weights.ts'

/** Longer suffixes are not learned: see `training/syntax/lemmas.py`. */
const longest = 5

type Lexicon = Pick<Weights, 'lemmas' | 'vocab' | 'trained'>

/**
 * The lemma of a word by what training learned of its fine tag: listed words first, then the longest suffix whose
 * rewrite gives a word of the treebanks (“provok-ing” could be “provok” or “provoke”), else any known word.
 */
export function lemma(form: string, upos: string, xpos: string, { lemmas, vocab, trained }: Lexicon): string {
  if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'SYM' || upos === 'X') return form
  const low = form.toLowerCase()
  const rules = lemmas[xpos]
  if (rules === undefined) return low
  const listed = rules[`=${low}`]
  if (typeof listed === 'string') return listed
  let any: string | undefined
  let known: string | undefined
  for (let length = Math.min(longest, low.length); length >= 0; length--) {
    const rule = rules[low.slice(low.length - length)]
    if (rule === undefined || typeof rule === 'string') continue
    const found = low.slice(0, Math.max(0, low.length - rule[0])) + rule[1]
    const place = vocab.get(found)
    if (place !== undefined && place < trained) return found
    if (place !== undefined) known ??= found
    any ??= found
  }
  return known || any || low
}

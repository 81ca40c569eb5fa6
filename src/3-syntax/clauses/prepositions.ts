import { kids, type Walk } from '../walk.ts'

/** “because of”, “on”; null without one. */
export function prepositionOf(at: Walk, word: number): string | null {
  const cases = kids(at, word, 'case').filter((i) => at.words[i]!.xpos !== 'POS' && i < word)
  if (cases.length === 0) return null
  return cases
    .flatMap((i) => [i, ...kids(at, i, 'fixed')])
    .map((i) => at.words[i]!.form.toLowerCase())
    .join(' ')
}

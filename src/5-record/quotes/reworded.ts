import { common, tokens } from './difference.ts'
import { meaningsOf } from './synonyms.ts'

/** Share of the shorter wording’s meanings that two translations of one statement have in common at least. */
const enough = 0.6
/** Meanings in common at least: fewer meet by chance. */
const least = 4
/** Share of words in common and in order from which one is the other with changes, not another rendering. */
const verbatim = 0.6

/** How far two wordings mean the same, 0 to 1: common meanings by the shorter one; 0 where too few are common. */
export function meantAlike(a: string, b: string): number {
  const x = meaningsOf(a)
  const y = meaningsOf(b)
  let both = 0
  for (const meaning of x) if (y.has(meaning)) both++
  return both < least ? 0 : both / Math.min(x.size, y.size)
}

/**
 * Whether two wordings may be two translations of one statement: the same is said in other words and another order.
 * What has most of its words in common, in order, is a shortened or changed quotation instead.
 */
export function reworded(a: string, b: string): boolean {
  const x = tokens(a)
  const y = tokens(b)
  if (common(x, y).length / Math.max(1, Math.min(x.length, y.length)) >= verbatim) return false
  return meantAlike(a, b) >= enough
}

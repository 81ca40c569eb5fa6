import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arborescence } from './arborescence.ts'

/** Every tree over the words with one child of the root, tried in turn: slow, and surely right. */
function bruteForce(scores: Float64Array, n: number): number {
  const heads = new Int32Array(n)
  let best = -Infinity
  const choose = (d: number): void => {
    if (d === n) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads))
      return
    }
    for (let h = 0; h < n; h++)
      if (h !== d) {
        heads[d] = h
        choose(d + 1)
      }
  }
  choose(1)
  return best
}

function isTree(heads: Int32Array): boolean {
  const reaches = (d: number, steps = 0): boolean => d === 0 || (steps < heads.length && reaches(heads[d]!, steps + 1))
  return heads.slice(1).filter((h) => h === 0).length === 1 && heads.every((_, d) => reaches(d))
}

const total = (scores: Float64Array, heads: Int32Array): number =>
  heads.reduce((sum, h, d) => (d === 0 ? 0 : sum + scores[d * heads.length + h]!), 0)

it('finds the best tree with one root, as trying every tree does', () => {
  const matrix = fc
    .integer({ min: 2, max: 6 })
    .chain((n) =>
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: n * n, maxLength: n * n }).map((s) => ({ n, s })),
    )
  fc.assert(
    fc.property(matrix, ({ n, s }) => {
      const scores = Float64Array.from(s)
      const heads = arborescence(scores, n, n)
      expect(isTree(heads)).toBe(true)
      // Only the four likeliest roots are tried; up to four words that is every one.
      if (n <= 5) expect(total(scores, heads)).toBe(bruteForce(scores, n))
    }),
  )
})

it('finds a tree where every word would rather hang on the next', () => {
  const n = 60
  const scores = new Float64Array(n * n)
  for (let d = 1; d < n; d++) scores[d * n + ((d % (n - 1)) + 1)] = 5
  expect(isTree(arborescence(scores, n, n))).toBe(true)
})

import { expect, it } from 'vitest'
import { split } from '../../src/2-text/sentences.ts'
import { clauses } from '../../src/3-syntax/clauses.ts'
import { english } from '../../src/3-syntax/load.ts'

it('Parley reads 100,000 words without a full stop, each in one tree and at its place', () => {
  const text = 'the minister of the northern state rejected the offer that the envoy had made and '.repeat(6_700)
  const found = split(text)
  expect(found.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(100_500)
  const trees = english().parse(found)
  for (const { words } of trees) {
    expect(words.filter((word) => word.head === -1)).toHaveLength(1)
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.form)
  }
  expect(clauses(trees).length).toBeGreaterThan(6_700)
})

import { expect, it } from 'vitest'
import { sidesOf, tableOf } from './compare.ts'

const place = { start: 0, end: 1 }
const changed = {
  as: 'changed' as const,
  first: place,
  second: place,
  words: 'Oslo said no',
  parts: [
    { in: 'both' as const, words: 'Oslo' },
    { in: 'first' as const, words: 'said no' },
    { in: 'second' as const, words: 'would not say' },
  ],
}
const added = { as: 'only-second' as const, first: null, second: place, words: 'Nobody asked.', parts: [] }

it('marks on each side what the other has not', () =>
  expect(sidesOf(changed)).toEqual([
    [
      { words: 'Oslo', own: false },
      { words: ' said no', own: true },
    ],
    [
      { words: 'Oslo', own: false },
      { words: ' would not say', own: true },
    ],
  ]))

it('leaves the other side of a paragraph of one report alone empty, in the table too', () =>
  expect(tableOf(['old', 'new'], [changed, added])).toEqual([
    ['old', 'new'],
    ['Oslo said no', 'Oslo would not say'],
    ['', 'Nobody asked.'],
  ]))

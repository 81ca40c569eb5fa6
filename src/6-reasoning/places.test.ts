import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Said, standOf } from './places.ts'

const option = (name: string, ...words: string[]) => ({ id: name, name, words })
const port = { id: 'port', name: 'Port', words: [], options: [option('north'), option('shared'), option('south')] }
const truce = {
  id: 'truce',
  name: 'Truce',
  words: [],
  options: [],
  scale: {
    low: { at: 0, means: 'none', words: ['fighting goes on'] },
    high: { at: 90, means: 'long', words: ['lasting', 'without end'] },
    unit: 'days',
  },
}
const asks = (words: string): Said => ({ words, asks: true, year: null })
const refuses = (words: string): Said => ({ words, asks: false, year: null })

describe('Between options a party stands', () => {
  it.each([
    ['where it asks to be, up to halfway to the next', [asks('a shared port')], { low: 25, best: 50, high: 75 }],
    ['at an end, never beyond it', [asks('the north')], { low: 0, best: 0, high: 25 }],
    [
      'anywhere between its demands, likeliest at the last',
      [asks('the south'), asks('shared')],
      { low: 25, best: 50, high: 100 },
    ],
    ['anywhere it has not refused', [refuses('the north')], { low: 50, best: 75, high: 100 }],
    [
      'no longer where it has refused to be since',
      [asks('the north'), refuses('the north')],
      { low: 50, best: 75, high: 100 },
    ],
    ['where it asks to be in the end', [refuses('the south'), asks('the south')], { low: 75, best: 100, high: 100 }],
  ])('%s', (_, said, stand) => expect(standOf(port, said)).toEqual(stand))

  it('nowhere, if it names none or refuses them all', () => {
    expect(standOf(port, [asks('a lighthouse')])).toBeNull()
    expect(standOf(port, [refuses('the north, the south or a shared one')])).toBeNull()
  })
})

describe('On a scale a party stands', () => {
  it.each([
    ['at its numbers', [asks('a truce of 30 days'), asks('at most ten days')], { low: 10, best: 10, high: 30 }],
    ['at the end whose words it asks for', [asks('a lasting truce')], { low: 90, best: 90, high: 90 }],
    ['at the other end of what it refuses', [refuses('a truce without end')], { low: 0, best: 0, high: 0 }],
  ])('%s', (_, said, stand) => expect(standOf(truce, said)).toEqual(stand))

  it('nowhere, where a number is refused: it may want more or less', () =>
    expect(standOf(truce, [refuses('a truce of 30 days')])).toBeNull())
})

it('keeps its likeliest place within its range, and the range on the issue', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          words: fc.constantFrom('north', 'shared', 'south', 'none'),
          asks: fc.boolean(),
          year: fc.constant(null),
        }),
      ),
      (said) => {
        const stand = standOf(port, said)
        if (!stand) return true
        return 0 <= stand.low && stand.low <= stand.best && stand.best <= stand.high && stand.high <= 100
      },
    ),
  ))

import { expect, it } from 'vitest'
import { entangled, givenIn, left, leftOf } from './relax.ts'

const set = (...ids: string[]) => ({ sentence: ids.join(), members: ids.map((id) => ({ id, says: id })) }) as never
const findings = [set('a', 'b'), set('b', 'c'), set('d', 'e', 'b')]

it('leaves the sets that do without what gives way', () => {
  expect(left(findings, new Set(['c'])).map(({ sentence }) => sentence)).toEqual(['a,b', 'd,e,b'])
  expect(left(findings, new Set(['b']))).toEqual([])
  expect(left(findings, new Set())).toHaveLength(3)
})

it('names the most entangled demand first, each once', () =>
  expect(entangled(findings).map(({ id, sets }) => [id, sets])).toEqual([
    ['b', 3],
    ['a', 1],
    ['c', 1],
    ['d', 1],
    ['e', 1],
  ]))

it('reads from an address what gives way', () => {
  expect(givenIn('["NOR: a port","b"]')).toEqual(new Set(['NOR: a port', 'b']))
  expect(givenIn('["NOR')).toEqual(new Set())
  expect(givenIn(undefined)).toEqual(new Set())
})

it.each([
  [0, 3, 1, 'none of 3 sets is left where this gives way'],
  [1, 3, 1, '1 of 3 sets is left where this gives way'],
  [2, 3, 2, '2 of 3 sets are left where these 2 give way'],
])('says that %i of %i sets are left where %i give way', (left, all, given, says) =>
  expect(leftOf(left, all, given)).toBe(says),
)

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstFrom, itself, listed } from './lists.ts'

it('finds the first at or above a number in any ascending list', () =>
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (some, least) => {
      const all = [...some].sort((a, b) => a - b)
      const found = all.findIndex((one) => one >= least)
      expect(firstFrom(all, least, itself)).toBe(found === -1 ? all.length : found)
    }),
  ))

it('passes over what has no measure where it stands last', () =>
  expect(firstFrom([1, 2, Number.NaN], Infinity, itself)).toBe(2))

it('keeps one list under a key', () => {
  const lists = new Map<string, number[]>()
  listed(lists, 'a').push(1)
  listed(lists, 'a').push(2)
  expect([...lists]).toEqual([['a', [1, 2]]])
})

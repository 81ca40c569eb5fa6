import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lanes } from './lanes.ts'

const window = { from: 0, to: 100 }
const item = (id: string, from: number, to = from) => ({ id, lane: 'meeting', from, to })

it('puts what would overlap into rows of its own', () => {
  const [lane] = lanes([item('a', 10, 30), item('b', 20), item('c', 40)], ['meeting'], window, 1000, 5)
  expect(lane?.items.map(({ id, row }) => [id, row])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ])
  expect(lane?.rows).toBe(2)
})

it('draws a day as long as a day is, and nothing narrower than can be hit', () => {
  const [lane] = lanes([item('a', 10)], ['meeting'], window, 1000, 5)
  expect(lane?.items[0]).toMatchObject({ x: 100, width: 10 })
  const [far] = lanes([item('a', 10)], ['meeting'], { from: 0, to: 10_000 }, 1000, 5)
  expect(far?.items[0]?.width).toBe(7)
})

it('draws open ends to the edge of the window', () => {
  const [lane] = lanes([item('a', -Infinity, 50), item('b', 60, Infinity)], ['meeting'], window, 1000, 5)
  expect(lane?.items[0]?.x).toBeLessThan(0)
  expect((lane?.items[1]?.x ?? 0) + (lane?.items[1]?.width ?? 0)).toBeGreaterThan(1000)
})

it('leaves out what lies outside, and says how much had to share a row', () => {
  const crowd = Array.from({ length: 10 }, (_, at) => item(String(at), 10))
  const [lane] = lanes([...crowd, item('far', 500)], ['meeting'], window, 1000, 3)
  expect(lane?.items).toHaveLength(10)
  expect(lane?.crowded).toBe(7)
})

it('keeps items of one row apart as long as there are rows', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(99), fc.nat(20)), { maxLength: 30 }), (given) => {
      const items = given.map(([from, length], at) => item(String(at), from, from + length))
      const [lane] = lanes(items, ['meeting'], window, 1000, 50)
      for (const a of lane?.items ?? [])
        for (const b of lane?.items ?? [])
          if (a.id < b.id && a.row === b.row) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true)
    }),
  ))

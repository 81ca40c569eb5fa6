import fc from 'fast-check'
import { expect, it } from 'vitest'
import { margin } from './margin.ts'

it('puts each note at its passage where there is room', () => {
  const places = margin(
    [
      { id: 'a', at: 10, height: 20 },
      { id: 'b', at: 100, height: 20 },
    ],
    4,
  )
  expect([...places]).toEqual([
    ['a', 10],
    ['b', 100],
  ])
})

it('pushes notes of one passage below each other', () => {
  const places = margin(
    [
      { id: 'a', at: 10, height: 20 },
      { id: 'b', at: 12, height: 20 },
    ],
    4,
  )
  expect(places.get('b')).toBe(34)
})

it('keeps the pinned note at its passage and makes room above it', () => {
  const places = margin(
    [
      { id: 'a', at: 90, height: 20 },
      { id: 'b', at: 100, height: 50 },
    ],
    4,
    'b',
  )
  expect(places.get('b')).toBe(100)
  expect(places.get('a')).toBe(76)
})

it('never lets two notes overlap or leave the page at the top', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(500), height: fc.integer({ min: 1, max: 80 }) }), { maxLength: 20 }),
      fc.nat(25),
      (given, pin) => {
        const wishes = given.map((wish, index) => ({ ...wish, id: String(index) }))
        const places = margin(wishes, 3, String(pin))
        expect(places.size).toBe(wishes.length)
        const boxes = wishes
          .map((wish) => ({ top: places.get(wish.id) as number, height: wish.height }))
          .sort((a, b) => a.top - b.top)
        boxes.forEach((box, index) => {
          const before = boxes[index - 1]
          expect(box.top).toBeGreaterThanOrEqual(before ? before.top + before.height + 3 : 0)
        })
      },
    ),
  ))

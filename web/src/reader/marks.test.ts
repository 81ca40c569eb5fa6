import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pick, runs } from './marks.ts'

const marks = fc.array(
  fc.record({ id: fc.uuid(), start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }) }).map((m) => ({
    id: m.id,
    start: m.start,
    end: m.start + m.length,
  })),
  { maxLength: 12 },
)

it('cuts the text where marks begin and end', () => {
  const found = runs(0, 20, [
    { id: 'long', start: 2, end: 12 },
    { id: 'short', start: 8, end: 15 },
  ])
  expect(found).toEqual([
    { start: 0, end: 2, marks: [] },
    { start: 2, end: 8, marks: [{ id: 'long', lane: 0 }] },
    {
      start: 8,
      end: 12,
      marks: [
        { id: 'long', lane: 0 },
        { id: 'short', lane: 1 },
      ],
    },
    { start: 12, end: 15, marks: [{ id: 'short', lane: 1 }] },
    { start: 15, end: 20, marks: [] },
  ])
})

it('gives back every character once, and every mark one lane of its own where marks overlap', () =>
  fc.assert(
    fc.property(marks, (given) => {
      const found = runs(0, 100, given)
      expect(found[0]?.start).toBe(0)
      expect(found.at(-1)?.end).toBe(100)
      expect(found.slice(1).map((run) => run.start)).toEqual(found.slice(0, -1).map((run) => run.end))
      const lanes = new Map<string, number>()
      for (const run of found) {
        const over = given.filter((mark) => mark.start < run.end && mark.end > run.start)
        expect(new Set(run.marks.map((m) => m.id))).toEqual(new Set(over.map((m) => m.id)))
        expect(new Set(run.marks.map((m) => m.lane)).size).toBe(run.marks.length)
        for (const { id, lane } of run.marks) {
          expect(lanes.get(id) ?? lane).toBe(lane)
          lanes.set(id, lane)
        }
      }
    }),
  ))

it('means the shortest of overlapping facts by a click, and the next longer by another', () => {
  const over = [
    { id: 'sentence', start: 0, end: 50 },
    { id: 'clause', start: 10, end: 30 },
  ]
  expect(pick(over, undefined)).toBe('clause')
  expect(pick(over, 'clause')).toBe('sentence')
  expect(pick(over, 'sentence')).toBe('clause')
  expect(pick([], undefined)).toBeUndefined()
})

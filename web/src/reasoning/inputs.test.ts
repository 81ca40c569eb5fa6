import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newActor, readInputs, withEnd, writeInputs } from './inputs.ts'

const range = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: -1000, max: 1000 })))
  .map((three) => [...three].sort((a, b) => a - b).map((n) => n / 8))
  .map(([low, best, high]) => ({ low: low!, best: best!, high: high! }))
const actor = fc.record({ name: fc.string({ minLength: 1 }), position: range, salience: range, capability: range })

it('keeps any inputs in an address and reads them back', () =>
  fc.assert(
    fc.property(fc.array(actor, { minLength: 1 }), (actors) => {
      expect(readInputs(writeInputs(actors))).toEqual(actors)
    }),
  ))

it('lets go what is no input', () => {
  expect(readInputs(undefined)).toBeUndefined()
  expect(readInputs('NOR~9_1_2~0_0_0~1_1_1')).toBeUndefined()
  expect(readInputs('NOR,,~')).toBeUndefined()
})

it('stays a range whichever end is moved wherever', () =>
  fc.assert(
    fc.property(range, fc.constantFrom('low', 'best', 'high'), fc.integer(), (before, end, value) => {
      const after = withEnd(before, end, value)
      expect(after[end]).toBe(value)
      expect(after.low).toBeLessThanOrEqual(after.best)
      expect(after.best).toBeLessThanOrEqual(after.high)
    }),
  ))

it('puts a party nobody knows of in the middle, and anywhere', () =>
  expect(newActor('NOR', { low: 0, high: 90 }).position).toEqual({ low: 0, best: 45, high: 90 }))

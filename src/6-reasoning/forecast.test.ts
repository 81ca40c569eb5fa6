import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compromise } from './compromise.ts'
import { forecast, models, type Range, type UncertainActor } from './forecast.ts'

const sure = (best: number): Range => ({ low: best, best, high: best })
const actor = (name: string, position: Range, salience = sure(1)): UncertainActor => ({
  name,
  capability: sure(1),
  position,
  salience,
})
const two = [actor('A', { low: 0, best: 10, high: 20 }), actor('B', sure(50), { low: 0.5, best: 1, high: 1 })]

describe('A forecast over ranges', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    const once = JSON.stringify(forecast(two, { seed: 7, draws: 500 }))
    expect(JSON.stringify(forecast(two, { seed: 7, draws: 500 }))).toBe(once)
    expect(JSON.stringify(forecast(two, { seed: 8, draws: 500 }))).not.toBe(once)
  })

  it('has no spread where the inputs have none', () => {
    const found = forecast([actor('A', sure(10)), actor('B', sure(30))], { seed: 1, draws: 100 })
    for (const model of models) expect(found.models[model].high).toBe(found.models[model].low)
    expect(found.models.mean).toMatchObject({ best: 20, low: 20, high: 20 })
    expect(found.tornado).toEqual([])
  })

  it('has the 80 % interval of a triangular input as calculus gives it', () => {
    const { low, high } = forecast([actor('A', { low: 0, best: 50, high: 100 })], { seed: 3 }).models.mean
    expect(Math.abs(low - 100 * Math.sqrt(0.05))).toBeLessThan(1)
    expect(Math.abs(high - 100 * (1 - Math.sqrt(0.05)))).toBeLessThan(1)
  })

  it('names the input that moves it most first', () =>
    expect(forecast(two, { seed: 1, draws: 10 }).tornado).toEqual([
      { actor: 'A', input: 'position', low: 25, high: 35 },
      { actor: 'B', input: 'salience', low: (10 + 25) / 1.5, high: 30 },
    ]))

  it('comes with the error rate of every model', () => {
    for (const model of models) expect(forecast(two, { seed: 1, draws: 10 }).models[model].record.issues).toBe(351)
  })

  it('has the best guess of the plain model', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 }), (at) => {
        const actors = at.map((x, i) => actor(`${i}`, sure(x)))
        const plain = compromise(at.map((position, i) => ({ name: `${i}`, capability: 1, position, salience: 1 })))
        const found = forecast(actors, { seed: 1, draws: 2 })
        for (const model of models) expect(found.models[model].best).toBe(plain[model])
      }),
    ))

  it.each<[string, UncertainActor[], { seed: number; draws?: number }]>([
    ['range-not-valid', [actor('A', { low: 2, best: 1, high: 3 })], { seed: 1 }],
    ['range-not-valid', [actor('A', sure(Number.NaN))], { seed: 1 }],
    ['no-actors', [], { seed: 1 }],
    ['seed-not-whole', two, { seed: 0.5 }],
    ['draws-not-a-count', two, { seed: 1, draws: 0 }],
  ])('refuses %s', (code, actors, options) => expect(() => forecast(actors, options)).toThrow(`[${code}]`))
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { challenge } from './challenge.ts'
import { type Actor, compromise } from './compromise.ts'
import { decidedIssues, trackRecord, trackRecords } from './track-record.ts'

const read = (name: string) => readFileSync(new URL(`../../test/cases/reasoning/${name}`, import.meta.url), 'utf8')
const emissions = JSON.parse(read('challenge-model.json')) as {
  actors: Actor[]
  rounds: { median: number; mean: number; positions: number[] }[]
  static: { weighted_mean_cs: number; unweighted_mean: number; weighted_median: number; condorcet: number }
}
const actor = (position: number, salience = 1, capability = 1, name = 'x'): Actor => ({
  name,
  capability,
  position,
  salience,
})

describe('The challenge model', () => {
  it('moves the ten governments on car emissions as Scholz, Calbert and Smith read Bueno de Mesquita', () => {
    const { rounds } = challenge(emissions.actors, { rounds: 10 })
    expect(rounds.length).toBe(11)
    for (const [n, round] of rounds.entries()) {
      const expected = emissions.rounds[n]!
      expect(Math.abs(round.median - expected.median)).toBeLessThan(1e-4)
      expect(Math.abs(round.mean - expected.mean)).toBeLessThan(1e-4)
      for (const [i, p] of round.positions.entries()) expect(Math.abs(p - expected.positions[i]!)).toBeLessThan(1e-4)
    }
  })

  it.each<[string, Actor[]]>([
    ['one actor', [actor(5)]],
    ['actors of one mind', [actor(5), actor(5), actor(5)]],
    ['weights of zero', [actor(0, 0), actor(10, 0)]],
    ['identical actors on two sides', [actor(0), actor(0), actor(10), actor(10)]],
  ])('has a bounded answer for %s', (_, actors) => {
    const [low, high] = [Math.min(...actors.map((a) => a.position)), Math.max(...actors.map((a) => a.position))]
    for (const { positions, median, mean } of challenge(actors, { rounds: 5 }).rounds)
      for (const p of [...positions, median, mean]) {
        expect(p).toBeGreaterThanOrEqual(low)
        expect(p).toBeLessThanOrEqual(high)
      }
  })

  it('keeps everyone between the outermost positions and does the same on a stretched scale', () => {
    const some = fc.record({
      name: fc.constant('x'),
      capability: fc.double({ min: 0, max: 1, noNaN: true }),
      position: fc.integer({ min: 0, max: 100 }),
      salience: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (actors) => {
        const { rounds } = challenge(actors, { rounds: 4 })
        const [low, high] = [Math.min(...actors.map((a) => a.position)), Math.max(...actors.map((a) => a.position))]
        for (const p of rounds.flatMap((r) => r.positions)) {
          expect(p).toBeGreaterThanOrEqual(low - 1e-9)
          expect(p).toBeLessThanOrEqual(high + 1e-9)
        }
      }),
    )
  })

  it('wants salience as a share', () =>
    expect(() => challenge([actor(0, 60), actor(9, 80)], { rounds: 1 })).toThrow('[salience-not-a-share]'))

  it.each([-1, 1.5, Number.NaN])('refuses %d rounds', (rounds) =>
    expect(() => challenge(emissions.actors, { rounds })).toThrow('[rounds-not-a-count]'),
  )
})

describe('A forecast', () => {
  it('has the plain figures of the car emissions', () => {
    const f = compromise(emissions.actors)
    expect(f.mean).toBeCloseTo(emissions.static.weighted_mean_cs, 12)
    expect(f.unweightedMean).toBeCloseTo(emissions.static.unweighted_mean, 12)
    expect(f.median).toBe(emissions.static.weighted_median)
    expect(f.condorcet).toBe(emissions.static.condorcet)
  })

  it.each<[string, Actor[], ReturnType<typeof compromise>]>([
    ['one actor', [actor(3)], { mean: 3, unweightedMean: 3, median: 3, unweightedMedian: 3, condorcet: 3 }],
    [
      'weights of zero: all count the same',
      [actor(0, 0), actor(10, 0), actor(20, 0)],
      { mean: 10, unweightedMean: 10, median: 10, unweightedMedian: 10, condorcet: 10 },
    ],
    [
      'two equal camps: no winner of votes',
      [actor(0), actor(10)],
      { mean: 5, unweightedMean: 5, median: 0, unweightedMedian: 5, condorcet: null },
    ],
    [
      'one that weighs more than all others',
      [actor(0, 5), actor(10), actor(20)],
      { mean: 30 / 7, unweightedMean: 10, median: 0, unweightedMedian: 10, condorcet: 0 },
    ],
    [
      'tenths that should add up to a half',
      [actor(0, 0.1), actor(0, 0.2), actor(10, 0.3)],
      { mean: 5, unweightedMean: 10 / 3, median: 0, unweightedMedian: 0, condorcet: null },
    ],
  ])('for %s', (_, actors, expected) => {
    const found = compromise(actors)
    for (const [name, value] of Object.entries(expected)) {
      const got = found[name as keyof typeof found]
      if (value === null || got === null) expect(got).toBe(value)
      else expect(got).toBeCloseTo(value, 9)
    }
  })

  it.each<[string, Actor[]]>([
    ['no-actors', []],
    ['position-not-a-number', [actor(Number.NaN)]],
    ['salience-not-valid', [actor(1, Number.NaN)]],
    ['capability-not-valid', [actor(1, 1, -1)]],
  ])('refuses %s', (code, actors) => {
    expect(() => compromise(actors)).toThrow(`[${code}]`)
    expect(() => challenge(actors, { rounds: 1 })).toThrow(`[${code}]`)
  })
})

describe('The track record on 351 European issues', () => {
  const issues = decidedIssues(read('deu3.csv'))
  const published = (JSON.parse(read('deu-mae.json')) as { table: Record<string, { MAE: number }> }).table

  it.each([
    ['mean', 'compromise wmean c*s [equal]'],
    ['unweightedMean', 'unweighted mean'],
    ['median', 'weighted median c*s [equal]'],
    ['unweightedMedian', 'unweighted median (np)'],
  ] as const)('of the %s is what Parley shows beside it', (model, row) => {
    const measured = trackRecord(issues, (actors) => compromise(actors)[model])
    expect(measured.issues).toBe(351)
    expect(Math.abs(measured.meanError - published[row]!.MAE)).toBeLessThanOrEqual(0.05)
    const shown = trackRecords[model]
    expect(measured.meanError).toBeCloseTo(shown.meanError, 1)
    expect(measured.medianError).toBeCloseTo(shown.medianError, 1)
    expect(measured.withinTen).toBeCloseTo(shown.withinTen, 2)
  })
  it('of the challenge model is worse than that of the mean', () => {
    const measured = trackRecord(issues, (actors) => challenge(actors, { rounds: 8 }).rounds.at(-1)!.median)
    const shown = trackRecords.challenge
    expect(measured.meanError).toBeCloseTo(shown.meanError, 1)
    expect(measured.medianError).toBeCloseTo(shown.medianError, 1)
    expect(measured.withinTen).toBeCloseTo(shown.withinTen, 2)
    expect(measured.meanError).toBeGreaterThan(trackRecords.mean.meanError)
  })
})

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logrolling } from './logrolling.ts'
import { type Package, type PackageProblem, packages } from './packages.ts'
import { asNumber, exactText, rational } from './rational.ts'

interface Domain {
  name: string
  options: number[]
  values: string[][][]
  reservation: string[]
  outcomes: number
  frontierOutcomes: number
  frontierPoints: number
  points: Record<'nash' | 'kalai_egalitarian' | 'ks_maxmin_ratio' | 'utilitarian', { score: number; ties: number[][] }>
}
const file = new URL('../../test/cases/reasoning/packages.json', import.meta.url)
const domains = JSON.parse(readFileSync(file, 'utf8')) as Domain[]

const problemOf = (values: string[][][], reservation: string[], excluded?: (number | null)[][]): PackageProblem => ({
  issues: values[0]!.map((row, i) => ({ name: `issue ${i}`, options: row.map((_, o) => `option ${o}`) })),
  parties: values.map((v, p) => ({ name: `party ${p}`, values: v, reservation: reservation[p]! })),
  ...(excluded ? { excluded } : {}),
})
const numbers = (x: Package) =>
  x.utilities.map((u) => Number(u.includes('/') ? asNumber(rational(u).n, rational(u).d) : u))

describe('Package deals', () => {
  it.each(domains.map((d) => [d.name, d] as const))('are as the reference has them in %s', (_, d) => {
    const found = packages(problemOf(d.values, d.reservation))
    expect(found.outcomes).toBe(d.outcomes)
    expect(found.frontier.length).toBe(d.frontierOutcomes)
    expect(new Set(found.frontier.map((x) => x.utilities.join())).size).toBe(d.frontierPoints)
    const pairs = [
      ['nash', 'nash'],
      ['kalaiSmorodinsky', 'ks_maxmin_ratio'],
      ['egalitarian', 'kalai_egalitarian'],
      ['utilitarian', 'utilitarian'],
    ] as const
    for (const [ours, theirs] of pairs) {
      const { score, ties } = found[ours]
      const expected = d.points[theirs]
      expect(Math.abs(score / expected.score - 1)).toBeLessThan(1e-9)
      const rounded = ties.map((x) => numbers(x).map((u) => Number(u.toFixed(9))))
      const distinct = [...new Map(rounded.map((x) => [x.join(), x])).values()]
      expect(distinct.map(String).sort()).toEqual(expected.ties.map(String).sort())
    }
  })

  const value = fc.constantFrom('0', '1', '2', '0.5', '1/3', '-1', '3')
  const small = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }))
    .chain(([parties, sizes]) =>
      fc.record({
        sizes: fc.constant(sizes),
        values: fc.tuple(
          ...Array.from({ length: parties }, () =>
            fc.tuple(...sizes.map((n) => fc.array(value, { minLength: n, maxLength: n }))),
          ),
        ),
        reservation: fc.array(value, { minLength: parties, maxLength: parties }),
        excluded: fc.array(
          fc.tuple(...sizes.map((n) => fc.oneof(fc.constant(null), fc.integer({ min: 0, max: n - 1 })))),
          { maxLength: 4 },
        ),
      }),
    )

  it('are those that writing out every package finds, with exclusions, zeros, ties and any number of parties', () =>
    fc.assert(
      fc.property(small, ({ sizes, values, reservation, excluded }) => {
        let all: number[][] = [[]]
        for (const n of sizes) all = all.flatMap((x) => Array.from({ length: n }, (_, o) => [...x, o]))
        all = all.filter((x) => !excluded.some((e) => e.every((o, i) => o === null || o === x[i])))
        // sixths are whole here: every number is a multiple of 1/6
        const six = (text: string) => Number((rational(text).n * 6n) / rational(text).d)
        const worth = (x: number[]) => values.map((v) => x.reduce((sum, o, i) => sum + six(v[i]![o]!), 0))
        const dominated = (a: number[], b: number[]) => b.every((u, p) => u >= a[p]!) && b.some((u, p) => u > a[p]!)
        const best = all.filter((x) => !all.some((y) => dominated(worth(x), worth(y))))
        const found = packages(problemOf(values, reservation, excluded))
        expect(found.outcomes).toBe(all.length)
        expect(found.frontier.map((x) => x.options)).toEqual(best)
        const floor = reservation.map((r, p) =>
          Math.max(six(r), ...(all.length ? [Math.min(...all.map((x) => worth(x)[p]!))] : [])),
        )
        expect(found.disagreement.map(six)).toEqual(floor)
        const gains = (x: number[]) => worth(x).map((u, p) => u - floor[p]!)
        const fine = best.filter((x) => gains(x).every((g) => g >= 0))
        const argmax = (among: number[][], f: (x: number[]) => number) => {
          const top = Math.max(...among.map(f))
          return among.filter((x) => Math.abs(f(x) - top) < 1e-9)
        }
        const ideal = floor.map((_, p) => Math.max(0, ...fine.map((x) => gains(x)[p]!)))
        const share = (x: number[]) =>
          Math.min(1, ...gains(x).flatMap((g, p) => (ideal[p]! > 0 ? [g / ideal[p]!] : [])))
        const options = (ties: Package[]) => ties.map((x) => x.options)
        expect(options(found.nash.ties)).toEqual(argmax(fine, (x) => gains(x).reduce((a, b) => a * b, 1)))
        expect(options(found.kalaiSmorodinsky.ties)).toEqual(argmax(fine, share))
        expect(options(found.egalitarian.ties)).toEqual(argmax(best, (x) => Math.min(...gains(x))))
        expect(options(found.utilitarian.ties)).toEqual(argmax(best, (x) => worth(x).reduce((a, b) => a + b, 0)))
      }),
      { numRuns: 300 },
    ))

  const two = problemOf(
    [
      [
        ['0', '1'],
        ['0', '3'],
      ],
      [
        ['3', '0'],
        ['1', '0'],
      ],
    ],
    ['0', '0'],
  )
  it.each<[string, PackageProblem]>([
    ['no-parties', { issues: [], parties: [] }],
    ['no-options', { issues: [{ name: 'x', options: [] }], parties: [{ name: 'A', values: [[]], reservation: '0' }] }],
    ['values-do-not-fit', { ...two, issues: two.issues.slice(1) }],
    ['number-not-exact', { ...two, parties: [{ ...two.parties[0]!, reservation: 'NaN' }] }],
    ['number-not-exact', { ...two, parties: [{ ...two.parties[0]!, reservation: '1/0' }] }],
    ['exclusion-does-not-fit', { ...two, excluded: [[0]] }],
    ['exclusion-does-not-fit', { ...two, excluded: [[0, 2]] }],
  ])('refuse %s', (code, problem) => expect(() => packages(problem)).toThrow(`[${code}]`))

  it('have nothing to offer where everything is excluded', () => {
    const found = packages({ ...two, excluded: [[null, null]] })
    expect([found.outcomes, found.frontier, found.nash.ties, found.utilitarian.ties]).toEqual([0, [], [], []])
  })
})

describe('Trades between issues', () => {
  const two = problemOf(
    [
      [
        ['0', '1'],
        ['0', '3'],
      ],
      [
        ['3', '0'],
        ['1', '0'],
      ],
    ],
    ['0', '0'],
  )
  it('give each side what it cares for more, and only where both changes are needed', () => {
    // from (second, first): the first party holds the issue it cares less for
    expect(logrolling(two, [1, 0])).toEqual([
      {
        changes: [
          { issue: 0, from: 1, to: 0 },
          { issue: 1, from: 0, to: 1 },
        ],
        gains: ['2', '2'],
      },
    ])
    expect(logrolling(two, [0, 1])).toEqual([])
    expect(logrolling({ ...two, excluded: [[0, 1]] }, [1, 0])).toEqual([])
  })

  it('refuse a package that is none', () => expect(() => logrolling(two, [2, 0])).toThrow('[package-does-not-fit]'))
})

describe('Exact numbers', () => {
  it.each([
    ['0.0', '0'],
    ['-1.50', '-1.5'],
    ['7/3', '7/3'],
    ['6/4', '1.5'],
    ['1e-3', '0.001'],
    ['2.5e2', '250'],
    ['-1/8', '-0.125'],
  ])('%s reads as %s', (text, shown) => expect(exactText(rational(text).n, rational(text).d)).toBe(shown))

  it.each(['', '1,5', '1/0', 'NaN', 'Infinity', '0x10', '1e9999'])('%j is none', (text) =>
    expect(() => rational(text)).toThrow('[number-not-exact]'),
  )
})

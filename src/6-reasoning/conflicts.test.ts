import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concessions } from './concessions.ts'
import { bySize, conflictSets, conflicts } from './conflicts.ts'
import type { ConflictProblem } from './problem.ts'

interface Case {
  id: string
  nv: number
  hard: number[][]
  conds: { party: number; cl: number[]; w: number }[]
  mus: string[]
  mcs: string[]
}
const file = new URL('../../test/cases/reasoning/conflicts.json', import.meta.url)
const cases = (JSON.parse(readFileSync(file, 'utf8')) as Case[]).map((c) => ({
  ...c,
  problem: {
    variables: c.nv,
    hard: c.hard,
    conditions: c.conds.map((d, i) => ({ id: `c${i}`, party: String(d.party), clauses: [d.cl], weight: d.w })),
  },
}))

const variables = 5
const literal = fc.tuple(fc.integer({ min: 1, max: variables }), fc.boolean()).map(([v, yes]) => (yes ? v : -v))
const clause = fc.array(literal, { minLength: 1, maxLength: 3 })
const condition = fc.record({
  party: fc.constantFrom('A', 'B', 'C'),
  clauses: fc.array(clause, { maxLength: 2 }),
  weight: fc.constantFrom(0, 0.1, 0.2, 0.3, 1, 2),
})
const problems: fc.Arbitrary<ConflictProblem> = fc.record({
  variables: fc.constant(variables),
  hard: fc.array(clause, { maxLength: 5 }),
  conditions: fc.array(condition, { maxLength: 8 }).map((list) => list.map((c, i) => ({ ...c, id: `c${i}` }))),
})

/** Whether some world has all the clauses, by trying each. */
function possible(clauses: readonly (readonly number[])[]): boolean {
  for (let w = 0; w < 2 ** variables; w++)
    if (clauses.every((c) => c.some((l) => ((w >> (Math.abs(l) - 1)) & 1) === (l > 0 ? 1 : 0)))) return true
  return false
}

/** All minimal conflict and maximal harmony sets of few groups, by trying every subset. */
function tried(hard: readonly (readonly number[])[], groups: readonly (readonly (readonly number[])[])[]) {
  const subsets = Array.from({ length: 2 ** groups.length }, (_, mask) => mask)
  const holds = subsets.map((mask) => possible([...hard, ...groups.flatMap((g, i) => (mask & (1 << i) ? g : []))]))
  const list = (mask: number) => groups.flatMap((_, i) => (mask & (1 << i) ? [i] : []))
  const full = subsets.length - 1
  return {
    conflicts: subsets
      .filter((m) => !holds[m] && list(m).every((i) => holds[m & ~(1 << i)]))
      .map(list)
      .sort(bySize),
    concessions: subsets
      .filter((m) => holds[m] && list(full & ~m).every((i) => !holds[m | (1 << i)]))
      .map((m) => list(full & ~m))
      .sort(bySize),
  }
}

describe('Incompatible demands', () => {
  it.each(cases.map((c) => [c.id, c] as const))(
    'are all found in the reference case %s',
    (_, { problem, mus, mcs }) => {
      const found = conflicts(problem)
      expect(found.complete).toBe(true)
      expect(found.conflicts.map(String).sort()).toEqual([...mus].sort())
      expect(found.concessions.map(String).sort()).toEqual([...mcs].sort())
    },
  )

  it('are those that trying every subset finds, by condition and by party', () =>
    fc.assert(
      fc.property(problems, (problem) => {
        const { hard, conditions } = problem
        const { complete, deal, ...found } = conflicts(problem)
        expect(complete).toBe(true)
        expect(found).toEqual(
          tried(
            hard,
            conditions.map((c) => c.clauses),
          ),
        )
        expect(conflictSets(problem)).toEqual({ complete, conflicts: found.conflicts })
        expect(deal !== null).toBe(possible([...hard, ...conditions.flatMap((c) => c.clauses)]))
        for (const c of deal === null ? [] : [...hard, ...conditions.flatMap((c) => c.clauses)])
          expect(c.some((l) => deal?.includes(l))).toBe(true)
        const names = [...new Set(conditions.map((c) => c.party))].sort()
        const groups = names.map((p) => conditions.filter((c) => c.party === p).flatMap((c) => c.clauses))
        const { complete: _c, deal: _d, ...byParty } = conflicts(problem, { by: 'party' })
        expect(byParty).toEqual(tried(hard, groups))
      }),
      { numRuns: 300 },
    ))

  it.each(cases.map((c) => [c.id, c] as const))('are minimal and hit by every concession in %s', (_, { problem }) => {
    const found = conflicts(problem)
    const clauses = (set: readonly number[]) => set.flatMap((i) => problem.conditions[i]!.clauses)
    const holds = (set: readonly number[]) =>
      conflicts({ ...problem, hard: [...problem.hard, ...clauses(set)], conditions: [] }).deal !== null
    for (const set of found.conflicts) {
      expect(holds(set)).toBe(false)
      for (const out of set) expect(holds(set.filter((i) => i !== out))).toBe(true)
    }
    const needed = (set: readonly number[], i: number) =>
      found.conflicts.some((c) => c.includes(i) && c.every((j) => j === i || !set.includes(j)))
    for (const set of found.concessions) {
      expect(found.conflicts.every((c) => c.some((i) => set.includes(i)))).toBe(true)
      expect(set.every((i) => needed(set, i))).toBe(true)
    }
  })

  const one = (clauses: number[][]) => ({ id: 'x', party: 'A', clauses, weight: 1 })
  it.each<[string, ConflictProblem, number[][], number[][]]>([
    ['rules that contradict each other', { variables: 1, hard: [[1], [-1]], conditions: [one([[1]])] }, [[]], []],
    ['nothing asked', { variables: 0, hard: [], conditions: [] }, [], [[]]],
    ['an impossible demand', { variables: 1, hard: [], conditions: [one([[]]), one([[1]])] }, [[0]], [[0]]],
    ['a demand always met', { variables: 1, hard: [], conditions: [one([[1, -1]]), one([])] }, [], [[]]],
    [
      'a cycle of linkages that no one needs to enter',
      { variables: 2, hard: [], conditions: [one([[-1, 2]]), one([[-2, 1]])] },
      [],
      [[]],
    ],
  ])('have an answer for %s', (_, problem, sets, ways) => {
    const found = conflicts(problem)
    expect([found.conflicts, found.concessions]).toEqual([sets, ways])
  })

  it('say where the budget ended the search, and what they say then is true', () => {
    const { problem, mus, mcs } = cases[0]!
    for (const effort of [{ max: 5 }, { steps: 3000 }, { ms: 0 }]) {
      const found = conflicts(problem, effort)
      expect(found.complete).toBe(false)
      for (const set of found.conflicts) expect(mus).toContain(String(set))
      for (const set of found.concessions) expect(mcs).toContain(String(set))
    }
    expect(conflicts(problem, { max: 5 }).conflicts.length).toBeLessThanOrEqual(5)
  })

  it.each<[string, Partial<ConflictProblem>]>([
    ['literal-not-a-variable', { hard: [[3]] }],
    ['literal-not-a-variable', { hard: [[0]] }],
    ['literal-not-a-variable', { conditions: [one([[Number.NaN]])] }],
    ['weight-not-valid', { conditions: [{ ...one([[1]]), weight: Number.NaN }] }],
    ['weight-not-valid', { conditions: [{ ...one([[1]]), weight: -1 }] }],
    ['variables-not-a-count', { variables: 1.5 }],
  ])('refuse what is no problem: %s in %j', (code, wrong) =>
    expect(() => conflicts({ variables: 2, hard: [], conditions: [], ...wrong })).toThrow(`[${code}]`),
  )

  it('bound their answer for ten thousand conditions', () => {
    const conditions = Array.from({ length: 10_000 }, (_, i) => one([[i % 2 ? (i >> 1) + 1 : -(i >> 1) - 1]]))
    const found = conflicts({ variables: 5000, hard: [], conditions })
    expect(found.complete).toBe(false)
    expect(found.conflicts.length).toBe(5000)
    expect(found.concessions.length).toBeGreaterThan(100)
    for (const set of found.concessions) expect(set.length).toBe(5000)
  })
})

describe('What would have to give', () => {
  const costs = (problem: ConflictProblem, sets: readonly (readonly number[])[]) =>
    sets.map((set) => set.reduce((sum, i) => sum + problem.conditions[i]!.weight, 0)).sort((a, b) => a - b)

  it.each(cases.map((c) => [c.id, c] as const))('starts with the five cheapest in %s', (_, { problem, mcs }) => {
    const found = concessions(problem, { top: 5 })
    const all = mcs.map((set) => (set === '' ? [] : set.split(',').map(Number)))
    expect(found.complete).toBe(true)
    expect(found.sets.map((s) => s.cost)).toEqual(costs(problem, all).slice(0, 5))
    for (const { members } of found.sets) expect(mcs).toContain(String(members))
  })

  it('is what trying every subset finds, in order of cost, each set once, zero weights and ties included', () =>
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 6 }), (problem, top) => {
        const all = tried(
          problem.hard,
          problem.conditions.map((c) => c.clauses),
        ).concessions
        const found = concessions(problem, { top })
        expect(found.complete).toBe(true)
        expect(found.sets.length).toBe(Math.min(top, all.length))
        expect(new Set(found.sets.map((s) => String(s.members))).size).toBe(found.sets.length)
        const cheapest = costs(problem, all)
        for (const [i, set] of found.sets.entries()) {
          expect(all.map(String)).toContain(String(set.members))
          expect(set.cost).toBeCloseTo(cheapest[i]!, 9)
          const parties = set.members.map((m) => problem.conditions[m]!.party)
          expect(set.payers).toEqual([...new Set(parties)].sort())
        }
      }),
      { numRuns: 300 },
    ))

  it('takes other weights than the conditions have, and counts tenths exactly', () => {
    const clash = (id: string, literal: number) => ({ id, party: id, clauses: [[literal]], weight: 1 })
    const problem = { variables: 1, hard: [], conditions: [clash('a', 1), clash('b', -1), clash('c', -1)] }
    expect(concessions(problem, { top: 2, weights: [0.3, 0.1, 0.2] }).sets).toEqual([
      { members: [0], cost: 0.3, payers: ['a'] },
      { members: [1, 2], cost: 0.3, payers: ['b', 'c'] },
    ])
  })

  it('has a way out, though not proven cheapest, when the budget ends at once', () => {
    const found = concessions(cases[0]!.problem, { top: 3, steps: 0 })
    expect(found.complete).toBe(false)
    expect(cases[0]!.mcs).toContain(String(found.sets[0]?.members))
  })

  it.each([
    ['top-not-a-count', { top: 0 }],
    ['weights-missing', { top: 1, weights: [] }],
    ['weight-not-valid', { top: 1, weights: cases[1]!.problem.conditions.map(() => Number.NaN) }],
  ])('refuses %s', (code, options) => expect(() => concessions(cases[1]!.problem, options)).toThrow(`[${code}]`))
})

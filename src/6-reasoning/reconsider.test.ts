import fc from 'fast-check'
import { expect, it } from 'vitest'
import { conflicts } from './conflicts.ts'
import { reconsider } from './reconsider.ts'

const literal = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()).map(([v, yes]) => (yes ? v : -v))
const clause = fc.array(literal, { minLength: 1, maxLength: 2 })
const condition = fc.record({
  party: fc.constantFrom('A', 'B'),
  clauses: fc.array(clause, { minLength: 1, maxLength: 2 }),
  weight: fc.constant(1),
})
const problem = fc.record({
  variables: fc.constant(4),
  hard: fc.array(clause, { maxLength: 3 }),
  conditions: fc
    .array(condition, { minLength: 1, maxLength: 8 })
    .map((list) => list.map((c, i) => ({ ...c, id: `c${i}` }))),
})

it('gives after a change what a search from nothing gives, and says what went and what came', () =>
  fc.assert(
    fc.property(problem, condition, fc.nat(), (before, more, n) => {
      const at = n % before.conditions.length
      const found = conflicts(before)
      for (const change of [
        { drop: at },
        { add: { ...more, id: 'new' } },
        { relax: at, to: { ...more, id: `c${at}` } },
      ]) {
        const after = reconsider(before, found, change)
        const { deal, ...anew } = conflicts(after.problem)
        expect({ ...after.found, deal: null }).toEqual({ ...anew, deal: null })
        expect(after.found.deal === null).toBe(deal === null)
        const ids = (p: typeof before, f: typeof found) =>
          f.conflicts.map((s) => s.map((i) => p.conditions[i]!.id).join())
        const now = ids(after.problem as typeof before, after.found)
        expect(after.gone.map(String).sort()).toEqual(
          ids(before, found)
            .filter((s) => !now.includes(s))
            .sort(),
        )
        expect(after.fresh.map(String).sort()).toEqual(now.filter((s) => !ids(before, found).includes(s)).sort())
      }
    }),
    { numRuns: 300 },
  ))

it('refuses an index that is none, and an answer that was not complete', () => {
  const one = { variables: 1, hard: [], conditions: [{ id: 'a', party: 'A', clauses: [[1]], weight: 1 }] }
  expect(() => reconsider(one, conflicts(one), { drop: 1 })).toThrow('[condition-unknown]')
  expect(() => reconsider(one, { ...conflicts(one), complete: false }, { drop: 0 })).toThrow('[answer-incomplete]')
})

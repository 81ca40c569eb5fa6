import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Solver } from './solver.ts'

/** Random clauses over few variables, dense enough that about half the formulas cannot be satisfied. */
const variables = 7
const literal = fc.tuple(fc.integer({ min: 1, max: variables }), fc.boolean()).map(([v, sign]) => (sign ? v : -v))
const clauses = fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), { maxLength: 40 })

const holds = (clause: readonly number[], world: number) =>
  clause.some((l) => ((world >> (Math.abs(l) - 1)) & 1) === (l > 0 ? 1 : 0))
const worlds = (formula: readonly (readonly number[])[]) =>
  Array.from({ length: 2 ** variables }, (_, w) => w).filter((w) => formula.every((c) => holds(c, w)))

describe('The solver', () => {
  it('answers as trying every world does, call after call, with whatever assumptions', () =>
    fc.assert(
      fc.property(clauses, fc.array(fc.array(literal, { maxLength: 5 }), { maxLength: 6 }), (formula, calls) => {
        const solver = new Solver(variables)
        for (const c of formula) solver.addClause(c)
        for (const assumptions of calls) {
          const units = assumptions.map((l) => [l])
          const satisfiable = worlds([...formula, ...units]).length > 0
          expect(solver.solve(assumptions)).toBe(satisfiable)
          if (satisfiable)
            for (const c of [...formula, ...units])
              expect(c.some((l) => solver.model[Math.abs(l)] === l > 0)).toBe(true)
          else {
            expect(solver.core.every((l) => assumptions.includes(l))).toBe(true)
            expect(worlds([...formula, ...solver.core.map((l) => [l])])).toEqual([])
          }
        }
      }),
      { numRuns: 400 },
    ))

  it('goes on from where it stands when clauses are added between calls, and every model is maximal', () =>
    fc.assert(
      fc.property(clauses, (formula) => {
        const solver = new Solver(variables)
        for (const [i, c] of formula.entries()) {
          solver.addClause(c)
          const left = worlds(formula.slice(0, i + 1))
          const answer = solver.solve()
          expect(answer).toBe(left.length > 0)
          if (!answer) return
          const world = solver.model.slice(1).reduce((sum, is, v) => sum + (is ? 2 ** v : 0), 0)
          expect(left).toContain(world)
          expect(left.filter((w) => w !== world && (w & world) === world)).toEqual([])
        }
      }),
      { numRuns: 400 },
    ))

  it.each([6, 7])('proves that %i pigeons do not fit one hole fewer', (pigeons) => {
    const holes = pigeons - 1
    const at = (p: number, h: number) => p * holes + h + 1
    const solver = new Solver(pigeons * holes)
    const hs = Array.from({ length: holes }, (_, h) => h)
    for (let p = 0; p < pigeons; p++) solver.addClause(hs.map((h) => at(p, h)))
    for (const h of hs)
      for (let p = 0; p < pigeons; p++) for (let q = 0; q < p; q++) solver.addClause([-at(p, h), -at(q, h)])
    expect(solver.solve()).toBe(false)
  })

  it('stops at its limit and can go on from there', () => {
    const solver = new Solver(3)
    solver.addClause([-1, -2])
    expect(solver.solve([], { steps: -1, late: () => false })).toBe(null)
    expect(solver.solve([], { steps: 1e9, late: () => true })).toBe(null)
    expect(solver.solve()).toBe(true)
  })

  it('has no world for an empty clause, and every world for none', () => {
    expect(new Solver(0).solve()).toBe(true)
    const solver = new Solver(1)
    solver.addClause([])
    expect(solver.solve()).toBe(false)
    expect(solver.core).toEqual([])
  })
})

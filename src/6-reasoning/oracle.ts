import type { Budget } from './budget.ts'
import type { Component } from './groups.ts'
import { Solver } from './solver.ts'

/** Thrown inside a search where its budget is spent; never leaves this stage. */
export class Spent extends Error {}

/** One for all: a problem has thousands of parts, and an error made for each would cost more than the search. */
export const spent: Spent = new Spent()

/** Answers which groups of a component can hold together. */
export class Oracle {
  private readonly solver: Solver
  private readonly selectors: number[] = []
  private readonly groupOf = new Map<number, number>()
  private readonly clauses: readonly (readonly (readonly number[])[])[]
  private readonly budget: Budget

  constructor(component: Component, budget: Budget) {
    this.budget = budget
    this.clauses = component.groups.map((group) => group.clauses)
    this.solver = new Solver(component.variables)
    for (const clause of component.hard) this.solver.addClause(clause)
    for (const [g, group] of component.groups.entries()) {
      const selector = this.select(group.clauses)
      this.selectors.push(selector)
      this.groupOf.set(selector, g)
    }
  }

  /** Whether the groups hold together. Throws Spent where the budget ends first. */
  hold(groups: readonly number[]): boolean {
    const before = this.solver.steps
    const limit = { steps: before + this.budget.steps, late: this.budget.late }
    const assumptions = groups.map((g) => this.selectors[g]!)
    const answer = this.solver.solve(assumptions, limit)
    // one step for the call itself, so that a search of many easy calls ends too
    this.budget.spend(this.solver.steps - before + 1)
    if (answer === null) throw spent
    return answer
  }

  /** After `hold` said no: some of its groups that do not hold together either. */
  core(): number[] {
    return this.solver.core.map((l) => this.groupOf.get(l)!)
  }

  /** A smallest part of groups that do not hold together: without any one of them, the others do. */
  shrink(groups: readonly number[]): number[] {
    const needed: number[] = []
    let rest = [...groups]
    while (rest.length > 0) {
      const tried = rest.pop()!
      if (this.hold([...needed, ...rest])) needed.push(tried)
      else {
        const core = new Set(this.core())
        rest = rest.filter((g) => core.has(g))
      }
    }
    return needed.sort((a, b) => a - b)
  }

  /**
   * As many groups as hold together with `groups`, in the order of `wanted`. `groups` must hold. Those that hold in the
   * world found last need no search: it has all that is kept.
   */
  grow(groups: readonly number[], wanted: readonly number[]): number[] {
    const kept = [...groups]
    const has = new Set(groups)
    let known = this.hold(kept)
    for (const g of wanted) {
      if (has.has(g)) continue
      kept.push(g)
      if (known && this.met(g)) continue
      if (this.hold(kept)) known = true
      else kept.pop()
    }
    return kept.sort((a, b) => a - b)
  }

  /** Whether a group holds in the world found last. */
  private met(group: number): boolean {
    const { model } = this.solver
    return this.clauses[group]!.every((clause) => clause.some((l) => (l > 0 ? model[l] === true : model[-l] === false)))
  }

  /** A literal whose truth makes the clauses hold: the clause itself where it is a single literal. */
  private select(clauses: readonly (readonly number[])[]): number {
    if (clauses.length === 1 && clauses[0]!.length === 1) return clauses[0]![0]!
    const selector = this.solver.newVariable()
    for (const clause of clauses) this.solver.addClause([-selector, ...clause])
    return selector
  }
}

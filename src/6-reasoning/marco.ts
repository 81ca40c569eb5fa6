import type { Budget } from './budget.ts'
import { type Component, isPlain } from './groups.ts'
import { Oracle, Spent, spent } from './oracle.ts'
import { Solver } from './solver.ts'

/** Sets of groups of one component, by their indices in it. */
export interface Found {
  readonly complete: boolean
  readonly conflicts: number[][]
  readonly concessions: number[][]
}

/**
 * All minimal conflict and concession sets of a component, or as many as the budget allows.
 *
 * MARCO (Liffiton, Previti, Malik & Marques-Silva 2016): a map of the subsets not yet decided gives a maximal
 * one; where it holds, what it leaves out is a minimal concession set; where not, a minimal conflict set is in it.
 * Either way the map is told, and once it has no subset left, all is found.
 *
 * `known` are conflicts found before, for a problem that only grew.
 */
export function marco(component: Component, budget: Budget, known: readonly number[][] = []): Found {
  if (isPlain(component)) return plain(component)
  if (budget.spent) return { complete: false, conflicts: [...known], concessions: [] }
  const all = component.groups.map((_, g) => g)
  const oracle = new Oracle(component, budget)
  const map = new Solver(all.length)
  const conflicts = [...known]
  const concessions: number[][] = []
  for (const set of conflicts) map.addClause(set.map((g) => -g - 1))
  try {
    while (open(map, budget)) {
      if (conflicts.length >= budget.max || concessions.length >= budget.max) throw spent
      const seed = all.filter((g) => map.model[g + 1])
      if (oracle.hold(seed)) {
        const left = all.filter((g) => !map.model[g + 1])
        concessions.push(left)
        map.addClause(left.map((g) => g + 1))
      } else {
        const set = oracle.shrink(oracle.core())
        conflicts.push(set)
        map.addClause(set.map((g) => -g - 1))
      }
    }
    return { complete: true, conflicts, concessions }
  } catch (stop) {
    if (!(stop instanceof Spent)) throw stop
    return { complete: false, conflicts, concessions }
  }
}

/** What one side asks excludes what the other refuses, and either may give; where there is one side, nobody has to. */
function plain({ groups }: Component): Found {
  return groups.length < 2
    ? { complete: true, conflicts: [], concessions: [[]] }
    : { complete: true, conflicts: [[0, 1]], concessions: [[0], [1]] }
}

/** Whether the map has a subset that is not decided yet. */
function open(map: Solver, budget: Budget): boolean {
  const before = map.steps
  const answer = map.solve([], { steps: before + budget.steps, late: budget.late })
  budget.spend(map.steps - before + 1)
  if (answer === null) throw spent
  return answer
}

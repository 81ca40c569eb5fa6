import { Budget, type Effort } from './budget.ts'
import { type Component, components, type Group } from './groups.ts'
import { marco } from './marco.ts'
import { type ConflictProblem, checkProblem } from './problem.ts'
import { Solver } from './solver.ts'

export interface ConflictOptions extends Effort {
  /** Whether whole parties or single conditions are weighed against each other; `condition` unless told. */
  readonly by?: 'condition' | 'party'
  /** Conflict sets found before, for a problem that has only more or the same conditions now. */
  readonly known?: readonly (readonly number[])[]
}

export interface Conflicts {
  /** Whether these are all sets there are; false where the budget ended the search. */
  readonly complete: boolean
  /** Minimal conflict sets: without any one member, the others can be had together. */
  readonly conflicts: number[][]
  /** Minimal concession sets: giving up these, and no fewer of them, lets a deal have all the others. */
  readonly concessions: number[][]
  /** A deal that has everything asked, as the literals true in it; null where there is none. */
  readonly deal: number[] | null
}

/**
 * All minimal conflict sets and all minimal concession sets of a problem, as ascending indices into its
 * conditions (or into its sorted parties), smaller sets first.
 *
 * Where the hard rules contradict each other the one conflict set is empty and there is no concession; where all
 * conditions hold together there is no conflict and the one concession set is empty. Throws a Misuse for literals
 * or weights that are none.
 */
export function conflicts(problem: ConflictProblem, options: ConflictOptions = {}): Conflicts {
  const searched = search(problem, options)
  if (searched === null) return { complete: true, conflicts: [[]], concessions: [], deal: null }
  const { complete, sets, found, parts, max } = searched
  const ways = product(
    found.map((f, i) => f.concessions.map((set) => membersOf(parts[i]!.groups, set))),
    max,
  )
  return {
    complete: complete && ways.whole,
    conflicts: sets,
    concessions: ways.sets.sort(bySize),
    deal:
      sets.length > 0
        ? null
        : dealWith(
            problem,
            problem.conditions.map((_, i) => i),
          ),
  }
}

/** The conflict sets alone: of a large problem the concession sets, joined over all its parts, are the most of the work. */
export function conflictSets(
  problem: ConflictProblem,
  options: ConflictOptions = {},
): Pick<Conflicts, 'complete' | 'conflicts'> {
  const searched = search(problem, options)
  return searched === null
    ? { complete: true, conflicts: [[]] }
    : { complete: searched.complete, conflicts: searched.sets }
}

/** Every part of a problem searched by itself; null where the hard rules contradict each other. */
function search(problem: ConflictProblem, options: ConflictOptions) {
  checkProblem(problem)
  const budget = new Budget(options)
  if (dealWith(problem, []) === null) return null
  const parts = [...components(problem, options.by ?? 'condition')].sort((a, b) => a.groups.length - b.groups.length)
  const found = parts.map((part) => marco(part, budget, inGroups(part, options.known ?? [])))
  const sets = found.flatMap((f, i) => f.conflicts.flatMap((set) => choices(parts[i]!, set, budget.max)))
  return {
    complete: found.every((f) => f.complete) && sets.length <= budget.max,
    sets: sets.slice(0, budget.max).sort(bySize),
    found,
    parts,
    max: budget.max,
  }
}

/** The literals of a world in which the hard rules and the given conditions hold; null where there is none. */
export function dealWith(problem: ConflictProblem, conditions: readonly number[]): number[] | null {
  const solver = new Solver(problem.variables)
  for (const clause of problem.hard) solver.addClause(clause)
  for (const i of conditions) for (const clause of problem.conditions[i]!.clauses) solver.addClause(clause)
  if (!solver.solve()) return null
  return Array.from({ length: problem.variables }, (_, v) => (solver.model[v + 1] ? v + 1 : -v - 1))
}

/** The sets that lie in a component, by its groups. */
function inGroups(part: Component, sets: readonly (readonly number[])[]): number[][] {
  if (sets.length === 0) return []
  const groupOf = new Map(part.groups.flatMap(({ members }, g) => members.map((m) => [m, g] as const)))
  const inside = sets.filter((set) => set.every((m) => groupOf.has(m)))
  const asGroups = inside.map((set) => set.map((m) => groupOf.get(m)!).sort((a, b) => a - b))
  return [...new Map(asGroups.map((set) => [set.join(), set])).values()]
}

function membersOf(groups: readonly Group[], set: readonly number[]): number[] {
  return set.flatMap((g) => groups[g]!.members)
}

/** A conflict of groups takes one member of each: as many conflicts as there are choices, `max` + 1 at most. */
function choices(component: Component, set: readonly number[], max: number): number[][] {
  const lists = set.map((g) => component.groups[g]!.members.map((m) => [m]))
  return product(lists, max + 1).sets
}

/**
 * One set of each list, joined, in every combination, the last list varying fastest; the first `max` of them, or
 * fewer where they would hold more than two million members in all.
 */
function product(lists: readonly (readonly number[][])[], max: number): { sets: number[][]; whole: boolean } {
  const sets: number[][] = []
  const at = lists.map(() => 0)
  if (lists.some((list) => list.length === 0)) return { sets, whole: true }
  for (let members = 0; ; ) {
    if (sets.length >= max || members > 2_000_000) return { sets, whole: false }
    const set = lists.flatMap((list, i) => list[at[i]!]!).sort((a, b) => a - b)
    members += set.length
    sets.push(set)
    let i = lists.length - 1
    while (i >= 0 && ++at[i]! === lists[i]!.length) at[i--] = 0
    if (i < 0) return { sets, whole: true }
  }
}

/** Smaller sets first, then by their first differing index. */
export function bySize(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length
  const i = a.findIndex((x, at) => x !== b[at])
  return i === -1 ? 0 : a[i]! - b[i]!
}

import type { ConflictProblem } from './problem.ts'
import { parties } from './problem.ts'

type Clauses = readonly (readonly number[])[]

/** Conditions that stand or fall together: one condition, its equals, or all of a party. */
export interface Group {
  readonly clauses: Clauses
  /** Indices of the conditions (or parties) that say exactly this: giving one up without the others gains nothing. */
  readonly members: readonly number[]
}

/** A part of a problem that shares no variable with the rest, its variables numbered 1 to `variables` of its own. */
export interface Component {
  readonly variables: number
  readonly hard: Clauses
  readonly groups: readonly Group[]
}

/**
 * The conditions of a problem, equal ones in one group, split into parts that cannot conflict with each other.
 * Conditions that always hold are in no part: they can be in no conflict.
 */
export function components(problem: ConflictProblem, by: 'condition' | 'party'): readonly Component[] {
  const known = kept[by].get(problem)
  if (known) return known
  const made = split(problem, by)
  kept[by].set(problem, made)
  return made
}

/** Problems split before: conflicts and ways out of one problem start from the same parts. */
const kept = {
  condition: new WeakMap<ConflictProblem, readonly Component[]>(),
  party: new WeakMap<ConflictProblem, readonly Component[]>(),
}

function split(problem: ConflictProblem, by: 'condition' | 'party'): readonly Component[] {
  const groups = merged(by === 'party' ? partyClauses(problem) : problem.conditions.map((c) => c.clauses))
  const hard = problem.hard.filter(canFail)
  const parts = new Parts(problem.variables)
  for (const clause of hard) parts.join(clause)
  for (const group of groups) parts.join(group.clauses.flat())
  return [...parts.byRoot(groups, hard)].map(([, part]) => renumbered(part.groups, part.hard))
}

/**
 * Whether a part is one thing that some ask for, or some ask for and some refuse: most parts of a large problem are, and
 * what excludes what in them needs no search.
 */
export function isPlain({ variables, hard, groups }: Component): boolean {
  return (
    variables === 1 &&
    hard.length === 0 &&
    groups.every(({ clauses }) => clauses.length === 1 && clauses[0]!.length === 1)
  )
}

function partyClauses(problem: ConflictProblem): Clauses[] {
  return parties(problem).map((p) => problem.conditions.filter((c) => c.party === p).flatMap((c) => c.clauses))
}

function merged(conditions: readonly Clauses[]): Group[] {
  const byMeaning = new Map<string, { clauses: Clauses; members: number[] }>()
  for (const [i, all] of conditions.entries()) {
    const clauses = canonical(all)
    if (clauses.length === 0) continue
    const key = clauses.join(';')
    const group = byMeaning.get(key)
    if (group) group.members.push(i)
    else byMeaning.set(key, { clauses, members: [i] })
  }
  return [...byMeaning.values()]
}

/** The clauses without repetition, in an order of their own, so that equal conditions look equal. */
function canonical(clauses: Clauses): Clauses {
  const own = clauses.filter(canFail).map((c) => [...new Set(c)].sort((a, b) => a - b))
  // an empty clause makes the whole condition impossible, whatever else it asks
  if (own.some((c) => c.length === 0)) return [[]]
  return [...new Map(own.map((c) => [c.join(), c])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, c]) => c)
}

function canFail(clause: readonly number[]): boolean {
  const own = new Set(clause)
  return !clause.some((l) => own.has(-l))
}

/** Variables that occur together, directly or over others (union–find). */
class Parts {
  private readonly parent: number[]
  constructor(variables: number) {
    this.parent = Array.from({ length: variables + 1 }, (_, v) => v)
  }

  join(literals: readonly number[]): void {
    const root = this.root(literals)
    for (const l of literals) this.parent[this.rootOf(Math.abs(l))] = root
  }

  /** Root of the first literal; 0, which is no variable, for none: impossible conditions make up a part of their own. */
  root(literals: readonly number[]): number {
    return literals.length === 0 ? 0 : this.rootOf(Math.abs(literals[0]!))
  }

  byRoot(groups: readonly Group[], hard: Clauses): Map<number, { groups: Group[]; hard: (readonly number[])[] }> {
    const found = new Map<number, { groups: Group[]; hard: (readonly number[])[] }>()
    for (const group of groups) {
      const root = this.root(group.clauses.flat())
      const part = found.get(root) ?? { groups: [], hard: [] }
      found.set(root, part)
      part.groups.push(group)
    }
    for (const clause of hard) found.get(this.root(clause))?.hard.push(clause)
    return found
  }

  private rootOf(variable: number): number {
    let v = variable
    while (this.parent[v] !== v) {
      this.parent[v] = this.parent[this.parent[v]!]!
      v = this.parent[v]!
    }
    return v
  }
}

function renumbered(groups: readonly Group[], hard: Clauses): Component {
  const names = new Map<number, number>()
  const own = (l: number) => {
    const v = Math.abs(l)
    if (!names.has(v)) names.set(v, names.size + 1)
    return l > 0 ? names.get(v)! : -names.get(v)!
  }
  const renamed = groups.map((g) => ({ members: g.members, clauses: g.clauses.map((c) => c.map(own)) }))
  const rules = hard.map((c) => c.map(own))
  return { variables: names.size, hard: rules, groups: renamed }
}

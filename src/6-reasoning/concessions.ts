import { Misuse } from '../0-model/trouble.ts'
import { Budget, type Effort } from './budget.ts'
import { dealWith } from './conflicts.ts'
import { type Component, components, isPlain } from './groups.ts'
import { cheapestHittingSet } from './hitting-set.ts'
import { Oracle, Spent, spent } from './oracle.ts'
import { type ConflictProblem, checkProblem, checkWeight } from './problem.ts'

export interface ConcessionOptions extends Effort {
  /** How many to give. */
  readonly top: number
  /** What giving up each condition costs, in place of its weight. */
  readonly weights?: readonly number[]
}

/** Conditions that, given up together, let a deal have all the others. */
export interface Concession {
  /** Ascending indices into the conditions. */
  readonly members: number[]
  readonly cost: number
  /** The parties whose conditions these are, sorted. */
  readonly payers: string[]
}

export interface Concessions {
  /** Whether these are proven the cheapest; false where the budget ended the search, the sets found then stand. */
  readonly complete: boolean
  readonly sets: Concession[]
}

interface Way {
  readonly members: number[]
  readonly cost: number
}

/**
 * The cheapest minimal concession sets, cheapest first, all of them where there are fewer than `top`.
 *
 * Implicit hitting sets (Davies & Bacchus 2011) over the parts of the problem that share nothing: the cheapest set
 * that hits every conflict known so far is proposed; the solver either accepts it or gives a conflict it misses. An
 * accepted set blocks all that contain it, so that the next is the next cheapest minimal one.
 */
export function concessions(problem: ConflictProblem, options: ConcessionOptions): Concessions {
  checkProblem(problem)
  const { top } = options
  if (!Number.isInteger(top) || top < 1)
    throw new Misuse('top-not-a-count', `top is ${top}: give a whole number, 1 or more`)
  const weights = options.weights ?? problem.conditions.map((c) => c.weight)
  if (weights.length !== problem.conditions.length)
    throw new Misuse('weights-missing', `${weights.length} weights for ${problem.conditions.length} conditions`)
  for (const [i, weight] of weights.entries()) checkWeight(weight, `weight ${i}`)
  if (dealWith(problem, []) === null) return { complete: true, sets: [] }
  const budget = new Budget(options)
  const { whole, scale } = wholeNumbers(weights)
  let complete = true
  let joins: readonly Joined[] = [nothing]
  // the small parts first: a budget that ends in a large one has them worked out
  const parts = [...components(problem, 'condition')].sort((a, b) => a.groups.length - b.groups.length)
  for (const part of parts) {
    const found = cheapest(part, whole, top, budget)
    complete = complete && found.complete
    joins = cheapestJoins(joins, found.ways, top)
  }
  const sets = joins.map((join) => {
    const members = membersOf(join)
    return { members, cost: join.cost / scale, payers: payers(problem, members) }
  })
  return { complete, sets }
}

/** The cheapest concessions of one component, in whole-number costs. */
function cheapest(
  part: Component,
  weights: readonly number[],
  top: number,
  budget: Budget,
): { complete: boolean; ways: Way[] } {
  const costs = part.groups.map((g) => g.members.reduce((sum, m) => sum + weights[m]!, 0))
  const all = part.groups.map((_, g) => g)
  const found: number[][] = []
  if (isPlain(part)) return { complete: true, ways: plain(part, costs).slice(0, top) }
  const spend = (steps: number) => {
    budget.spend(steps)
    if (budget.spent) throw spent
  }
  let complete = true
  try {
    spend(0)
    const oracle = new Oracle(part, budget)
    const conflicts = apart(oracle, all)
    while (found.length < top) {
      const set = cheapestHittingSet(conflicts, costs, found, spend)
      if (set === null) break
      const missed = without(all, set)
      if (oracle.hold(missed)) found.push(without(all, oracle.grow(missed, set)))
      else conflicts.push(...apart(oracle, missed))
    }
  } catch (stop) {
    if (!(stop instanceof Spent)) throw stop
    complete = false
    if (found.length === 0) found.push(anyWay(part, all, costs))
  }
  const ways = found.map((set) => ({
    members: set.flatMap((g) => part.groups[g]!.members).sort((a, b) => a - b),
    cost: set.reduce((sum, g) => sum + costs[g]!, 0),
  }))
  return { complete, ways: ways.sort(byCost) }
}

/** Either side of one thing may give, the cheaper first; where there is one side, nobody has to. */
function plain({ groups }: Component, costs: readonly number[]): Way[] {
  if (groups.length < 2) return [{ members: [], cost: 0 }]
  return groups.map(({ members }, g) => ({ members: [...members], cost: costs[g]! })).sort(byCost)
}

/** Conflicts that share no member, as many as come one after the other. */
function apart(oracle: Oracle, groups: readonly number[]): number[][] {
  const conflicts: number[][] = []
  let left = groups
  while (!oracle.hold(left)) {
    const conflict = oracle.shrink(oracle.core())
    conflicts.push(conflict)
    left = without(left, conflict)
  }
  return conflicts
}

/** One concession, dear or not, for a search whose budget ended before it had any: the dearest are kept first. */
function anyWay(part: Component, all: readonly number[], costs: readonly number[]): number[] {
  const oracle = new Oracle(part, new Budget({ steps: Number.POSITIVE_INFINITY }))
  return without(
    all,
    oracle.grow(
      [],
      [...all].sort((a, b) => costs[b]! - costs[a]! || a - b),
    ),
  )
}

/** Ways of several parts, one joined after the other: a large problem has thousands of parts, and most joins are dropped. */
interface Joined {
  readonly before: Joined | null
  readonly way: Way
  readonly cost: number
  readonly size: number
}

const nothing: Joined = { before: null, way: { members: [], cost: 0 }, cost: 0, size: 0 }

/** The cheapest joins of one way of each list: both are sorted, so the n-th of one matters only with few of the other. */
function cheapestJoins(a: readonly Joined[], b: readonly Way[], top: number): readonly Joined[] {
  const joins: Joined[] = []
  for (const [i, x] of a.entries())
    for (const y of b.slice(0, Math.ceil(top / (i + 1))))
      joins.push({ before: x, way: y, cost: x.cost + y.cost, size: x.size + y.members.length })
  return joins.length === 1 ? joins : joins.sort(byJoinedCost).slice(0, top)
}

function membersOf(join: Joined): number[] {
  const members: number[] = []
  for (let at: Joined | null = join; at !== null; at = at.before) members.push(...at.way.members)
  return members.sort((x, y) => x - y)
}

/** As `byCost` of all members: of two sets of one size the one with the least member that the other lacks comes first. */
function byJoinedCost(a: Joined, b: Joined): number {
  return a.cost - b.cost || a.size - b.size || leastOfOne(a, b) - leastOfOne(b, a)
}

/** The least member of one join that the other has not; both have a way of each of the same parts. */
function leastOfOne(a: Joined, b: Joined): number {
  let least = Number.MAX_SAFE_INTEGER
  for (
    let x: Joined | null = a, y: Joined | null = b;
    x !== null && y !== null && x !== y;
    x = x.before, y = y.before
  ) {
    const others = new Set(y.way.members)
    for (const member of x.way.members) if (!others.has(member) && member < least) least = member
  }
  return least
}

function byCost(a: Way, b: Way): number {
  return a.cost - b.cost || a.members.length - b.members.length || firstDifference(a.members, b.members)
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((x, at) => x !== b[at])
  return i === -1 ? 0 : a[i]! - b[i]!
}

/**
 * The weights as whole numbers over one power of ten where they are decimals, so that 0.1 + 0.2 costs as much
 * as 0.3; as they are where they have too many digits.
 */
function wholeNumbers(weights: readonly number[]): { whole: number[]; scale: number } {
  for (let scale = 1; scale <= 1e9; scale *= 10) {
    const whole = weights.map((w) => Math.round(w * scale))
    const total = whole.reduce((sum, w) => sum + w, 0)
    if (total <= Number.MAX_SAFE_INTEGER && whole.every((w, i) => w / scale === weights[i])) return { whole, scale }
  }
  return { whole: [...weights], scale: 1 }
}

function payers(problem: ConflictProblem, members: readonly number[]): string[] {
  return [...new Set(members.map((m) => problem.conditions[m]!.party))].sort()
}

function without(groups: readonly number[], set: readonly number[]): number[] {
  const out = new Set(set)
  return groups.filter((g) => !out.has(g))
}

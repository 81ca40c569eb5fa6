import { Misuse } from '../0-model/trouble.ts'

/** An actor on one issue. */
export interface Actor {
  readonly name: string
  /** What it can bring to bear, 0 or more, in any unit. */
  readonly capability: number
  /** On the scale. */
  readonly position: number
  /** How much it cares, 0 or more. */
  readonly salience: number
}

export interface Compromise {
  /** Mean of the positions, each weighing capability × salience: the default forecast. */
  readonly mean: number
  readonly unweightedMean: number
  /** The lowest position by which half the weight is reached. */
  readonly median: number
  /** The middle position, or halfway between the two middle ones. */
  readonly unweightedMedian: number
  /** The position that beats every other in pairwise votes by weight; null where none does. */
  readonly condorcet: number | null
}

/**
 * Simple forecasts of a collective decision on one issue (the compromise model of Van den Bos 1991 and its
 * neighbours; Achen 2006 on why it does so well). Where all weights are zero every actor counts the same.
 * Throws a Misuse without actors or where a number is none.
 */
export function compromise(actors: readonly Actor[]): Compromise {
  checkActors(actors)
  const equal = actors.map(() => 1)
  const asked = actors.map((a) => a.capability * a.salience)
  const weights = sum(asked) > 0 ? asked : equal
  const positions = actors.map((a) => a.position)
  return {
    mean: mean(positions, weights),
    unweightedMean: mean(positions, equal),
    median: median(positions, weights),
    unweightedMedian: middle(positions),
    condorcet: condorcet(positions, weights),
  }
}

export function checkActors(actors: readonly Actor[]): void {
  if (actors.length === 0) throw new Misuse('no-actors', 'no actor has a position on this issue: give at least one')
  for (const { name, capability, position, salience } of actors) {
    if (!Number.isFinite(position)) throw new Misuse('position-not-a-number', `${name}: position ${position}`)
    for (const [what, value] of [
      ['capability', capability],
      ['salience', salience],
    ] as const)
      if (!(value >= 0 && value < Number.POSITIVE_INFINITY))
        throw new Misuse(`${what}-not-valid`, `${name}: ${what} ${value}, give a finite number of 0 or more`)
  }
}

export function mean(positions: readonly number[], weights: readonly number[]): number {
  return positions.reduce((total, x, i) => total + x * weights[i]!, 0) / sum(weights)
}

export function median(positions: readonly number[], weights: readonly number[]): number {
  const order = [...positions.keys()].filter((i) => weights[i]! > 0).sort((a, b) => positions[a]! - positions[b]!)
  const half = sum(weights) / 2
  // weights are products of decimals: sums that should be equal differ in the last bits
  const slack = half * 1e-12
  let reached = 0
  for (const i of order) {
    reached += weights[i]!
    if (reached >= half - slack) return positions[i]!
  }
  return positions[order.at(-1)!]!
}

function middle(positions: readonly number[]): number {
  const sorted = [...positions].sort((a, b) => a - b)
  const n = sorted.length
  return (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2
}

function condorcet(positions: readonly number[], weights: readonly number[]): number | null {
  const candidates = [...new Set(positions)]
  const slack = sum(weights) * 1e-12
  const lead = (a: number, b: number) =>
    positions.reduce((total, x, i) => total + weights[i]! * Math.sign(Math.abs(x - b) - Math.abs(x - a)), 0)
  return candidates.find((a) => candidates.every((b) => a === b || lead(a, b) > slack)) ?? null
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, x) => total + x, 0)
}

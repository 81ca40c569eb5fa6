import { Misuse } from '../0-model/trouble.ts'
import { type Actor, checkActors, mean, median } from './compromise.ts'

export interface ChallengeRound {
  /** In the order of the actors. */
  readonly positions: number[]
  /** Weighted by capability × salience. */
  readonly median: number
  readonly mean: number
}

/** Q of the model: the share of the status quo in what happens without a challenge. */
const statusQuo = 1

/**
 * The challenge model (Bueno de Mesquita 1994 as read by Scholz, Calbert & Smith 2011, appendix): in every
 * round each actor may give way to a challenger it expects to lose against. Exploratory: on European legislation
 * the plain mean of positions does better. Round 0 are the given positions.
 */
export function challenge(
  actors: readonly Actor[],
  options: { readonly rounds: number },
): { readonly rounds: ChallengeRound[] } {
  checkActors(actors)
  if (!Number.isInteger(options.rounds) || options.rounds < 0)
    throw new Misuse('rounds-not-a-count', `rounds is ${options.rounds}: give a whole number, 0 or more`)
  for (const { name, salience } of actors)
    if (salience > 1)
      throw new Misuse('salience-not-a-share', `${name}: salience ${salience}, the challenge model needs 0 to 1`)
  const first = actors.map((a) => a.position)
  const weights = actors.map((a) => a.capability * a.salience)
  const salience = actors.map((a) => a.salience)
  const range = Math.max(...first) - Math.min(...first)
  const rounds = [first]
  for (let n = 0; n < options.rounds; n++) {
    const now = rounds.at(-1)!
    rounds.push(range === 0 ? now : moved(now, weights, salience, range))
  }
  const heavy = weights.some((w) => w > 0) ? weights : weights.map(() => 1)
  return { rounds: rounds.map((p) => ({ positions: p, median: median(p, heavy), mean: mean(p, heavy) })) }
}

/** One round: everyone looks at the same positions and all move at once. */
function moved(x: readonly number[], weights: readonly number[], salience: readonly number[], range: number): number[] {
  const n = x.length
  const calm = x.map(() => 1)
  const before = odds(x, weights, calm, range)
  const risk = risks(n, (i, j) => utility(before, x, salience, range, i, j, 1))
  const P = odds(x, weights, risk, range)
  return x.map((own, i) => {
    const seen = (a: number, b: number) => utility(P, x, salience, range, a, b, risk[i]!)
    let nearest: number | null = null
    let mildest: { point: number; to: number } | null = null
    for (let j = 0; j < n; j++) {
      const other = x[j]!
      if (other === own) continue
      const a = seen(i, j)
      const b = seen(j, i)
      if (b > a && a > 0) {
        if (nearest === null || Math.abs(other - own) < Math.abs(nearest - own)) nearest = other
      } else if (b > 0 && a < 0 && b > -a) {
        const point = (-a * own + b * other) / (-a + b)
        const to = own + (other - own) * Math.abs(a / b)
        if (mildest === null || point < mildest.point) mildest = { point, to }
      }
    }
    return nearest ?? mildest?.to ?? own
  })
}

/** P[i][j]: the chance that i prevails over j, from what every third actor would gain of either, by its own risk exponent. */
function odds(x: readonly number[], weights: readonly number[], risk: readonly number[], range: number): number[][] {
  const n = x.length
  // D[k][a]: the weighted distance of actor k from where a stands
  const D = x.map((own, k) => x.map((at) => weights[k]! * (Math.abs(own - at) / range) ** risk[k]!))
  let total = 0
  for (const row of D) for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) total += Math.abs(row[b]! - row[a]!)
  return x.map((_, i) =>
    x.map((_, j) => {
      if (x[i] === x[j] || total === 0) return 0
      let gain = 0
      for (const row of D) gain += Math.max(0, row[j]! - row[i]!)
      return gain / total
    }),
  )
}

/** What i gains by challenging j, in the eyes of one with risk exponent r. */
function utility(
  P: readonly (readonly number[])[],
  x: readonly number[],
  salience: readonly number[],
  range: number,
  i: number,
  j: number,
  r: number,
): number {
  const d = Math.abs(x[i]! - x[j]!) / range
  const wins = 2 - 4 * Math.max(0, 0.5 - 0.5 * d) ** r
  const loses = 2 - 4 * (0.5 + 0.5 * d) ** r
  const stays = 2 - 4 * 0.5 ** r
  const p = P[i]![j]!
  const s = salience[j]!
  return s * (p * wins + (1 - p) * loses) + (1 - s) * wins - statusQuo * stays
}

/** Risk exponents: an actor that is in more danger than others has been taking more risks. */
function risks(n: number, gain: (challenger: number, target: number) => number): number[] {
  const danger = Array.from({ length: n }, (_, i) => {
    let sum = 0
    for (let k = 0; k < n; k++) if (k !== i) sum += gain(k, i)
    return sum
  })
  const least = Math.min(...danger)
  const most = Math.max(...danger)
  if (most === least) return danger.map(() => 1)
  return danger.map((d) => {
    const taken = (2 * d - most - least) / (most - least)
    return (1 - taken / 3) / (1 + taken / 3)
  })
}

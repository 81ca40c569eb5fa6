import type { Candidate } from './candidates.ts'
import { features } from './features.ts'
import type { Scene } from './scene.ts'
import type { Judge } from './select.ts'

/** What was learned from the corpus: a weight for each feature, and how sums are read as shares of right facts. */
export interface Learned {
  readonly weights: ReadonlyMap<string, number>
  /** Points of the line from sum to share, ascending in both; between them it is straight. */
  readonly line: readonly (readonly [sum: number, share: number])[]
}

/** A judge that adds up the weights of a candidate’s features. */
export function judgeOf(learned: Learned): Judge {
  const { weights } = learned
  return (scene: Scene, candidate: Candidate, others: readonly Candidate[]) =>
    100 * along(learned.line, sumOf(weights, features(scene, candidate, others)))
}

export function sumOf(weights: ReadonlyMap<string, number>, names: readonly string[]): number {
  let sum = 0
  for (const name of names) sum += weights.get(name) ?? 0
  return sum
}

/** The height of a line at a place, level beyond its ends. */
export function along(line: Learned['line'], at: number): number {
  const first = line[0]
  if (first === undefined || at <= first[0]) return first?.[1] ?? 0
  for (let i = 1; i < line.length; i++) {
    const [x, y] = line[i]!
    const [x0, y0] = line[i - 1]!
    if (at <= x) return x === x0 ? y : y0 + ((y - y0) * (at - x0)) / (x - x0)
  }
  return line[line.length - 1]![1]
}

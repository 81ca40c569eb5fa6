import type { Condition, ConflictProblem } from '../../src/6-reasoning/problem.ts'
import { random } from '../../src/6-reasoning/random.ts'

export interface Shape {
  readonly parties: number
  readonly issues: number
  readonly options: number
  /** Numbers under negotiation, order-encoded: variable k says “at most k”. */
  readonly numbers: number
  readonly steps: number
  readonly conditions: number
  /** Share of conditions that one hidden deal would satisfy. */
  readonly planted: number
  readonly seed: number
}

/** A made-up negotiation: the same shape and seed give the same problem. */
export function negotiation(shape: Shape): ConflictProblem {
  const next = random(shape.seed)
  const below = (n: number) => Math.floor(next() * n)
  const option = () => below(shape.issues) * shape.options + below(shape.options) + 1
  const choices = shape.issues * shape.options
  const bound = () => choices + below(shape.numbers) * shape.steps + below(shape.steps) + 1
  const hidden = new Set<number>()
  for (let i = 0; i < shape.issues; i++) hidden.add(i * shape.options + below(shape.options) + 1)
  for (let n = 0; n < shape.numbers; n++)
    for (let k = below(shape.steps + 1); k < shape.steps; k++) hidden.add(choices + n * shape.steps + k + 1)
  const sign = () => (next() < 0.5 ? 1 : -1)
  const kinds = [
    () => [option()],
    () => [-option()],
    () => [sign() * bound()],
    () => [-option(), sign() * bound()],
    () => [option(), option()],
    () => [-option(), option()],
  ]
  const conditions: Condition[] = []
  while (conditions.length < shape.conditions) {
    const clause = kinds[below(kinds.length)]!()
    const holds = clause.some((l) => hidden.has(Math.abs(l)) === l > 0)
    if (!holds && next() < shape.planted) continue
    const party = String(below(shape.parties))
    conditions.push({ id: `c${conditions.length}`, party, clauses: [clause], weight: 1 + below(5) })
  }
  return { variables: choices + shape.numbers * shape.steps, hard: rules(shape, choices), conditions }
}

/** Exactly one option on each issue; “at most k” implies “at most k + 1”. */
function rules(shape: Shape, choices: number): number[][] {
  const hard: number[][] = []
  for (let i = 0; i < shape.issues; i++) {
    const own = Array.from({ length: shape.options }, (_, o) => i * shape.options + o + 1)
    hard.push(own)
    for (const a of own) for (const b of own) if (a < b) hard.push([-a, -b])
  }
  for (let n = 0; n < shape.numbers; n++)
    for (let k = 1; k < shape.steps; k++)
      hard.push([-(choices + n * shape.steps + k), choices + n * shape.steps + k + 1])
  return hard
}

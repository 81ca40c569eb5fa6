import { Misuse } from '../0-model/trouble.ts'
import type { Limit } from './solver.ts'

/** About ten seconds of an ordinary core; counted in steps, so that the answer does not depend on the machine. */
const defaultSteps = 200_000_000
const defaultMax = 10_000

/** How much work a search may do. */
export interface Effort {
  /** Milliseconds. Only a budget of time makes the answer depend on the machine. */
  readonly ms?: number
  /** Sets of each sort to find at most; 10,000 unless told. */
  readonly max?: number
  /** Clauses looked at in the search; 200 million unless told or `ms` is given. */
  readonly steps?: number
}

/**
 * What is left of an effort, shared by all parts of one search. The one place of this stage that looks at a
 * clock, and only where the caller asked for a budget of time.
 */
export class Budget implements Limit {
  readonly max: number
  steps: number
  private readonly deadline: number
  private looks = 0
  private over = false

  constructor(effort: Effort = {}) {
    for (const [name, value] of Object.entries({ ms: effort.ms, max: effort.max, steps: effort.steps }))
      if (value !== undefined && !(value >= 0))
        throw new Misuse('budget-not-valid', `${name} is ${value}: give a number of 0 or more`)
    this.max = effort.max ?? defaultMax
    this.steps = effort.steps ?? (effort.ms === undefined ? defaultSteps : Number.POSITIVE_INFINITY)
    this.deadline = effort.ms === undefined ? Number.POSITIVE_INFINITY : performance.now() + effort.ms
  }

  /** Takes the work done off what is left. */
  spend(steps: number): void {
    this.steps -= steps
  }

  readonly late = (): boolean => {
    if (this.over || this.deadline === Number.POSITIVE_INFINITY) return this.over
    if ((this.looks++ & 63) === 0) this.over = performance.now() > this.deadline
    return this.over
  }

  get spent(): boolean {
    return this.steps <= 0 || this.late()
  }
}

import { Misuse } from '../0-model/trouble.ts'
import { bySize, type Conflicts, conflicts, dealWith } from './conflicts.ts'
import type { Condition, ConflictProblem } from './problem.ts'

/** One condition dropped, put in, or put more mildly, by its index. */
export type Reconsidered =
  | { readonly drop: number }
  | { readonly add: Condition }
  | { readonly relax: number; readonly to: Condition }

export interface Reconsideration {
  readonly problem: ConflictProblem
  readonly found: Conflicts
  /** Conflict sets that are no more, by the ids of their conditions. */
  readonly gone: string[][]
  /** Conflict sets that were not there before. */
  readonly fresh: string[][]
}

/**
 * What changes when one condition does, from the answer before. Dropping one needs no search: conflicts without it
 * stay as they are, and every concession does without it. What is added is searched with the old conflicts known.
 * Throws a Misuse where the answer before was not complete or the index is none.
 */
export function reconsider(problem: ConflictProblem, before: Conflicts, change: Reconsidered): Reconsideration {
  if (!before.complete)
    throw new Misuse('answer-incomplete', 'the answer before was ended by its budget: search anew with more')
  const next = changed(problem, before, change)
  const keys = (p: ConflictProblem, f: Conflicts) =>
    new Map(f.conflicts.map((set) => set.map((i) => p.conditions[i]!.id)).map((ids) => [ids.join('\n'), ids]))
  const [old, now] = [keys(problem, before), keys(next.problem, next.found)]
  return {
    ...next,
    gone: [...old].filter(([key]) => !now.has(key)).map(([, ids]) => ids),
    fresh: [...now].filter(([key]) => !old.has(key)).map(([, ids]) => ids),
  }
}

function changed(problem: ConflictProblem, before: Conflicts, change: Reconsidered) {
  if ('drop' in change) return dropped(problem, before, checkIndex(problem, change.drop))
  if ('add' in change) {
    const more = { ...problem, conditions: [...problem.conditions, change.add] }
    return { problem: more, found: conflicts(more, { known: before.conflicts }) }
  }
  const at = checkIndex(problem, change.relax)
  const milder = { ...problem, conditions: problem.conditions.with(at, change.to) }
  return { problem: milder, found: conflicts(milder, { known: before.conflicts.filter((set) => !set.includes(at)) }) }
}

function dropped(problem: ConflictProblem, before: Conflicts, at: number) {
  const fewer = { ...problem, conditions: problem.conditions.toSpliced(at, 1) }
  const renumbered = (set: readonly number[]) => set.filter((i) => i !== at).map((i) => (i > at ? i - 1 : i))
  const kept = before.conflicts.filter((set) => !set.includes(at)).map(renumbered)
  // a set that gave up what is dropped now gives up less; those that contain what is left of it are no longer minimal
  const lighter = before.concessions.filter((set) => set.includes(at)).map((set) => set.filter((i) => i !== at))
  const others = before.concessions.filter((set) => !set.includes(at) && !lighter.some((l) => isPart(l, set)))
  const ways = [...others, ...lighter].map(renumbered)
  const all = fewer.conditions.map((_, i) => i)
  const found: Conflicts = {
    complete: true,
    conflicts: kept.sort(bySize),
    concessions: ways.sort(bySize),
    deal: kept.length > 0 ? null : dealWith(fewer, all),
  }
  return { problem: fewer, found }
}

function isPart(part: readonly number[], whole: readonly number[]): boolean {
  return part.length <= whole.length && part.every((i) => whole.includes(i))
}

function checkIndex(problem: ConflictProblem, at: number): number {
  if (Number.isInteger(at) && at >= 0 && at < problem.conditions.length) return at
  throw new Misuse('condition-unknown', `condition ${at}: there are ${problem.conditions.length}, counted from 0`)
}

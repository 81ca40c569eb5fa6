import { Misuse } from '../0-model/trouble.ts'

/** What one party asks of a deal: it holds where all its clauses hold. */
export interface Condition {
  readonly id: string
  readonly party: string
  /** DIMACS literals; none: the condition always holds; an empty clause: it never does. */
  readonly clauses: readonly (readonly number[])[]
  /** What giving it up costs, 0 or more. */
  readonly weight: number
}

/** What a deal may be at all (`hard`), and what the parties ask of it. */
export interface ConflictProblem {
  /** Literals are 1 to `variables`, negated as -1 to -`variables`. */
  readonly variables: number
  readonly hard: readonly (readonly number[])[]
  readonly conditions: readonly Condition[]
}

/** The parties of a problem, sorted by code unit: the indices of answers by party point into this list. */
export function parties(problem: ConflictProblem): string[] {
  return [...new Set(problem.conditions.map((c) => c.party))].sort()
}

/** Throws a Misuse where a literal names no variable or a weight is not a number of 0 or more. */
export function checkProblem(problem: ConflictProblem): void {
  const { variables, hard, conditions } = problem
  if (!Number.isInteger(variables) || variables < 0)
    throw new Misuse('variables-not-a-count', `variables is ${variables}: give a whole number, 0 or more`)
  for (const [i, clause] of hard.entries()) checkClause(clause, variables, `hard clause ${i}`)
  for (const { id, clauses, weight } of conditions) {
    checkWeight(weight, `condition ${id}`)
    for (const clause of clauses) checkClause(clause, variables, `condition ${id}`)
  }
}

/** Throws a Misuse where a weight is not a finite number of 0 or more. */
export function checkWeight(weight: number, where: string): void {
  if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
    throw new Misuse('weight-not-valid', `${where}: weight ${weight}, give a finite number of 0 or more`)
}

function checkClause(clause: readonly number[], variables: number, where: string): void {
  for (const literal of clause)
    if (!Number.isInteger(literal) || literal === 0 || Math.abs(literal) > variables)
      throw new Misuse('literal-not-a-variable', `${where}: literal ${literal}, variables are 1 to ${variables}`)
}

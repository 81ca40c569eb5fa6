import type { Record } from '../5-record/record.ts'
import { partyName } from './conditions/asked.ts'
import { conflictProblem, type RecordCondition, type RecordProblem } from './conditions/conflict-problem.ts'
import type { PackageProblem } from './packages.ts'

/** Suggested packages, with the facts that each party’s values rest on. */
export interface RecordPackages extends PackageProblem {
  readonly parties: readonly (PackageProblem['parties'][number] & { readonly facts: readonly string[] })[]
}

/**
 * The packages of a record: its issues with options that are spoken of, each party’s value for an option being the
 * weight of what it asks and the option meets. What spans two issues (a linkage) and every red line filters: packages
 * against it are excluded. Suggested values, for an analyst to change.
 */
export function packageProblem(record: Record, problem: RecordProblem = conflictProblem(record)): RecordPackages {
  const issues = [...record.issues.values()].filter((issue) =>
    issue.options.some((o) => variable(problem, issue.id, o.id)),
  )
  const sides = [...new Set(problem.conditions.map((c) => c.party))].sort()
  const own = (party: string) => problem.conditions.filter((c) => c.party === party)
  // whoever asks for no option of any issue has no say in which package is fair
  const hasStake = (party: string) =>
    issues.some((issue) => issue.options.some((_, o) => worth(own(party), choice(problem, issue, o)) > 0))
  return {
    issues: issues.map((issue) => ({ name: issue.name, options: issue.options.map((o) => o.name) })),
    parties: sides.filter(hasStake).map((party) => ({
      name: partyName(record, party),
      values: issues.map((issue) => issue.options.map((_, o) => String(worth(own(party), choice(problem, issue, o))))),
      reservation: '0',
      facts: [...new Set(own(party).flatMap((c) => c.facts))],
    })),
    excluded: problem.conditions
      .filter((c) => c.firmness === 'red-line' || c.noun === 'linking of')
      .flatMap((c) => c.clauses.flatMap((clause) => against(problem, issues, clause))),
  }
}

type Issues = readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[]

function variable(problem: RecordProblem, issue: string, option: string): number {
  return problem.atoms.findIndex((a) => a.is === 'option' && a.issue === issue && a.option === option) + 1
}

/** The literals of an issue once an option is taken. */
function choice(problem: RecordProblem, issue: Issues[number], taken: number): Set<number> {
  return new Set(issue.options.map(({ id }, o) => (o === taken ? 1 : -1) * variable(problem, issue.id, id)))
}

/** The weight of the conditions that an option alone meets. */
function worth(conditions: readonly RecordCondition[], literals: ReadonlySet<number>): number {
  const about = (c: RecordCondition) => c.clauses.flat().every((l) => literals.has(l) || literals.has(-l))
  return conditions
    .filter((c) => about(c) && c.clauses.every((clause) => clause.some((l) => literals.has(l))))
    .reduce((sum, c) => sum + c.weight, 0)
}

/** The packages that break a clause, as patterns; none where the clause is about more than options. */
function against(problem: RecordProblem, issues: Issues, clause: readonly number[]): (number | null)[][] {
  const touched = new Map<string, number[]>()
  for (const literal of clause) {
    const atom = problem.atoms[Math.abs(literal) - 1]!
    if (atom.is !== 'option') return []
    touched.set(atom.issue, [...(touched.get(atom.issue) ?? []), literal])
  }
  // per issue, the options that make all its literals false
  const broken = issues.map((issue) => {
    const literals = touched.get(issue.id)
    if (literals === undefined) return [null]
    return issue.options.flatMap((_, o) => (literals.some((l) => choice(problem, issue, o).has(l)) ? [] : [o]))
  })
  return broken.reduce<(number | null)[][]>((out, list) => out.flatMap((p) => list.map((o) => [...p, o])), [[]])
}

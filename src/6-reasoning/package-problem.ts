import type { Record } from '../5-record/record.ts'
import { partyName } from './conditions/asked.ts'
import { conflictProblem, type RecordCondition, type RecordProblem } from './conditions/conflict-problem.ts'
import { atomKey } from './conditions/meaning.ts'
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
export function packageProblem(record: Record, posed?: RecordProblem): RecordPackages {
  // without options there is nothing to put into a package, whatever is asked
  if (![...record.issues.values()].some(({ options }) => options.length > 0))
    return { issues: [], parties: [], excluded: [] }
  const problem = posed ?? conflictProblem(record)
  const numbers = new Map(problem.atoms.map((atom, i) => [atomKey(atom), i + 1]))
  const issues = [...record.issues.values()].filter((issue) =>
    issue.options.some((o) => variable(numbers, issue.id, o.id)),
  )
  const choices = issues.map((issue) => issue.options.map((_, o) => choice(numbers, issue, o)))
  // whoever asks for no option of any issue has no say in which package is fair
  const parties = [...byParty(problem)].flatMap(([party, own]) => {
    const values = choices.map((options) => options.map((taken) => worth(own, taken)))
    return values.flat().some((value) => value > 0) ? [{ party, own, values }] : []
  })
  return {
    issues: issues.map((issue) => ({ name: issue.name, options: issue.options.map((o) => o.name) })),
    parties: parties.map(({ party, own, values }) => ({
      name: partyName(record, party),
      values: values.map((options) => options.map(String)),
      reservation: '0',
      facts: [...new Set(own.flatMap((c) => c.facts))],
    })),
    excluded: problem.conditions
      .filter((c) => c.firmness === 'red-line' || c.noun === 'linking of')
      .flatMap((c) => c.clauses.flatMap((clause) => against(problem, issues, choices, clause))),
  }
}

/** The conditions of each party that speak of an option, by party in order of its id: nothing else counts in a package. */
function byParty({ conditions, atoms }: RecordProblem): ReadonlyMap<string, readonly RecordCondition[]> {
  const own = new Map<string, RecordCondition[]>()
  for (const condition of conditions) {
    if (!condition.clauses.flat().every((l) => atoms[Math.abs(l) - 1]!.is === 'option')) continue
    const list = own.get(condition.party)
    if (list) list.push(condition)
    else own.set(condition.party, [condition])
  }
  return new Map([...own].sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Issues = readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[]
type Numbers = ReadonlyMap<string, number>

/** The variable of an option; 0 where nobody speaks of its issue. */
function variable(numbers: Numbers, issue: string, option: string): number {
  return numbers.get(atomKey({ is: 'option', issue, option })) ?? 0
}

/** The literals of an issue once an option is taken. */
function choice(numbers: Numbers, issue: Issues[number], taken: number): ReadonlySet<number> {
  return new Set(issue.options.map(({ id }, o) => (o === taken ? 1 : -1) * variable(numbers, issue.id, id)))
}

/** The weight of the conditions that an option alone meets. */
function worth(conditions: readonly RecordCondition[], literals: ReadonlySet<number>): number {
  const about = (c: RecordCondition) => c.clauses.flat().every((l) => literals.has(l) || literals.has(-l))
  return conditions
    .filter((c) => about(c) && c.clauses.every((clause) => clause.some((l) => literals.has(l))))
    .reduce((sum, c) => sum + c.weight, 0)
}

/** The packages that break a clause, as patterns; none where the clause is about more than options. */
function against(
  problem: RecordProblem,
  issues: Issues,
  choices: readonly (readonly ReadonlySet<number>[])[],
  clause: readonly number[],
): (number | null)[][] {
  const touched = new Map<string, number[]>()
  for (const literal of clause) {
    const atom = problem.atoms[Math.abs(literal) - 1]!
    if (atom.is !== 'option') return []
    touched.set(atom.issue, [...(touched.get(atom.issue) ?? []), literal])
  }
  // per issue, the options that make all its literals false
  const broken = issues.map((issue, i) => {
    const literals = touched.get(issue.id)
    if (literals === undefined) return [null]
    return issue.options.flatMap((_, o) => (literals.some((l) => choices[i]![o]!.has(l)) ? [] : [o]))
  })
  return broken.reduce<(number | null)[][]>((out, list) => out.flatMap((p) => list.map((o) => [...p, o])), [[]])
}

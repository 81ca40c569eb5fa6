import type { Record } from '../5-record/record.ts'
import { type Falls, type Way, wayFrom, whatFalls } from '../5-record/retraction/what-falls.ts'
import { restingOn, rootOf, type Withdrawn, without } from '../5-record/retraction/withdrawal.ts'
import type { Effort } from './budget.ts'
import { conflictProblem, type RecordProblem } from './conditions/conflict-problem.ts'
import { type Finding, incompatible, waysOut } from './findings.ts'
import { suggestedActors } from './issue-inputs.ts'
import { packageProblem } from './package-problem.ts'

/** Something that rested on what is withdrawn: of the record, or of what was reasoned from it. */
export interface Fallen extends Omit<Falls, 'kind'> {
  readonly kind: Falls['kind'] | 'finding' | 'forecast' | 'package'
}

/** A finding with the facts it rests on, in a form in which two runs can be compared. */
interface Rested {
  readonly kind: Fallen['kind']
  readonly id: string
  readonly says: string
  readonly facts: readonly string[]
}

/**
 * All that would fall with a report, a fact or an outlet’s rating: what `whatFalls` names, then incompatible demands,
 * ways out, inputs of forecasts and values of package deals that rest on it, and findings that would hold only
 * without it. Pure: nothing is withdrawn. `effort` bounds the search on either side. Throws `outlet-unknown`.
 */
export function fallout(record: Record, withdrawn: Withdrawn, effort: Effort = {}): readonly Fallen[] {
  const falls = whatFalls(record, withdrawn)
  const touched = restingOn(record, withdrawn).map(({ id }) => id)
  if (touched.length === 0) return falls
  const way = wayFrom(record, withdrawn)
  const before = reasoned(record, effort)
  const after = new Map(reasoned(without(record, withdrawn), effort).map((one) => [one.id, one]))
  const gone = new Set(touched)
  return [
    ...falls,
    ...before.flatMap((one) => fallen(one, after.get(one.id), gone, way)),
    ...arising(before, after, rootOf(withdrawn)),
  ]
}

/** Everything reasoning says of a record, with what it rests on. */
function reasoned(record: Record, effort: Effort): readonly Rested[] {
  const problem = conflictProblem(record)
  const found = incompatible(record, effort, problem)
  const ways = waysOut(record, effort, problem)
  const clashes = found.incompatible.map((finding) => rested('clash', finding))
  const exits = ways.ways.filter(({ members }) => members.length > 0).map((way) => rested('way', way))
  return [...clashes, ...exits, ...forecasts(record), ...packages(record, problem)]
}

function rested(prefix: string, { members, sentence }: Finding): Rested {
  return {
    kind: 'finding',
    id: `${prefix} ${members.map(({ id }) => id).join(' + ')}`,
    says: sentence,
    facts: members.flatMap(({ quotes }) => quotes.map(({ fact }) => fact)),
  }
}

function forecasts(record: Record): readonly Rested[] {
  return [...record.issues.values()].flatMap((issue) =>
    suggestedActors(record, issue.id).map(({ name, position, facts }): Rested => {
      const { low, best, high } = position
      const range = low === high ? `${best}` : `${best} (${low} to ${high})`
      return {
        kind: 'forecast',
        id: `forecast ${issue.id} ${name}`,
        says: `where ${record.actors.get(name)?.name ?? name} stands on ${issue.name}, for forecasts: ${range}`,
        facts,
      }
    }),
  )
}

function packages(record: Record, problem: RecordProblem): readonly Rested[] {
  const { issues, parties } = packageProblem(record, problem)
  return parties.map(({ name, facts, values }) => {
    const worth = issues.flatMap((issue, i) =>
      issue.options.flatMap((option, o) => {
        const value = values[i]?.[o] ?? '0'
        return value === '0' ? [] : [`${issue.name}: ${option} ${value}`]
      }),
    )
    const says = `what options are worth to ${name} in package deals (${worth.join('; ')})`
    return { kind: 'package', id: `package ${name}`, says, facts }
  })
}

function fallen(one: Rested, now: Rested | undefined, gone: ReadonlySet<string>, way: Way): readonly Fallen[] {
  const via = one.facts.find((id) => gone.has(id))
  if (via === undefined) return []
  const path = way(via, one.id)
  const { kind, id, says } = one
  if (now === undefined) return [{ kind, id, says, effect: 'lost', path }]
  if (now.facts.length === one.facts.length) return [{ kind, id, says, effect: 'flagged', path }]
  return [{ kind, id, says: now.says === says ? says : `${says} Would be: ${now.says}`, effect: 'weakened', path }]
}

/** What holds only once it is gone: words that later ones, now withdrawn, had replaced. */
function arising(before: readonly Rested[], after: ReadonlyMap<string, Rested>, root: string): readonly Fallen[] {
  const known = new Set(before.map(({ id }) => id))
  return [...after.values()]
    .filter(({ id, kind }) => kind === 'finding' && !known.has(id))
    .map(({ id, kind, says }) => ({ kind, id, says: `Once it is gone: ${says}`, effect: 'flagged', path: [root, id] }))
}

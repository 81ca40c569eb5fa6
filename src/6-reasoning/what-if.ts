import { Misuse } from '../0-model/trouble.ts'
import type { HeldFact, Record } from '../5-record/record.ts'
import { concessions } from './concessions.ts'
import { partiesIn, partyName } from './conditions/asked.ts'
import {
  conflictProblem,
  type RecordCondition,
  type RecordProblem,
  type Supposed,
} from './conditions/conflict-problem.ts'
import { moot } from './conditions/deadlines.ts'
import { conflicts, dealWith } from './conflicts.ts'
import { list, type Member, member } from './findings.ts'
import { forecast } from './forecast.ts'
import { suggestedActors } from './issue-inputs.ts'
import { type Change, type Scenario, scenarioOf } from './scenario.ts'

export interface Difference {
  readonly name: string | null
  readonly seed: number
  readonly method: string
  /** Whether both searches came to their end. */
  readonly complete: boolean
  /** Everything that changes, as sentences. */
  readonly sentences: string[]
  readonly conflicts: {
    readonly gone: Member[][]
    readonly fresh: Member[][]
    readonly before: number
    readonly after: number
  }
  /** Cost of the cheapest way out, before and after. */
  readonly cheapest: { readonly before: number | null; readonly after: number | null }
  readonly conditions: { readonly gone: Member[]; readonly fresh: Member[] }
  /** Conditions that tie one thing to another: no longer of any effect, or now binding. */
  readonly links: { readonly fallen: Member[]; readonly awake: Member[] }
  /** Deadlines that lose their object: fact ids. */
  readonly deadlines: string[]
  readonly forecasts: {
    readonly issue: string
    readonly before: { readonly best: number; readonly low: number; readonly high: number } | null
    readonly after: { readonly best: number; readonly low: number; readonly high: number } | null
  }[]
  /** Of each party that leaves: the share of incompatible demands it is part of, and what its leaving saves. */
  readonly leverage: { readonly party: string; readonly share: number; readonly saves: number | null }[]
}

/**
 * What follows if something changes: everything is worked out anew and compared. The same record, scenario and seed
 * give the same answer, to the byte. Throws a Misuse for a scenario that names what the record does not have.
 */
export function whatIf(record: Record, scenario: Scenario): Difference {
  const { name = null, seed, changes } = scenarioOf(scenario)
  for (const change of changes) checkKnown(record, change)
  const later = changes.reduce(without, record)
  const [old, now] = [state(record, {}), state(later, supposed(changes))]
  const conflictKeys = (s: State) =>
    new Map(s.found.conflicts.map((set) => [set.map((i) => s.problem.conditions[i]!.id).join('\n'), set]))
  const [oldSets, nowSets] = [conflictKeys(old), conflictKeys(now)]
  const members = (of: Record, s: State, set: readonly number[]) => set.map((i) => member(of, s.problem.conditions[i]!))
  const oldIds = new Set(old.problem.conditions.map((c) => c.id))
  const nowIds = new Set(now.problem.conditions.map((c) => c.id))
  const sides = changes.flatMap((c) => (c.do === 'party-leaves' ? [c.party] : []))
  const difference = {
    name,
    seed,
    method:
      'incompatible demands, cheapest ways out, ties and forecasts worked out before and after, compared by condition',
    complete: old.found.complete && now.found.complete,
    conflicts: {
      gone: [...oldSets].filter(([key]) => !nowSets.has(key)).map(([, set]) => members(record, old, set)),
      fresh: [...nowSets].filter(([key]) => !oldSets.has(key)).map(([, set]) => members(later, now, set)),
      before: oldSets.size,
      after: nowSets.size,
    },
    cheapest: { before: old.cost, after: now.cost },
    conditions: {
      gone: old.problem.conditions.filter((c) => !nowIds.has(c.id)).map((c) => member(record, c)),
      fresh: now.problem.conditions.filter((c) => !oldIds.has(c.id)).map((c) => member(later, c)),
    },
    links: links(record, later, old.problem, now.problem),
    deadlines: moot(record, later, changes),
    forecasts: forecasts(record, later, changes, seed),
    leverage: sides.map((party) => leverage(record, old, party)),
  }
  return { ...difference, sentences: sentences(record, difference) }
}

interface State {
  readonly problem: RecordProblem
  readonly found: ReturnType<typeof conflicts>
  readonly cost: number | null
}

function state(record: Record, options: Supposed): State {
  const problem = conflictProblem(record, options)
  return { problem, found: conflicts(problem), cost: concessions(problem, { top: 1 }).sets[0]?.cost ?? null }
}

function checkKnown(record: Record, change: Change): void {
  const parties = partiesIn(record)
  if ('party' in change && ![...record.facts.values()].some(({ fact }) => parties(fact.actors).includes(change.party)))
    throw new Misuse('party-unknown', `${change.party}: no fact on record has this party act; give its id`)
  if (change.do === 'report-disbelieved' && !record.reports.has(change.report))
    throw new Misuse('report-unknown', `${change.report}: no such report`)
  if (change.do === 'deadline-passes' && !record.facts.has(change.deadline))
    throw new Misuse('deadline-unknown', `${change.deadline}: no such fact`)
  if ('issue' in change && change.issue !== undefined && !record.issues.has(change.issue))
    throw new Misuse('issue-unknown', `${change.issue}: the agenda has ${[...record.issues.keys()].join(', ')}`)
}

/** The record without what a change takes out of it. */
function without(record: Record, change: Change): Record {
  if (change.do === 'report-disbelieved')
    return keeping(record, (held) => (held.report === change.report ? null : held))
  if (change.do === 'deadline-passes') return keeping(record, (held) => (held.id === change.deadline ? null : held))
  if (change.do !== 'party-leaves') return record
  const parties = partiesIn(record)
  return keeping(record, (held) => {
    const actors = held.fact.actors.filter((a) => parties([a])[0] !== change.party)
    if (actors.length === held.fact.actors.length) return held
    return actors.length === 0 ? null : { ...held, fact: { ...held.fact, actors } }
  })
}

function keeping(record: Record, keep: (held: HeldFact) => HeldFact | null): Record {
  const facts = new Map<string, HeldFact>()
  for (const [id, held] of record.facts) {
    const kept = keep(held)
    if (kept !== null) facts.set(id, kept)
  }
  return { ...record, facts }
}

function supposed(changes: readonly Change[]): Supposed {
  return {
    moves: changes.flatMap((c) => (c.do === 'position-moves' ? [{ party: c.party, issue: c.issue, words: c.to }] : [])),
    happens: changes.flatMap((c) => {
      if (!('what' in c)) return []
      const words = c.do === 'measure-lifted' ? `lift ${c.what}` : c.what
      return [{ words, issue: c.issue, holds: c.do !== 'fails' }]
    }),
  }
}

/** Ties that went with their party or report or are met whatever the deal (fallen), and ties whose one side now holds (awake). */
function links(
  before: Record,
  after: Record,
  old: RecordProblem,
  now: RecordProblem,
): { fallen: Member[]; awake: Member[] } {
  const isTie = (c: RecordCondition) => c.clauses.some((clause) => clause.length > 1)
  const standing = new Map(now.conditions.map((c) => [c.id, c]))
  const fallen: Member[] = []
  const awake: Member[] = []
  for (const tie of old.conditions.filter(isTie)) {
    const still = standing.get(tie.id)
    if (still === undefined || (met(now, still) && !met(old, tie))) fallen.push(member(before, tie))
    else if (binding(now, still) && !binding(old, tie)) awake.push(member(after, still))
  }
  return { fallen, awake }
}

/** Whether the hard rules alone make the condition hold. */
function met(problem: RecordProblem, condition: RecordCondition): boolean {
  return condition.clauses.every((clause) =>
    impossible(
      problem,
      clause.map((l) => -l),
    ),
  )
}

/** Whether the hard rules take away one side of the tie, so that the other must hold. */
function binding(problem: RecordProblem, condition: RecordCondition): boolean {
  return (
    !met(problem, condition) &&
    condition.clauses.some((clause) => clause.length > 1 && clause.some((l) => impossible(problem, [l])))
  )
}

function impossible(problem: RecordProblem, literals: readonly number[]): boolean {
  return dealWith({ ...problem, hard: [...problem.hard, ...literals.map((l) => [l])] }, []) === null
}

function forecasts(before: Record, after: Record, changes: readonly Change[], seed: number): Difference['forecasts'] {
  return [...before.issues.keys()].flatMap((issue) => {
    const moves = changes.flatMap((c) => (c.do === 'position-moves' && c.issue === issue ? [c] : []))
    const [old, now] = [spread(before, issue, [], seed), spread(after, issue, moves, seed)]
    return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ issue, before: old, after: now }]
  })
}

type Moved = Extract<Change, { do: 'position-moves' }>

function spread(record: Record, issue: string, moves: readonly Moved[], seed: number) {
  const actors = suggestedActors(
    record,
    issue,
    moves.map(({ party, to }) => ({ party, words: to })),
  )
  if (actors.length === 0) return null
  const { best, low, high } = forecast(actors, { seed, draws: 2000 }).models.mean
  return { best, low, high }
}

function leverage(record: Record, before: State, party: string): Difference['leverage'][number] {
  const total = before.found.conflicts.length
  const part = before.found.conflicts.filter((set) =>
    set.some((i) => before.problem.conditions[i]!.party === party),
  ).length
  const alone = state(without(record, { do: 'party-leaves', party }), {})
  const saves = before.cost === null || alone.cost === null ? null : before.cost - alone.cost
  return { party, share: total === 0 ? 0 : part / total, saves }
}

function sentences(record: Record, d: Omit<Difference, 'sentences'>): string[] {
  const { before, after } = d.cheapest
  const all = (members: readonly Member[]) => list(members.map((m) => m.says))
  return [
    ...d.conflicts.gone.map((set) => `No longer incompatible: ${all(set)}.`),
    ...d.conflicts.fresh.map((set) => `Newly incompatible: ${all(set)}.`),
    ...d.links.fallen.map((m) => `No longer of effect: ${m.says}.`),
    ...d.links.awake.map((m) => `Now binding: ${m.says}.`),
    ...d.deadlines.map((id) => `Moot: the deadline “${record.facts.get(id)?.fact.evidence.exact ?? id}”.`),
    ...(before === after
      ? []
      : [
          `The cheapest way out costs ${after ?? 'more than can be paid'} instead of ${before ?? 'more than could be paid'}.`,
        ]),
    ...d.forecasts.map(({ issue, before: b, after: a }) => {
      const name = record.issues.get(issue)?.name ?? issue
      return `Weighted-mean forecast on ${name}: ${b ? b.best.toFixed(1) : 'none'} before, ${a ? a.best.toFixed(1) : 'none'} after (scales of 0 to 100 were off by 23.6 points on average in 351 past cases).`
    }),
    ...d.leverage.map(
      ({ party, share }) =>
        `${partyName(record, party)} is part of ${Math.round(100 * share)} % of the incompatible demands.`,
    ),
  ]
}

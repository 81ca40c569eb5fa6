import { isoDay } from '../0-model/edtf.ts'
import type { Trouble } from '../0-model/trouble.ts'
import { type Voices, voices } from '../5-record/independence/voices.ts'
import type { Record } from '../5-record/record.ts'
import type { Effort } from './budget.ts'
import { concessions } from './concessions.ts'
import { partyName } from './conditions/asked.ts'
import { conflictProblem, type RecordCondition, type RecordProblem } from './conditions/conflict-problem.ts'
import type { Atom } from './conditions/meaning.ts'
import { conflicts, dealWith } from './conflicts.ts'
import { parties } from './problem.ts'

/** Where a condition is said. */
export interface Said {
  readonly fact: string
  readonly report: string
  readonly outlet: string | null
  readonly published: string | null
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** One demand, refusal, bound or tie that a finding speaks of. */
export interface Member {
  readonly id: string
  readonly party: string
  /** “Northland’s refusal of “a southern port” (2 sources)”. */
  readonly says: string
  readonly firmness: RecordCondition['firmness']
  readonly issue: string | null
  readonly reports: number
  readonly independent: number
  /** Whether any of its facts has been accepted by a person. */
  readonly reviewed: boolean
  readonly quotes: Said[]
}

export interface Finding {
  readonly sentence: string
  readonly members: Member[]
}

export interface WayOut extends Finding {
  /** Sum of the weights given up. */
  readonly cost: number
  readonly payers: string[]
  /** Whether a red line would have to be given up. */
  readonly redLines: boolean
  /** What a deal would look like then. */
  readonly deal: string[]
}

/** Whether a deal can be had that keeps every red line. */
export type Possible =
  | { readonly possible: true; readonly sentence: string; readonly deal: string[] }
  | { readonly possible: false; readonly sentence: string; readonly because: Finding[] }

export interface Incompatible {
  readonly method: string
  /** False where the search was ended by its budget. */
  readonly complete: boolean
  readonly conditions: number
  readonly answer: Possible
  readonly incompatible: Finding[]
  readonly byParty: { readonly sentence: string; readonly parties: string[] }[]
  readonly troubles: Trouble[]
}

const method =
  'all minimal conflict sets (MARCO) over the positions and linkages that stand; options and numbers as the agenda has them'

/** What cannot be had together, each member with its passages, and whether a deal exists that keeps the red lines. */
export function incompatible(
  record: Record,
  options: { readonly asOf?: string } & Effort = {},
  problem: RecordProblem = conflictProblem(record, options),
): Incompatible {
  const found = conflicts(problem, options)
  const names = parties(problem)
  const byParty = conflicts(problem, { ...options, by: 'party' })
  return {
    method,
    complete: found.complete && byParty.complete,
    conditions: problem.conditions.length,
    answer: possible(record, problem, options),
    incompatible: found.conflicts.map((set) => clash(record, problem, set)),
    byParty: byParty.conflicts.map((set) => {
      const sides = set.map((p) => names[p]!)
      const named = sides.map((p) => partyName(record, p))
      const sentence =
        named.length === 1
          ? `${named[0]} asks for things that exclude each other.`
          : `No deal can meet ${list(named)} at once.`
      return { sentence, parties: sides }
    }),
    troubles: [...problem.troubles],
  }
}

export interface WaysOut {
  readonly method: string
  /** Whether these are proven the cheapest. */
  readonly complete: boolean
  readonly ways: WayOut[]
}

/** What would have to give: the cheapest sets of conditions that, given up, let a deal have all the others. */
export function waysOut(
  record: Record,
  options: { readonly asOf?: string; readonly top?: number } & Effort = {},
  problem: RecordProblem = conflictProblem(record, options),
): WaysOut {
  const found = concessions(problem, { ...options, top: options.top ?? 3 })
  return {
    method:
      'cheapest minimal concession sets (implicit hitting sets); a preference costs 1, a demand 3, a red line 20, times its independent sources, three at most',
    complete: found.complete,
    ways: found.sets.map(({ members, cost, payers }) => {
      const kept = problem.conditions.map((_, i) => i).filter((i) => !members.includes(i))
      const given = members.map((i) => member(record, problem.conditions[i]!))
      return {
        sentence:
          members.length === 0 ? 'Nothing has to give.' : `What would have to give: ${list(given.map((m) => m.says))}.`,
        members: given,
        cost,
        payers,
        redLines: given.some((m) => m.firmness === 'red-line'),
        deal: shown(record, problem, dealWith(problem, kept) ?? []),
      }
    }),
  }
}

/** Red lines bind: a deal has to keep them all; of the rest it has as much as can be had at the least cost. */
function possible(record: Record, problem: RecordProblem, effort: Effort): Possible {
  const lines = problem.conditions.filter((c) => c.firmness === 'red-line')
  const rest = problem.conditions.filter((c) => c.firmness !== 'red-line')
  const binding = { ...problem, hard: [...problem.hard, ...lines.flatMap((c) => c.clauses)], conditions: rest }
  const [cheapest] = concessions(binding, { ...effort, top: 1 }).sets
  if (cheapest === undefined) {
    const clashes = conflicts({ ...problem, conditions: lines }, effort).conflicts
    const because = clashes.map((set) => clash(record, { ...problem, conditions: lines }, set))
    return { possible: false, sentence: `No deal keeps every red line: ${because[0]?.sentence ?? ''}`, because }
  }
  const kept = rest.map((_, i) => i).filter((i) => !cheapest.members.includes(i))
  const deal = shown(record, problem, dealWith(binding, kept) ?? [])
  const given = cheapest.members.map((i) => member(record, rest[i]!).says)
  const price = given.length === 0 ? 'and gives everyone everything asked' : `if these give way: ${list(given)}`
  return { possible: true, sentence: `A deal that keeps every red line exists, ${price}.`, deal }
}

function clash(
  record: Record,
  problem: { readonly conditions: readonly RecordCondition[] },
  set: readonly number[],
): Finding {
  const members = set.map((i) => member(record, problem.conditions[i]!))
  const only = members[0]
  const sentence =
    only === undefined
      ? 'The rules of the agenda contradict each other: no deal can exist.'
      : members.length === 1
        ? `No deal can have ${only.says}.`
        : `No deal can have all of: ${list(members.map((m) => m.says))}.`
  return { sentence, members }
}

export function member(record: Record, condition: RecordCondition): Member {
  const { id, party, firmness, issue, facts } = condition
  const support = voices(record, facts)
  return {
    id,
    party,
    says: says(record, condition, support),
    firmness,
    issue,
    reports: support.reports,
    independent: support.independent,
    reviewed: facts.some((f) => record.facts.get(f)?.review.state === 'accepted'),
    quotes: facts.flatMap((fact): Said[] => {
      const held = record.facts.get(fact)
      const report = held && record.reports.get(held.report)
      if (!held || !report) return []
      const { start, end, exact } = held.fact.evidence
      const { outlet, published } = report
      return [{ fact, report: report.id, outlet, published, start, end, exact }]
    }),
  }
}

function says(record: Record, { party, noun, words, firmness }: RecordCondition, support: Voices): string {
  const name = partyName(record, party)
  const line = firmness === 'red-line' ? 'red line, the ' : ''
  const sources = `${support.independent} ${support.independent === 1 ? 'source' : 'sources'}`
  return `${name}’s ${line}${noun} “${words.replace(/\s+/g, ' ').trim()}” (${sources})`
}

/** A deal as a reader sees it: the option taken on each issue and the numbers it keeps to. */
export function shown(record: Record, problem: RecordProblem, deal: readonly number[]): string[] {
  return deal.flatMap((literal) => {
    const atom = problem.atoms[Math.abs(literal) - 1]!
    if (atom.is === 'proposition') return []
    if (atom.is === 'option') return literal > 0 ? [optionName(record, atom)] : []
    return [boundName(record, atom, literal > 0)]
  })
}

function optionName(record: Record, { issue, option }: Extract<Atom, { is: 'option' }>): string {
  const own = record.issues.get(issue)
  return `${own?.name ?? issue}: ${own?.options.find((o) => o.id === option)?.name ?? option}`
}

function boundName(record: Record, atom: Extract<Atom, { is: 'at-most' | 'below' }>, holds: boolean): string {
  const at = atom.quantity.lastIndexOf('/')
  const name = record.issues.get(atom.quantity.slice(0, at))?.name
  const unit = atom.quantity.slice(at + 1)
  const prefix = name ? `${name}: ` : ''
  if (unit === 'date') {
    const relation = atom.is === 'at-most' ? (holds ? 'by' : 'after') : holds ? 'before' : 'not before'
    return `${prefix}${relation} ${isoDay(atom.value)}`
  }
  const relation = atom.is === 'at-most' ? (holds ? 'at most' : 'more than') : holds ? 'less than' : 'at least'
  return `${prefix}${relation} ${atom.value} ${unit}`
}

/** “A”, “A and B”, “A; B; and C”. */
export function list(parts: readonly string[]): string {
  if (parts.length <= 2) return parts.join(' and ')
  return `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`
}

import { isoDay } from '../0-model/edtf.ts'
import type { Trouble } from '../0-model/trouble.ts'
import { type Voices, voices } from '../5-record/independence/voices.ts'
import type { Record } from '../5-record/record.ts'
import type { Effort } from './budget.ts'
import { type Concessions, concessions } from './concessions.ts'
import { partyName } from './conditions/asked.ts'
import { conflictProblem, type RecordCondition, type RecordProblem } from './conditions/conflict-problem.ts'
import type { Atom } from './conditions/meaning.ts'
import { conflictSets, dealWith } from './conflicts.ts'
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
  /** How many would have to give; `members` may hold only the dearest of them. */
  readonly total: number
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
  /** How many sets were found; `incompatible` may hold only the first, the smallest. */
  readonly total: number
  readonly incompatible: Finding[]
  readonly byParty: { readonly sentence: string; readonly parties: string[] }[]
  readonly troubles: Trouble[]
}

const method =
  'all smallest sets of incompatible demands (MARCO) among the positions and linkages that stand; options and numbers as the agenda has them'

/** How the time of one answer is shared out among its searches. */
const shares = { conditions: 0.5, parties: 0.2, deal: 0.3 } as const

function part<E extends Effort>(effort: E, share: number): E {
  return effort.ms === undefined ? effort : { ...effort, ms: effort.ms * share }
}

/** Sets of demands that exclude each other, in part or all, with how many there are. */
export interface Clashes {
  readonly complete: boolean
  readonly total: number
  readonly findings: Finding[]
}

/** The incompatible sets of a problem, the first `shown` of them told. */
export function clashes(
  record: Record,
  problem: RecordProblem,
  options: { readonly shown?: number } & Effort = {},
): Clashes {
  const { complete, conflicts } = conflictSets(problem, options)
  return {
    complete,
    total: conflicts.length,
    findings: conflicts.slice(0, options.shown ?? conflicts.length).map((set) => clash(record, problem, set)),
  }
}

/**
 * What cannot be had together, each member with its passages, and whether a deal exists that keeps the red lines.
 * `shown`: how many sets are told with their passages, all of them without it; `ms` is for all searches together.
 */
export function incompatible(
  record: Record,
  options: { readonly asOf?: string; readonly shown?: number } & Effort = {},
  problem: RecordProblem = conflictProblem(record, options),
): Incompatible {
  const found = clashes(record, problem, part(options, shares.conditions))
  const names = parties(problem)
  const byParty = conflictSets(problem, { ...part(options, shares.parties), by: 'party' })
  return {
    method,
    complete: found.complete && byParty.complete,
    conditions: problem.conditions.length,
    answer: possible(record, problem, part(options, shares.deal)),
    total: found.total,
    incompatible: found.findings,
    byParty: byParty.conflicts.slice(0, options.shown ?? byParty.conflicts.length).map((set) => {
      const sides = set.map((p) => names[p]!)
      const called = sides.map((p) => partyName(record, p))
      const sentence =
        called.length === 1
          ? `${called[0]} asks for things that exclude each other.`
          : `No deal can meet ${list(called)} at once.`
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

const lastGiven = new WeakMap<RecordProblem, { readonly key: string; readonly found: Concessions }>()

/** The cheapest concessions of a problem; the same as before where steps bound the search, for then no clock decides. */
function given(problem: RecordProblem, options: Effort & { readonly top: number }): Concessions {
  if (options.ms !== undefined) return concessions(problem, options)
  const key = JSON.stringify([options.top, options.steps, options.max])
  const known = lastGiven.get(problem)
  if (known?.key === key) return known.found
  const found = concessions(problem, options)
  lastGiven.set(problem, { key, found })
  return found
}

/**
 * What would have to give: the cheapest sets of conditions that, given up, let a deal have all the others. `shown`: how
 * many members of a set are told with their passages, all of them without it.
 */
export function waysOut(
  record: Record,
  options: { readonly asOf?: string; readonly top?: number; readonly shown?: number } & Effort = {},
  problem: RecordProblem = conflictProblem(record, options),
): WaysOut {
  const found = given(problem, { ...options, top: options.top ?? 3 })
  return {
    method:
      'the cheapest of the smallest sets of demands that would have to give (implicit hitting sets); a preference costs 1, a demand 3, a red line 20, times its independent sources, three at most',
    complete: found.complete,
    ways: found.sets.map(({ members, cost, payers }) => {
      const kept = besides(problem, members)
      const told = dearest(problem, members, options.shown ?? members.length)
      return {
        sentence:
          members.length === 0
            ? 'Nothing has to give.'
            : `What would have to give: ${spoken(record, problem, members)}.`,
        total: members.length,
        members: told.map((i) => member(record, problem.conditions[i]!)),
        cost,
        payers,
        redLines: members.some((i) => problem.conditions[i]!.firmness === 'red-line'),
        deal: shown(record, problem, dealWith(problem, kept) ?? []),
      }
    }),
  }
}

/** Sets of red lines that are told as the reason why no deal keeps them all. */
const mostRedLines = 100
/** Demands that one sentence names. */
const named = 12

type Conditions = { readonly conditions: readonly RecordCondition[] }

/** The conditions that are not among some. */
function besides({ conditions }: Conditions, members: readonly number[]): number[] {
  const given = new Set(members)
  return conditions.map((_, i) => i).filter((i) => !given.has(i))
}

/** Of some conditions those that cost most to give up, in their own order. */
function dearest({ conditions }: Conditions, members: readonly number[], most: number): readonly number[] {
  if (members.length <= most) return members
  const byWeight = [...members].sort((a, b) => conditions[b]!.weight - conditions[a]!.weight || a - b)
  return byWeight.slice(0, most).sort((a, b) => a - b)
}

/** Conditions as a sentence names them: the dearest, and how many there are beside. */
function spoken(record: Record, problem: Conditions, members: readonly number[]): string {
  const told = dearest(problem, members, named).map((i) => member(record, problem.conditions[i]!).says)
  const more = members.length - told.length
  return more > 0 ? `${told.join('; ')}; and ${more} more` : list(told)
}

/** Red lines bind: a deal has to keep them all; of the rest it has as much as can be had at the least cost. */
function possible(record: Record, problem: RecordProblem, effort: Effort): Possible {
  const lines = problem.conditions.filter((c) => c.firmness === 'red-line')
  const rest = problem.conditions.filter((c) => c.firmness !== 'red-line')
  const binding =
    lines.length === 0
      ? problem
      : { ...problem, hard: [...problem.hard, ...lines.flatMap((c) => c.clauses)], conditions: rest }
  const [cheapest] = concessions(binding, { ...effort, top: 1 }).sets
  if (cheapest === undefined) {
    const red = { ...problem, conditions: lines }
    const because = clashes(record, red, { ...effort, shown: mostRedLines }).findings
    return { possible: false, sentence: `No deal keeps every red line: ${because[0]?.sentence ?? ''}`, because }
  }
  const { members } = cheapest
  const deal = shown(record, problem, dealWith(binding, besides(binding, members)) ?? [])
  const price =
    members.length === 0
      ? 'and gives everyone everything asked'
      : `if these give way: ${spoken(record, binding, members)}`
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

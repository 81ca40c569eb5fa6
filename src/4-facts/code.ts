import { type Fact, kinds } from '../0-model/fact.ts'
import type { Span } from '../0-model/passage.ts'
import type { Trouble } from '../0-model/trouble.ts'
import type { Analysis } from '../3-syntax/analysis.ts'
import { bySentence, type Candidate, candidates } from './candidates.ts'
import { factOf } from './fact.ts'
import { judgeOf } from './judge.ts'
import { learned } from './learned.ts'
import { merged } from './merge.ts'
import { scene } from './scene.ts'
import { chosen, type Judge } from './select.ts'
import { troublesIn } from './troubles.ts'
import { version } from './version.ts'
import { type Why, whyOf } from './why.ts'

export interface CodeOptions {
  /** How sure each candidate is; without one the weights learned from the corpus judge. */
  readonly judge?: Judge
}

/** The facts of one report with how each was found. Everything in it is data. */
export interface Coded {
  readonly facts: readonly Fact[]
  readonly troubles: readonly Trouble[]
  /** For each fact, by id, the rule, the clause as a small tree, how actors and date were resolved. */
  readonly why: ReadonlyMap<string, Why>
  /** What almost was a fact, best first: found by a rule, judged too unsure or told already. */
  readonly near: readonly Near[]
}

export interface Near extends Span {
  readonly kind: Fact['kind']
  readonly label: string | undefined
  readonly confidence: number
  readonly rule: string
}

/** Codes an analysed report: every kind’s finder, the choice among what they found, repetitions as one fact. */
export function code(analysis: Analysis, options: CodeOptions = {}): Coded {
  const judge = options.judge ?? judgeOf(learned)
  const here = scene(analysis)
  const found = candidates(here)
  const neighbours = bySentence(found)
  const judged = found.map((candidate) => ({
    ...candidate,
    confidence: judge(here, candidate, neighbours.get(candidate.draft.at.sentence)!),
  }))
  const { kept, dropped } = chosen(judged)
  const groups = merged(here, kept)
  const made = groups.map((group) => ({ fact: factOf(here, group, version), candidate: group[0]! }))
  made.sort(
    (a, b) =>
      a.fact.evidence.start - b.fact.evidence.start ||
      a.fact.evidence.end - b.fact.evidence.end ||
      kinds.indexOf(a.fact.kind) - kinds.indexOf(b.fact.kind) ||
      (a.fact.id < b.fact.id ? -1 : 1),
  )
  let why: Coded['why'] | undefined
  return {
    facts: made.map((one) => one.fact),
    troubles: troublesIn(analysis),
    // most callers never ask
    get why() {
      why ??= new Map(made.map((one) => [one.fact.id, whyOf(here, one.candidate)]))
      return why
    },
    near: dropped
      .map((candidate) => nearOf(candidate))
      .sort((a, b) => b.confidence - a.confidence || a.start - b.start),
  }
}

function nearOf(candidate: Candidate & { confidence: number }): Near {
  const { draft } = candidate
  return {
    kind: candidate.kind,
    label: draft.label,
    confidence: candidate.confidence,
    rule: draft.rule,
    start: draft.span.start,
    end: draft.span.end,
  }
}

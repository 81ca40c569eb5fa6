import type { ActorRef } from '../0-model/actor.ts'
import type { Span } from '../0-model/passage.ts'
import type { Report } from '../0-model/report.ts'
import type { Clause } from './clause.ts'
import type { Tree } from './tree.ts'

/** Where a tree's word stands: the sentence's index among the trees, the word's index within it. */
export interface At {
  readonly sentence: number
  readonly word: number
}

/** A stretch that names an actor, by name, by description or by pronoun. `at` is its head word. */
export interface Mention extends Span {
  readonly at: At
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly actor: ActorRef
  /** True where the grammar makes it a place (“in Moscow”), not a government. */
  readonly place: boolean
  /** How the actor was found, for `--explain`: “apposition”, “surname of…”, “subject pronoun”. */
  readonly because: string
  /** Where it lies, for a place that the report and the gazetteer settle. */
  readonly settled?: Settled
}

/** What the gazetteer and the report together settle of a place: its country, and where one town is meant, which. */
export interface Settled {
  /** ISO 3166 alpha-3; never that of a disputed place. */
  readonly country?: string
  /** Degrees, WGS 84. */
  readonly lat?: number
  readonly lon?: number
  readonly geonameId?: number
  /** For `--explain`. */
  readonly because: string
}

/** A time expression as TIMEX3, with its EDTF reading against the report's date where it has one. */
export interface TimeExpression extends Span {
  readonly at: At
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2025-04-17`, `P30D`, `XXXX-WXX-1`, `PRESENT_REF`. */
  readonly value: string
  /** The days meant, EDTF; null where the text does not fix them (durations, sets, vague times). */
  readonly edtf: string | null
  /** Where the report may be of several days: what the first and the last of them give; `edtf` then covers both. */
  readonly ends?: readonly [first: string, last: string]
  /** For `--explain`: which rule, against which anchor. */
  readonly because: string
}

/** Whose words: source, cue and content, each in one or more stretches (PolNeAR's scheme). */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** The speakers, where the source names any. */
  readonly speakers: readonly ActorRef[]
  /** The cue's head word; null for a quotation carried on without a new cue. */
  readonly at: At | null
}

/** An event word and how far the text commits itself to it: −3 certainly not … 0 unknown … 3 certainly. */
export interface Predicate extends Span {
  readonly at: At
  readonly factuality: number
  readonly modality: 'asserted' | 'planned' | 'possible' | 'hypothetical'
  readonly negated: boolean
  readonly denied: boolean
}

/** All that stages 2 and 3 found in one report: what the coder works on. */
export interface Analysis {
  readonly report: Report
  readonly trees: readonly Tree[]
  readonly clauses: readonly Clause[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
  readonly predicates: readonly Predicate[]
}

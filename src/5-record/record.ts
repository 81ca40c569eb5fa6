import type { Actor } from '../0-model/actor.ts'
import type { Dossier } from '../0-model/dossier.ts'
import type { Entry, Fell, MadeBrief, ReviewState, Verdict, Withdrawn } from '../0-model/entry.ts'
import type { Fact, Kind } from '../0-model/fact.ts'
import type { Issue } from '../0-model/issue.ts'
import type { Outlet } from '../0-model/outlet.ts'
import type { Report } from '../0-model/report.ts'
import type { Track } from '../0-model/track.ts'
import type { Trouble } from '../0-model/trouble.ts'
import type { Sketch } from './independence/sketch.ts'
import type { Step } from './steps.ts'

/** What is known of an entry without what it holds. */
export interface EntryHead {
  readonly id: string
  readonly parents: readonly string[]
  readonly at: string
  readonly by: string
  readonly why?: string
  readonly type: string
  /** The later of `at` and the times of all it was written after: a clock that jumped back does not reorder history. */
  readonly known: string
  /** The entry it takes back, where that is what it does. */
  readonly undoes?: string
}

/** A report as the record holds it: without its text, which the store hands out (`store.report`). */
export interface HeldReport extends Omit<Report, 'text' | 'blocks'> {
  /** UTF-16 units of the text. */
  readonly length: number
  /** Reports of one source group are one voice: the same article, a reprint, a near-copy. The id of its first report. */
  readonly group: string
  readonly withdrawn: boolean
  /** Erased on request: only digests are left. */
  readonly forgotten: boolean
  readonly added: { readonly at: string; readonly by: string; readonly entry: string }
  readonly sketch: Sketch
}

export interface Review {
  readonly state: ReviewState
  /** Who decided and when; absent as long as nobody has. */
  readonly by?: string
  readonly at?: string
}

/** A fact as the record holds it. `fact` is the reading in force: as coded, with the edits of people. */
export interface HeldFact {
  readonly id: string
  readonly report: string
  readonly fact: Fact
  readonly review: Review
  readonly edited: boolean
  /** Withdrawn itself, or by its report. */
  readonly withdrawn: boolean
  /** The item it tells of. */
  readonly item: string
  /** The agenda item it belongs to: set by a person or the coder, else matched by words. */
  readonly issue: string | null
  readonly track: string | null
}

/** One thing that happened, was said or was put on the table, told by one fact or by many. */
export interface Item {
  /** The id of its first fact (earliest report, then smallest id). Any of its facts’ ids finds it: see `itemOf`. */
  readonly id: string
  readonly kind: Kind
  /** Ids of facts that stand, earliest report first. */
  readonly facts: readonly string[]
}

/** What a person decided on whether facts tell of one thing. It outranks the machine and is kept. */
export interface Judgement {
  readonly entry: string
  readonly verdict: Verdict
  readonly facts: readonly string[]
  readonly from: readonly string[]
}

/** What a person decided on whether a name means an actor of the register. */
export interface NameJudgement {
  readonly entry: string
  readonly verdict: Verdict
  readonly name: string
  readonly actor: string
}

/** What was withdrawn by an entry, and what fell with it, as far as a person has not looked at it since. */
export interface Withdrawal {
  readonly entry: string
  readonly of: Withdrawn
  readonly fell: readonly Fell[]
  /** What somebody has looked at, with the entry that says so. */
  readonly looked: ReadonlyMap<string, string>
}

/** What had been known by then: a day (2025-04-20), an instant (2025-04-20T12:00:00Z) or an entry’s id. */
export type Moment = string

/**
 * One dossier, derived from its entries: plain data, never changed in place.
 * Rejected and withdrawn facts are in `facts` (the history needs them) and nowhere else; `standing` leaves them out.
 */
export interface Record {
  readonly dossier: Dossier
  readonly asOf: Moment | null
  /** Ids of the entries nothing has been written after: one, or several between a merge and the next entry. */
  readonly head: readonly string[]
  readonly entries: ReadonlyMap<string, EntryHead>
  /** In the order of publication, undated ones last. */
  readonly reports: ReadonlyMap<string, HeldReport>
  readonly facts: ReadonlyMap<string, HeldFact>
  readonly items: ReadonlyMap<string, Item>
  readonly actors: ReadonlyMap<string, Actor>
  readonly issues: ReadonlyMap<string, Issue>
  readonly outlets: ReadonlyMap<string, Outlet>
  readonly tracks: ReadonlyMap<string, Track>
  readonly feeds: readonly string[]
  readonly scenarios: ReadonlyMap<string, unknown>
  readonly briefs: ReadonlyMap<string, MadeBrief>
  readonly judgements: readonly Judgement[]
  readonly nameJudgements: readonly NameJudgement[]
  /** Withdrawals in force, by their entry. */
  readonly withdrawals: ReadonlyMap<string, Withdrawal>
  /** What went wrong in reading the history: entries unknown or from a newer version, clashes after a merge. */
  readonly troubles: readonly Trouble[]
  /** What each thing went through, by target (`fact:ID`, `report:ID`, `actor:ID` …), oldest first. */
  readonly steps: ReadonlyMap<string, readonly Step[]>
  /** Entries that were undone, with the entry that undid them. */
  readonly undone: ReadonlyMap<string, string>
}

/** The record of a dossier nothing has been written to. */
export function emptyRecord(dossier: string): Record {
  return {
    dossier: { id: dossier, title: dossier, glossary: [] },
    asOf: null,
    head: [],
    entries: new Map(),
    reports: new Map(),
    facts: new Map(),
    items: new Map(),
    actors: new Map(),
    issues: new Map(),
    outlets: new Map(),
    tracks: new Map(),
    feeds: [],
    scenarios: new Map(),
    briefs: new Map(),
    judgements: [],
    nameJudgements: [],
    withdrawals: new Map(),
    troubles: [],
    steps: new Map(),
    undone: new Map(),
  }
}

/** Whether a fact may be shown, counted or reasoned from: not rejected, not withdrawn. */
export function stands(held: HeldFact): boolean {
  return held.review.state !== 'rejected' && !held.withdrawn
}

/** The facts that stand, of one kind or of all, earliest report first. */
export function standing<K extends Kind = Kind>(
  record: Record,
  options: { readonly kind?: K; readonly states?: readonly ReviewState[] } = {},
): readonly (HeldFact & { readonly fact: Fact<K> })[] {
  const { kind, states } = options
  const found: HeldFact[] = []
  for (const held of record.facts.values())
    if (stands(held) && (!kind || held.fact.kind === kind) && (!states || states.includes(held.review.state)))
      found.push(held)
  return found as (HeldFact & { readonly fact: Fact<K> })[]
}

/** The item a fact tells of, found by the item’s id or that of any of its facts. */
export function itemOf(record: Record, id: string): Item | undefined {
  return record.items.get(id) ?? record.items.get(record.facts.get(id)?.item ?? '')
}

export type { Entry }

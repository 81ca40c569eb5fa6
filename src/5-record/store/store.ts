import type { Action, Entry } from '../../0-model/entry.ts'
import type { Fact, Kind } from '../../0-model/fact.ts'
import type { Report } from '../../0-model/report.ts'
import type { Clash } from '../merge.ts'
import type { Found } from '../quotes/find.ts'
import type { Moment, Record } from '../record.ts'
import type { Checked } from '../verify.ts'

/** Who writes, when and why. `at` is the clock’s unless given (UTC, as `new Date().toISOString()`). */
export interface Author {
  readonly by: string
  readonly at?: string
  readonly why?: string
}

export interface DossierSummary {
  readonly id: string
  readonly title: string
  readonly reports: number
  readonly facts: number
  readonly entries: number
  /** When its last entry was written, UTC. */
  readonly changed: string
}

/** A report with the facts coded from it. */
export interface CodedReport {
  readonly report: Report
  readonly facts: readonly Fact[]
}

export interface Written {
  /** The entries written, in order; none where there was nothing new. */
  readonly entries: readonly Entry[]
  /** The record after them. */
  readonly record: Record
}

export interface Added extends Written {
  /** Ids of reports that are new to the dossier. */
  readonly added: readonly string[]
  /** Ids of reports the dossier had already. */
  readonly known: readonly string[]
}

/** A passage that a search found. */
export interface Hit {
  readonly report: string
  /** The fact whose passage it is; absent where the words stand in the report outside any fact. */
  readonly fact?: string
  readonly kind?: Kind
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  /** The words around the hit, matches between «‹» and «›». */
  readonly snippet: string
}

export interface Verification extends Checked {
  /** Whether the projections were written anew. */
  readonly rebuilt: boolean
}

/** `entries` are those that were new to this copy. */
export interface Merged extends Written {
  readonly dossier: string
  /** Decisions of the two copies that contradict each other, for a person to settle. */
  readonly clashes: readonly Clash[]
}

/**
 * One workspace file. All methods reject with a `Misuse` where the caller is at fault
 * (`dossier-unknown`, `dossier-exists`, `workspace-busy`, `workspace-newer`, `workspace-damaged`, `workspace-full` …).
 * What a method has resolved to is on the disk.
 */
export interface Store {
  readonly file: string
  dossiers(): Promise<readonly DossierSummary[]>
  /** Opens a new dossier. Throws `dossier-exists`. */
  create(
    dossier: string,
    options: Author & { readonly title?: string; readonly actions?: readonly Action[] },
  ): Promise<Written>
  /** The record, of now or as of a moment. The record of now is kept in memory and shared: it is never changed in place. */
  record(dossier: string, options?: { readonly asOf?: Moment }): Promise<Record>
  /** Writes actions as entries, in one transaction: all or none. */
  append(dossier: string, actions: readonly Action[], author: Author): Promise<Written>
  /** Adds reports with their facts; a report the dossier has is left alone. One transaction. */
  addReports(dossier: string, reports: readonly CodedReport[], author: Author): Promise<Added>
  /** Takes back an entry, or the last one that has not been taken back. */
  undo(dossier: string, author: Author & { readonly entry?: string }): Promise<Written>
  /** A report with its text. Throws `report-unknown`. */
  report(dossier: string, id: string): Promise<Report>
  /** The texts of many reports, by id; those the dossier has not are left out. */
  texts(dossier: string, ids: Iterable<string>): Promise<ReadonlyMap<string, string>>
  /** The history, oldest first. */
  entries(dossier: string): Promise<readonly Entry[]>
  /**
   * Full text: words, "phrases", prefix*, actor:NAME, issue:ID, kind:KIND, before:DATE, after:DATE.
   * Facts first, then reports whose words are in no fact found.
   */
  search(dossier: string, query: string, options?: { readonly limit?: number }): Promise<readonly Hit[]>
  /** Who said these words where, earliest first; empty where they stand in no report of the dossier. */
  quote(dossier: string, words: string): Promise<readonly Found[]>
  /** The dossier as one file: a line of JSON each, entries with the reports in them; confidential reports only if named. */
  export(dossier: string, options?: { readonly confidential?: readonly string[] }): Promise<string>
  /** Takes in an exported file: a new dossier, or a merge with the one there. Nothing is lost, clashes are listed. */
  import(lines: string, author: Author): Promise<Merged>
  /** Erases words for good. Digests and tombstones stay, so that the history still verifies. */
  forget(
    dossier: string,
    what:
      | { readonly report: string }
      | { readonly report: string; readonly start: number; readonly end: number }
      | { readonly name: string },
    author: Author,
  ): Promise<Written & { readonly erased: number }>
  /** Walks the history, derives the record again and checks every passage; `rebuild` writes the projections anew. */
  verify(dossier: string, options?: { readonly rebuild?: boolean }): Promise<Verification>
  close(): Promise<void>
}

import type { Generated } from 'kysely'

/**
 * The tables of a workspace. `entry` is the truth; all others are projections, written in the same transaction and
 * rebuilt from entries by `parley verify --rebuild`. Only types that SQLite and PostgreSQL share: text, integer, real;
 * JSON is kept as text and truth values as 0 and 1.
 */
export interface Tables {
  readonly dossier: DossierTable
  readonly entry: EntryTable
  readonly thing: ThingTable
  readonly report: ReportTable
  readonly fact: FactTable
  readonly fact_actor: FactActorTable
}

export interface DossierTable {
  readonly id: string
  readonly title: string
  /** JSON: ids of the entries nothing was written after, sorted. The projections are those of this head. */
  readonly head: string
  /** The version of the derivation that made the projections; another program's are made anew. */
  readonly derivation: number
  readonly changed: string
  /** JSON: troubles of the record. */
  readonly troubles: string
}

export interface EntryTable {
  readonly dossier: string
  readonly id: string
  /** Its place in the history's order, from 0. */
  readonly position: number
  readonly at: string
  readonly known: string
  readonly by: string
  readonly why: string | null
  readonly type: string
  /** The entry it takes back. */
  readonly undoes: string | null
  /** JSON: ids. */
  readonly parents: string
  /** JSON: the whole entry, erased words as their digests. */
  readonly body: string
}

/** What is neither report nor fact: actors, issues, judgements, scenarios … */
export interface ThingTable {
  readonly dossier: string
  readonly target: string
  /** JSON: its steps. */
  readonly steps: string
}

export interface ReportTable {
  readonly seq: Generated<number>
  readonly dossier: string
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly agency: string | null
  readonly published: string | null
  readonly sha256: string
  readonly source_group: string
  readonly confidential: number
  readonly withdrawn: number
  /** JSON: its steps, those of its facts, and what was derived for these. */
  readonly steps: string
}

export interface FactTable {
  readonly seq: Generated<number>
  readonly dossier: string
  readonly id: string
  readonly report: string
  readonly kind: string
  readonly label: string | null
  readonly state: string
  /** 1 where it may be shown: neither rejected nor withdrawn. */
  readonly standing: number
  readonly date: string | null
  readonly date_from: string | null
  readonly date_to: string | null
  readonly issue: string | null
  readonly track: string | null
  readonly item: string
  readonly about: string | null
  readonly exact: string
  readonly start_at: number
  readonly end_at: number
  readonly names: string
  readonly confidence: number
}

export interface FactActorTable {
  readonly dossier: string
  readonly report: string
  readonly fact: string
  /** `actor` or `counterpart`. */
  readonly role: string
  readonly actor: string
  readonly name: string
}

/** Forward only: the statements that lead from each version of the file to the next. Never change one that was released. */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table dossier (id text primary key, title text not null, head text not null, derivation integer not null,
       changed text not null, troubles text not null)`,
    `create table entry (dossier text not null, id text not null, position integer not null, at text not null,
       known text not null, "by" text not null, why text, type text not null, undoes text, parents text not null, body text not null,
       primary key (dossier, id))`,
    'create index entry_position on entry (dossier, position)',
    `create table thing (dossier text not null, target text not null, steps text not null, primary key (dossier, target))`,
    `create table report (seq integer primary key, dossier text not null, id text not null, title text, outlet text, url text,
       agency text, published text, sha256 text not null, source_group text not null, confidential integer not null,
       withdrawn integer not null, steps text not null, unique (dossier, id))`,
    `create table fact (seq integer primary key, dossier text not null, id text not null, report text not null,
       kind text not null, label text, state text not null, standing integer not null, date text, date_from text,
       date_to text, issue text, track text, item text not null, about text, exact text not null, start_at integer not null,
       end_at integer not null, names text not null, confidence real not null, unique (dossier, id))`,
    'create index fact_report on fact (dossier, report)',
    `create table fact_actor (dossier text not null, report text not null, fact text not null, role text not null,
       actor text not null, name text not null)`,
    'create index fact_actor_report on fact_actor (dossier, report)',
    'create index fact_actor_actor on fact_actor (dossier, lower(actor))',
    'create index fact_actor_name on fact_actor (dossier, lower(name))',
    // The words themselves lie in `fact` and `entry`; the indexes hold only where they stand.
    `create virtual table fact_words using fts5 (body, content='', contentless_delete=1,
       tokenize='unicode61 remove_diacritics 2', prefix='2 3')`,
    `create virtual table report_words using fts5 (body, content='', contentless_delete=1,
       tokenize='unicode61 remove_diacritics 2', prefix='2 3')`,
  ],
]

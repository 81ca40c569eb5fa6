import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { DossierId } from '../../0-model/dossier.ts'
import { Action, type Entry, type Erasure } from '../../0-model/entry.ts'
import type { Report } from '../../0-model/report.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { applyAll, chain, replay } from '../apply.ts'
import { asOf } from '../as-of.ts'
import { erased, withoutName } from '../erase.ts'
import { exported, imported } from '../exchange.ts'
import { clashes, merged } from '../merge.ts'
import { findQuote } from '../quotes/find.ts'
import { readable } from '../readable.ts'
import { emptyRecord, type Record } from '../record.ts'
import { inForce } from '../undo.ts'
import { type DatabaseOptions, type Db, openDatabase, told, transaction } from './database.ts'
import { putEntries, replaceEntries, storedAmong, storedEntries, storedEntry } from './history.ts'
import { load, project, rebuild } from './projection.ts'
import { reportsWith, search } from './search.ts'
import { shred } from './shred.ts'
import type { Added, Author, CodedReport, DossierSummary, Merged, Store, Written } from './store.ts'
import { verify } from './verify.ts'

export interface Opening extends DatabaseOptions {
  /** The clock, UTC; for tests. */
  readonly now?: () => string
}

/** Records of earlier moments kept in memory, for each workspace. */
const pastKept = 4

/** Opens a workspace file, made where it does not exist. */
export async function openStore(file: string, options: Opening = {}): Promise<Store> {
  const db = await openDatabase(file, options)
  return workspace(db, file, options.now ?? (() => new Date().toISOString()))
}

function workspace(db: Db, file: string, now: () => string): Store {
  const present = new Map<string, Record>()
  const past = new Map<string, Record>()
  /** Dossiers whose projections are another program's, or damaged: made anew with the next write. */
  const stale = new Set<string>()

  const current = async (tx: Db, dossier: string): Promise<Record> => {
    const row = await tx.selectFrom('dossier').select('head').where('id', '=', dossier).executeTakeFirst()
    if (!row) throw new Misuse('dossier-unknown', `${dossier}: there is no such dossier; begin one with parley new`)
    const kept = present.get(dossier)
    if (kept && JSON.stringify(kept.head) === row.head) return kept
    const loaded = await load(tx, dossier)
    if (!loaded) stale.add(dossier)
    const record = loaded ?? (await derived(tx, dossier))
    present.set(dossier, record)
    return record
  }

  /** The record from its entries; the projections follow with the next write. */
  const derived = async (tx: Db, dossier: string): Promise<Record> =>
    replay((await storedEntries(tx, dossier)).map(readable), emptyRecord(dossier))

  const write = async (
    dossier: string,
    make: (record: Record) => readonly Action[],
    author: Author,
  ): Promise<Written> => {
    const { by, why } = author
    const written = await transaction(db, file, async (tx) => {
      const before = await current(tx, dossier)
      const at = author.at ?? apart(now(), before)
      const actions = make(before).map(checked)
      if (actions.length === 0) return { entries: [], record: before }
      const entries = chain(dossier, actions, {
        by,
        at,
        ...(why !== undefined && { why }),
        parents: before.head,
        salt: () => randomBytes(16).toString('hex'),
      })
      const { record, touched } = applyAll(before, entries)
      await putEntries(tx, entries, record.entries, before.entries.size)
      const texts = textsOf(tx, dossier, entries)
      if (stale.has(dossier)) await rebuild(tx, record, texts)
      else await project(tx, before, record, { texts, touched })
      return { entries, record }
    })
    present.set(dossier, written.record)
    if (written.entries.length > 0) stale.delete(dossier)
    return written
  }

  const reportOf = async (tx: Db, dossier: string, id: string): Promise<Report | null> => {
    const added = (await current(tx, dossier)).reports.get(id)?.added.entry
    const entry = added === undefined ? null : await storedEntry(tx, dossier, added)
    const action = entry ? readable(entry).action : null
    return action?.type === 'report-added' ? action.report : null
  }

  const textsOf = (tx: Db, dossier: string, entries: readonly Entry[]) => {
    const fresh = new Map<string, Report>()
    for (const { action } of entries) if (action.type === 'report-added') fresh.set(action.report.id, action.report)
    return async (id: string) => fresh.get(id) ?? (await reportOf(tx, dossier, id))
  }

  /** Writes a history anew with all that is derived from it. */
  const rewrite = async (tx: Db, dossier: string, entries: readonly Entry[]): Promise<Record> => {
    const record = replay(entries.map(readable), emptyRecord(dossier))
    await replaceEntries(tx, dossier, entries, record.entries)
    await rebuild(tx, record, textsOf(tx, dossier, entries.map(readable)))
    return record
  }

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (cause) {
      throw told(cause, file)
    }
  }

  return {
    file,

    dossiers: () =>
      guarded(async () => {
        const rows = await sql<DossierSummary>`select id, title, changed,
          (select count(*) from report where report.dossier = dossier.id) as reports,
          (select count(*) from fact where fact.dossier = dossier.id and standing = 1) as facts,
          (select count(*) from entry where entry.dossier = dossier.id) as entries
          from dossier order by id`.execute(db)
        return rows.rows
      }),

    create: async (dossier, { title = dossier, actions = [], ...author }) => {
      const id = DossierId.safeParse(dossier)
      if (!id.success)
        throw new Misuse('dossier-name', `“${dossier}” cannot name a dossier; ${id.error.issues[0]?.message}`)
      const { by, why, at = now() } = author
      const written = await transaction(db, file, async (tx) => {
        const there = await tx.selectFrom('dossier').select('id').where('id', '=', dossier).executeTakeFirst()
        if (there)
          throw new Misuse('dossier-exists', `${dossier}: there is such a dossier already; add to it with parley add`)
        const all: Action[] = [
          { type: 'dossier-created', dossier: { id: dossier, title, glossary: [] } },
          ...actions.map(checked),
        ]
        const before = emptyRecord(dossier)
        const entries = chain(dossier, all, {
          by,
          at,
          ...(why !== undefined && { why }),
          salt: () => randomBytes(16).toString('hex'),
        })
        const { record, touched } = applyAll(before, entries)
        await putEntries(tx, entries, record.entries, 0)
        await project(tx, before, record, { texts: textsOf(tx, dossier, entries), touched })
        return { entries, record }
      })
      present.set(dossier, written.record)
      return written
    },

    record: (dossier, options = {}) =>
      guarded(async () => {
        const record = await current(db, dossier)
        if (options.asOf === undefined) return record
        const key = JSON.stringify([dossier, record.head, options.asOf])
        const kept = past.get(key)
        if (kept) return kept
        const made = asOf((await storedEntries(db, dossier)).map(readable), options.asOf)
        past.set(key, made)
        for (const old of past.keys()) if (past.size > pastKept) past.delete(old)
        return made
      }),

    append: (dossier, actions, author) => write(dossier, () => actions, author),

    addReports: async (dossier, reports, author): Promise<Added> => {
      let added: string[] = []
      let known: string[] = []
      const written = await write(
        dossier,
        (record) => {
          added = []
          known = []
          return reports.flatMap(({ report, facts }) => {
            if (record.reports.has(report.id) || added.includes(report.id)) {
              known.push(report.id)
              return []
            }
            added.push(report.id)
            return newReport({ report, facts })
          })
        },
        author,
      )
      return { ...written, added, known }
    },

    undo: (dossier, { entry, ...author }) =>
      write(
        dossier,
        (record) =>
          (entry ? [entryIn(record, entry)] : lastDone(record)).map((id): Action => ({ type: 'undone', entry: id })),
        author,
      ),

    report: (dossier, id) =>
      guarded(async () => {
        const report = await reportOf(db, dossier, id)
        if (!report) throw new Misuse('report-unknown', `${id}: there is no such report in ${dossier}`)
        return report
      }),

    texts: (dossier, ids) =>
      guarded(async () => {
        const { reports } = await current(db, dossier)
        const added = [...ids].flatMap((id) => reports.get(id)?.added.entry ?? [])
        const texts = new Map<string, string>()
        for (const entry of await storedAmong(db, dossier, added)) {
          const { action } = readable(entry)
          if (action.type === 'report-added') texts.set(action.report.id, action.report.text)
        }
        return texts
      }),

    entries: (dossier) => guarded(async () => (await storedEntries(db, dossier)).map(readable)),

    search: (dossier, query, options = {}) =>
      guarded(async () => {
        const record = await current(db, dossier)
        return search(db, record, query, { ...options, report: (id) => reportOf(db, dossier, id) })
      }),

    quote: (dossier, words) =>
      guarded(async () => {
        const record = await current(db, dossier)
        const texts: { readonly id: string; readonly text: string }[] = []
        for (const id of await reportsWith(db, dossier, words)) {
          const report = await reportOf(db, dossier, id)
          if (report) texts.push(report)
        }
        return findQuote(record, texts, words)
      }),

    export: (dossier, { confidential = [] } = {}) =>
      guarded(async () => {
        const { reports } = await current(db, dossier)
        const withheld = [...reports.values()].filter((held) => held.confidential && !confidential.includes(held.id))
        return exported(
          await storedEntries(db, dossier),
          withheld.map(({ id }) => id),
        )
      }),

    import: async (lines): Promise<Merged> => {
      const taken = imported(lines)
      const dossier = taken[0]?.dossier ?? ''
      if (!DossierId.safeParse(dossier).success)
        throw new Misuse('import-unreadable', 'line 2: the entry names no dossier')
      const result = await transaction(db, file, async (tx) => {
        const own = await storedEntries(tx, dossier)
        const known = new Set(own.map(({ id }) => id))
        const fresh = taken.filter(({ id }) => !known.has(id))
        if (own.length > 0 && fresh.length === taken.length)
          throw new Misuse(
            'histories-unrelated',
            `${dossier}: there is a dossier of this name with another history; take the file into another workspace`,
          )
        const all = merged(own, taken)
        const record = await rewrite(tx, dossier, all)
        return { dossier, entries: fresh.map(readable), record, clashes: clashes(all.map(readable)) }
      })
      present.set(dossier, result.record)
      past.clear()
      return result
    },

    forget: async (dossier, what, author) => {
      const { by, why } = author
      const result = await transaction(db, file, async (tx) => {
        const before = await current(tx, dossier)
        const own = await storedEntries(tx, dossier)
        const { entries: left, erasure } = forgotten(own, what, before)
        const added = chain(dossier, [{ type: 'forgotten', erasure }], {
          by,
          at: author.at ?? apart(now(), before),
          ...(why !== undefined && { why }),
          parents: before.head,
          salt: () => randomBytes(16).toString('hex'),
        })
        const record = await rewrite(tx, dossier, [...left, ...added])
        const touched = left.filter((entry, i) => entry !== own[i]).length
        return { entries: added, record, erased: touched }
      })
      await shred(db)
      present.set(dossier, result.record)
      past.clear()
      return result
    },

    verify: (dossier, options = {}) => guarded(() => verify(db, file, dossier, options.rebuild === true)),

    close: async () => {
      await db.destroy()
    },
  }
}

/** A time of its own for each write, so that one can be told from the next; a clock that jumped back stays as it is. */
function apart(time: string, { entries }: Record): string {
  const taken = new Set(Array.from(entries.values(), ({ at }) => at))
  let free = time
  while (taken.has(free)) free = new Date(Date.parse(free) + 1).toISOString()
  return free
}

/** A history with words erased, and the erasure as an entry names it. Throws `report-unknown`, `name-unknown`, `passage-outside-text`. */
function forgotten(
  entries: readonly Entry[],
  what: { readonly name: string } | { readonly report: string; readonly start?: number; readonly end?: number },
  record: Record,
): { entries: readonly Entry[]; erasure: Erasure } {
  if ('name' in what) {
    const { entries: left, touched } = withoutName(entries, what.name)
    if (what.name.trim() === '' || touched.length === 0)
      throw new Misuse('name-unknown', `“${what.name}” stands nowhere in ${record.dossier.id}`)
    return { entries: left, erasure: { what: 'name', entries: [...touched] } }
  }
  const { report, start, end } = what
  const held = record.reports.get(report)
  if (!held) throw new Misuse('report-unknown', `${report}: there is no such report in ${record.dossier.id}`)
  if (start !== undefined && end !== undefined && !(start >= 0 && start < end && end <= held.length))
    throw new Misuse('passage-outside-text', `${start}–${end} leaves the text of ${report} (0–${held.length})`)
  const erasure: Erasure =
    start === undefined || end === undefined ? { what: 'report', report } : { what: 'passage', report, start, end }
  return { entries: erased(entries, erasure), erasure }
}

function newReport({ report, facts }: CodedReport): readonly Action[] {
  return [
    { type: 'report-added', report },
    { type: 'facts-proposed', report: report.id, facts: [...facts] },
  ]
}

/** An action as the schema of entries has it. Throws `action-invalid`. */
function checked(action: Action): Action {
  const parsed = Action.safeParse(action)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Misuse('action-invalid', `${String(action.type)}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function entryIn(record: Record, id: string): string {
  const found = [...record.entries.keys()].filter((entry) => entry.startsWith(id))
  if (found.length === 1 && found[0]) return found[0]
  throw new Misuse(
    'entry-unknown',
    `${id}: ${found.length === 0 ? 'no entry' : 'more than one entry'} of the history begins so`,
  )
}

/** The entries of the latest write that may be taken back, last first: in force, and no taking back themselves. */
function lastDone(record: Record): readonly string[] {
  const open = [...record.entries.values()]
    .reverse()
    .filter((head) => head.undoes === undefined && inForce(head.id, record.undone))
  const last = open[0]
  const found = open.filter(({ at, by, type }) => at === last?.at && by === last.by && type !== 'dossier-created')
  if (found.length > 0) return found.map(({ id }) => id)
  throw new Misuse('nothing-to-undo', `${record.dossier.id}: there is nothing to take back`)
}

import { sql } from 'kysely'
import { days, isoDay } from '../../0-model/edtf.ts'
import type { Report } from '../../0-model/report.ts'
import type { Trouble } from '../../0-model/trouble.ts'
import { type EntryHead, emptyRecord, type HeldFact, type HeldReport, type Record, stands } from '../record.ts'
import { restored, type Saved } from '../restore.ts'
import { partsOf, type Step, type Target } from '../steps.ts'
import type { Db } from './database.ts'
import { packed, type SavedReport, unpacking } from './packed.ts'
import { bytesOf, textOf } from './text.ts'

/** Raised whenever the same entries give another record: projections of another number are made anew when opened. */
export const derivation = 6

/** Gives the words of a report; null where they were erased. */
export type Texts = (report: string) => Promise<Report | null>

/** Rows of one insert; SQLite takes 32,766 values in one. */
const batch = 400

/**
 * Writes what differs between two records of a dossier into the projections. `texts` gives the words of new reports,
 * `touched` names what the entries between the two have changed.
 */
export async function project(
  db: Db,
  before: Record,
  after: Record,
  { texts, touched }: { readonly texts: Texts; readonly touched: Iterable<Target> },
): Promise<void> {
  const dossier = after.dossier.id
  const stale = staleReports(before, after)
  await putDossier(db, after)
  await putThings(db, before, after, touched)
  for (const ids of chunks([...stale], batch)) {
    await sql`delete from fact_words where rowid in (select seq from fact where dossier = ${dossier} and report in (${sql.join(ids)}))`.execute(
      db,
    )
    await db.deleteFrom('fact_actor').where('dossier', '=', dossier).where('report', 'in', ids).execute()
    await db.deleteFrom('fact').where('dossier', '=', dossier).where('report', 'in', ids).execute()
  }
  const facts = factsByReport(after, stale)
  for (const ids of chunks([...stale], batch)) await putReports(db, before, after, ids, facts, texts)
  const changed = [...stale].flatMap((id) => facts.get(id) ?? [])
  for (const some of chunks(changed, batch)) await putFacts(db, dossier, some)
  for (const ids of chunks([...stale], batch))
    await sql`insert into fact_words (rowid, body)
      select seq, exact || ' ' || coalesce(about, '') || ' ' || names from fact
      where dossier = ${dossier} and report in (${sql.join(ids)}) order by seq`.execute(db)
}

/** The record as the projections hold it; null where they are those of another head or another derivation. */
export async function load(db: Db, dossier: string): Promise<Record | null> {
  const row = await db.selectFrom('dossier').selectAll().where('id', '=', dossier).executeTakeFirst()
  if (!row || row.derivation !== derivation) return null
  const entries = await db
    .selectFrom('entry')
    .select(['id', 'parents', 'at', 'by', 'why', 'type', 'known', 'undoes'])
    .where('dossier', '=', dossier)
    .orderBy('position')
    .execute()
  const heads = entries.map(
    ({ parents, why, undoes, ...rest }): EntryHead => ({
      ...rest,
      parents: JSON.parse(parents) as string[],
      ...(why !== null && { why }),
      ...(undoes !== null && { undoes }),
    }),
  )
  const things = await db.selectFrom('thing').selectAll().where('dossier', '=', dossier).orderBy('target').execute()
  const saved = {
    dossier,
    head: JSON.parse(row.head) as string[],
    troubles: JSON.parse(row.troubles) as Trouble[],
    entries: heads,
    things: things.map(({ target, steps }) => [target, JSON.parse(steps) as Step[]] as const),
    reports: await savedReports(db, dossier),
  }
  // What cannot be read is derived anew from the entries.
  return saved.reports ? restored({ ...saved, reports: saved.reports }) : null
}

/** Reports read at once. */
const slice = 250

async function savedReports(db: Db, dossier: string): Promise<Saved['reports'] | null> {
  const reports: Saved['reports'][number][] = []
  const unpacked = unpacking()
  // In slices: the JSON of a large dossier need not lie in memory twice.
  for (let after = -1; ; ) {
    const rows = await db
      .selectFrom('report')
      .select(['seq', 'id', 'source_group', bytesOf('steps').as('steps')])
      .where('dossier', '=', dossier)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(slice)
      .execute()
    for (const { id, source_group, steps } of rows) {
      const text = textOf(steps)
      if (text === null) return null
      reports.push({ ...unpacked(id, text), group: source_group })
    }
    const last = rows.at(-1)
    if (!last) return reports
    after = last.seq
  }
}

/** Drops all projections of a dossier; the entries stay. */
export async function clear(db: Db, dossier: string): Promise<void> {
  await sql`delete from fact_words where rowid in (select seq from fact where dossier = ${dossier})`.execute(db)
  await sql`delete from report_words where rowid in (select seq from report where dossier = ${dossier})`.execute(db)
  await db.deleteFrom('fact_actor').where('dossier', '=', dossier).execute()
  await db.deleteFrom('fact').where('dossier', '=', dossier).execute()
  await db.deleteFrom('report').where('dossier', '=', dossier).execute()
  await db.deleteFrom('thing').where('dossier', '=', dossier).execute()
  await db.deleteFrom('dossier').where('id', '=', dossier).execute()
}

/** Projections written anew from a record. */
export async function rebuild(db: Db, record: Record, texts: Texts): Promise<void> {
  await clear(db, record.dossier.id)
  await project(db, emptyRecord(record.dossier.id), record, { texts, touched: record.steps.keys() })
}

function staleReports(before: Record, after: Record): ReadonlySet<string> {
  const stale = new Set<string>()
  for (const [id, held] of after.reports) if (before.reports.get(id) !== held) stale.add(id)
  for (const id of before.reports.keys()) if (!after.reports.has(id)) stale.add(id)
  for (const [id, held] of after.facts) if (before.facts.get(id) !== held) stale.add(held.report)
  for (const [id, held] of before.facts) if (!after.facts.has(id)) stale.add(held.report)
  return stale
}

async function putDossier(db: Db, { dossier, head, entries, troubles }: Record): Promise<void> {
  const changed = [...entries.values()].reduce((latest, { at }) => (at > latest ? at : latest), '')
  const row = {
    title: dossier.title,
    head: JSON.stringify(head),
    derivation,
    changed,
    troubles: JSON.stringify(troubles),
  }
  await db
    .insertInto('dossier')
    .values({ id: dossier.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** The steps of all that is neither a held report nor a held fact: these lie beside it. */
async function putThings(db: Db, before: Record, after: Record, touched: Iterable<Target>): Promise<void> {
  const dossier = after.dossier.id
  const rows: { dossier: string; target: string; steps: string }[] = []
  const held = ({ reports, facts }: Record, target: Target) => {
    const [kind, id] = partsOf(target)
    return kind === 'report' ? reports.has(id) : kind === 'fact' && facts.has(id)
  }
  for (const target of new Set([...touched, ...comeAndGone(before, after)])) {
    const steps = after.steps.get(target)
    if (!steps) continue
    if (!held(after, target)) rows.push({ dossier, target, steps: JSON.stringify(steps) })
    else if (before.steps.has(target) && !held(before, target))
      await db.deleteFrom('thing').where('dossier', '=', dossier).where('target', '=', target).execute()
  }
  for (const some of chunks(rows, batch))
    await db
      .insertInto('thing')
      .values(some)
      .onConflict((conflict) =>
        conflict.columns(['dossier', 'target']).doUpdateSet((eb) => ({ steps: eb.ref('excluded.steps') })),
      )
      .execute()
}

/** Reports and facts that are held now and were not, or the other way: facts come and go with their report. */
function* comeAndGone(before: Record, after: Record): Generator<Target> {
  for (const id of before.reports.keys()) if (!after.reports.has(id)) yield `report:${id}`
  for (const id of after.reports.keys()) if (!before.reports.has(id)) yield `report:${id}`
  for (const id of before.facts.keys()) if (!after.facts.has(id)) yield `fact:${id}`
  for (const id of after.facts.keys()) if (!before.facts.has(id)) yield `fact:${id}`
}

async function putReports(
  db: Db,
  before: Record,
  after: Record,
  ids: readonly string[],
  facts: ReadonlyMap<string, readonly HeldFact[]>,
  texts: Texts,
): Promise<void> {
  const dossier = after.dossier.id
  const gone = ids.filter((id) => !after.reports.has(id))
  if (gone.length > 0) {
    await sql`delete from report_words where rowid in (select seq from report where dossier = ${dossier} and id in (${sql.join(gone)}))`.execute(
      db,
    )
    await db.deleteFrom('report').where('dossier', '=', dossier).where('id', 'in', gone).execute()
  }
  const held = ids.flatMap((id) => after.reports.get(id) ?? [])
  if (held.length === 0) return
  await db
    .insertInto('report')
    .values(held.map((report) => reportRow(after, report, facts.get(report.id) ?? [])))
    .onConflict((conflict) =>
      conflict.columns(['dossier', 'id']).doUpdateSet((eb) => ({
        title: eb.ref('excluded.title'),
        outlet: eb.ref('excluded.outlet'),
        url: eb.ref('excluded.url'),
        agency: eb.ref('excluded.agency'),
        published: eb.ref('excluded.published'),
        source_group: eb.ref('excluded.source_group'),
        confidential: eb.ref('excluded.confidential'),
        withdrawn: eb.ref('excluded.withdrawn'),
        steps: eb.ref('excluded.steps'),
      })),
    )
    .execute()
  for (const report of held) {
    const old = before.reports.get(report.id)
    if (old && old.forgotten === report.forgotten && old.title === report.title) continue
    const words = report.forgotten ? null : await texts(report.id)
    await sql`delete from report_words where rowid = (select seq from report where dossier = ${dossier} and id = ${report.id})`.execute(
      db,
    )
    if (words)
      await sql`insert into report_words (rowid, body)
        select seq, ${`${words.title ?? ''}\n${words.text}`} from report where dossier = ${dossier} and id = ${report.id}`.execute(
        db,
      )
  }
}

function reportRow(record: Record, held: HeldReport, facts: readonly HeldFact[]) {
  const saved: SavedReport = {
    id: held.id,
    steps: record.steps.get(`report:${held.id}`) ?? [],
    facts: facts.map(({ id, item, issue, track }) => ({
      id,
      steps: record.steps.get(`fact:${id}`) ?? [],
      item,
      issue,
      track,
    })),
  }
  return {
    dossier: record.dossier.id,
    id: held.id,
    title: held.title,
    outlet: held.outlet,
    url: held.url,
    agency: held.agency,
    published: held.published,
    sha256: held.sha256,
    source_group: held.group,
    confidential: Number(held.confidential),
    withdrawn: Number(held.withdrawn || held.forgotten),
    steps: packed(saved),
  }
}

async function putFacts(db: Db, dossier: string, facts: readonly HeldFact[]): Promise<void> {
  if (facts.length === 0) return
  await db
    .insertInto('fact')
    .values(facts.map((held) => factRow(dossier, held)))
    .execute()
  const actors = facts.flatMap(({ id, report, fact }) =>
    [
      ...fact.actors.map((ref) => ({ role: 'actor', ref })),
      ...fact.counterparts.map((ref) => ({ role: 'counterpart', ref })),
    ].map(({ role, ref }) => ({ dossier, report, fact: id, role, actor: ref.id ?? ref.name, name: ref.name })),
  )
  for (const some of chunks(actors, batch)) await db.insertInto('fact_actor').values(some).execute()
}

function factRow(dossier: string, held: HeldFact) {
  const { id, report, fact, review, item, issue, track } = held
  const range = days(fact.date)
  const names = [...fact.actors, ...fact.counterparts].flatMap((ref) => [ref.name, ref.id ?? '', ref.of ?? ''])
  return {
    dossier,
    id,
    report,
    kind: fact.kind,
    label: fact.label ?? null,
    state: review.state,
    standing: Number(stands(held)),
    date: fact.date,
    date_from: range && Number.isFinite(range.from) ? isoDay(range.from) : null,
    date_to: range && Number.isFinite(range.to) ? isoDay(range.to) : null,
    issue,
    track,
    item,
    about: fact.about ?? null,
    exact: fact.evidence.exact,
    start_at: fact.evidence.start,
    end_at: fact.evidence.end,
    names: [...new Set(names)].filter(Boolean).join(' '),
    confidence: fact.confidence,
  }
}

function factsByReport(record: Record, reports: ReadonlySet<string>): ReadonlyMap<string, readonly HeldFact[]> {
  const lists = new Map<string, HeldFact[]>()
  for (const held of record.facts.values())
    if (reports.has(held.report)) {
      const list = lists.get(held.report)
      if (list) list.push(held)
      else lists.set(held.report, [held])
    }
  return lists
}

function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

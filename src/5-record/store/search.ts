import { sql } from 'kysely'
import type { ActorRef } from '../../0-model/actor.ts'
import { days, isoDay } from '../../0-model/edtf.ts'
import type { Report } from '../../0-model/report.ts'
import { actorId } from '../identity/names.ts'
import { stops } from '../identity/words.ts'
import { tokens } from '../quotes/difference.ts'
import { type HeldFact, type HeldReport, type Record, stands } from '../record.ts'
import type { Db } from './database.ts'
import { ftsMatch, onlyFacts, parseQuery, type Query } from './query.ts'
import type { Hit } from './store.ts'

/** Units of text shown on either side of a hit. */
const around = 60

/**
 * Full text over facts and reports, behind this one function: FTS5 here, another engine's index elsewhere.
 * Facts that stand, best match first; then reports whose words stand in none of the facts found.
 */
export async function search(
  db: Db,
  record: Record,
  text: string,
  options: { readonly limit?: number; readonly report: (id: string) => Promise<Report | null> },
): Promise<readonly Hit[]> {
  const { limit = 50, report } = options
  const query = parseQuery(text)
  const match = ftsMatch(query)
  const facts = await factHits(db, record, query, match, limit)
  if (match === '' || onlyFacts(query) || facts.length >= limit) return facts
  const found = new Set(facts.map((hit) => hit.report))
  const hits: Hit[] = [...facts]
  for (const row of await reportRows(db, record.dossier.id, query, match, limit + found.size)) {
    if (found.has(row.id) || hits.length >= limit) continue
    const held = await report(row.id)
    if (!held) continue
    const { id, title, outlet, published } = row
    hits.push({ report: id, title, outlet, published, snippet: snippet(held.text, query) })
  }
  return hits
}

/** Reports looked through for a quotation: those that share most of its rarer words. */
const reportsRead = 200

/** Reports that may hold a quotation, however it was changed: those with any of its words, best match first. */
export async function reportsWith(db: Db, dossier: string, words: string): Promise<readonly string[]> {
  const some = tokens(words).filter(({ plain }) => !stops.has(plain))
  const all = some.length > 0 ? some : tokens(words)
  if (all.length === 0) return []
  const match = [...new Set(all.map(({ plain }) => `"${plain}"`))].join(' OR ')
  const rows = sql<{
    readonly id: string
  }>`select report.id from report_words join report on report.seq = report_words.rowid
    where report_words match ${match} and report.dossier = ${dossier} and report.withdrawn = 0
    order by report_words.rank limit ${reportsRead}`
  return (await rows.execute(db)).rows.map(({ id }) => id)
}

/** Facts read at once where filters may leave some of them out. */
const slice = 200

/**
 * The facts found. What a filter asks of a fact is known to the record; the words’ index gives those that have the
 * words and, where an actor is asked for, its names, best match first.
 */
async function factHits(db: Db, record: Record, query: Query, match: string, limit: number): Promise<readonly Hit[]> {
  const { actor, issue, kind, before, after } = query
  if (match === '' && actor === null && issue === null && kind === null && before === null && after === null) return []
  const names = actor === null ? null : writtenFor(record, actor.toLowerCase())
  const fits = (held: HeldFact) => stands(held) && fitting(record, held, query, names)
  const hits: Hit[] = []
  for await (const held of match === '' ? latestFirst(record) : ranked(db, record, match, names)) {
    if (!fits(held)) continue
    const report = record.reports.get(held.report)
    hits.push({
      report: held.report,
      kind: held.fact.kind,
      title: report?.title ?? null,
      outlet: report?.outlet ?? null,
      published: report?.published ?? null,
      fact: held.id,
      snippet: marked(held.fact.evidence.exact, query),
    })
    if (hits.length >= limit) break
  }
  return hits
}

function fitting(record: Record, { fact, report, issue }: HeldFact, query: Query, names: Written | null): boolean {
  if (query.kind !== null && fact.kind !== query.kind) return false
  if (query.issue !== null && issue !== query.issue) return false
  if (names && ![...fact.actors, ...fact.counterparts].some((ref) => names.get(ref.name)?.has(ref.id ?? '')))
    return false
  if (query.before === null && query.after === null) return true
  const range = days(fact.date)
  const published = record.reports.get(report)?.published ?? null
  const day = (number: number | undefined) =>
    number !== undefined && Number.isFinite(number) ? isoDay(number) : published
  const [from, to] = [day(range?.from), day(range?.to)]
  if (query.before !== null && !(from !== null && from < query.before)) return false
  return query.after === null || (to !== null && to > query.after)
}

/** References as facts write them: name → the ids it stands with, empty where it has none. */
type Written = ReadonlyMap<string, ReadonlySet<string>>

/**
 * How facts write the actor asked for: those whom the register, people or the facts themselves call so; where there is
 * none, those whose name or id holds it.
 */
function writtenFor(record: Record, wanted: string): Written {
  const { actors, nameJudgements } = record
  let known = kept.get(record.facts)
  if (known?.actors !== actors || known.nameJudgements !== nameJudgements) {
    known = { actors, nameJudgements, all: called(record) }
    kept.set(record.facts, known)
  }
  const { all } = known
  const whole = all.filter(({ names }) => names.includes(wanted))
  const found = new Map<string, Set<string>>()
  for (const { name, id } of whole.length > 0
    ? whole
    : all.filter(({ names }) => names.some((one) => one.includes(wanted))))
    found.set(name, (found.get(name) ?? new Set()).add(id))
  return found
}

/** A reference with all that its actor is called, lower case. */
interface Called {
  readonly name: string
  readonly id: string
  readonly names: readonly string[]
}

/** The references met in the facts of a record, found once for its register and what people decided on names. */
const kept = new WeakMap<
  Record['facts'],
  Pick<Record, 'actors' | 'nameJudgements'> & { readonly all: readonly Called[] }
>()

function called(record: Record): readonly Called[] {
  const met = new Map<string, Map<string, ActorRef>>()
  for (const { fact } of record.facts.values())
    for (const refs of [fact.actors, fact.counterparts])
      for (const ref of refs) {
        const ids = met.get(ref.name) ?? new Map<string, ActorRef>()
        if (!ids.has(ref.id ?? '')) met.set(ref.name, ids.set(ref.id ?? '', ref))
      }
  return [...met].flatMap(([name, ids]) =>
    [...ids].map(([id, ref]) => {
      const means = actorId(record, ref)
      const actor = record.actors.get(means)
      const names = [name, means, ...(actor ? [actor.name, ...actor.aliases] : [])]
      return { name, id, names: [...new Set(names.map((one) => one.toLowerCase()))] }
    }),
  )
}

/** All facts, those of the latest report first; within a report in the order of the text. */
function* latestFirst(record: Record): Generator<HeldFact> {
  const all = [...record.facts.values()]
  const undated: HeldFact[] = []
  for (let end = all.length; end > 0; ) {
    const report = (all[end - 1] as HeldFact).report
    let start = end
    while (start > 0 && (all[start - 1] as HeldFact).report === report) start--
    const facts = all.slice(start, end)
    if (record.reports.get(report)?.published) yield* facts
    else undated.push(...facts)
    end = start
  }
  yield* undated
}

/** The facts that have the words, best match first. */
async function* ranked(db: Db, record: Record, match: string, names: Written | null): AsyncGenerator<HeldFact> {
  const called = [...(names?.keys() ?? [])].flatMap((name) => {
    const words = name.match(/[\p{L}\p{N}\p{M}]+/gu)
    return words ? [`"${words.join(' ')}"`] : []
  })
  if (names && called.length === 0) return
  const all = names ? `(${match}) AND (${called.join(' OR ')})` : match
  for (let size = slice, offset = 0; ; offset += size, size *= 4) {
    const rows = await sql<{ readonly id: string }>`
      select fact.id from fact_words join fact on fact.seq = fact_words.rowid
      where fact_words match ${all} and fact.dossier = ${record.dossier.id} and fact.standing = 1
      order by fact_words.rank limit ${size} offset ${offset}`.execute(db)
    for (const { id } of rows.rows) {
      const held = record.facts.get(id)
      if (held) yield held
    }
    if (rows.rows.length < size) return
  }
}

type Row = Pick<HeldReport, 'id' | 'title' | 'outlet' | 'published'>

async function reportRows(db: Db, dossier: string, { before, after }: Query, match: string, limit: number) {
  const conditions = [sql`report.dossier = ${dossier}`, sql`report.withdrawn = 0`]
  if (before !== null) conditions.push(sql`report.published < ${before}`)
  if (after !== null) conditions.push(sql`report.published > ${after}`)
  const rows = sql<Row>`
    select report.id, report.title, report.outlet, report.published
    from report_words join report on report.seq = report_words.rowid
    where report_words match ${match} and ${sql.join(conditions, sql` and `)} order by report_words.rank limit ${limit}`
  return (await rows.execute(db)).rows
}

/** The stretch of a text around the first match, matches marked. */
function snippet(text: string, query: Query): string {
  const at = pattern(query)?.exec(text)?.index ?? 0
  const start = Math.max(0, at - around)
  const end = Math.min(text.length, at + 2 * around)
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return marked(`${start > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}`, query)
}

function marked(text: string, query: Query): string {
  const found = pattern(query)
  return found ? text.replace(found, '«$&»') : text
}

/** What the query's words look like in a text, accents aside: `\p{M}` may follow every letter of the plain form. */
function pattern({ terms }: Query): RegExp | null {
  if (terms.length === 0) return null
  const some = terms.map(
    ({ words, prefix }) => words.map(escaped).join('[^\\p{L}\\p{N}]+') + (prefix ? '[\\p{L}\\p{N}]*' : ''),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${some.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

import { type RawBuilder, sql } from 'kysely'
import type { Kind } from '../../0-model/fact.ts'
import type { Report } from '../../0-model/report.ts'
import { stops } from '../identity/words.ts'
import { tokens } from '../quotes/difference.ts'
import type { Db } from './database.ts'
import { ftsMatch, parseQuery, type Query } from './query.ts'
import type { Hit } from './store.ts'

/** Units of text shown on either side of a hit. */
const around = 60

/**
 * Full text over facts and reports, behind this one function: FTS5 here, another engine's index elsewhere.
 * Facts that stand, best match first; then reports whose words stand in none of the facts found.
 */
export async function search(
  db: Db,
  dossier: string,
  text: string,
  options: { readonly limit?: number; readonly report: (id: string) => Promise<Report | null> },
): Promise<readonly Hit[]> {
  const { limit = 50, report } = options
  const query = parseQuery(text)
  const match = ftsMatch(query)
  const facts = await factHits(db, dossier, query, match, limit)
  const onlyFacts = query.actor !== null || query.kind !== null || query.issue !== null
  if (match === '' || onlyFacts || facts.length >= limit) return facts
  const found = new Set(facts.map((hit) => hit.report))
  const hits: Hit[] = [...facts]
  for (const row of await reportRows(db, dossier, query, match, limit + found.size)) {
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

async function factHits(db: Db, dossier: string, query: Query, match: string, limit: number): Promise<readonly Hit[]> {
  const { actor, issue, kind, before, after } = query
  if (match === '' && actor === null && issue === null && kind === null && before === null && after === null) return []
  const conditions = [sql`fact.dossier = ${dossier}`, sql`fact.standing = 1`]
  if (kind !== null) conditions.push(sql`fact.kind = ${kind}`)
  if (issue !== null) conditions.push(sql`fact.issue = ${issue}`)
  if (before !== null) conditions.push(sql`coalesce(fact.date_from, report.published) < ${before}`)
  if (after !== null) conditions.push(sql`coalesce(fact.date_to, report.published) > ${after}`)
  if (actor !== null) conditions.push(sql`fact.id in (${await factsOfActor(db, dossier, actor.toLowerCase())})`)
  const where = sql.join(conditions, sql` and `)
  const columns = sql`fact.id, fact.report, fact.kind, fact.exact, report.title, report.outlet, report.published`
  const from = sql`join report on report.dossier = fact.dossier and report.id = fact.report`
  const rows =
    match === ''
      ? sql<Row>`select ${columns} from fact ${from} where ${where} order by report.published desc, fact.seq limit ${limit}`
      : sql<Row>`select ${columns} from fact_words join fact on fact.seq = fact_words.rowid ${from}
          where fact_words match ${match} and ${where} order by fact_words.rank limit ${limit}`
  return (await rows.execute(db)).rows.map(({ id, exact, ...rest }) => ({
    ...rest,
    fact: id,
    snippet: marked(exact, query),
  }))
}

/** The facts of an actor: by id or whole name where there is one such, else by part of a name. */
async function factsOfActor(db: Db, dossier: string, name: string): Promise<RawBuilder<unknown>> {
  const whole = sql`select fact from fact_actor where dossier = ${dossier} and lower(actor) = ${name}
    union select fact from fact_actor where dossier = ${dossier} and lower(name) = ${name}`
  const known = (await sql`${whole} limit 1`.execute(db)).rows.length > 0
  return known ? whole : sql`select fact from fact_actor where dossier = ${dossier} and lower(name) like ${`%${name}%`}`
}

interface Row {
  readonly id: string
  readonly report: string
  readonly kind: Kind
  readonly exact: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
}

async function reportRows(db: Db, dossier: string, { before, after }: Query, match: string, limit: number) {
  const conditions = [sql`report.dossier = ${dossier}`, sql`report.withdrawn = 0`]
  if (before !== null) conditions.push(sql`report.published < ${before}`)
  if (after !== null) conditions.push(sql`report.published > ${after}`)
  const rows = sql<Pick<Row, 'id' | 'title' | 'outlet' | 'published'>>`
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

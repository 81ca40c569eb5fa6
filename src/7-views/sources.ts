import { z } from 'zod'
import { sourceGrades } from '../0-model/outlet.ts'
import { circularCiting, citations, citedAs } from '../5-record/independence/citations.ts'
import { type HeldReport, type Item, type Record, standing } from '../5-record/record.ts'
import { factsOf, Told, told } from './item.ts'
import { type Paging, paged } from './page.ts'
import { outletName } from './quote.ts'

/** A report on one line. */
export const ReportLine = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    source: z.string(),
    language: z.string().nullable(),
    group: z.string().describe('Reports of one group are one voice; the id of its first report.'),
    copies: z.int().describe('Other reports of the group.'),
    withdrawn: z.boolean(),
    confidential: z.boolean(),
    troubles: z.int(),
    counts: z.object({ proposed: z.int(), accepted: z.int(), rejected: z.int(), unsure: z.int() }),
  })
  .meta({ id: 'ReportLine' })
export type ReportLine = z.infer<typeof ReportLine>

export const OutletRow = z
  .object({
    id: z.string(),
    name: z.string(),
    grade: z.enum(sourceGrades).nullable().describe('A–F as the dossier rates it; null: not rated.'),
    line: z.string().nullable(),
    owner: z.string().nullable(),
    reports: z.int(),
    independent: z.int(),
    facts: z.int(),
    alone: z.int().describe('Items that no other voice tells.'),
  })
  .meta({ id: 'OutletRow' })
export type OutletRow = z.infer<typeof OutletRow>

/** Where the record comes from, and how many voices that really is. */
export const Sources = z
  .object({
    reports: z.int(),
    independent: z.int(),
    outlets: z.array(OutletRow),
    groups: z
      .array(z.array(ReportLine))
      .describe('Copies, reprints and variants of one article: each list is one voice, its first report first.'),
    cited: z
      .array(
        z.object({
          url: z.string(),
          by: z.array(z.string()),
          read: z.string().nullable(),
          bears: z
            .array(z.object({ fact: z.string(), as: z.enum(citedAs) }))
            .describe('What each fact the link is given for is told as there, once it is read.'),
        }),
      )
      .describe('Links the reports give, each address once: cited, not read, unless that report was added itself.'),
    circles: z
      .array(z.array(ReportLine))
      .describe('Reports that give each other as their source, first published first: none of them bears out another.'),
  })
  .meta({ id: 'Sources' })
export type Sources = z.infer<typeof Sources>

/** A record’s reports, latest first. */
export function reportLines(record: Record): ReportLine[] {
  const counts = new Map<string, ReportLine['counts']>()
  for (const held of record.facts.values()) {
    const count = counts.get(held.report) ?? { proposed: 0, accepted: 0, rejected: 0, unsure: 0 }
    count[held.review.state]++
    counts.set(held.report, count)
  }
  const sizes = new Map<string, number>()
  for (const { group } of record.reports.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const lines = [...record.reports.values()].map((report) =>
    line(record, report, (sizes.get(report.group) ?? 1) - 1, counts.get(report.id)),
  )
  return lines.sort((a, b) =>
    (b.published ?? '') < (a.published ?? '')
      ? -1
      : (b.published ?? '') > (a.published ?? '')
        ? 1
        : a.id < b.id
          ? -1
          : 1,
  )
}

function line(
  record: Record,
  report: HeldReport,
  copies: number,
  counts: ReportLine['counts'] | undefined,
): ReportLine {
  const { id, title, outlet, agency, published, url, source, language, group, withdrawn, confidential } = report
  return {
    id,
    title,
    outlet: outletName(record, outlet),
    agency,
    published,
    url,
    source,
    language,
    group,
    copies,
    withdrawn,
    confidential,
    troubles: report.troubles.length,
    counts: counts ?? { proposed: 0, accepted: 0, rejected: 0, unsure: 0 },
  }
}

/** The sources of a record. */
export function sources(record: Record): Sources {
  const lines = reportLines(record).filter((report) => !report.withdrawn)
  const groups = new Map<string, ReportLine[]>()
  for (const one of lines) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  return {
    reports: lines.length,
    independent: groups.size,
    outlets: outletRows(record, lines),
    groups: [...groups.values()].filter((group) => group.length > 1).map((group) => group.reverse()),
    cited: cited(record),
    circles: circularCiting(record).map((ring) => lines.filter(({ id }) => ring.includes(id)).reverse()),
  }
}

function outletRows(record: Record, lines: readonly ReportLine[]): OutletRow[] {
  const rows = new Map<string, { reports: string[]; groups: Set<string>; facts: number; alone: number }>()
  const rowOf = (outlet: string) => {
    const row = rows.get(outlet) ?? { reports: [], groups: new Set<string>(), facts: 0, alone: 0 }
    rows.set(outlet, row)
    return row
  }
  for (const report of lines) {
    const row = rowOf(outletId(record, report.outlet))
    row.reports.push(report.id)
    row.groups.add(report.group)
  }
  for (const held of standing(record)) rowOf(outletId(record, record.reports.get(held.report)?.outlet ?? null)).facts++
  for (const item of record.items.values()) {
    const outlet = aloneIn(record, item)
    if (outlet !== undefined) rowOf(outlet).alone++
  }
  return [...rows]
    .map(([id, row]) => {
      const known = record.outlets.get(id)
      return {
        id,
        name: known?.name ?? (id === '' ? 'unnamed' : id),
        grade: known?.grade ?? null,
        line: known?.line ?? null,
        owner: known?.owner ?? null,
        reports: row.reports.length,
        independent: row.groups.size,
        facts: row.facts,
        alone: row.alone,
      }
    })
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1))
}

/** The outlet that is alone in telling of an item; undefined where another voice or outlet tells of it too. */
function aloneIn(record: Record, item: Item): string | undefined {
  let voice: string | undefined
  let outlet: string | undefined
  for (const held of factsOf(record, item)) {
    const report = record.reports.get(held.report)
    const id = outletId(record, report?.outlet ?? null)
    if ((voice ?? report?.group) !== report?.group || (outlet ?? id) !== id) return undefined
    voice = report?.group
    outlet = id
  }
  return outlet
}

/** What no other voice tells but one outlet, latest first. */
export const Alone = z.object({ total: z.int(), items: z.array(Told) }).meta({ id: 'Alone' })
export type Alone = z.infer<typeof Alone>

/** The items an outlet is alone in telling. `outlet` is its id as in `Sources`. */
export function alone(record: Record, outlet: string, options: Paging): Alone {
  const items = [...record.items.values()].filter((item) => aloneIn(record, item) === outlet)
  const { total, list } = paged(items.reverse(), options)
  return { total, items: list.flatMap((item) => told(record, item) ?? []) }
}

/** The register’s id of an outlet, however the report names it; its own name where the register has none. */
export function outletId(record: Record, name: string | null): string {
  if (name === null) return ''
  if (record.outlets.has(name)) return name
  for (const outlet of record.outlets.values())
    if (outlet.name === name || outlet.aliases.includes(name)) return outlet.id
  return name
}

function cited(record: Record): Sources['cited'] {
  const found = new Map<string, { by: string[]; read: string | null; bears: Sources['cited'][number]['bears'] }>()
  for (const { url, by, report, facts } of citations(record)) {
    const link = found.get(url) ?? { by: [], read: report, bears: [] }
    link.by.push(by)
    if (report !== null) link.bears.push(...facts)
    found.set(url, link)
  }
  return [...found]
    .map(([url, link]) => ({ url, ...link }))
    .sort((a, b) => b.by.length - a.by.length || (a.url < b.url ? -1 : 1))
}

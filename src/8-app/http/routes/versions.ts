import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { ReportLine, reportLines } from '../../../7-views/sources.ts'
import { comparison, versionsOf } from '../../versions.ts'
import { AsOf, answers, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { missing, recordOf } from './dossiers.ts'

const InReport = InDossier.extend({ report: z.string() })

const Place = z.object({ start: z.int(), end: z.int() }).describe('UTF-16 units of that report’s text.')

const Part = z
  .object({ in: z.enum(['both', 'first', 'second']), words: z.string() })
  .meta({ id: 'ComparedPart' })
  .describe('Words that both texts have, or one of them alone.')

/** What became of the words of a fact in the newest version of its article. */
const OutdatedFact = z
  .object({
    fact: z.string(),
    report: z.string().describe('The older version it was found in.'),
    newest: z.string(),
    as: z.enum(['changed', 'gone']),
    now: Place.nullable().describe('Where the changed words stand in the newest version.'),
    parts: z.array(Part).describe('first: the older version, second: the newest.'),
  })
  .meta({ id: 'OutdatedFact' })

const ReportVersions = z
  .object({
    report: z.string(),
    url: z.string().nullable().describe('The one address of the article; null where the report has none.'),
    versions: z.array(ReportLine).describe('Oldest first, this one among them; one: no other version was read.'),
    outdated: z.array(OutdatedFact).describe('Facts of older versions whose words the newest changed or left out.'),
    copies: z.array(ReportLine).describe('Other reports of the same voice: reprints, rewritten copies.'),
  })
  .meta({ id: 'ReportVersions' })

const Comparison = z
  .object({
    first: ReportLine,
    second: ReportLine,
    rows: z.array(
      z
        .object({
          as: z.enum(['same', 'changed', 'only-first', 'only-second']),
          first: Place.nullable(),
          second: Place.nullable(),
          words: z.string().describe('Of the first report, else of the second.'),
          parts: z.array(Part).describe('Word by word where the paragraph was changed; else empty.'),
        })
        .meta({ id: 'ComparedRow' }),
    ),
  })
  .meta({ id: 'Comparison' })

const list = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports/{report}/versions',
  summary: 'Versions of the article and copies of the report, with the facts whose words no longer stand',
  request: { params: InReport, query: AsOf },
  responses: answers('Versions and copies', ReportVersions),
})

const compare = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports/{report}/compare',
  summary: 'Two reports side by side, paragraph beside paragraph, word by word where one was changed',
  request: { params: InReport, query: AsOf.extend({ with: z.string().describe('The id of the second report.') }) },
  responses: answers('The two reports', Comparison),
})

export function versions(api: OpenAPIHono, desk: Desk): void {
  api.openapi(list, async (c) => {
    const { dossier, report: id } = c.req.valid('param')
    const record = await recordOf(desk, dossier, c.req.valid('query').asOf)
    const lines = reportLines(record)
    const line = lines.find((one) => one.id === id) ?? missing('report', id)
    const article = await versionsOf(desk.store, record, id)
    const ids = article?.versions ?? [id]
    return c.json(
      {
        report: id,
        url: article?.url ?? line.url,
        versions: ids.flatMap((version) => lines.find((one) => one.id === version) ?? []),
        outdated: (article?.facts ?? []).map((flag) => ({ ...flag, parts: flag.parts.map(sided) })),
        copies: lines.filter((one) => one.group === line.group && !ids.includes(one.id)),
      },
      200,
    )
  })

  api.openapi(compare, async (c) => {
    const { dossier, report: id } = c.req.valid('param')
    const { asOf, with: other } = c.req.valid('query')
    const lines = reportLines(await recordOf(desk, dossier, asOf))
    const [first, second] = [id, other].map((one) => lines.find((line) => line.id === one) ?? missing('report', one))
    const rows = (await comparison(desk.store, dossier, id, other)).map((row) => ({
      as: row.as,
      first: 'first' in row ? row.first : null,
      second: 'second' in row ? row.second : null,
      words: row.words,
      parts: row.as === 'changed' ? row.parts.map(sided) : [],
    }))
    return c.json({ first: first as ReportLine, second: second as ReportLine, rows }, 200)
  })
}

/** A part of a difference, named by the side it is of. */
function sided({ in: where, words }: { readonly in: 'both' | 'asked' | 'report'; readonly words: string }) {
  const sides = { both: 'both', asked: 'first', report: 'second' } as const
  return { in: sides[where], words }
}

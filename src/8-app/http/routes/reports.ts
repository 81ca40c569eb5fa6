import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Report } from '../../../0-model/report.ts'
import { ReportLine, reportLines } from '../../../7-views/sources.ts'
import { AsOf, answers, body, Day, InDossier, Page } from '../api.ts'
import type { Desk } from '../desk.ts'
import { rowOf } from '../rows.ts'
import { Job, ReportPage, Written } from '../schemas.ts'
import { write } from '../write.ts'
import { missing, recordOf } from './dossiers.ts'

const InReport = InDossier.extend({ report: z.string() })

const list = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports',
  summary: 'Reports, latest first',
  request: { params: InDossier, query: AsOf.extend(Page.shape) },
  responses: answers('Reports', z.object({ total: z.int(), reports: z.array(ReportLine) }).meta({ id: 'ReportLines' })),
})

const one = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/reports/{report}',
  summary: 'A report with its text, facts, copies, citations and troubles',
  request: { params: InReport, query: AsOf },
  responses: answers('The report', ReportPage),
})

const add = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/reports',
  summary: 'Add reports: texts, uploaded files or addresses; runs as a job',
  request: {
    params: InDossier,
    body: body(
      z.object({
        by: z.string().optional(),
        published: Day.optional().describe('For reports that do not say it themselves.'),
        outlet: z.string().optional(),
        confidential: z.boolean().optional(),
        sources: z
          .array(
            z.union([
              z.object({ text: z.string(), name: z.string().optional() }),
              z.object({ file: z.string().describe('Base64.'), name: z.string() }),
              z.object({ url: z.url({ protocol: /^https?$/ }) }),
            ]),
          )
          .min(1)
          .max(1000),
      }),
    ),
  },
  responses: answers('The job that adds them', Job),
})

const describe = createRoute({
  method: 'patch',
  path: '/dossiers/{dossier}/reports/{report}',
  summary: 'Set right what is known about a report, or mark it confidential',
  request: {
    params: InReport,
    body: body(
      z.object({
        by: z.string().optional(),
        why: z.string().optional(),
        title: z.string().nullable().optional(),
        outlet: z.string().nullable().optional(),
        published: Day.nullable().optional(),
        confidential: z.boolean().optional(),
      }),
    ),
  },
  responses: answers('Written', Written),
})

const date = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/reports/{report}/date',
  summary: 'Give a report its day of publication and read it once more: what it left open is filled in',
  request: { params: InReport, body: body(z.object({ by: z.string().optional(), published: Day })) },
  responses: answers(
    'What the day did',
    z
      .object({
        entries: z.array(z.string()),
        filled: z.array(z.string()).describe('Facts whose date can be placed now.'),
        added: z.array(z.string()).describe('Facts that only the day brought out; they wait for review.'),
      })
      .meta({ id: 'ReportDated' }),
  ),
})

export function reports(api: OpenAPIHono, desk: Desk): void {
  api.openapi(list, async (c) => {
    const { asOf, offset, limit } = c.req.valid('query')
    const lines = reportLines(await recordOf(desk, c.req.valid('param').dossier, asOf))
    return c.json({ total: lines.length, reports: lines.slice(offset, offset + limit) }, 200)
  })

  api.openapi(one, async (c) => {
    const { dossier, report: id } = c.req.valid('param')
    const record = await recordOf(desk, dossier, c.req.valid('query').asOf)
    const lines = reportLines(record)
    const line = lines.find((one) => one.id === id) ?? missing('report', id)
    const report: Report = await desk.store.report(dossier, id)
    const facts = [...record.facts.values()].filter((held) => held.report === id)
    const urls = new Map([...record.reports.values()].flatMap((one) => (one.url ? [[one.url, one.id] as const] : [])))
    return c.json(
      {
        // what was set right since it was read: its text alone never changes
        report: { ...report, title: line.title, published: line.published },
        line,
        facts: facts.sort((a, b) => a.fact.evidence.start - b.fact.evidence.start).map((held) => rowOf(record, held)),
        copies: lines.filter((one) => one.group === line.group && one.id !== id),
        read: [...new Set(report.citations.map((citation) => citation.canonical))].flatMap((url) => {
          const read = urls.get(url)
          return read === undefined ? [] : [{ url, report: read }]
        }),
      },
      200,
    )
  })

  api.openapi(add, async (c) => {
    const { dossier } = c.req.valid('param')
    const { sources, by, ...known } = c.req.valid('json')
    await desk.store.record(dossier)
    const job = desk.jobs.start(
      dossier,
      `add ${sources.length === 1 ? 'a report' : `${sources.length} reports`}`,
      (task) => desk.intake.add({ dossier, sources, by: by ?? desk.by, known }, task),
    )
    return c.json(job, 200)
  })

  api.openapi(describe, async (c) => {
    const { dossier, report } = c.req.valid('param')
    const { by, why, confidential, ...details } = c.req.valid('json')
    const record = await recordOf(desk, dossier)
    if (!record.reports.has(report)) missing('report', report)
    const from = details.published ? { publishedFrom: 'given' as const } : {}
    const actions = [
      ...(Object.keys(details).length > 0
        ? [{ type: 'report-described' as const, report, details: { ...details, ...from } }]
        : []),
      ...(confidential === undefined ? [] : [{ type: 'report-marked' as const, report, confidential }]),
    ]
    return c.json(await write(desk, dossier, actions, { by, why }), 200)
  })

  api.openapi(date, async (c) => {
    const { dossier, report } = c.req.valid('param')
    const { by = desk.by, published } = c.req.valid('json')
    if (!(await recordOf(desk, dossier)).reports.has(report)) missing('report', report)
    const { entries, filled, added } = await desk.intake.date({ dossier, report, published, by })
    desk.changed.tell(dossier)
    return c.json({ entries: [...entries], filled: [...filled], added: [...added] }, 200)
  })
}

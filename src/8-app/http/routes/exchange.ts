import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Fell } from '../../../0-model/entry.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import { dependents } from '../../dependents.ts'
import { exportForms } from '../../exports.ts'
import { answers, body, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { missing, recordOf } from './dossiers.ts'

const forms = Object.keys(exportForms) as [string, ...string[]]

const Place = z.object({ where: z.string(), code: z.string(), message: z.string() }).meta({ id: 'HistoryNote' })

const exporting = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/export',
  summary: 'The dossier as a file for another program or another copy; confidential reports only where named',
  request: {
    params: InDossier,
    query: z.object({
      as: z.enum(forms).default('jsonl').openapi({ example: 'csv' }),
      confidential: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .describe('Ids of confidential reports that may leave.'),
    }),
  },
  responses: {
    ...answers('', z.string()),
    200: { description: 'The file', content: { 'text/plain': { schema: z.string() } } },
  },
})

const verifying = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/verify',
  summary: 'Walk the history, derive the record again, check every passage against its report',
  request: {
    params: InDossier,
    body: body(
      z
        .object({ rebuild: z.boolean().default(false).describe('Write what is derived anew from the entries.') })
        .openapi({ example: { rebuild: false } }),
    ),
  },
  responses: answers(
    'What was checked and what is wrong',
    z
      .object({
        entries: z.int(),
        passages: z.int(),
        flaws: z.array(Place),
        notes: z.array(Place),
        rebuilt: z.boolean(),
      })
      .meta({ id: 'Verified' }),
  ),
})

const Forgetting = z.union([
  z.strictObject({ report: z.string() }).describe('A whole report.'),
  z
    .strictObject({ report: z.string(), start: z.int().min(0), end: z.int().min(1) })
    .describe('A stretch of its text, in UTF-16 units.'),
  z.strictObject({ name: z.string().min(1) }).describe('A person’s name, wherever it stands.'),
])

const forgetting = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/forget',
  summary: 'Erase a report, a stretch of its text or a name for good; the history still verifies',
  request: {
    params: InDossier,
    body: body(
      z
        .object({
          what: Forgetting,
          confirmed: z.boolean().describe('It cannot be undone: only true erases.'),
          why: z.string().optional().describe('Do not repeat here what is to be forgotten.'),
          by: z.string().optional(),
        })
        .openapi({ example: { what: { name: 'Ada Brandt' }, confirmed: true, why: 'asked to be left out' } }),
    ),
  },
  responses: answers(
    'How often it stood there, and what rested on it',
    z
      .object({
        erased: z.int(),
        touches: z
          .array(z.object({ kind: Fell.shape.kind, id: z.string(), effect: Fell.shape.effect }))
          .describe('What rested on it, without its words; nothing for a name, whose facts stay.'),
      })
      .meta({ id: 'Forgotten' }),
  ),
})

const importing = createRoute({
  method: 'post',
  path: '/import',
  summary: 'Take in an exported dossier: as a new one, or merged with the copy here',
  request: {
    body: body(
      z.object({
        text: z.string().min(1).describe('What GET export?as=jsonl or parley export wrote.'),
        by: z.string().optional(),
      }),
    ),
  },
  responses: answers(
    'What came in, and decisions that contradict each other',
    z
      .object({
        dossier: z.string(),
        entries: z.int().describe('New ones.'),
        reports: z.int(),
        facts: z.int(),
        clashes: z.array(z.object({ message: z.string() })),
      })
      .meta({ id: 'Imported' }),
  ),
})

const endings: Readonly<Record<string, readonly [type: string, ending: string]>> = {
  jsonl: ['application/jsonl', 'jsonl'],
  csv: ['text/csv', 'csv'],
  plover: ['text/csv', 'plover.csv'],
  ical: ['text/calendar', 'ics'],
  codebook: ['text/markdown', 'codebook.md'],
}

/** Copies out and in, and whether all is as it was written. */
export function exchange(api: OpenAPIHono, desk: Desk): void {
  api.openapi(exporting, async (c) => {
    const { dossier } = c.req.valid('param')
    const { as, confidential } = c.req.valid('query')
    const record = await recordOf(desk, dossier)
    const named = confidential === undefined ? [] : [confidential].flat()
    for (const id of named) if (!record.reports.has(id)) missing('report', id)
    const text = (await exportForms[as]?.write({ store: desk.store, dossier, confidential: named })) ?? ''
    const [type = 'text/plain', ending = as] = endings[as] ?? []
    return c.body(text, 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${dossier}.${ending}"`,
    }) as never
  })

  api.openapi(verifying, async (c) => {
    const { entries, passages, flaws, notes, rebuilt } = await desk.store.verify(
      c.req.valid('param').dossier,
      c.req.valid('json'),
    )
    const plain = (list: typeof flaws) => list.map(({ where, code, message }) => ({ where, code, message }))
    return c.json({ entries, passages, flaws: plain(flaws), notes: plain(notes), rebuilt }, 200)
  })

  api.openapi(forgetting, async (c) => {
    const { dossier } = c.req.valid('param')
    const { what, confirmed, why, by } = c.req.valid('json')
    if (!confirmed) throw new Misuse('not-confirmed', 'forgetting cannot be undone; send confirmed: true to erase')
    const record = await recordOf(desk, dossier)
    if ('report' in what && !record.reports.has(what.report)) missing('report', what.report)
    const touches = [...dependents(record, what)]
    const { erased } = await desk.store.forget(dossier, what, {
      by: by ?? desk.by,
      ...(why === undefined ? {} : { why }),
    })
    desk.changed.tell(dossier)
    return c.json({ erased, touches }, 200)
  })

  api.openapi(importing, async (c) => {
    const { text, by } = c.req.valid('json')
    const { dossier, entries, clashes, record } = await desk.store.import(text, { by: by ?? desk.by })
    desk.changed.tell(dossier)
    return c.json(
      {
        dossier,
        entries: entries.length,
        reports: record.reports.size,
        facts: record.facts.size,
        clashes: clashes.map(({ message }) => ({ message })),
      },
      200,
    )
  })
}

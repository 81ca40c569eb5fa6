import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Misuse } from '../../../0-model/trouble.ts'
import type { Record } from '../../../5-record/record.ts'
import { check, faults, readBrief, write } from '../../../7-views/brief/forms.ts'
import { FellMark, ownMark } from '../../../7-views/fell-mark.ts'
import { madeOf, makeBrief } from '../../brief.ts'
import { AsOf, answers, body, Day, given, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { write as append } from '../write.ts'
import { recordOf } from './dossiers.ts'

const BriefQuery = AsOf.extend({
  since: Day.optional(),
  focus: z.string().optional().describe('An issue’s or an actor’s id.'),
  length: z.enum(['page', 'full']).default('page'),
  proposed: z.enum(['mark', 'omit']).optional().describe('What nobody has reviewed: told and marked, or left out.'),
})

const Format = z.enum(['markdown', 'html', 'text'])

const file = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/brief/file',
  summary: 'The brief as a file: markdown, html or text',
  request: {
    params: InDossier,
    query: BriefQuery.extend({ format: Format.default('html') }),
  },
  responses: {
    ...answers('', z.string()),
    200: { description: 'The file', content: { 'text/plain': { schema: z.string() } } },
  },
})

const endings = { markdown: ['text/markdown', 'md'], html: ['text/html', 'html'], text: ['text/plain', 'txt'] } as const

const list = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/briefs',
  summary: 'Briefs that were made, the latest first',
  request: { params: InDossier, query: AsOf },
  responses: answers(
    'Briefs',
    z
      .object({
        briefs: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            at: z.string(),
            by: z.string(),
            facts: z.int(),
            fell: FellMark.nullable(),
          }),
        ),
      })
      .meta({ id: 'MadeBriefs' }),
  ),
})

const keep = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/briefs',
  summary: 'Make a brief and remember it, so that whatever is withdrawn later can name it',
  request: {
    params: InDossier,
    body: body(BriefQuery.extend({ format: Format.default('html'), by: z.string().optional() })),
  },
  responses: answers(
    'The brief as a file',
    z.object({ id: z.string(), name: z.string(), type: z.string(), text: z.string() }).meta({ id: 'BriefFile' }),
  ),
})

const checkRoute = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/brief/check',
  summary: 'Whether what an older brief says still stands, sentence by sentence',
  request: {
    params: InDossier,
    query: AsOf,
    body: body(z.object({ text: z.string().min(1).describe('The brief, in any form Parley writes.') })),
  },
  responses: answers(
    'What no longer stands',
    z
      .object({
        sentences: z.int(),
        passages: z.int(),
        findings: z.array(
          z.object({
            sentence: z.string(),
            cite: z.int(),
            fact: z.string(),
            report: z.string().nullable().describe('Where the fact stands; null where the dossier has none such.'),
            fault: z.enum(Object.keys(faults) as [keyof typeof faults, ...(keyof typeof faults)[]]),
            says: z.string(),
          }),
        ),
      })
      .meta({ id: 'BriefChecked' }),
  ),
})

/** The brief as a file to keep, the ones that were kept, and whether an old one still stands. */
export function briefFiles(api: OpenAPIHono, desk: Desk): void {
  const make = (record: Record, { asOf: _asOf, length, ...options }: z.infer<typeof BriefQuery>) =>
    makeBrief(desk.store, record, { length, ...given(options), on: desk.now().slice(0, 10) })

  api.openapi(file, async (c) => {
    const { format, ...query } = c.req.valid('query')
    const brief = await make(await recordOf(desk, c.req.valid('param').dossier, query.asOf), query)
    const [type, ending] = endings[format]
    return c.body(write[format](brief), 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${brief.id}.${ending}"`,
    }) as never
  })

  api.openapi(list, async (c) => {
    const record = await recordOf(desk, c.req.valid('param').dossier, c.req.valid('query').asOf)
    const briefs = [...record.briefs.values()].flatMap(({ id, title, facts }) => {
      const entry = record.entries.get(record.steps.get(`brief:${id}`)?.at(-1)?.entry ?? '')
      return entry ? [{ id, title, at: entry.at, by: entry.by, facts: facts.length, fell: ownMark(record, id) }] : []
    })
    return c.json({ briefs: briefs.sort((a, b) => (a.at < b.at ? 1 : -1)) }, 200)
  })

  api.openapi(keep, async (c) => {
    const { dossier } = c.req.valid('param')
    const { format, by, ...query } = c.req.valid('json')
    const record = await recordOf(desk, dossier, query.asOf)
    const brief = await make(record, query)
    if (brief.citations.length === 0)
      throw new Misuse('brief-empty', 'nothing on record can be told yet; add reports, or accept facts in the review')
    const text = write[format](brief)
    const kept = madeOf(record, brief, text)
    await append(desk, dossier, [{ type: 'brief-made', brief: kept }], { by })
    const [type, ending] = endings[format]
    return c.json({ id: kept.id, name: `${brief.id}.${ending}`, type, text }, 200)
  })

  api.openapi(checkRoute, async (c) => {
    const record = await recordOf(desk, c.req.valid('param').dossier, c.req.valid('query').asOf)
    const brief = readBrief(c.req.valid('json').text)
    if (!brief) throw new Misuse('not-a-brief', 'this is no brief that Parley wrote; give a file that it made')
    const findings = check(record, brief).map(({ fault, ...one }) => ({
      ...one,
      report: record.facts.get(one.fact)?.report ?? null,
      fault,
      says: faults[fault],
    }))
    return c.json({ sentences: brief.sentences.length, passages: brief.citations.length, findings }, 200)
  })
}

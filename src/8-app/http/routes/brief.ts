import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { write } from '../../../7-views/brief/forms.ts'
import { makeBrief } from '../../brief.ts'
import { AsOf, answers, Day, given, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { recordOf } from './dossiers.ts'

const BriefQuery = AsOf.extend({
  since: Day.optional(),
  focus: z.string().optional().describe('An issue’s or an actor’s id.'),
  length: z.enum(['page', 'full']).default('page'),
  proposed: z.enum(['mark', 'omit']).optional().describe('What nobody has reviewed: told and marked, or left out.'),
})

const file = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/brief/file',
  summary: 'The brief as a file: markdown, html or text',
  request: {
    params: InDossier,
    query: BriefQuery.extend({ format: z.enum(['markdown', 'html', 'text']).default('html') }),
  },
  responses: {
    ...answers('', z.string()),
    200: { description: 'The file', content: { 'text/plain': { schema: z.string() } } },
  },
})

const types = { markdown: ['text/markdown', 'md'], html: ['text/html', 'html'], text: ['text/plain', 'txt'] } as const

/** The brief as a file to keep. */
export function briefFiles(api: OpenAPIHono, desk: Desk): void {
  const make = async (dossier: string, { asOf, ...options }: z.infer<typeof BriefQuery>) =>
    makeBrief(desk.store, await recordOf(desk, dossier, asOf), {
      length: options.length,
      ...given(options),
      on: desk.now().slice(0, 10),
    })

  api.openapi(file, async (c) => {
    const { format, ...query } = c.req.valid('query')
    const brief = await make(c.req.valid('param').dossier, query)
    const [type, ending] = types[format]
    return c.body(write[format](brief), 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${brief.id}.${ending}"`,
    }) as never
  })
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { changesBetween } from '../../../5-record/changes/changes.ts'
import { answers, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { recordOf } from './dossiers.ts'

export const Changes = z
  .object({
    changes: z.array(
      z.object({
        kind: z.enum(['report', 'fact', 'item', 'actor', 'issue', 'outlet', 'track', 'withdrawal']),
        id: z.string(),
        what: z.enum(['new', 'gone', 'changed']),
        says: z.string(),
      }),
    ),
  })
  .meta({ id: 'Changes' })

const route = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/differences',
  summary: 'What is new, gone or different between two moments of the record',
  request: {
    params: InDossier,
    query: z.object({
      from: z.string().describe('A day, an instant or an entry’s id, as `asOf`.'),
      to: z.string().optional().describe('The same; now, where it is left out.'),
    }),
  },
  responses: answers('The differences', Changes),
})

/** Two moments of a record beside each other. */
export function changes(api: OpenAPIHono, desk: Desk): void {
  api.openapi(route, async (c) => {
    const { dossier } = c.req.valid('param')
    const { from, to } = c.req.valid('query')
    const found = changesBetween(await recordOf(desk, dossier, from), await recordOf(desk, dossier, to))
    return c.json({ changes: [...found] }, 200)
  })
}

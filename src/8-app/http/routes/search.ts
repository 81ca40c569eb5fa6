import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { reviewStates } from '../../../0-model/entry.ts'
import { outletName } from '../../../7-views/quote.ts'
import { lineOf } from '../../../7-views/says/says.ts'
import { searchKnown } from '../../known.ts'
import { AsOf, answers, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { AnyKind } from '../schemas.ts'
import { recordOf } from './dossiers.ts'

export const SearchHit = z
  .object({
    report: z.string(),
    fact: z.string().optional(),
    kind: AnyKind.optional(),
    state: z.enum(reviewStates).optional(),
    says: z.string().describe('The fact on one line; the words around the hit where it is in no fact.'),
    snippet: z.string().describe('The words around the hit, matches between «‹» and «›».'),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
  })
  .meta({ id: 'SearchHit' })

const search = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/search',
  summary: 'Full text: words, "phrases", prefix*, actor:NAME, issue:ID, kind:KIND, before:DATE, after:DATE',
  request: {
    params: InDossier,
    query: AsOf.extend({ q: z.string().min(1), limit: z.coerce.number().int().min(1).max(500).default(50) }),
  },
  responses: answers('Hits, best first', z.object({ hits: z.array(SearchHit) }).meta({ id: 'SearchHits' })),
})

export function searching(api: OpenAPIHono, desk: Desk): void {
  api.openapi(search, async (c) => {
    const { dossier } = c.req.valid('param')
    const { asOf, q, limit } = c.req.valid('query')
    const record = await recordOf(desk, dossier, asOf)
    const hits = (await searchKnown(desk.store, record, q, limit)).map((hit) => {
      const held = hit.fact === undefined ? undefined : record.facts.get(hit.fact)
      return {
        report: hit.report,
        ...(hit.fact === undefined ? {} : { fact: hit.fact }),
        ...(hit.kind === undefined ? {} : { kind: hit.kind }),
        ...(held ? { state: held.review.state } : {}),
        says: held ? lineOf(record, held.fact) : hit.snippet.replaceAll(/[‹›]/g, ''),
        snippet: hit.snippet,
        title: hit.title,
        outlet: outletName(record, hit.outlet),
        published: hit.published,
      }
    })
    return c.json({ hits }, 200)
  })
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { verdicts } from '../../../0-model/entry.ts'
import { ItemPage, itemPage } from '../../../7-views/item-page.ts'
import { AsOf, answers, body, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { Written } from '../schemas.ts'
import { write } from '../write.ts'
import { missing, recordOf } from './dossiers.ts'

const pageRoute = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/items/{item}',
  summary: 'A thing of the record: why its facts are one, what comes near, whom its names were taken for',
  request: { params: InDossier.extend({ item: z.string() }), query: AsOf },
  responses: answers('The item', ItemPage),
})

const namesRoute = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/names',
  summary: 'Say whether a name that reports use means an actor; it outranks every reading',
  request: {
    params: InDossier,
    body: body(
      z.object({
        name: z.string().min(1),
        actor: z.string().min(1).describe('An actor’s id, of the register or as lists show it.'),
        verdict: z.enum(verdicts),
        by: z.string().optional(),
        why: z.string().optional(),
      }),
    ),
  },
  responses: answers('Written', Written),
})

/** Items one by one, and what people say of names. */
export function items(api: OpenAPIHono, desk: Desk): void {
  api.openapi(pageRoute, async (c) => {
    const { dossier, item } = c.req.valid('param')
    const record = await recordOf(desk, dossier, c.req.valid('query').asOf)
    return c.json(itemPage(record, item) ?? missing('item', item), 200)
  })

  api.openapi(namesRoute, async (c) => {
    const { dossier } = c.req.valid('param')
    const { name, actor, verdict, ...signed } = c.req.valid('json')
    return c.json(await write(desk, dossier, [{ type: 'actors-judged', name, actor, verdict }], signed), 200)
  })
}

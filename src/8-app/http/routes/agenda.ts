import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Actor } from '../../../0-model/actor.ts'
import type { Action } from '../../../0-model/entry.ts'
import { Issue } from '../../../0-model/issue.ts'
import { Outlet } from '../../../0-model/outlet.ts'
import { Track } from '../../../0-model/track.ts'
import { answers, body, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { Written } from '../schemas.ts'
import { write } from '../write.ts'
import { missing, recordOf } from './dossiers.ts'

/** What a dossier keeps by name, and the actions that change it. */
const registers = {
  issues: {
    schema: Issue,
    put: (issue: Issue): Action => ({ type: 'issue-changed', issue }),
    drop: (issue: string): Action => ({ type: 'issue-removed', issue }),
    one: 'issue',
  },
  actors: {
    schema: Actor,
    put: (actor: Actor): Action => ({ type: 'actor-changed', actor }),
    drop: (actor: string): Action => ({ type: 'actor-removed', actor }),
    one: 'actor',
  },
  outlets: {
    schema: Outlet,
    put: (outlet: Outlet): Action => ({ type: 'outlet-changed', outlet }),
    drop: (outlet: string): Action => ({ type: 'outlet-removed', outlet }),
    one: 'outlet',
  },
  tracks: {
    schema: Track,
    put: (track: Track): Action => ({ type: 'track-changed', track }),
    drop: (track: string): Action => ({ type: 'track-removed', track }),
    one: 'track',
  },
} as const

const Signature = z.object({ by: z.string().optional(), why: z.string().optional() })

/** Routes to put and drop the members of each register: agenda, actors, outlets, tracks. */
export function agenda(api: OpenAPIHono, desk: Desk): void {
  for (const name of Object.keys(registers) as (keyof typeof registers)[]) register(api, desk, name)
}

function register(api: OpenAPIHono, desk: Desk, name: keyof typeof registers): void {
  const { schema, put, drop, one } = registers[name] as {
    schema: z.ZodObject
    put: (value: never) => Action
    drop: (id: string) => Action
    one: string
  }
  const params = InDossier.extend({ id: z.string() })
  const putRoute = createRoute({
    method: 'put',
    path: `/dossiers/{dossier}/${name}/{id}`,
    summary: `Add or change: ${one}`,
    request: { params, body: body(Signature.extend({ value: schema })) },
    responses: answers('Written', Written),
  })
  const dropRoute = createRoute({
    method: 'delete',
    path: `/dossiers/{dossier}/${name}/{id}`,
    summary: `Remove: ${one}`,
    request: { params, query: Signature },
    responses: answers('Written', Written),
  })
  api.openapi(putRoute, async (c) => {
    const { dossier, id } = c.req.valid('param')
    const { value, ...signature } = c.req.valid('json')
    return c.json(await write(desk, dossier, [put({ ...(value as object), id } as never)], signature), 200)
  })
  api.openapi(dropRoute, async (c) => {
    const { dossier, id } = c.req.valid('param')
    const record = await recordOf(desk, dossier)
    if (!record[name].has(id)) missing(one, id)
    return c.json(await write(desk, dossier, [drop(id)], c.req.valid('query')), 200)
  })
}

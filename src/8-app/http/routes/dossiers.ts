import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { DossierId } from '../../../0-model/dossier.ts'
import { Misuse } from '../../../0-model/trouble.ts'
import { type Record, standing } from '../../../5-record/record.ts'
import { AsOf, answers, body, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { DossierLine, DossierPage } from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers',
  summary: 'The dossiers of the workspace',
  responses: answers('Dossiers', z.object({ dossiers: z.array(DossierLine) }).meta({ id: 'Dossiers' })),
})

const create = createRoute({
  method: 'post',
  path: '/dossiers',
  summary: 'Open a dossier',
  request: {
    body: body(z.object({ id: DossierId, title: z.string().optional(), by: z.string().optional() })),
  },
  responses: answers('The new dossier', DossierPage),
})

const one = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}',
  summary: 'A dossier: agenda, register, tracks, counts',
  request: { params: InDossier, query: AsOf },
  responses: answers('The dossier', DossierPage),
})

export function dossiers(api: OpenAPIHono, desk: Desk): void {
  api.openapi(list, async (c) => c.json({ dossiers: [...(await desk.store.dossiers())] }, 200))

  api.openapi(create, async (c) => {
    const { id, title, by } = c.req.valid('json')
    const { record } = await desk.store.create(id, { by: by ?? desk.by, ...(title === undefined ? {} : { title }) })
    desk.changed.tell(id)
    return c.json(page(record), 200)
  })

  api.openapi(one, async (c) => {
    const { asOf } = c.req.valid('query')
    return c.json(page(await recordOf(desk, c.req.valid('param').dossier, asOf)), 200)
  })
}

/** The record asked for. Throws `dossier-unknown`. */
export async function recordOf(desk: Desk, dossier: string, asOf?: string): Promise<Record> {
  return desk.store.record(dossier, asOf === undefined ? {} : { asOf })
}

function page(record: Record): z.infer<typeof DossierPage> {
  const states = { proposed: 0, accepted: 0, rejected: 0, unsure: 0 }
  for (const held of record.facts.values()) if (!held.withdrawn) states[held.review.state]++
  const reports = [...record.reports.values()].filter((report) => !report.withdrawn)
  return {
    id: record.dossier.id,
    title: record.dossier.title,
    head: [...record.head],
    agenda: [...record.issues.values()],
    actors: [...record.actors.values()],
    outlets: [...record.outlets.values()],
    tracks: [...record.tracks.values()],
    counts: {
      reports: reports.length,
      independent: new Set(reports.map((report) => report.group)).size,
      facts: standing(record).length,
      ...states,
    },
    troubles: record.troubles.length,
  }
}

export function missing(what: string, id: string): never {
  throw new Misuse(`${what}-unknown`, `${id}: no such ${what} in this dossier`)
}

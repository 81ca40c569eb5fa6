import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { answers, InDossier } from '../api.ts'
import type { Desk } from '../desk.ts'
import { Job } from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/jobs',
  summary: 'Running jobs, and those that ended lately',
  request: { params: InDossier },
  responses: answers('Jobs', z.object({ jobs: z.array(Job) }).meta({ id: 'Jobs' })),
})

const cancel = createRoute({
  method: 'post',
  path: '/dossiers/{dossier}/jobs/{job}/cancel',
  summary: 'Stop a job; what it has kept so far stays',
  request: { params: InDossier.extend({ job: z.string() }) },
  responses: answers('The job', Job),
})

const stream = createRoute({
  method: 'get',
  path: '/dossiers/{dossier}/events',
  summary: 'Server-sent events: `change` {head, entries} at every change of the dossier, `job` at every step of a job',
  request: { params: InDossier },
  responses: {
    200: { description: 'An endless stream', content: { 'text/event-stream': { schema: z.string() } } },
    404: answers('', z.string())[404],
  },
})

/** How often the file is asked whether another process has written to it, and a sign of life is sent, in milliseconds. */
const rounds = { look: 1000, alive: 15_000 } as const

export function events(api: OpenAPIHono, desk: Desk): void {
  api.openapi(list, (c) => c.json({ jobs: desk.jobs.list(c.req.valid('param').dossier) }, 200))
  api.openapi(cancel, (c) => c.json(desk.jobs.cancel(c.req.valid('param').job), 200))

  api.openapi(stream, async (c) => {
    const { dossier } = c.req.valid('param')
    let known = (await desk.store.record(dossier)).head.join()
    return streamSSE(c, async (sse) => {
      const say = async (): Promise<void> => {
        const record = await desk.store.record(dossier)
        if (record.head.join() === known) return
        known = record.head.join()
        await sse.writeSSE({
          event: 'change',
          id: known,
          data: JSON.stringify({ head: record.head, entries: record.entries.size }),
        })
      }
      const drop = [
        desk.changed.listen((changed) => void (changed === dossier && say().catch(() => {}))),
        desk.jobs.listen(
          (job) => void (job.dossier === dossier && sse.writeSSE({ event: 'job', data: JSON.stringify(job) })),
        ),
      ]
      sse.onAbort(() => {
        for (const end of drop) end()
      })
      await sse.writeSSE({ event: 'hello', data: JSON.stringify({ head: known.split(',') }) })
      for (let quiet = 0; !sse.aborted; quiet += rounds.look) {
        await sse.sleep(rounds.look)
        await say().catch(() => {})
        if (quiet >= rounds.alive) {
          quiet = 0
          await sse.writeSSE({ event: 'alive', data: '' })
        }
      }
    })
  })
}

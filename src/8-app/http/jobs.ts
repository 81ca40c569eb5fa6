import { randomUUID } from 'node:crypto'
import { Misuse } from '../../0-model/trouble.ts'
import type { Taken, Task } from '../intake.ts'
import type { Job } from './schemas.ts'

/** Long pieces of work, started by a request and watched by others. */
export interface Jobs {
  start(dossier: string, what: string, work: (task: Task) => Promise<Taken>): Job
  list(dossier?: string): Job[]
  cancel(id: string): Job
  /** Told of every step of every job. */
  listen(listener: (job: Job) => void): () => void
  /** Stops all of them, and waits until what they hold is on the disk. */
  close(): Promise<void>
}

/** How many ended jobs are remembered. */
const remembered = 50

/** Runs jobs one after another, in this process: two would only share one processor and one file. */
export function jobs(ended: (dossier: string) => void): Jobs {
  const all = new Map<string, { job: Job; stop: AbortController }>()
  const listeners = new Set<(job: Job) => void>()
  let last: Promise<void> = Promise.resolve()
  const change = (id: string, changes: Partial<Job>): void => {
    const entry = all.get(id)
    if (!entry) return
    entry.job = { ...entry.job, ...changes }
    for (const listener of listeners) listener(entry.job)
  }
  return {
    start(dossier, what, work) {
      const id = randomUUID()
      const stop = new AbortController()
      const job: Job = {
        id,
        dossier,
        what,
        state: 'running',
        done: 0,
        total: 0,
        doing: '',
        added: [],
        known: [],
        troubles: [],
      }
      all.set(id, { job, stop })
      last = last.then(async () => {
        try {
          const taken = await work({
            signal: stop.signal,
            step: (done, total, doing) => change(id, { done, total, doing }),
          })
          change(id, {
            state: taken.stopped ? 'cancelled' : 'done',
            doing: '',
            added: [...taken.added],
            known: [...taken.known],
            troubles: taken.troubles.map((trouble) => ({ ...trouble })),
          })
        } catch (error) {
          const code = error instanceof Misuse ? error.code : 'internal'
          const message = error instanceof Misuse ? error.message : 'Parley met an error of its own.'
          change(id, { state: 'failed', doing: '', troubles: [{ source: what, code, message }] })
        }
        ended(dossier)
        forget(all)
      })
      return job
    },
    list: (dossier) =>
      [...all.values()].map(({ job }) => job).filter((job) => dossier === undefined || job.dossier === dossier),
    cancel(id) {
      const entry = all.get(id)
      if (!entry) throw new Misuse('job-unknown', `${id}: no such job, or it ended long ago`)
      entry.stop.abort()
      return entry.job
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      for (const { stop } of all.values()) stop.abort()
      await last
    },
  }
}

function forget(all: Map<string, { job: Job }>): void {
  const ended = [...all].filter(([, { job }]) => job.state !== 'running')
  for (const [id] of ended.slice(0, Math.max(0, ended.length - remembered))) all.delete(id)
}

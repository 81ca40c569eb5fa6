import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from './assemble.ts'
import { type Carried, readReport, risky } from './read.ts'

/** What reading one report may cost before its thread is ended. */
export interface KeeperLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

const usual: KeeperLimits = { milliseconds: 10_000, megabytes: 200 }

/** Reads reports, those of forms that can be made to hang or to eat memory in a thread that is ended past its limits. */
export interface Keeper {
  readonly read: (carried: Carried, known?: Known) => Promise<Report>
  readonly close: () => Promise<void>
}

type Answer = { readonly report: Report } | { readonly code: string; readonly message: string }

/** One thread, made when the first risky report comes, and made anew after one was ended. Reports are read one at a time. */
export function keeper(limits: Partial<KeeperLimits> = {}): Keeper {
  const most = { ...usual, ...limits }
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const inThread = async (carried: Carried, known: Known): Promise<Report> => {
    worker ??= start(most.megabytes)
    const thread = worker
    const answer = await new Promise<Answer>((resolve) => {
      const timer = setTimeout(
        () =>
          end({
            code: 'too-slow',
            message: `${carried.source}: took more than ${most.milliseconds / 1000} s to read; it is built to hang, or is no report`,
          }),
        most.milliseconds,
      )
      const onMessage = (message: Answer) => settle(message)
      const onError = (error: NodeJS.ErrnoException) =>
        end(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? {
                code: 'too-much-memory',
                message: `${carried.source}: took more than ${most.megabytes} MB to read; it is built to fill memory, or is no report`,
              }
            : { code: 'unreadable', message: `${carried.source}: could not be read (${error.message})` },
        )
      const onExit = () => end({ code: 'unreadable', message: `${carried.source}: ended the reader` })
      const settle = (result: Answer) => {
        clearTimeout(timer)
        thread.off('message', onMessage).off('error', onError).off('exit', onExit)
        resolve(result)
      }
      const end = (result: Answer) => {
        worker = null
        settle(result)
        thread.on('error', () => {}) // it is being ended: nothing it still says matters
        void thread.terminate()
      }
      thread.on('message', onMessage).on('error', onError).on('exit', onExit)
      thread.postMessage({ carried, known })
    })
    if ('report' in answer) return answer.report
    throw new Misuse(answer.code, answer.message)
  }

  return {
    read: (carried, known = {}) => {
      if (!risky(carried)) return readReport(carried, known)
      const run = last.then(
        () => inThread(carried, known),
        () => inThread(carried, known),
      )
      last = run.catch(() => {})
      return run
    },
    close: async () => {
      await last
      await worker?.terminate()
      worker = null
    },
  }
}

function start(megabytes: number): Worker {
  const limits = {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stderr: true,
    stdout: true,
  }
  const worker = import.meta.url.endsWith('.ts')
    ? fromSource(limits)
    : new Worker(new URL('./worker.js', import.meta.url), limits)
  worker.unref()
  return worker
}

/** In the checkout, untranslated: a thread does not take over the loader of the process that starts it. */
function fromSource(limits: WorkerOptions): Worker {
  const script = JSON.stringify(new URL('./worker.ts', import.meta.url).href)
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${script}) })`, {
    ...limits,
    eval: true,
  })
}

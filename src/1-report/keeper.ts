import type { Worker } from 'node:worker_threads'
import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from './assemble.ts'
import { type Carried, readReport, risky } from './read.ts'
import { thread } from './thread.ts'

/** What reading one report may cost before its thread is ended. */
export interface KeeperLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/**
 * The limit of a thread covers objects, not raw buffers, which unpacked streams are. The growth of the whole process is
 * watched for those, with room for what other threads do meanwhile.
 */
const watch = { milliseconds: 100, room: 3 } as const

/** Starting a thread and loading a library is no fault of the report; a machine that needs longer than this is lost. */
const startUp = 120_000

const usual: KeeperLimits = { milliseconds: 10_000, megabytes: 200 }

/** Reads reports, those of forms that can be made to hang or to eat memory in a thread that is ended past its limits. */
export interface Keeper {
  readonly read: (carried: Carried, known?: Known) => Promise<Report>
  readonly close: () => Promise<void>
}

/** What the thread says: that it begins to read, then what came of it. */
type Word = 'begun' | Answer
type Answer = { readonly report: Report } | { readonly code: string; readonly message: string }

/** Threads as many as asked for (one, if nothing is said), each report to the one with the least to do. */
export function keeper(options: Partial<KeeperLimits> & { readonly threads?: number } = {}): Keeper {
  const { threads = 1, ...limits } = options
  const lanes = Array.from({ length: threads }, () => lane({ ...usual, ...limits }))
  return {
    read: (carried, known = {}) => {
      if (!risky(carried)) return readReport(carried, known)
      const idlest = lanes.reduce((a, b) => (b.waiting() < a.waiting() ? b : a))
      return idlest.read(carried, known)
    },
    close: async () => void (await Promise.all(lanes.map((one) => one.close()))),
  }
}

interface Lane extends Keeper {
  /** Reports begun or waiting. */
  readonly waiting: () => number
}

/** One thread, made when the first report comes, and made anew after one was ended. Reports are read one at a time. */
function lane(most: KeeperLimits): Lane {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const inThread = async (carried: Carried, known: Known): Promise<Report> => {
    worker ??= start(most.megabytes)
    const thread = worker
    const answer = await new Promise<Answer>((resolve) => {
      const late = () =>
        end({
          code: 'too-slow',
          message: `${carried.source}: took more than ${most.milliseconds / 1000} s to read; it is built to hang, or is no report`,
        })
      const filling = () =>
        end({
          code: 'too-much-memory',
          message: `${carried.source}: took more than ${most.megabytes} MB to read; it is built to fill memory, or is no report`,
        })
      let timer = setTimeout(late, startUp)
      let watcher: NodeJS.Timeout | undefined
      const onMessage = (word: Word) => {
        if (word !== 'begun') return settle(word)
        clearTimeout(timer)
        timer = setTimeout(late, most.milliseconds)
        const before = process.memoryUsage.rss()
        watcher = setInterval(() => {
          if (process.memoryUsage.rss() - before > most.megabytes * watch.room * 1024 * 1024) filling()
        }, watch.milliseconds)
      }
      const onError = (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? filling()
          : end({ code: 'unreadable', message: `${carried.source}: could not be read (${error.message})` })
      const onExit = () => end({ code: 'unreadable', message: `${carried.source}: ended the reader` })
      const settle = (result: Answer) => {
        clearTimeout(timer)
        clearInterval(watcher)
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
    waiting: () => waiting,
    read: (carried, known = {}) => {
      waiting++
      const run = last.then(() => inThread(carried, known)).finally(() => waiting--)
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
  const worker = thread('./worker', import.meta.url, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stderr: true,
    stdout: true,
  })
  worker.unref()
  return worker
}

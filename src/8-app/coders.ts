import type { Worker } from 'node:worker_threads'
import type { Report } from '../0-model/report.ts'
import { thread } from '../1-report/thread.ts'
import type { Coded } from '../4-facts/index.ts'
import { type Coder, type Lore, loadCoder } from './coder.ts'

/** What is sent to a thread: a report and whether the reasons of its facts are wanted back. */
export interface Task {
  readonly number: number
  readonly report: Report
  readonly lore: Lore | undefined
  readonly reasons: boolean
}

export type Answer = { readonly number: number } & ({ readonly coded: Coded } | { readonly failed: string })

/** Codes reports, several at once. */
export interface Coders {
  /** How many reports are worth handing over at once, so that no thread waits. */
  readonly room: number
  readonly code: (report: Report, lore?: Lore) => Promise<Coded>
  readonly close: () => Promise<void>
}

/**
 * Coders in `threads` threads, each report to the one with the least to do; with one thread in the process itself, where
 * nothing is sent to and fro. `reasons`: the answers carry why and near too, which are several times the facts in size.
 * A thread that runs out of memory hands what it had to the process itself; one that ends otherwise rejects it.
 */
export function coders(
  threads: number,
  { reasons = false, megabytes = usual }: { readonly reasons?: boolean; readonly megabytes?: number } = {},
): Coders {
  if (threads <= 1) return here()
  const lanes = Array.from({ length: threads }, () => lane(reasons, megabytes))
  const spare = here()
  return {
    room: 2 * threads,
    code: (report, lore) =>
      lanes
        .reduce((a, b) => (b.waiting() < a.waiting() ? b : a))
        .code(report, lore)
        .catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error
          return spare.code(report, lore)
        }),
    close: async () => void (await Promise.all(lanes.map((one) => one.close()))),
  }
}

function here(): Coders {
  let coder: Promise<Coder> | undefined
  return {
    room: 1,
    code: async (report, lore) => {
      coder ??= loadCoder()
      return (await coder)(report, lore)
    },
    close: async () => {},
  }
}

/**
 * Room for the objects of a thread, in MB: several times what a report needs, small enough that two threads stay below
 * 400 MB together. A report that needs more is coded in the process itself.
 */
const usual = 96

interface Lane extends Omit<Coders, 'room'> {
  /** Reports in hand. */
  readonly waiting: () => number
}

/** One thread, started with the first report. */
function lane(reasons: boolean, megabytes: number): Lane {
  const open = new Map<number, { resolve: (coded: Coded) => void; reject: (error: Error) => void }>()
  let worker: Worker | undefined
  let sent = 0
  const start = (): Worker => {
    const started = thread('./coding-thread', import.meta.url, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 8 },
    })
    // what an ended thread still says must not touch the one that took its place
    const fail = (error: Error) => {
      if (worker !== started) return
      worker = undefined
      for (const { reject } of open.values()) reject(error)
      open.clear()
    }
    return started
      .on('message', (answer: Answer) => {
        const asked = open.get(answer.number)
        open.delete(answer.number)
        if ('coded' in answer) asked?.resolve(answer.coded)
        else asked?.reject(new Error(answer.failed))
      })
      .on('error', fail)
      .on('exit', () => fail(new Error('the thread that codes reports ended')))
  }
  return {
    waiting: () => open.size,
    code: (report, lore) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        const number = sent++
        open.set(number, { resolve, reject })
        worker.postMessage({ number, report, lore, reasons } satisfies Task)
      }),
    close: async () => {
      const ended = worker
      worker = undefined
      await ended?.terminate()
    },
  }
}

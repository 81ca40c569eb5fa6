/** The thread that reads hostile forms; `keeper.ts` starts it and ends it past its limits. */
import { parentPort } from 'node:worker_threads'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from './assemble.ts'
import { type Carried, prepare, readReport } from './read.ts'

parentPort?.on('message', async ({ carried, known }: { carried: Carried; known: Known }) => {
  try {
    await prepare(carried)
    parentPort?.postMessage('begun')
    parentPort?.postMessage({ report: await readReport(carried, known) })
  } catch (error) {
    const { code, message } =
      error instanceof Misuse
        ? error
        : { code: 'unreadable', message: `${carried.source}: ${String(error)} [unreadable]` }
    parentPort?.postMessage({ code, message: message.replace(/ \[[a-z-]+\]$/, '') })
  }
})

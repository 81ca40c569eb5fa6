/** The thread that codes reports; `coders.ts` starts it and ends it. */
import { parentPort } from 'node:worker_threads'
import { loadCoder } from './coder.ts'
import type { Answer, Task } from './coders.ts'

const coder = loadCoder()

parentPort?.on('message', async ({ number, report, lore, reasons }: Task) => {
  let answer: Answer
  try {
    const { facts, troubles, near, ...coded } = (await coder)(report, lore)
    answer = { number, coded: { facts, troubles, near: reasons ? near : [], why: reasons ? coded.why : new Map() } }
  } catch (error) {
    answer = { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  parentPort?.postMessage(answer)
})

#!/usr/bin/env node
import type { Io } from './io.ts'
import { run } from './run.ts'

const stop = new AbortController()
const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: stop.signal,
  now: () => new Date().toISOString(),
  exit: 0,
}

// `parley … | head`: the reader has seen enough, which is no error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// The first Ctrl-C lets the step in hand end whole, so that nothing is half written; the second leaves at once
let interrupted = 0
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    interrupted = name === 'SIGINT' ? 130 : 143
    if (stop.signal.aborted) process.exit(interrupted)
    stop.abort()
  })
}

const code = await run(process.argv.slice(2), io)
process.exitCode = interrupted || code

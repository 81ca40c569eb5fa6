import { Readable, Writable } from 'node:stream'
import type { Io } from './io.ts'
import { run } from './run.ts'

/** What a command line did. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Setting {
  readonly cwd?: string
  readonly env?: Record<string, string>
  readonly stdin?: string | Uint8Array
  readonly signal?: AbortSignal
  readonly now?: string
  /** Somebody sits there: standard input and error are a terminal. */
  readonly terminal?: boolean
}

/** Runs a command line in this process, as a caller without a terminal would see it if nothing else is said. For tests only. */
export async function cli(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    cwd: setting.cwd ?? process.cwd(),
    env: setting.env ?? {},
    stdin: Object.assign(Readable.from(setting.stdin === undefined ? [] : [Buffer.from(setting.stdin)]), {
      isTTY: setting.terminal ?? false,
    }),
    stdout: sink(out),
    stderr: Object.assign(sink(err), { isTTY: setting.terminal ?? false }),
    signal: setting.signal ?? new AbortController().signal,
    now: () => setting.now ?? '2025-04-18T08:00:00.000Z',
    exit: 0,
  }
  const code = await run(argv, io)
  return { code, out: out.join(''), err: err.join('') }
}

function sink(into: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      into.push(String(chunk))
      done()
    },
  })
}

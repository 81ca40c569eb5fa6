import type { Readable, Writable } from 'node:stream'

/**
 * What a command may touch of the world outside the record: given in, so that tests run commands in the same process
 * and read what they print.
 */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  /** Aborted by the first Ctrl-C: finish or drop the step in hand, then stop. */
  readonly signal: AbortSignal
  /** The present moment, ISO 8601. */
  readonly now: () => string
  /** The exit code so far: 0 done, 1 trouble in the data, 2 wrong call. Commands set 1; 2 is thrown as a Misuse. */
  exit: 0 | 1 | 2
}

/** A line to the reader’s eyes only: never mixed into output that another program reads. */
export function tell(io: Io, line: string): void {
  io.stderr.write(`${line}\n`)
}

/** Where a reader’s lines end: the terminal’s width, or COLUMNS, or 100. */
export function screenOf(io: Io): Screen {
  const asked = Number(io.env.COLUMNS)
  const width = io.stdout.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100)
  return { width: Math.max(40, width), colour: io.stdout.isTTY === true && !io.env.NO_COLOR }
}

/** What a human answer is fitted to. `width` counts columns. */
export interface Screen {
  readonly width: number
  readonly colour: boolean
}

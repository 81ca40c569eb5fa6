import type { Io } from './io.ts'

/** The state of a long piece of work, on one line of standard error that is rewritten in place. */
export interface Progress {
  /** `done` of `total` (0: not known yet), and what is in hand. */
  step(done: number, total: number, doing: string): void
  /** Takes the line away. */
  end(): void
}

/** How often the line is rewritten, in milliseconds: often enough to look alive, rarely enough to cost nothing. */
const every = 100

/** Progress for a reader; silent where standard error is no terminal. */
export function progress(io: Io, clock: () => number = Date.now): Progress {
  if (!io.stderr.isTTY) return { step: () => {}, end: () => {} }
  const started = clock()
  let drawn = 0
  return {
    step(done, total, doing) {
      const now = clock()
      if (now - drawn < every && done < total) return
      drawn = now
      const left = remaining(now - started, done, total)
      const count = total > 0 ? `${done}/${total}` : `${done}`
      const line = `${count}  ${left}${doing}`
      io.stderr.write(`\r\x1b[2K${line.slice(0, (io.stderr.columns ?? 80) - 1)}`)
    },
    end() {
      if (drawn > 0) io.stderr.write('\r\x1b[2K')
    },
  }
}

/** Pace and time left, once there is a pace to speak of. */
function remaining(passed: number, done: number, total: number): string {
  if (done === 0 || total === 0 || passed < 2000) return ''
  const seconds = Math.round(((passed / done) * (total - done)) / 1000)
  const pace = `${rate((done / passed) * 1000)}/s  `
  return seconds < 90 ? `${pace}about ${seconds} s left  ` : `${pace}about ${Math.round(seconds / 60)} min left  `
}

const rate = (aSecond: number) => (aSecond < 10 ? aSecond.toFixed(1) : aSecond.toFixed(0))

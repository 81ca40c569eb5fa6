import { createInterface } from 'node:readline'
import { isEdtf } from '../../0-model/edtf.ts'
import type { Io } from './io.ts'

/** A report that nothing tells the day of. */
export interface Undated {
  readonly id: string
  readonly title: string | null
  readonly source: string
}

/** Whether somebody is there to answer. */
export const attended = (io: Io): boolean => io.stdin.isTTY === true && io.stderr.isTTY === true

/**
 * Asks when reports were published, one after another; each answer is kept before the next question. Enter leaves a
 * report as it is, `q` or the end of input all that follow. Gives the ids of those that have a day now.
 */
export async function askDates(
  io: Io,
  reports: readonly Undated[],
  keep: (report: string, day: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const input = createInterface({ input: io.stdin })
  io.signal.addEventListener('abort', () => input.close(), { once: true })
  const lines = input[Symbol.asyncIterator]()
  const given: string[] = []
  try {
    for (const { id, title, source } of reports) {
      io.stderr.write(`\n${title ?? source}${title === null ? '' : ` (${source})`}\n`)
      for (let day = ''; day === ''; ) {
        io.stderr.write('When was it published? YYYY-MM-DD, Enter to leave it open, q to end > ')
        const answer = await lines.next()
        const words = answer.done ? 'q' : answer.value.trim()
        if (words === 'q') return given
        if (words === '') break
        if (!/^\d{4}-\d{2}-\d{2}$/.test(words) || !isEdtf(words))
          io.stderr.write(`${words}: is no day of the calendar.\n`)
        else day = words
        if (day === '') continue
        await keep(id, day)
        given.push(id)
      }
    }
    return given
  } finally {
    input.close()
  }
}

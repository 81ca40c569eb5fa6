import type { Evidence } from '../../../src/0-model/passage.ts'
import type { Report } from '../../../src/0-model/report.ts'

/** A passage with the words around it. */
export interface InContext {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** The passage in its paragraph, with at most `room` characters on either side; by its own prefix and suffix where the report is not at hand. */
export function inContext(
  evidence: Evidence,
  report: Pick<Report, 'text' | 'blocks'> | undefined,
  room: number,
): InContext {
  if (!report)
    return {
      before: cut(evidence.prefix, 'start', room),
      exact: evidence.exact,
      after: cut(evidence.suffix, 'end', room),
    }
  const block = report.blocks.find((each) => each.start <= evidence.start && each.end >= evidence.start)
  const from = block?.start ?? 0
  const to = Math.max(block?.end ?? report.text.length, evidence.end)
  return {
    before: shorten(report.text.slice(from, evidence.start), 'start', room),
    exact: report.text.slice(evidence.start, evidence.end),
    after: shorten(report.text.slice(evidence.end, to), 'end', room),
  }
}

/** Long context is cut at a word, with a mark of the cut. */
function shorten(text: string, side: 'start' | 'end', room: number): string {
  if (text.length <= room) return text
  if (side === 'start') return `…${text.slice(-room).replace(/^\S*/, '')}`
  return `${text.slice(0, room).replace(/\S*$/, '')}…`
}

function cut(text: string, side: 'start' | 'end', room: number): string {
  const short = shorten(text, side, room)
  if (short === '' || short !== text) return short
  return side === 'start' ? `…${short}` : `${short}…`
}

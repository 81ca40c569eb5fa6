import { stringify } from 'csv-stringify/sync'
import { type Io, type Screen, screenOf } from './io.ts'

export const formats = ['human', 'json', 'jsonl', 'csv'] as const
export type Format = (typeof formats)[number]

/** What a command has to say, for a reader and for a program. */
export interface Answer {
  /** What `--format json` prints. */
  readonly data: unknown
  /** One a line in jsonl, one a row in csv; left out where `data` is the list. */
  readonly rows?: readonly object[]
  /** For a reader, fitted to the screen. */
  readonly human: (screen: Screen) => string
}

/** Prints an answer in the format asked for. */
export function print(io: Io, format: Format | undefined, answer: Answer): void {
  const text = render(answer, format ?? 'human', screenOf(io))
  if (text !== '') io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

function render(answer: Answer, format: Format, screen: Screen): string {
  if (format === 'human') return answer.human(screen)
  if (format === 'json') return JSON.stringify(answer.data, null, 2)
  const rows = answer.rows ?? (Array.isArray(answer.data) ? (answer.data as object[]) : [answer.data as object])
  if (format === 'jsonl') return rows.map((row) => JSON.stringify(row)).join('\n')
  return csv(rows)
}

/**
 * Rows as CSV with a header (RFC 4180). Cells a spreadsheet would run as formulas (= + - @ at the start) are defused
 * with an apostrophe; lists are joined by “; ”, anything deeper is written as JSON.
 */
export function csv(rows: readonly object[]): string {
  if (rows.length === 0) return ''
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return stringify(
    rows.map((row) => columns.map((column) => cell((row as Record<string, unknown>)[column]))),
    { columns, header: true, record_delimiter: '\r\n' },
  )
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return defused(value.join('; '))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return defused(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

/** Words that a spreadsheet would run are kept from it; numbers, a negative longitude too, stay numbers. */
function defused(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
}

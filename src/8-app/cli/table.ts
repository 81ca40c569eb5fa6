import { styleText } from 'node:util'
import type { Screen } from './io.ts'

/** A column of a table. `least` is the width below which wrapping makes it unreadable. */
export interface Column {
  readonly head: string
  readonly least?: number
}

/** Rows as a table that fits the screen: long cells are wrapped, in the columns that have most to say. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): string {
  if (rows.length === 0) return ''
  const widths = fitted(columns, rows, screen.width)
  const head = line(
    columns.map((column, at) => wrap(column.head, widths[at] ?? 0)),
    widths,
  )
  const body = rows.map((row) =>
    line(
      columns.map((_, at) => wrap(row[at] ?? '', widths[at] ?? 0)),
      widths,
    ),
  )
  return `${paint('bold', head, screen)}\n${body.join('\n')}\n`
}

/** Text in a style, where the screen shows styles. */
export function paint(style: 'bold' | 'dim' | 'underline', text: string, screen: Screen): string {
  return screen.colour ? styleText(style, text, { validateStream: false }) : text
}

/** A text in lines of a width, broken at spaces, or inside a word that is longer than a line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let current = ''
    for (const word of paragraph.split(' ')) {
      const rest = current === '' ? word : `${current} ${word}`
      if (columnsOf(rest) <= width) {
        current = rest
        continue
      }
      if (current !== '') lines.push(current)
      current = word
      while (columnsOf(current) > width && width > 0) {
        lines.push(current.slice(0, width))
        current = current.slice(width)
      }
    }
    lines.push(current)
  }
  return lines
}

const gap = 2

function fitted(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map((column, at) =>
    Math.max(columnsOf(column.head), ...rows.map((row) => Math.max(0, ...(row[at] ?? '').split('\n').map(columnsOf)))),
  )
  const least = columns.map((column, at) => Math.min(natural[at] ?? 0, column.least ?? 6))
  const widths = [...natural]
  let over = widths.reduce((sum, one) => sum + one, 0) + gap * (columns.length - 1) - width
  while (over > 0) {
    // take from the widest column that can still give
    let widest = -1
    widths.forEach((one, at) => {
      if (one > (least[at] ?? 0) && (widest === -1 || one > (widths[widest] ?? 0))) widest = at
    })
    if (widest === -1) break
    const next = Math.max(...widths.filter((one, at) => at !== widest && one > (least[at] ?? 0)), least[widest] ?? 0)
    const cut = Math.min(over, Math.max(1, (widths[widest] ?? 0) - Math.max(next, least[widest] ?? 0)))
    widths[widest] = (widths[widest] ?? 0) - cut
    over -= cut
  }
  return widths
}

function line(cells: readonly (readonly string[])[], widths: readonly number[]): string {
  const height = Math.max(1, ...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((cell, at) => {
        const text = cell[row] ?? ''
        return text + ' '.repeat(Math.max(0, (widths[at] ?? 0) - columnsOf(text)))
      })
      .join(' '.repeat(gap))
      .trimEnd(),
  ).join('\n')
}

/** Columns a text takes: marks that combine take none, wide East Asian characters two. */
function columnsOf(text: string): number {
  let width = 0
  for (const { segment } of segments.segment(text))
    width += /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      segment,
    )
      ? 2
      : 1
  return width
}

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' })

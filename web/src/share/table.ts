/** A view as plain rows: what is copied as CSV and drawn as a picture. The first row holds the heads. */
export type Table = readonly (readonly string[])[]

/** Cells a spreadsheet would take for a formula get an apostrophe before them: a quoted “=…” must stay words. */
const formula = /^[=+\-@\t\r]/

/** Rows as RFC 4180 CSV. */
export function csv(table: Table): string {
  return `${table.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

interface Ink {
  readonly ground: string
  readonly ink: string
  readonly line: string
  readonly font: string
}

const size = 12
const lineHeight = 16
const padding = 6
const widest = 34

/** Rows drawn as a table: long cells are broken into lines, nothing is cut off. Widths are by letter count, as good as a picture of text needs. */
export function drawn(table: Table, title: string, { ground, ink, line, font }: Ink): Picture {
  const columns = Math.max(0, ...table.map((row) => row.length))
  const letters = Array.from({ length: columns }, (_, at) =>
    Math.min(widest, Math.max(4, ...table.map((row) => row[at]?.length ?? 0))),
  )
  const broken = table.map((row) => letters.map((width, at) => wrapped(row[at] ?? '', width)))
  const widths = letters.map((width) => width * size * 0.56 + 2 * padding)
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const parts: string[] = []
  let top = 34
  broken.forEach((row, index) => {
    const height = Math.max(1, ...row.map((lines) => lines.length)) * lineHeight + padding
    row.forEach((lines, at) => {
      lines.forEach((words, n) => {
        const weight = index === 0 || at === 0 ? ' font-weight="600"' : ''
        parts.push(
          `<text x="${round((lefts[at] ?? 0) + padding)}" y="${top + (n + 1) * lineHeight - 3}"${weight}>${escaped(words)}</text>`,
        )
      })
    })
    top += height
    parts.push(`<path d="M0 ${top - 1}H${round(total)}" stroke="${line}"/>`)
  })
  const [width, height] = [Math.ceil(total), Math.ceil(top + 4)]
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="${escaped(font)}" font-size="${size}" fill="${ink}"><rect width="100%" height="100%" fill="${ground}"/>` +
    `<text x="${padding}" y="20" font-size="15" font-weight="600">${escaped(title)}</text>${parts.join('')}</svg>`
  return { svg, width, height }
}

/** A text in lines of at most `width` letters, broken at spaces; longer words stand alone. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

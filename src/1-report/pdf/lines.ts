/** A piece of text on a page, in points from the lower left. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of a column: its text, where it stands, and the size of its letters. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** The lines of a page in reading order: column after column where a gutter parts the page, top to bottom in each. */
export function lines(pieces: readonly Piece[], width: number): readonly Line[] {
  const rows = rowsOf(pieces.filter((piece) => piece.text.trim() !== ''))
  const gutter = gutterOf(rows, width)
  if (gutter === null) return rows.map((row) => lineOf(row))
  // a row that crosses the gutter (a title, a footer) ends the columns above it
  const found: Line[] = []
  let left: Line[] = []
  let right: Line[] = []
  const flush = () => {
    found.push(...left, ...right)
    left = []
    right = []
  }
  for (const row of rows) {
    const before = row.filter((piece) => piece.x + piece.width <= gutter + 2)
    const after = row.filter((piece) => piece.x >= gutter - 2)
    if (before.length + after.length < row.length) {
      flush()
      found.push(lineOf(row))
    } else {
      if (before.length > 0) left.push(lineOf(before))
      if (after.length > 0) right.push(lineOf(after))
    }
  }
  flush()
  return found
}

function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Piece[][] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - piece.y) <= Math.max(2, Math.min(first.height, piece.height) * 0.4))
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

/** The x of a vertical strip near the middle that no more than a fifth of the rows touch and most rows have words on both sides of. */
function gutterOf(rows: readonly (readonly Piece[])[], width: number): number | null {
  if (rows.length < 8) return null
  let best: { x: number; crossed: number } | null = null
  for (let x = width * 0.35; x <= width * 0.65; x += 4) {
    const crossed = rows.filter((row) => row.some((piece) => piece.x < x - 3 && piece.x + piece.width > x + 3)).length
    const both = rows.filter(
      (row) => row.some((piece) => piece.x + piece.width <= x) && row.some((piece) => piece.x >= x),
    ).length
    if (crossed <= rows.length * 0.2 && both >= rows.length * 0.4 && (best === null || crossed < best.crossed))
      best = { x, crossed }
  }
  return best?.x ?? null
}

function lineOf(row: readonly Piece[]): Line {
  let text = ''
  let end = Number.NaN
  for (const piece of row) {
    const gap = piece.x - end
    if (text !== '' && gap > piece.height * 0.15 && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' '
    text += piece.text
    end = piece.x + piece.width
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...row.map((piece) => piece.x)),
    right: Math.max(...row.map((piece) => piece.x + piece.width)),
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map((piece) => piece.height)),
  }
}

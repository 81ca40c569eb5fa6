import type { Line } from './lines.ts'

/**
 * Puts the lines of a document's pages together as paragraphs, a blank line between them: hyphens at line ends are
 * undone, running heads and feet and page numbers left out (counted in words).
 */
export function paragraphs(pages: readonly (readonly Line[])[]): { readonly text: string; readonly dropped: number } {
  const running = runningLines(pages)
  let dropped = 0
  const found: string[] = []
  let last: Line | null = null
  const step = commonStep(pages)
  for (const page of pages) {
    let before: Line | null = null
    const edge = atEdge(page)
    page.forEach((line) => {
      if (edge(line) && (running.has(shape(line.text)) || isPageNumber(line.text))) {
        dropped += line.text.split(' ').length
        return
      }
      const open = found.at(-1)
      if (open === undefined || last === null || starts(line, before, last, step)) found.push(line.text)
      else found[found.length - 1] = join(open, line.text)
      before = line
      last = line
    })
  }
  return { text: found.join('\n\n'), dropped }
}

/** Whether a line begins a paragraph: a gap above, an indent, other letters, a list mark, or a finished short line before. */
function starts(line: Line, before: Line | null, last: Line, step: number): boolean {
  if (/^([•–—*-]|\(?[a-z0-9]{1,3}[.)])\s/i.test(line.text) && /[.;:,]$|\band$/.test(last.text)) return true
  if (Math.abs(line.size - last.size) > 1.2) return true
  const finished = /[.!?:]["”’)]?$/.test(last.text)
  // the next page or column goes on where the last one ended, unless that ended with a short, finished line
  const ended = finished && /^\p{Lu}|^["“]/u.test(line.text) && last.right - last.left < (line.right - line.left) * 0.8
  if (before === null) return ended
  const gap = before.y - line.y
  if (gap < 0) return ended
  return gap > step * 1.4 || (finished && line.left > before.left + 8)
}

/** The usual distance between lines: the median of all. */
function commonStep(pages: readonly (readonly Line[])[]): number {
  const gaps = pages
    .flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? 0) - line.y))
    .filter((gap) => gap > 0)
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 12
}

function join(open: string, next: string): string {
  // “cease-” + “fire”: the hyphen is the line's, unless the word goes on with a capital or a digit
  if (/\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(next)) return `${open.slice(0, -1)}${next}`
  return `${open}${/[-–/]$/.test(open) ? '' : ' '}${next}`
}

/** Lines that stand at the edge of at least three pages, or of half of them, with the same words (numbers aside). */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.filter(atEdge(page)).map((line) => shape(line.text))))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  return new Set(
    [...seen].filter(([, count]) => count >= 2 && count >= Math.min(3, pages.length / 2)).map(([key]) => key),
  )
}

/**
 * Whether a line stands at the top or the foot of its page, where running ones do: by its height, as the foot of a page in
 * columns is read in the midst of them. A short page has one such line at either end, others two.
 */
function atEdge(page: readonly Line[]): (line: Line) => boolean {
  const heights = [...new Set(page.map((line) => Math.round(line.y)))].sort((a, b) => b - a)
  const many = page.length > 10 ? 2 : 1
  const edges = new Set([...heights.slice(0, many), ...heights.slice(-many)])
  return (line) => edges.has(Math.round(line.y))
}

const shape = (text: string) => text.replace(/\d+/g, '#').toLowerCase()
const isPageNumber = (text: string) =>
  /^(?:page\s*)?[-–(]?\s*\d{1,4}\s*[-–)]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i.test(text) ||
  /^\d{2}-\d{5}(?:\s*\(E\))?$/.test(text)

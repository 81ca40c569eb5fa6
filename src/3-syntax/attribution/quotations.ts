import type { Span } from '../../0-model/passage.ts'
import type { Report } from '../../0-model/report.ts'
import type { Tree } from '../tree.ts'

/** A stretch in quotation marks. `start` and `end` leave the marks out; `outer` holds them. */
export interface Quotation extends Span {
  readonly outer: Span
  /** Index into `report.blocks`. */
  readonly block: number
  /** True where the paragraph before ended without closing its marks: one quotation over several paragraphs. */
  readonly continues: boolean
}

/** Opening mark → closing marks, for the styles met in news: English, German, French, typewriter, wire. */
const pairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '“', '"']],
  ['„', ['“', '”', '"']],
  ['«', ['»']],
  ['»', ['«']],
  ['"', ['"', '”']],
  ["''", ["''"]],
  ['``', ["''"]],
  ['‘', ['’']],
  ["'", ["'"]],
])

const read: ReadonlySet<string> = new Set(['title', 'heading', 'paragraph', 'list-item', 'caption'])

/**
 * Finds the quotations of a report.
 *
 * A quotation ends in its own paragraph. Marks left open there are closed by its end where the next paragraph opens
 * them again, as agencies do in long quotations; elsewhere an open mark is a slip and quotes nothing.
 */
export function quotations(report: Report): Quotation[] {
  const found: Quotation[] = []
  report.blocks.forEach((block, index) => {
    if (!read.has(block.kind)) return
    let carried = found.at(-1)?.end === blockBefore(report, index)?.end && isOpen(found.at(-1))
    // what the paragraph before has opened may reach into this one
    for (let at = Math.max(block.start, found.at(-1)?.outer.end ?? 0); at < block.end; at++) {
      const mark = opener(report.text, at)
      if (mark === undefined) continue
      const start = at + mark.length
      const close = closing(report.text, mark, start, block.end)
      if (close === undefined) {
        const again = reopened(report, index, mark)
        const rest = again ? undefined : openEnd(report, index, mark)
        if (single(mark) || start >= block.end || !(again || rest !== undefined)) continue
        found.push({ start, end: block.end, outer: { start: at, end: block.end }, block: index, continues: carried })
        // “…\n\n… ,” she said: the paragraph that closes what this one opened
        if (rest !== undefined)
          found.push({
            start: rest.start,
            end: rest.at,
            outer: { start: rest.start, end: rest.at + rest.mark.length },
            block: rest.block,
            continues: true,
          })
        break
      }
      const end = close.at
      if (end > start)
        found.push({
          start,
          end,
          outer: { start: at, end: end + close.mark.length },
          block: index,
          continues: carried && at <= block.start + 1,
        })
      carried = false
      at = end + close.mark.length - 1
    }
  })
  return found
}

/** For each word of each sentence the number of the quotation it stands in, counted from 1; 0 outside. */
export function quotedWords(trees: readonly Tree[], quotations: readonly Quotation[]): Uint16Array[] {
  let next = 0
  return trees.map(({ words }) => {
    const marks = new Uint16Array(words.length)
    words.forEach((word, i) => {
      while (next < quotations.length && quotations[next]!.outer.end <= word.start) next++
      const quotation = quotations[next]
      if (quotation !== undefined && word.start >= quotation.outer.start && word.end <= quotation.outer.end)
        marks[i] = next + 1
    })
    return marks
  })
}

const single = (mark: string): boolean => mark === "'" || mark === '‘'

function blockBefore(report: Report, index: number): { readonly end: number } | undefined {
  for (let i = index - 1; i >= 0; i--) if (read.has(report.blocks[i]!.kind)) return report.blocks[i]
  return undefined
}

/** Whether a quotation was left open at its end. */
const isOpen = (quotation: Quotation | undefined): boolean =>
  quotation !== undefined && quotation.end === quotation.outer.end

function reopened(report: Report, index: number, mark: string): boolean {
  for (let i = index + 1; i < report.blocks.length; i++) {
    const block = report.blocks[i]!
    if (read.has(block.kind)) return report.text.startsWith(mark, block.start)
  }
  return false
}

/** Where the paragraph after `index` closes marks that it has not opened; undefined where it opens some first or has none. */
function openEnd(
  report: Report,
  index: number,
  mark: string,
): { readonly block: number; readonly start: number; readonly at: number; readonly mark: string } | undefined {
  if (mark !== '“' && mark !== '«') return undefined
  for (let i = index + 1; i < report.blocks.length; i++) {
    const block = report.blocks[i]!
    if (!read.has(block.kind)) continue
    const close = closing(report.text, mark, block.start, block.end)
    const again = report.text.indexOf(mark, block.start)
    if (close === undefined || close.at === block.start || close.mark === mark || (again !== -1 && again < close.at))
      return undefined
    return { block: i, start: block.start, ...close }
  }
  return undefined
}

function opener(text: string, at: number): string | undefined {
  const letter = text.charAt(at)
  if (letter === '`' || letter === "'") {
    const two = text.slice(at, at + 2)
    if (two === "''" || two === '``') return text.charAt(at - 1) === letter ? undefined : two
    if (letter === '`') return undefined
  }
  if (!pairs.has(letter)) return undefined
  const before = at === 0 ? ' ' : text.charAt(at - 1)
  if (letter === "'" || letter === '‘')
    return /[\s([“"„«—–-]/.test(before) && /[\p{L}\p{N}…“"]/u.test(text.charAt(at + 1)) ? letter : undefined
  if (letter === '"' || letter === '»') return /[\p{L}\p{N}]/u.test(before) ? undefined : letter
  return letter
}

function closing(
  text: string,
  mark: string,
  start: number,
  limit: number,
): { readonly at: number; readonly mark: string } | undefined {
  const marks = pairs.get(mark)!
  if (single(mark)) return closingSingle(text, marks[0]!, start, limit)
  let best: { at: number; mark: string } | undefined
  for (const close of marks) {
    const at = text.indexOf(close, start)
    if (at === -1 || at + close.length > limit || (best !== undefined && at >= best.at)) continue
    best = { at, mark: close }
  }
  return best
}

/** The end of a passage in single marks: not an apostrophe within a word, and rather after a full stop or comma. */
function closingSingle(
  text: string,
  mark: string,
  start: number,
  limit: number,
): { readonly at: number; readonly mark: string } | undefined {
  let loose: number | undefined
  for (let at = text.indexOf(mark, start); at !== -1 && at < limit; at = text.indexOf(mark, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1))) continue
    if (/[.,!?…]/.test(text.charAt(at - 1)))
      return loose !== undefined && at - loose > 120 ? { at: loose, mark } : { at, mark }
    if (text.charAt(at - 1) !== 's' || loose === undefined) loose ??= at
  }
  return loose === undefined ? undefined : { at: loose, mark }
}

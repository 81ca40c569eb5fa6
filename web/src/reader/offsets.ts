import type { Span } from '../../../src/0-model/passage.ts'

/** A place in the page: a text node, and how far into it. */
interface PlaceInPage {
  readonly node: Node
  readonly offset: number
}

/**
 * Where a place of the page lies in the report’s text. Every run of text carries its first offset as `data-start`
 * and holds one text node, so the place is that plus the way into the node. Undefined outside of the text.
 */
export function offsetAt({ node, offset }: PlaceInPage): number | undefined {
  const element = node.nodeType === 3 ? node.parentElement : (node as Element)
  const run = element?.closest<HTMLElement>('[data-start]')
  if (!run) return undefined
  const start = Number(run.dataset.start)
  if (node.nodeType === 3) return start + offset
  // A selection that ends on an element ends before its child number `offset`.
  return offset === 0 ? start : start + (run.textContent?.length ?? 0)
}

/** What is selected of the report’s text, without white space at its ends; undefined where nothing is. */
export function selected(selection: Selection | null, text: string): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const start = offsetAt({ node: range.startContainer, offset: range.startOffset })
  const end = offsetAt({ node: range.endContainer, offset: range.endOffset })
  return start === undefined || end === undefined ? undefined : trimmed({ start, end }, text)
}

/** A stretch without white space at its ends; undefined where nothing is left. */
export function trimmed({ start, end }: Span, text: string): Span | undefined {
  let from = Math.max(0, Math.min(start, end))
  let to = Math.min(text.length, Math.max(start, end))
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return from < to ? { start: from, end: to } : undefined
}

/** A stretch widened to whole words: dragging an end never cuts a word in two. */
export function wholeWords({ start, end }: Span, text: string): Span {
  const inWord = (at: number): boolean => /[\p{L}\p{N}’'-]/u.test(text.charAt(at))
  let from = start
  let to = end
  while (from > 0 && inWord(from - 1) && inWord(from)) from--
  while (to < text.length && inWord(to) && inWord(to - 1)) to++
  return { start: from, end: to }
}

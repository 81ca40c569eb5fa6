import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useLayoutEffect, useState } from 'react'
import type { Span } from '../../../src/0-model/passage.ts'
import classes from './Handles.module.css'
import { offsetAt, trimmed, wholeWords } from './offsets.ts'

interface HandlesProps {
  readonly text: string
  readonly span: Span
  readonly box: RefObject<HTMLElement | null>
  readonly onChange: (span: Span) => void
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The passage of a fact under correction, with an end to drag on either side; arrow keys move an end by a word. */
export function Handles({ text, span, box, onChange }: HandlesProps): ReactNode {
  const [boxes, setBoxes] = useState<readonly Box[]>([])
  useLayoutEffect(() => setBoxes(boxesOf(box.current, span)), [box, span])
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (!first || !last) return null

  const drag = (side: 'start' | 'end') => (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const at = offsetUnder(event.clientX, event.clientY)
    if (at === undefined) return
    const next = trimmed(
      wholeWords(
        side === 'start'
          ? { start: Math.min(at, span.end - 1), end: span.end }
          : { start: span.start, end: Math.max(at, span.start + 1) },
        text,
      ),
      text,
    )
    if (next && (next.start !== span.start || next.end !== span.end)) onChange(next)
  }
  const byKey = (side: 'start' | 'end') => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = trimmed(byWord(text, span, side, by), text)
    if (next) onChange(next)
  }
  const handle = (side: 'start' | 'end', left: number, at: Box): ReactNode => (
    <button
      type="button"
      className={classes.handle}
      data-side={side}
      aria-label={
        side === 'start'
          ? 'Start of the passage: arrow keys move it by a word'
          : 'End of the passage: arrow keys move it by a word'
      }
      style={{ left, top: at.top, height: at.height }}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag(side)}
      onKeyDown={byKey(side)}
    />
  )
  return (
    <>
      {boxes.map((each) => (
        <div key={`${each.left}-${each.top}`} className={classes.passage} style={each} />
      ))}
      {handle('start', first.left, first)}
      {handle('end', last.left + last.width, last)}
    </>
  )
}

/** One end moved to the next word, forwards or backwards. */
export function byWord(text: string, span: Span, side: 'start' | 'end', by: 1 | -1): Span {
  const edge = side === 'start' ? span.start : span.end
  let at = edge + by
  const boundary = (index: number): boolean =>
    side === 'start'
      ? /\s/.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index))
      : /\S/.test(text.charAt(index - 1)) && !/\S/.test(text.charAt(index))
  while (at > 0 && at < text.length && !boundary(at)) at += by
  if (side === 'start') return at < span.end ? { start: Math.max(0, at), end: span.end } : span
  return at > span.start ? { start: span.start, end: Math.min(text.length, at) } : span
}

function offsetUnder(x: number, y: number): number | undefined {
  const found = document.caretPositionFromPoint?.(x, y)
  if (found) return offsetAt({ node: found.offsetNode, offset: found.offset })
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? offsetAt({ node: range.startContainer, offset: range.startOffset }) : undefined
}

/** Where a stretch of the text lies on the page, line by line, counted from the text’s own corner. */
function boxesOf(element: HTMLElement | null, span: Span): readonly Box[] {
  if (!element) return []
  const origin = element.getBoundingClientRect()
  const found: Box[] = []
  for (const run of element.querySelectorAll<HTMLElement>('[data-start]')) {
    const start = Number(run.dataset.start)
    const node = run.firstChild
    const length = node?.textContent?.length ?? 0
    if (!node || start + length <= span.start || start >= span.end) continue
    const range = document.createRange()
    range.setStart(node, Math.max(0, span.start - start))
    range.setEnd(node, Math.min(length, span.end - start))
    for (const { left, top, width, height } of range.getClientRects())
      if (width > 0) found.push({ left: left - origin.left, top: top - origin.top, width, height })
  }
  return found
}

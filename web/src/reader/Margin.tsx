import { type ReactNode, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Span } from '../../../src/0-model/passage.ts'
import type { FactRow } from '../api/types.ts'
import { kindColour, StateMark } from '../parts/Marks.tsx'
import { kindWords } from '../words.ts'
import { drawFrom, drawnTo, takesDrawn } from './drawing.ts'
import classes from './Margin.module.css'
import { margin } from './margin.ts'

/** A form among the notes: on a stretch of text of its own, or in the place of the fact it corrects. */
export interface SheetNote {
  readonly span: Span
  readonly content: ReactNode
  readonly of: string | undefined
}

interface MarginProps {
  readonly rows: readonly FactRow[]
  readonly pinned: string | undefined
  readonly hovered: string | undefined
  readonly text: RefObject<HTMLElement | null>
  readonly sheet?: SheetNote
  readonly onHover: (fact: string | undefined) => void
  readonly onPin: (fact: string | undefined) => void
  /** A linkage drawn from one fact to another. */
  readonly onDraw: (from: string, to: string) => void
  readonly card: (row: FactRow) => ReactNode
}

/** The key of the form’s note where it stands in no fact’s place. */
const ownPlace = 'sheet'

/** The facts beside the text, each as near to its passage as the others let it; the pinned one opened up. */
export function Margin(props: MarginProps): ReactNode {
  const { rows, pinned, hovered, text, sheet, onHover, onPin, onDraw, card } = props
  const notes = useRef(new Map<string, HTMLElement>())
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())
  const box = useRef<HTMLDivElement>(null)
  const apart = sheet !== undefined && sheet.of === undefined ? sheet.span : undefined
  const from = apart?.start
  const fixed = from === undefined ? pinned : ownPlace

  const place = useCallback(() => {
    const origin = box.current?.getBoundingClientRect().top ?? 0
    const at = (mark: Element | null | undefined): number => (mark ? mark.getBoundingClientRect().top - origin : 0)
    const wish = (id: string, mark: Element | null | undefined) => {
      const note = notes.current.get(id)
      return note ? [{ id, at: at(mark), height: note.offsetHeight }] : []
    }
    const wishes = rows.flatMap(({ fact }) =>
      wish(fact.id, text.current?.querySelector(`[data-facts~="${CSS.escape(fact.id)}"]`)),
    )
    if (from !== undefined) wishes.push(...wish(ownPlace, runAt(text.current, from)))
    setPlaces((before) => {
      const next = margin(wishes, 2, fixed)
      return same(before, next) ? before : next
    })
  }, [rows, fixed, from, text])

  useLayoutEffect(() => {
    place()
    const watch = new ResizeObserver(place)
    if (text.current) watch.observe(text.current)
    for (const note of notes.current.values()) watch.observe(note)
    return () => watch.disconnect()
  }, [place, text])

  const keep = (id: string) => (element: HTMLElement | null) => {
    if (element) notes.current.set(id, element)
    else notes.current.delete(id)
  }
  const bottom = Math.max(0, ...[...places].map(([id, top]) => top + (notes.current.get(id)?.offsetHeight ?? 0)))
  return (
    <div className={classes.margin} ref={box} style={{ minHeight: bottom }}>
      {rows.map((row) => {
        const { id } = row.fact
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; “l” links by keyboard
          <div
            key={id}
            ref={keep(id)}
            className={classes.note}
            data-note={id}
            data-lit={id === hovered || undefined}
            data-pinned={id === pinned || undefined}
            style={{
              ['--top' as string]: `${places.get(id) ?? 0}px`,
              ['--kind' as string]: kindColour(row.fact.kind),
            }}
            onDragOver={takesDrawn}
            onDragEnter={() => onHover(id)}
            onDragLeave={() => onHover(undefined)}
            onDrop={(event) => drawnTo(event, id, onDraw)}
          >
            {id !== pinned ? (
              <Line row={row} onHover={onHover} onPin={onPin} />
            ) : sheet?.of === id ? (
              sheet.content
            ) : (
              card(row)
            )}
          </div>
        )
      })}
      {apart && (
        <div
          ref={keep(ownPlace)}
          className={classes.note}
          data-pinned
          style={{ ['--top' as string]: `${places.get(ownPlace) ?? 0}px` }}
        >
          {sheet?.content}
        </div>
      )}
    </div>
  )
}

/** The run of the text that holds a place of it. */
function runAt(text: HTMLElement | null, at: number): Element | undefined {
  return [...(text?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].findLast(
    (run) => Number(run.dataset.start) <= at,
  )
}

function Line({ row, onHover, onPin }: { readonly row: FactRow } & Pick<MarginProps, 'onHover' | 'onPin'>): ReactNode {
  const { fact } = row
  return (
    <button
      type="button"
      className={classes.line}
      data-state={row.state}
      draggable
      onDragStart={(event) => {
        drawFrom(event, fact.id)
      }}
      onMouseEnter={() => onHover(fact.id)}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => onHover(fact.id)}
      onBlur={() => onHover(undefined)}
      onClick={() => onPin(fact.id)}
      title={row.says}
    >
      <StateMark state={row.state} />
      <span className={classes.kind}>{kindWords[fact.kind].one}</span>
      <span className={classes.says}>{row.says}</span>
    </button>
  )
}

function same(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a.size !== b.size) return false
  for (const [id, top] of a) if (Math.abs((b.get(id) ?? Number.NaN) - top) >= 0.5 || !b.has(id)) return false
  return true
}

import { type ReactNode, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { FactRow } from '../api/types.ts'
import { kindColour, StateMark } from '../parts/Marks.tsx'
import { kindWords } from '../words.ts'
import classes from './Margin.module.css'
import { margin } from './margin.ts'

interface MarginProps {
  readonly rows: readonly FactRow[]
  readonly pinned: string | undefined
  readonly hovered: string | undefined
  readonly text: RefObject<HTMLElement | null>
  readonly onHover: (fact: string | undefined) => void
  readonly onPin: (fact: string | undefined) => void
  /** A linkage drawn from one fact to another. */
  readonly onDraw: (from: string, to: string) => void
  readonly card: (row: FactRow) => ReactNode
}

/** The facts beside the text, each as near to its passage as the others let it; the pinned one opened up. */
export function Margin({ rows, pinned, hovered, text, onHover, onPin, onDraw, card }: MarginProps): ReactNode {
  const notes = useRef(new Map<string, HTMLElement>())
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())
  const box = useRef<HTMLDivElement>(null)

  const place = useCallback(() => {
    const origin = box.current?.getBoundingClientRect().top ?? 0
    const wishes = rows.flatMap(({ fact }) => {
      const note = notes.current.get(fact.id)
      const mark = text.current?.querySelector(`[data-facts~="${CSS.escape(fact.id)}"]`)
      if (!note) return []
      return [{ id: fact.id, at: mark ? mark.getBoundingClientRect().top - origin : 0, height: note.offsetHeight }]
    })
    setPlaces((before) => {
      const next = margin(wishes, 2, pinned)
      return same(before, next) ? before : next
    })
  }, [rows, pinned, text])

  useLayoutEffect(() => {
    place()
    const watch = new ResizeObserver(place)
    if (text.current) watch.observe(text.current)
    for (const note of notes.current.values()) watch.observe(note)
    return () => watch.disconnect()
  }, [place, text])

  const bottom = Math.max(
    0,
    ...rows.map(({ fact }) => (places.get(fact.id) ?? 0) + (notes.current.get(fact.id)?.offsetHeight ?? 0)),
  )
  return (
    <div className={classes.margin} ref={box} style={{ minHeight: bottom }}>
      {rows.map((row) => {
        const { id } = row.fact
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; “l” links by keyboard
          <div
            key={id}
            ref={(element) => {
              if (element) notes.current.set(id, element)
              else notes.current.delete(id)
            }}
            className={classes.note}
            data-note={id}
            data-lit={id === hovered || undefined}
            data-pinned={id === pinned || undefined}
            style={{
              transform: `translateY(${places.get(id) ?? 0}px)`,
              ['--kind' as string]: kindColour(row.fact.kind),
            }}
            onDragOver={(event) => {
              if (event.dataTransfer.types.includes('parley/fact')) event.preventDefault()
            }}
            onDrop={(event) => {
              const from = event.dataTransfer.getData('parley/fact')
              if (from && from !== id) onDraw(from, id)
            }}
          >
            {id === pinned ? card(row) : <Line row={row} onHover={onHover} onPin={onPin} />}
          </div>
        )
      })}
    </div>
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
        event.dataTransfer.setData('parley/fact', fact.id)
        event.dataTransfer.effectAllowed = 'link'
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

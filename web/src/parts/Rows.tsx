import { useVirtualizer } from '@tanstack/react-virtual'
import { type Key, type ReactNode, useEffect, useRef } from 'react'
import classes from './Rows.module.css'

interface RowsProps {
  /** What is listed here, for those who do not see it. */
  readonly name: string
  readonly count: number
  /** Height of a row in pixels: all are of one height. */
  readonly height: number
  readonly className?: string | undefined
  /** The row to keep in view; below 0 for none. */
  readonly at?: number
  readonly align?: 'auto' | 'center'
  /** Told which rows are in view, first and last. */
  readonly onShown?: (first: number, last: number) => void
  readonly keyOf: (index: number) => Key
  /** What a row shows; null for one that is still on its way. */
  readonly children: (index: number) => ReactNode
}

/** A list that scrolls by itself and draws only the rows in view: a hundred thousand are no more work than fifty. */
export function Rows(props: RowsProps): ReactNode {
  const { name, count, height, className, at = -1, align = 'auto', onShown, keyOf, children } = props
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 14,
  })
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align })
  }, [at, align, list])
  const items = list.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => onShown?.(first, last), [onShown, first, last])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section className={`${classes.box} ${className ?? ''}`} ref={box} tabIndex={0} aria-label={name}>
      <ol style={{ height: list.getTotalSize() }}>
        {items.map((item) => (
          <li key={keyOf(item.index)} style={{ height, transform: `translateY(${item.start}px)` }}>
            {children(item.index)}
          </li>
        ))}
      </ol>
    </section>
  )
}

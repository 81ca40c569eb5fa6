import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import type { FactRow } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Review.module.css'
import { Icon } from '../parts/Icon.tsx'
import { kindColour, StateMark } from '../parts/Marks.tsx'
import { kindWords } from '../words.ts'
import type { Queue } from './queue.ts'

interface ListProps {
  readonly queue: Queue
  readonly rows: ReadonlyMap<string, FactRow>
  readonly onGo: (fact: string) => void
}

/** The queue: what is decided keeps its place, what reports tell differently is flagged. */
export function List({ queue, rows, onGo }: ListProps): ReactNode {
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count: queue.order.length,
    getScrollElement: () => box.current,
    estimateSize: () => 42,
    overscan: 12,
  })
  useEffect(() => list.scrollToIndex(queue.at, { align: 'auto' }), [list, queue.at])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section className={classes.list} ref={box} tabIndex={0} aria-label="Queue">
      <ol style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((item) => {
          const id = queue.order[item.index] as string
          const row = rows.get(id)
          if (!row) return null
          return (
            <li key={id} className={classes.place} style={{ transform: `translateY(${item.start}px)` }}>
              <button
                type="button"
                className={classes.item}
                aria-current={item.index === queue.at}
                data-decided={queue.decided.get(id)}
                style={{ ['--kind' as string]: kindColour(row.fact.kind) }}
                onClick={() => onGo(id)}
              >
                <StateMark state={queue.decided.get(id) ?? row.state} />
                <span className={classes.says}>{row.says}</span>
                <span className={classes.fine}>
                  {kindWords[row.fact.kind].one}
                  {' · '}
                  {row.report.outlet ?? row.report.title}, {say(row.report.published)}
                </span>
                <span className={classes.confidence} title="Confidence of the reading">
                  {row.disputed && (
                    <span className={classes.disputed} title="Reports tell it differently">
                      <Icon name="warn" size={11} />
                      <span className="visually-hidden">told differently elsewhere</span>
                    </span>
                  )}
                  {Math.round(row.fact.confidence)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import type { TimelineEntry } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Timeline.module.css'
import { kindColour, StateMark, Voices } from '../parts/Marks.tsx'
import { OutcomeMark } from '../parts/Outcome.tsx'
import { kindWords, label } from '../words.ts'

/** What the chart shows, line by line; only what is in view is drawn. */
export function List({
  dossier,
  entries,
  chosen,
}: {
  readonly dossier: string
  readonly entries: readonly TimelineEntry[]
  readonly chosen: string | undefined
}): ReactNode {
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => 28,
    overscan: 12,
  })
  const at = entries.findIndex((told) => told.item === chosen)
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: 'center' })
  }, [at, list])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section className={classes.list} ref={box} tabIndex={0} aria-label="Items in the window">
      <ol style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((row) => {
          const told = entries[row.index]
          const quote = told?.quotes[0]
          if (!told) return null
          return (
            <li
              key={told.item}
              className={classes.row}
              data-chosen={told.item === chosen || undefined}
              style={{ transform: `translateY(${row.start}px)`, ['--kind' as string]: kindColour(told.kind) }}
            >
              <span className={classes.date}>{say(told.date ?? told.reported)}</span>
              <StateMark state={told.state} />
              <span className={classes.kind}>
                {kindWords[told.kind as keyof typeof kindWords].one}
                {told.label && `, ${label(told.label)}`}
              </span>
              {quote ? (
                <Link
                  className={classes.says}
                  to="/d/$dossier/reports/$report"
                  params={{ dossier, report: quote.report }}
                  search={{ fact: quote.fact }}
                  title={quote.exact}
                >
                  {told.says}
                </Link>
              ) : (
                <span className={classes.says}>{told.says}</span>
              )}
              {told.outcome && told.outcome !== 'unknown' ? <OutcomeMark outcome={told.outcome} /> : <span />}
              <Voices reports={told.support.reports} independent={told.support.independent} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

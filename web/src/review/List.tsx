import type { ReactNode } from 'react'
import type { FactRow } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Review.module.css'
import { Icon } from '../parts/Icon.tsx'
import { kindColour, StateMark } from '../parts/Marks.tsx'
import { Rows } from '../parts/Rows.tsx'
import { kindWords } from '../words.ts'
import type { Queue } from './queue.ts'

interface ListProps {
  readonly queue: Queue
  readonly rows: ReadonlyMap<string, FactRow>
  readonly onGo: (fact: string) => void
}

/** The queue: what is decided keeps its place, what reports tell differently is flagged. */
export function List({ queue, rows, onGo }: ListProps): ReactNode {
  return (
    <Rows
      name="Queue"
      className={classes.list}
      count={queue.order.length}
      height={42}
      at={queue.at}
      keyOf={(index) => queue.order[index] ?? index}
    >
      {(index) => {
        const id = queue.order[index] ?? ''
        const row = rows.get(id)
        if (!row) return null
        return (
          <button
            type="button"
            className={classes.item}
            aria-current={index === queue.at}
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
        )
      }}
    </Rows>
  )
}

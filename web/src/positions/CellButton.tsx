import type { ReactNode } from 'react'
import type { Cell } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Positions.module.css'
import { Icon } from '../parts/Icon.tsx'
import { voices } from '../words.ts'
import { leaning, shiftOf, wordsOf } from './stance.ts'

/** What an actor last said on an issue; opens all it said. */
export function CellButton({
  cell,
  chosen,
  onOpen,
}: {
  readonly cell: Cell
  readonly chosen: boolean
  readonly onOpen: () => void
}): ReactNode {
  const { latest } = cell
  const shift = shiftOf(cell)
  return (
    <button
      type="button"
      className={classes.cell}
      aria-pressed={chosen}
      data-leaning={leaning(latest)}
      data-firm={latest.firmness ?? undefined}
      data-inferred={latest.inferred || undefined}
      data-state={latest.quote.state}
      title={`${latest.says}\n${voices(cell.support.reports, cell.support.independent)}`}
      onClick={onOpen}
    >
      <span className={classes.stance}>
        {wordsOf(latest)}
        {latest.firmness === 'red-line' && <span className={classes.redLine}>red line</span>}
        {shift && (
          <span className={classes.shift} title={shift.says}>
            <Icon name={shift.way} size={11} />
            <span className="visually-hidden">shifted</span>
          </span>
        )}
        {cell.contradicts && (
          <span className={classes.shift} title="Yes and no on one day: both stand">
            <Icon name="warn" size={11} />
            <span className="visually-hidden">contradictory</span>
          </span>
        )}
      </span>
      <span className={classes.about}>{latest.about ?? latest.quote.exact}</span>
      <span className={classes.when}>
        {say(latest.on)}
        {cell.stances > 1 && <span title={`${cell.stances} stances in all`}>×{cell.stances}</span>}
      </span>
    </button>
  )
}

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from '../pages/Review.module.css'
import { type Decision, reasons } from './queue.ts'

interface DecideProps {
  readonly choosing: boolean
  readonly canUndo: boolean
  readonly onDecide: (as: Decision, why?: string) => void
  readonly onChoosing: () => void
  readonly onEdit: () => void
  readonly onUndo: () => void
}

/** The decisions as buttons, each with its key; once rejecting, the reasons. */
export function Decide({ choosing, canUndo, onDecide, onChoosing, onEdit, onUndo }: DecideProps): ReactNode {
  if (choosing)
    return (
      <ol className={classes.reasons} aria-label="Why is it rejected?">
        {reasons.map((reason, index) => (
          <li key={reason}>
            <button type="button" onClick={() => onDecide('rejected', reason)}>
              <kbd>{index + 1}</kbd> {reason}
            </button>
          </li>
        ))}
      </ol>
    )
  return (
    <div className={classes.decide}>
      <Button onClick={() => onDecide('accepted')} rightSection={<kbd className={classes.onAccent}>a</kbd>}>
        Accept
      </Button>
      <Button variant="default" onClick={onChoosing} rightSection={<kbd>r</kbd>}>
        Reject
      </Button>
      <Button variant="default" onClick={() => onDecide('unsure')} rightSection={<kbd>s</kbd>}>
        Not sure
      </Button>
      <Button variant="default" onClick={onEdit} rightSection={<kbd>e</kbd>}>
        Correct
      </Button>
      <Button variant="subtle" onClick={onUndo} disabled={!canUndo} rightSection={<kbd>u</kbd>}>
        Undo
      </Button>
    </div>
  )
}

import type { ReactNode } from 'react'
import { type Outcome, outcomeWords } from './outcomes.ts'
import classes from './parts.module.css'

const meanings: Readonly<Record<Outcome, string>> = {
  overdue: 'The time has passed, and no report tells that it came about',
  missed: 'A report says that it did not come about',
  late: 'It came about after the time named',
  kept: 'It came about as announced',
  unknown: 'Its time has not come, or nobody has reported since',
}

/** Whether what was announced came about. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }): ReactNode {
  return (
    <span className={classes.outcome} data-outcome={outcome} title={meanings[outcome]}>
      {outcomeWords[outcome]}
    </span>
  )
}

import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FactRow } from '../api/types.ts'
import { sayInstant } from '../dates.ts'
import { labelOf, voices } from '../words.ts'
import classes from './FactCard.module.css'
import { fields, provenance, stance } from './fields.ts'
import { FellMark, KindMark, StateMark } from './Marks.tsx'

interface FactCardProps {
  readonly row: FactRow
  readonly onDecide?: (state: 'accepted' | 'rejected' | 'proposed') => void
  readonly onEdit?: () => void
  readonly onLink?: () => void
  readonly children?: ReactNode
}

/** A fact with all its fields, whose word it is, and the decision on it. */
export function FactCard({ row, onDecide, onEdit, onLink, children }: FactCardProps): ReactNode {
  const { fact, state } = row
  const said = stance(fact)
  return (
    <article className={classes.card} data-state={state} aria-label={row.says}>
      <header className={classes.head}>
        <KindMark kind={fact.kind} label={labelOf(fact)} />
        {said && <span className={classes.stance}>{said}</span>}
        <FellMark fell={row.fell} />
        <span className={classes.end}>
          <StateMark state={state} words />
        </span>
      </header>
      <dl className={classes.fields}>
        {fields(fact, row.names).map((field) => (
          <div key={field.name}>
            <dt>{field.name}</dt>
            <dd>{field.value}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.fine}>{provenance(fact)}</p>
      <p className={classes.fine}>
        {voices(row.support.reports, row.support.independent)}
        {row.edited && ' · corrected by hand'}
        {fact.also.length > 0 && ` · said ${fact.also.length + 1} times here`}
      </p>
      {row.by && (
        <p className={classes.fine}>
          {state === 'proposed' ? 'Last touched' : state[0]?.toUpperCase() + state.slice(1)} by {row.by}
          {row.at && `, ${sayInstant(row.at)}`}
          {row.why && `: ${row.why}`}
        </p>
      )}
      {onDecide && (
        <div className={classes.decide}>
          {state !== 'accepted' && (
            <Button onClick={() => onDecide('accepted')} aria-keyshortcuts="a">
              Accept
            </Button>
          )}
          {state !== 'rejected' && (
            <Button variant="default" onClick={() => onDecide('rejected')} aria-keyshortcuts="r">
              Reject
            </Button>
          )}
          {state !== 'proposed' && (
            <Button variant="subtle" onClick={() => onDecide('proposed')}>
              Reopen
            </Button>
          )}
          <span className={classes.end} />
          {onEdit && (
            <Button variant="subtle" onClick={onEdit} aria-keyshortcuts="e">
              Correct
            </Button>
          )}
          {onLink && (
            <Button variant="subtle" onClick={onLink} aria-keyshortcuts="l">
              Link
            </Button>
          )}
        </div>
      )}
      {children}
    </article>
  )
}

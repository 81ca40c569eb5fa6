import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TimelineMark } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Timeline.module.css'
import { kindColour, StateMark, Voices } from '../parts/Marks.tsx'
import { OutcomeMark } from '../parts/Outcome.tsx'
import { Rows } from '../parts/Rows.tsx'
import { kindWords, label } from '../words.ts'

/** What the chart shows, line by line; only what is in view is drawn. */
export function List({
  dossier,
  entries,
  chosen,
}: {
  readonly dossier: string
  readonly entries: readonly TimelineMark[]
  readonly chosen: string | undefined
}): ReactNode {
  return (
    <Rows
      name="Items in the window"
      className={classes.list}
      count={entries.length}
      height={28}
      at={entries.findIndex((told) => told.item === chosen)}
      align="center"
      keyOf={(index) => entries[index]?.item ?? index}
    >
      {(index) => {
        const told = entries[index]
        return told ? <Line dossier={dossier} told={told} chosen={told.item === chosen} /> : null
      }}
    </Rows>
  )
}

interface LineProps {
  readonly dossier: string
  readonly told: TimelineMark
  readonly chosen: boolean
}

function Line({ dossier, told, chosen }: LineProps): ReactNode {
  return (
    <div
      className={classes.row}
      data-chosen={chosen || undefined}
      style={{ ['--kind' as string]: kindColour(told.kind) }}
    >
      <span className={classes.date}>{say(told.date ?? told.reported)}</span>
      <StateMark state={told.state} />
      <span className={classes.kind}>
        {kindWords[told.kind].one}
        {told.label && `, ${label(told.label)}`}
      </span>
      <Link
        className={classes.says}
        to="/d/$dossier/reports/$report"
        params={{ dossier, report: told.report }}
        search={{ fact: told.fact }}
        preload={false}
        title={told.says}
      >
        {told.says}
      </Link>
      {told.outcome && told.outcome !== 'unknown' ? <OutcomeMark outcome={told.outcome} /> : <span />}
      <Voices reports={told.reports} independent={told.independent} />
    </div>
  )
}

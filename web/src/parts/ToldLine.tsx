import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Told } from '../api/types.ts'
import { say } from '../dates.ts'
import { label } from '../words.ts'
import { FellMark, kindColour, StateMark, Voices } from './Marks.tsx'
import classes from './ToldLine.module.css'

interface ToldLineProps {
  readonly dossier: string
  readonly told: Told
  /** What stands at the left instead of the date. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
}

/** One thing of the record on one line; a click opens its best passage. */
export function ToldLine({ dossier, told, lead, children }: ToldLineProps): ReactNode {
  const quote = told.quotes.find((each) => each.state === 'accepted') ?? told.quotes[0]
  return (
    <li className={classes.line} style={{ ['--kind' as string]: kindColour(told.kind) }}>
      <span className={classes.lead}>{lead ?? say(told.date ?? told.reported)}</span>
      <span className={classes.body}>
        <StateMark state={told.state} />
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
        <FellMark fell={told.fell} />
        {told.modality !== 'asserted' && <span className={classes.tag}>{label(told.modality)}</span>}
      </span>
      <span className={classes.end}>
        {children}
        <Voices reports={told.support.reports} independent={told.support.independent} />
      </span>
    </li>
  )
}

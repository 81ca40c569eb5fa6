import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Quote } from '../api/types.ts'
import { say } from '../dates.ts'
import { StateMark } from './Marks.tsx'
import classes from './QuoteLine.module.css'

/** Words of a report with where they stand; one click opens them there. */
export function QuoteLine({
  dossier,
  quote,
  says,
}: {
  readonly dossier: string
  readonly quote: Quote
  readonly says?: string
}): ReactNode {
  return (
    <figure className={classes.quote}>
      {says && <p className={classes.says}>{says}</p>}
      <blockquote className={classes.words}>{quote.exact}</blockquote>
      <figcaption className={classes.from}>
        <StateMark state={quote.state} />
        <Link to="/d/$dossier/reports/$report" params={{ dossier, report: quote.report }} search={{ fact: quote.fact }}>
          {quote.outlet ?? quote.title ?? 'Report'}, {say(quote.published)}
        </Link>
        {quote.basis === 'inferred' && <span>inferred by the outlet</span>}
        {quote.channel === 'anonymous' && <span>unnamed sources</span>}
      </figcaption>
    </figure>
  )
}

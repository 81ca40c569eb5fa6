import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Quote } from '../api/types.ts'
import { say } from '../dates.ts'

/** Who tells it and when, each a way to the passage: “Danube Wire, 11 Jun, Dnipro Daily, 12 Jun”. */
export function QuoteLinks({
  dossier,
  quotes,
  nameless,
}: {
  readonly dossier: string
  readonly quotes: readonly Quote[]
  /** What stands for a report without outlet or title. */
  readonly nameless: string
}): ReactNode {
  return quotes.map((quote, at) => (
    <span key={quote.fact}>
      {at > 0 && ', '}
      <Link
        to="/d/$dossier/reports/$report"
        params={{ dossier, report: quote.report }}
        search={{ fact: quote.fact }}
        title={quote.exact}
      >
        {quote.outlet ?? quote.title ?? nameless}, {say(quote.published)}
      </Link>
    </span>
  ))
}

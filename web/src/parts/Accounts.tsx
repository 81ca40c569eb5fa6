import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Disagreement } from '../api/types.ts'
import { say } from '../dates.ts'
import { voices } from '../words.ts'
import classes from './parts.module.css'

/** What reports tell differently of one thing, each account with those who tell it: none is chosen. */
export function Accounts({
  dossier,
  accounts,
}: {
  readonly dossier: string
  readonly accounts: readonly Disagreement[]
}): ReactNode {
  return accounts.map((account) => (
    <section key={`${account.item}-${account.on}`} className={classes.accounts} aria-label="Conflicting accounts">
      <strong>Reports differ on {account.says}</strong>
      <ul>
        {account.accounts.map((each) => (
          <li key={each.value}>
            {each.value} <small>{voices(each.reports, each.independent)}:</small>{' '}
            {each.quotes.map((quote, at) => (
              <span key={quote.fact}>
                {at > 0 && ', '}
                <Link
                  to="/d/$dossier/reports/$report"
                  params={{ dossier, report: quote.report }}
                  search={{ fact: quote.fact }}
                  title={quote.exact}
                >
                  {quote.outlet ?? quote.title ?? 'a report'}, {say(quote.published)}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  ))
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Disagreement } from '../api/types.ts'
import { say } from '../dates.ts'
import { label, voices } from '../words.ts'
import classes from './Accounts.module.css'

/** Conflicting accounts side by side: each with how many tell it and its words, none of them chosen. */
export function Accounts({
  dossier,
  accounts,
}: {
  readonly dossier: string
  readonly accounts: readonly Disagreement[]
}): ReactNode {
  return (
    <ul className={classes.all}>
      {accounts.map((each) => (
        <li key={`${each.item}${each.on}`}>
          <p>
            {each.about ?? 'One thing'} <span className={classes.on}>reports differ on {each.says}</span>
          </p>
          <dl className={classes.accounts}>
            {each.accounts.map((account) => {
              const [quote] = account.quotes
              return (
                <div key={account.value}>
                  <dt>
                    {label(account.value)} <small>{voices(account.reports, account.independent)}</small>
                  </dt>
                  {quote && (
                    <dd>
                      <q>{quote.exact}</q>{' '}
                      <Link
                        to="/d/$dossier/reports/$report"
                        params={{ dossier, report: quote.report }}
                        search={{ fact: quote.fact }}
                      >
                        {quote.outlet ?? quote.title ?? 'Report'}, {say(quote.published)}
                      </Link>
                    </dd>
                  )}
                </div>
              )
            })}
          </dl>
        </li>
      ))}
    </ul>
  )
}

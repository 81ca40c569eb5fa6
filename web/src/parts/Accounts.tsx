import type { ReactNode } from 'react'
import type { Disagreement } from '../api/types.ts'
import { voices } from '../words.ts'
import classes from './parts.module.css'
import { QuoteLinks } from './QuoteLinks.tsx'

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
            <QuoteLinks dossier={dossier} quotes={each.quotes} nameless="a report" />
          </li>
        ))}
      </ul>
    </section>
  ))
}

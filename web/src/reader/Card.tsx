import { Link } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { useFact } from '../api/queries.ts'
import { say } from '../dates.ts'
import classes from '../pages/Reader.module.css'
import { Accounts } from '../parts/Accounts.tsx'
import { FactCard } from '../parts/FactCard.tsx'
import { copyLink } from '../share/copy.ts'

type CardProps = Omit<ComponentProps<typeof FactCard>, 'children'> & {
  readonly dossier: string
  readonly onClose: () => void
}

/** The pinned fact: its fields, the decision on it, who else tells it and who tells it differently. */
export function Card({ dossier, onClose, ...card }: CardProps): ReactNode {
  const { data } = useFact(dossier, card.row.fact.id)
  const elsewhere = data?.told?.quotes.filter((quote) => quote.report !== card.row.report.id) ?? []
  return (
    <FactCard {...card}>
      <Accounts dossier={dossier} accounts={data?.accounts ?? []} />
      {elsewhere.length > 0 && (
        <p className={classes.elsewhere}>
          Also in{' '}
          {elsewhere.slice(0, 4).map((quote, at) => (
            <span key={quote.fact}>
              {at > 0 && ', '}
              <Link
                to="/d/$dossier/reports/$report"
                params={{ dossier, report: quote.report }}
                search={{ fact: quote.fact }}
                title={quote.exact}
              >
                {quote.outlet ?? quote.title ?? 'another report'}, {say(quote.published)}
              </Link>
            </span>
          ))}
          {elsewhere.length > 4 && ` and ${elsewhere.length - 4} more`}
        </p>
      )}
      <div className={classes.cardFoot}>
        <button type="button" className={classes.quiet} onClick={copyLink}>
          Copy link
        </button>
        <button type="button" className={classes.quiet} onClick={onClose}>
          Close
        </button>
      </div>
    </FactCard>
  )
}

import type { ComponentProps, ReactNode } from 'react'
import { useFact } from '../api/queries.ts'
import classes from '../pages/Reader.module.css'
import { Accounts } from '../parts/Accounts.tsx'
import { FactCard } from '../parts/FactCard.tsx'
import { QuoteLinks } from '../parts/QuoteLinks.tsx'
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
          Also in <QuoteLinks dossier={dossier} quotes={elsewhere.slice(0, 4)} nameless="another report" />
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

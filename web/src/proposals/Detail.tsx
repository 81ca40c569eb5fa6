import type { ReactNode } from 'react'
import type { ProposalRow } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Proposals.module.css'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { wordsOf } from './columns.ts'

/** How a version came after the one before. */
const relations: Readonly<Record<ProposalRow['versions'][number]['relation'], string>> = {
  first: 'the first',
  replaces: 'replaces the one before',
  changes: 'changes the one before',
  withdraws: 'taken off the table',
}

/** The words of a proposal, its versions and its answers. */
export function Detail({ dossier, row }: { readonly dossier: string; readonly row: ProposalRow }): ReactNode {
  return (
    <div className={classes.detailColumns}>
      <section>
        <h3>{row.versions.length > 1 ? 'Versions' : 'The proposal'}</h3>
        {row.terms.length > 0 && (
          <ul className={classes.terms}>
            {row.terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        )}
        {row.versions.map((version) => (
          <QuoteLine
            key={version.item}
            dossier={dossier}
            quote={version.quote}
            says={[say(version.on), version.version, row.versions.length > 1 && relations[version.relation]]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </section>
      <section>
        <h3>Answers</h3>
        {row.answers.length === 0 && <p className={classes.fine}>Nobody has answered, as far as the reports say.</p>}
        {row.answers.map(({ actor, answers }) =>
          answers.map((each) => (
            <div key={`${actor.id}${each.fact}`}>
              <QuoteLine
                dossier={dossier}
                quote={each.quote}
                says={`${actor.name} ${wordsOf(each)}, ${say(each.on)}${each.condition ? `: if ${each.condition}` : ''}`}
              />
              <p className={classes.because}>Taken to answer this because {each.because}.</p>
            </div>
          )),
        )}
      </section>
    </div>
  )
}

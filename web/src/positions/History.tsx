import type { ReactNode } from 'react'
import { useCell, usePositions } from '../api/queries.ts'
import { say } from '../dates.ts'
import classes from '../pages/Positions.module.css'
import { Icon } from '../parts/Icon.tsx'
import { Loaded } from '../parts/Page.tsx'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { label } from '../words.ts'
import { leaning, noIssue, wordsOf } from './stance.ts'

/** All one actor said on one issue, latest first, each with its words. */
export function History(props: {
  readonly dossier: string
  readonly actor: string
  readonly issue: string
  readonly onClose: () => void
}): ReactNode {
  const { dossier, actor, issue, onClose } = props
  const asked = useCell(dossier, actor, issue === noIssue ? undefined : issue)
  const name = usePositions(dossier).data?.issues.find((each) => each.id === issue)?.name
  return (
    <aside className={classes.history} aria-label="History of the position">
      <Loaded asked={asked}>
        {(history) => (
          <>
            <header className={classes.historyHead}>
              <div>
                <h2>{history.actor.name}</h2>
                <p>{name ?? 'On no item of the agenda'}</p>
              </div>
              <button type="button" className={classes.close} aria-label="Close the history" onClick={onClose}>
                <Icon name="cross" size={14} />
              </button>
            </header>
            <ol className={classes.stances}>
              {[...history.stances].reverse().map((stance) => (
                <li key={stance.quote.fact} data-leaning={leaning(stance)}>
                  <p className={classes.stanceHead}>
                    <strong>{wordsOf(stance)}</strong>
                    {stance.firmness && stance.firmness !== 'demand' && (
                      <span className={classes.tag}>{label(stance.firmness)}</span>
                    )}
                    {stance.inferred && <span className={classes.tag}>inferred</span>}
                    <span className={classes.on}>{say(stance.on)}</span>
                  </p>
                  {stance.about && <p>{stance.about}</p>}
                  {stance.condition && <p className={classes.condition}>if {stance.condition}</p>}
                  <QuoteLine dossier={dossier} quote={stance.quote} />
                </li>
              ))}
            </ol>
            {history.stances.length === 0 && <p>Nothing said.</p>}
          </>
        )}
      </Loaded>
    </aside>
  )
}

import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useUndertakings } from '../api/queries.ts'
import type { UndertakingRow } from '../api/types.ts'
import { say } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { OutcomeMark } from '../parts/Outcome.tsx'
import { type Outcome, outcomeWords } from '../parts/outcomes.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { Share } from '../share/Share.tsx'
import { count } from '../words.ts'
import classes from './Undertakings.module.css'

/** How many are drawn at a time: a long list is read from its top. */
const step = 500

const outcomes = Object.keys(outcomeWords) as readonly Outcome[]

/** What was announced, and whether it happened. */
export function Undertakings(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/undertakings' })
  const { state } = useSearch({ from: '/d/$dossier/undertakings' })
  const navigate = useNavigate({ from: '/d/$dossier/undertakings' })
  const asked = useUndertakings(dossier)
  const [most, setMost] = useState(step)
  return (
    <Loaded asked={asked}>
      {({ undertakings }) => {
        const shown = undertakings
          .filter((each) => !state || each.outcome === state)
          .sort(
            (a, b) =>
              outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1),
          )
        const table = () => [
          ['Who', 'What', 'Due', 'Outcome', 'Done', 'Because'],
          ...shown.map((each) => [
            each.by?.name ?? '',
            each.what,
            each.due ?? '',
            outcomeWords[each.outcome],
            each.done ?? '',
            each.because,
          ]),
        ]
        return (
          <Page
            title="Undertakings"
            says={undertakings.length > 0 && `${count(undertakings.length, 'thing')} announced`}
            tools={undertakings.length > 0 && <Share title="Undertakings" table={table} />}
          >
            {undertakings.length === 0 ? (
              <Empty title="Nothing announced yet.">
                Meetings to come, deadlines and promises are followed up here.
              </Empty>
            ) : (
              <>
                <fieldset className={classes.outcomes} aria-label="Show only one outcome">
                  {outcomes.map((outcome) => (
                    <button
                      key={outcome}
                      type="button"
                      aria-pressed={state === outcome}
                      onClick={() =>
                        void navigate({
                          search: (s) => ({ ...s, state: state === outcome ? undefined : outcome }),
                          replace: true,
                        })
                      }
                    >
                      <strong>{undertakings.filter((each) => each.outcome === outcome).length}</strong>
                      <OutcomeMark outcome={outcome} />
                    </button>
                  ))}
                </fieldset>
                <ul className={classes.list}>
                  {shown.slice(0, most).map((each) => (
                    <Row key={`${each.item}${each.by?.id ?? ''}`} dossier={dossier} row={each} />
                  ))}
                </ul>
                {shown.length > most && (
                  <button type="button" className={classes.more} onClick={() => setMost(most + step)}>
                    {count(shown.length - most, 'more', 'more')}
                  </button>
                )}
              </>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

function Row({ dossier, row }: { readonly dossier: string; readonly row: UndertakingRow }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <button type="button" className={classes.row} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'down' : 'right'} size={12} />
        <OutcomeMark outcome={row.outcome} />
        <span className={classes.due}>{row.due ? say(row.due) : 'no day named'}</span>
        <span className={classes.what}>
          <strong>{row.by?.name ?? 'Unnamed'}</strong> {row.what}
        </span>
        <span className={classes.because}>{row.done ? `done ${say(row.done)}` : ''}</span>
      </button>
      {open && (
        <div className={classes.detail}>
          <p className={classes.fine}>{row.because}</p>
          <div className={classes.columns}>
            <section>
              <h3>Announced</h3>
              {row.announced.map((quote) => (
                <QuoteLine key={quote.fact} dossier={dossier} quote={quote} />
              ))}
            </section>
            <section>
              <h3>What became of it</h3>
              {row.followed.length === 0 && <p className={classes.fine}>No report tells.</p>}
              {row.followed.map((quote) => (
                <QuoteLine key={quote.fact} dossier={dossier} quote={quote} />
              ))}
            </section>
          </div>
        </div>
      )}
    </li>
  )
}

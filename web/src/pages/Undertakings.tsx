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
import { Tool } from '../parts/Tool.tsx'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
import { count } from '../words.ts'
import classes from './Undertakings.module.css'

const outcomes = Object.keys(outcomeWords) as readonly Outcome[]

/** What was announced, and whether it happened. */
export function Undertakings(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/undertakings' })
  const { state } = useSearch({ from: '/d/$dossier/undertakings' })
  const navigate = useNavigate({ from: '/d/$dossier/undertakings' })
  const [pages, setPages] = useState(1)
  const outcome = outcomes.find((each) => each === state)
  const asked = useUndertakings(dossier, outcome, pages)
  return (
    <Loaded asked={asked}>
      {({ undertakings, counts, total }) => {
        const all = outcomes.reduce((sum, each) => sum + (counts[each] ?? 0), 0)
        return (
          <Page
            title="Undertakings"
            says={all > 0 && `${count(all, 'thing')} announced`}
            tools={all > 0 && <Share title="Undertakings" table={() => tableOf(undertakings)} />}
          >
            {all === 0 ? (
              <Empty title="Nothing announced yet.">
                Meetings to come, deadlines and promises are followed up here.
              </Empty>
            ) : (
              <>
                <fieldset className={classes.outcomes} aria-label="Show only one outcome">
                  {outcomes.map((each) => (
                    <button
                      key={each}
                      type="button"
                      aria-pressed={outcome === each}
                      onClick={() =>
                        void navigate({
                          search: (s) => ({ ...s, state: outcome === each ? undefined : each }),
                          replace: true,
                        })
                      }
                    >
                      <strong>{counts[each] ?? 0}</strong>
                      <OutcomeMark outcome={each} />
                    </button>
                  ))}
                </fieldset>
                <ul className={classes.list}>
                  {undertakings.map((each) => (
                    <Row key={`${each.item}${each.by?.id ?? ''}`} dossier={dossier} row={each} />
                  ))}
                </ul>
                {total > undertakings.length && (
                  <Tool disabled={asked.waits} onClick={() => setPages(pages + 1)}>
                    {count(total - undertakings.length, 'more', 'more')}
                  </Tool>
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

function tableOf(rows: readonly UndertakingRow[]): Table {
  return [
    ['Who', 'What', 'Due', 'Outcome', 'Done', 'Because'],
    ...rows.map((each) => [
      each.by?.name ?? '',
      each.what,
      each.due ?? '',
      outcomeWords[each.outcome],
      each.done ?? '',
      each.because,
    ]),
  ]
}

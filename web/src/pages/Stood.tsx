import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDossier, useStood } from '../api/queries.ts'
import type { Stood as StoodView } from '../api/types.ts'
import { distance, say, sayLong } from '../dates.ts'
import { Few } from '../parts/Few.tsx'
import { StateMark } from '../parts/Marks.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Day } from '../parts/Pick.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Tool } from '../parts/Tool.tsx'
import { leaning, wordsOf } from '../positions/stance.ts'
import { Share } from '../share/Share.tsx'
import { useBindings } from '../shell/Keys.tsx'
import { momentOf } from '../shell/moment.ts'
import { byIssue, byTrack, dayFrom, tableOf } from '../stood/groups.ts'
import { label } from '../words.ts'
import classes from './Stood.module.css'

/** How many of each are shown at once. */
const most = 40

/** What held on a day, as far as is known now: in force, last said, due, and who sat where. */
export function Stood(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/stood' })
  const reports = useDossier(dossier).data?.counts.reports
  const asked = useStood(dossier)
  if (reports === 0)
    return (
      <Page title="On a day">
        <Empty title="Nothing is known of any day yet.">What held on a day is told by the reports.</Empty>
      </Page>
    )
  return <Loaded asked={asked}>{(view) => <Held dossier={dossier} view={view} />}</Loaded>
}

interface HeldProps {
  readonly dossier: string
  readonly view: StoodView
}

function Held({ dossier, view }: HeldProps): ReactNode {
  const navigate = useNavigate()
  const go = (day: string): void =>
    void navigate({ to: '.', search: (s) => ({ ...s, ...momentOf('on', day) }), replace: true, resetScroll: false })
  const by = (days: number) => () => go(dayFrom(view.on, days))
  useBindings([
    { keys: 'j', says: 'A day later', group: 'On a day', run: by(1) },
    { keys: 'k', says: 'A day earlier', group: 'On a day', run: by(-1) },
  ])
  const { agreements, measures, deadlines } = view
  return (
    <Page
      title="On a day"
      says={`What held on ${sayLong(view.on)}, as far as is known now`}
      tools={
        <>
          <Tool aria-label="A day earlier" aria-keyshortcuts="k" onClick={by(-1)}>
            ‹
          </Tool>
          <Day label="Day" value={view.on} onChange={(event) => event.target.value && go(event.target.value)} />
          <Tool aria-label="A day later" aria-keyshortcuts="j" onClick={by(1)}>
            ›
          </Tool>
          <Share title={`Held on ${view.on}`} table={() => tableOf(view)} />
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <Part title="Last said" count={view.positions.length} none="Nobody had taken a position on the agenda.">
            <Positions dossier={dossier} positions={view.positions} />
          </Part>
          <Part title="Who sat where" count={view.seats.length} none="No meeting of a channel of talks was on record.">
            <Seats dossier={dossier} seats={view.seats} />
          </Part>
        </div>
        <div className={classes.column}>
          <Part title="Deadlines ahead" count={deadlines.length} none="None was set that had not passed.">
            <Few of={deadlines} few={most}>
              {(shown) => (
                <ul className={classes.box}>
                  {shown.map((told) => (
                    <ToldLine key={told.item} dossier={dossier} told={told} lead={say(told.date)}>
                      {told.to && <span className={classes.fine}>{distance(view.on, told.to)}</span>}
                    </ToldLine>
                  ))}
                </ul>
              )}
            </Few>
          </Part>
          <Part title="Agreements in force" count={agreements.length} none="None is known to have been.">
            <Few of={agreements} few={most}>
              {(shown) => (
                <ul className={classes.box}>
                  {shown.map((told) => (
                    <ToldLine key={told.item} dossier={dossier} told={told} />
                  ))}
                </ul>
              )}
            </Few>
          </Part>
          <Part title="Measures standing" count={measures.length} none="None is known to have been.">
            <Few of={measures} few={most}>
              {(shown) => (
                <ul className={classes.box}>
                  {shown.map((told) => (
                    <ToldLine key={told.item} dossier={dossier} told={told}>
                      {told.label && <span className={classes.fine}>{label(told.label)}</span>}
                    </ToldLine>
                  ))}
                </ul>
              )}
            </Few>
          </Part>
        </div>
      </div>
    </Page>
  )
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly none: string
  readonly children: ReactNode
}

function Part({ title, count, none, children }: PartProps): ReactNode {
  return (
    <section aria-label={title}>
      <h2>
        {title} <small>{count || ''}</small>
      </h2>
      {count === 0 ? <p className={classes.fine}>{none}</p> : children}
    </section>
  )
}

/** The last word of each on each issue; one click opens the passage, one more the history. */
function Positions({ dossier, positions }: { readonly dossier: string } & Pick<StoodView, 'positions'>): ReactNode {
  return (
    <div className={classes.box}>
      {byIssue(positions).map((issue) => (
        <div key={issue.id} className={classes.group}>
          <h3>
            <Link to="/d/$dossier/positions" params={{ dossier }} search={(s) => ({ ...s, issue: issue.id })}>
              {issue.name}
            </Link>
          </h3>
          <Few of={issue.rows} few={most}>
            {(shown) => (
              <ul>
                {shown.map(({ actor, stance }) => (
                  <li key={actor.id} className={classes.position} data-leaning={leaning(stance)}>
                    <StateMark state={stance.quote.state} />
                    <span className={classes.who}>{actor.name}</span>
                    <span>
                      <strong>{wordsOf(stance)}</strong>{' '}
                      <Link
                        to="/d/$dossier/reports/$report"
                        params={{ dossier, report: stance.quote.report }}
                        search={(s) => ({ ...s, fact: stance.quote.fact })}
                        title={stance.quote.exact}
                      >
                        {stance.about ?? stance.quote.exact}
                      </Link>
                    </span>
                    <span className={classes.fine}>{say(stance.on)}</span>
                  </li>
                ))}
              </ul>
            )}
          </Few>
        </div>
      ))}
    </div>
  )
}

function Seats({ dossier, seats }: { readonly dossier: string } & Pick<StoodView, 'seats'>): ReactNode {
  return (
    <div className={classes.box}>
      {byTrack(seats).map((track) => (
        <div key={track.id} className={classes.group}>
          <h3>
            <Link to="/d/$dossier/tracks" params={{ dossier }} search={(s) => s}>
              {track.name}
            </Link>
          </h3>
          <ul className={classes.seats}>
            {track.rows.map(({ actor, role, last }) => (
              <li key={actor.id}>
                {actor.name}
                {role !== 'member' && ` (${label(role)})`}
                {last && <span className={classes.fine}> last {say(last)}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

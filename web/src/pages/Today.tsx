import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { AddReports } from '../add/AddReports.tsx'
import { useToday } from '../api/queries.ts'
import type { Today as TodayView } from '../api/types.ts'
import { isoDay, sayInstant, sayLong, span } from '../dates.ts'
import { FellNotice } from '../fell/Fell.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Loaded, Page } from '../parts/Page.tsx'
import { Day } from '../parts/Pick.tsx'
import { Share } from '../share/Share.tsx'
import { Accounts } from '../today/Accounts.tsx'
import { Dates } from '../today/Dates.tsx'
import { looked } from '../today/looks.ts'
import { Moved, NewReports, News } from '../today/News.tsx'
import { tableOf } from '../today/table.ts'
import classes from './Today.module.css'

/** What changed since one last looked: read in ten minutes. */
export function Today(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/' })
  const { since } = useSearch({ from: '/d/$dossier/' })
  const navigate = useNavigate({ from: '/d/$dossier/' })
  const [before] = useState(() => looked(dossier, new Date().toISOString()))
  const asked = useToday(dossier, since ?? before)
  const show = (next: string | undefined): void =>
    void navigate({ search: (s) => ({ ...s, since: next }), replace: true })
  return (
    <Loaded asked={asked}>
      {(view) => {
        const week = view.until ? isoDay((span(view.until)?.from ?? 0) - 6) : undefined
        return (
          <Page
            title="Today"
            says={
              view.until && `What is new since ${moment(view.since)}. The latest report is of ${sayLong(view.until)}.`
            }
            tools={
              view.until && (
                <>
                  {before && (
                    <Choice
                      name="Since when"
                      of={[
                        { value: before, shown: 'Since I last looked' },
                        { value: week, shown: 'Last week of reports' },
                      ]}
                      value={view.since ?? undefined}
                      onChoose={(next) => next && show(next === before ? undefined : next)}
                    />
                  )}
                  <Day
                    label="Since"
                    value={view.since?.slice(0, 10) ?? ''}
                    onChange={(event) => show(event.target.value || undefined)}
                  />
                  <Share title="Today" table={() => tableOf(view)} />
                </>
              )
            }
          >
            {view.until === null ? (
              <AddReports dossier={dossier} first />
            ) : (
              <Morning dossier={dossier} view={view} onWeek={() => show(week)} />
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

/** A day, or the moment one last looked. */
function moment(since: string | null): string {
  return since?.includes('T') ? `you last looked, ${sayInstant(since)} UTC` : sayLong(since)
}

interface MorningProps {
  readonly dossier: string
  readonly view: TodayView
  readonly onWeek: () => void
}

function Morning({ dossier, view, onWeek }: MorningProps): ReactNode {
  const { reports, news, moved, ahead, passed, accounts, awaiting } = view
  const shown = news.filter((each) => each.items.length > 0)
  const nothing = shown.length + moved.length + accounts.length === 0
  // what is known to have come about lies no longer ahead
  const coming = ahead.filter(({ outcome }) => outcome !== 'kept' && outcome !== 'late')
  const failed = passed.filter(({ outcome }) => outcome === 'missed' || outcome === 'overdue').length
  return (
    <>
      <FellNotice dossier={dossier} />
      <dl className={classes.figures}>
        <Figure
          name="New reports"
          value={reports.total}
          more={reports.total > 0 ? `${reports.independent} independent` : undefined}
        />
        <Figure name="Positions" value={totalOf(view, 'position')} more={moved.length > 0 && `${moved.length} moved`} />
        <Figure name="Proposals" value={totalOf(view, 'proposal')} />
        <Figure name="Responses" value={totalOf(view, 'response')} />
        <Figure name="Conflicting accounts" value={accounts.length} />
        <Figure name="Ahead" value={coming.length} />
        <Figure name="Fell due" value={passed.length} more={failed > 0 && `${failed} missed or overdue`} />
        <div className={classes.figure}>
          <dt>To review</dt>
          <dd>
            <Link to="/d/$dossier/review" params={{ dossier }}>
              {awaiting.toLocaleString('en-GB')}
            </Link>
          </dd>
        </div>
      </dl>
      <div className={classes.columns}>
        <div className={classes.main}>
          {moved.length > 0 && <Moved dossier={dossier} moved={moved} />}
          {accounts.length > 0 && (
            <section>
              <h2>
                Conflicting accounts <small>{accounts.length}</small>
              </h2>
              <Accounts dossier={dossier} accounts={accounts} />
            </section>
          )}
          {shown.map((each) => (
            <News key={each.kind} dossier={dossier} {...each} />
          ))}
          {nothing && (
            <p className={classes.none}>
              Nothing new was told in this time.{' '}
              <button type="button" className={classes.more} onClick={onWeek}>
                Show the last week of reports
              </button>
            </p>
          )}
        </div>
        <aside className={classes.side}>
          <Dates
            dossier={dossier}
            title="Ahead"
            list={coming}
            on={view.until}
            none="No meeting or deadline ahead is known."
          />
          <Dates dossier={dossier} title="Fell due" list={passed} on={view.until} />
          <NewReports dossier={dossier} reports={reports} />
        </aside>
      </div>
    </>
  )
}

function Figure({
  name,
  value,
  more,
}: {
  readonly name: string
  readonly value: number
  readonly more?: string | false | undefined
}): ReactNode {
  return (
    <div className={classes.figure}>
      <dt>{name}</dt>
      <dd>
        {value.toLocaleString('en-GB')}
        {more && <small>{more}</small>}
      </dd>
    </div>
  )
}

function totalOf(view: TodayView, kind: string): number {
  return view.news.find((each) => each.kind === kind)?.total ?? 0
}

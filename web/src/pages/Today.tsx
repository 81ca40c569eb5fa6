import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { AddReports } from '../add/AddReports.tsx'
import { useToday } from '../api/queries.ts'
import type { Today as TodayView, Told } from '../api/types.ts'
import { isoDay, say, sayInstant, sayLong, span } from '../dates.ts'
import { FellNotice } from '../fell/Fell.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Few } from '../parts/Few.tsx'
import { kindColour } from '../parts/Marks.tsx'
import { Loaded, Page } from '../parts/Page.tsx'
import { Day } from '../parts/Pick.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
import { toldTable } from '../share/tables.ts'
import { Accounts } from '../today/Accounts.tsx'
import { Dates } from '../today/Dates.tsx'
import { looked } from '../today/looks.ts'
import { count, kindWords, label, voices } from '../words.ts'
import classes from './Today.module.css'

/** How many of a kind are shown at once; the rest is one click away. */
const few = 6

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

function Moved({ dossier, moved }: { readonly dossier: string; readonly moved: TodayView['moved'] }): ReactNode {
  return (
    <section>
      <h2>
        Positions that moved <small>{moved.length}</small>
      </h2>
      <ul className={classes.box}>
        {moved.map(({ actor, issue, shift }) => (
          <li key={`${actor.id}${issue}${shift.quote.fact}`} className={classes.moved}>
            <Link to="/d/$dossier/positions" params={{ dossier }} search={{ actor: actor.id, issue }}>
              {actor.name}
            </Link>
            <span>
              {label(shift.from)} <span aria-hidden>→</span> <strong>{label(shift.to)}</strong>
            </span>
            <span className={classes.quote}>{shift.quote.exact}</span>
            <span className={classes.when}>{say(shift.on)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewReports({
  dossier,
  reports,
}: {
  readonly dossier: string
  readonly reports: TodayView['reports']
}): ReactNode {
  return (
    <section>
      <h2>
        New reports <small>{reports.total || ''}</small>
      </h2>
      <ul className={classes.box}>
        {reports.list.slice(0, 14).map((report) => (
          <li key={report.id} className={classes.report}>
            <Link to="/d/$dossier/reports/$report" params={{ dossier, report: report.id }}>
              {report.title ?? report.source}
            </Link>
            <span className={classes.when}>
              {report.outlet}, {say(report.published)}
              {report.copies > 0 && ` · ${voices(report.copies + 1, 1)}`}
            </span>
          </li>
        ))}
        <li className={classes.report}>
          <Link to="/d/$dossier/reports" params={{ dossier }}>
            {reports.list.length > 14 ? `All ${count(reports.total, 'report')}` : 'All reports, and to add some'}
          </Link>
        </li>
      </ul>
    </section>
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

/** What is new of one kind, the first few at once. */
function News({ dossier, kind, total, items }: { readonly dossier: string } & TodayView['news'][number]): ReactNode {
  const words = kindWords[kind as keyof typeof kindWords]
  return (
    <section>
      <h2>
        <span className={classes.swatch} style={{ background: kindColour(kind) }} />
        {words.many} <small>{total}</small>
      </h2>
      <Few of={items} few={few} step={100} name={[words.one.toLowerCase(), words.many.toLowerCase()]}>
        {(shown) => (
          <ul className={classes.box}>
            {shown.map((told) => (
              <ToldLine key={told.item} dossier={dossier} told={told} />
            ))}
          </ul>
        )}
      </Few>
    </section>
  )
}

function totalOf(view: TodayView, kind: string): number {
  return view.news.find((each) => each.kind === kind)?.total ?? 0
}

/** What is new and what is ahead, as it is copied. */
function tableOf({ news, ahead, passed }: TodayView): Table {
  const parts = new Map<Told, string>([
    ...news.flatMap(({ items }) => items.map((told): [Told, string] => [told, 'New'])),
    ...ahead.map((told): [Told, string] => [told, 'Ahead']),
    ...passed.map((told): [Told, string] => [told, 'Fell due']),
  ])
  return toldTable([...parts.keys()], { head: 'Part', of: (told) => parts.get(told) ?? '' })
}

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { AddReports } from '../add/AddReports.tsx'
import { useToday } from '../api/queries.ts'
import type { Appointment, Today as TodayView } from '../api/types.ts'
import { distance, say, sayLong } from '../dates.ts'
import { kindColour } from '../parts/Marks.tsx'
import { Loaded, Page } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { lastLook, look } from '../today/looks.ts'
import { count, kindWords, label, voices } from '../words.ts'
import classes from './Today.module.css'

/** How many of a kind are shown at once; the rest is one click away. */
const few = 6

/** What changed since one last looked: read in ten minutes. */
export function Today(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/' })
  const { since } = useSearch({ from: '/d/$dossier/' })
  const navigate = useNavigate({ from: '/d/$dossier/' })
  const [looked] = useState(() => lastLook(dossier))
  const asked = useToday(dossier, since)
  const until = asked.data?.until
  useEffect(() => {
    if (until) look(dossier, until)
  }, [dossier, until])
  return (
    <Loaded asked={asked}>
      {(view) => (
        <Page
          title="Today"
          says={
            view.until && `What is new since ${sayLong(view.since)}. The latest report is of ${sayLong(view.until)}.`
          }
          tools={
            view.until && (
              <label className={classes.since}>
                Since
                <input
                  type="date"
                  value={since ?? view.since ?? ''}
                  onChange={(event) =>
                    void navigate({ search: (s) => ({ ...s, since: event.target.value || undefined }), replace: true })
                  }
                />
                {looked && looked !== (since ?? view.since) && (
                  <button
                    type="button"
                    onClick={() => void navigate({ search: (s) => ({ ...s, since: looked }), replace: true })}
                  >
                    Since I last looked ({say(looked)})
                  </button>
                )}
              </label>
            )
          }
        >
          {view.until === null ? <AddReports dossier={dossier} first /> : <Morning dossier={dossier} view={view} />}
        </Page>
      )}
    </Loaded>
  )
}

function Morning({ dossier, view }: { readonly dossier: string; readonly view: TodayView }): ReactNode {
  const { reports, news, moved, ahead, passed, awaiting } = view
  const shown = news.filter((each) => each.items.length > 0)
  return (
    <>
      <dl className={classes.figures}>
        <Figure
          name="New reports"
          value={reports.total}
          more={reports.total > 0 ? `${reports.independent} independent` : undefined}
        />
        <Figure name="Positions that moved" value={moved.length} />
        <Figure name="Proposals" value={totalOf(view, 'proposal')} />
        <Figure name="Responses" value={totalOf(view, 'response')} />
        <Figure name="Ahead" value={ahead.length} />
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
          {moved.length > 0 && (
            <section>
              <h2>Positions that moved</h2>
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
          )}
          {shown.map((each) => (
            <News key={each.kind} dossier={dossier} {...each} />
          ))}
          {shown.length === 0 && <p>Nothing new was told in this time.</p>}
        </div>
        <aside className={classes.side}>
          <Dates
            dossier={dossier}
            title="Ahead"
            list={ahead}
            on={view.until}
            none="No meeting or deadline ahead is known."
          />
          <Dates dossier={dossier} title="Fell due" list={passed} on={view.until} />
          <section>
            <h2>New reports</h2>
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
              {reports.list.length > 14 && (
                <li className={classes.report}>
                  <Link to="/d/$dossier/reports" params={{ dossier }}>
                    All {count(reports.total, 'report')}
                  </Link>
                </li>
              )}
            </ul>
          </section>
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
  readonly more?: string | undefined
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
  const [all, setAll] = useState(false)
  const words = kindWords[kind as keyof typeof kindWords]
  const hidden = items.length - few
  return (
    <section>
      <h2>
        <span className={classes.swatch} style={{ background: kindColour(kind) }} />
        {words.many} <small>{total}</small>
      </h2>
      <ul className={classes.box}>
        {items.slice(0, all ? undefined : few).map((told) => (
          <ToldLine key={told.item} dossier={dossier} told={told} />
        ))}
      </ul>
      {!all && hidden > 0 && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {hidden} more {hidden === 1 ? words.one.toLowerCase() : words.many.toLowerCase()}
        </button>
      )}
    </section>
  )
}

interface DatesProps {
  readonly dossier: string
  readonly title: string
  readonly list: readonly Appointment[]
  readonly on: string | null
  readonly none?: string
}

function Dates({ dossier, title, list, on, none }: DatesProps): ReactNode {
  if (list.length === 0 && !none) return null
  return (
    <section>
      <h2>
        {title} <small>{list.length || ''}</small>
      </h2>
      {list.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.box}>
          {list.slice(0, 12).map((each) => (
            <li
              key={`${each.item}${each.what}`}
              className={classes.date}
              style={{ ['--kind' as string]: kindColour(each.kind) }}
            >
              <span className={classes.day}>
                {say(each.date)}
                {on && each.from && <small>{distance(on, each.from)}</small>}
              </span>
              {each.quotes[0] ? (
                <Link
                  to="/d/$dossier/reports/$report"
                  params={{ dossier, report: each.quotes[0].report }}
                  search={{ fact: each.quotes[0].fact }}
                >
                  {each.says}
                </Link>
              ) : (
                each.says
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function totalOf(view: TodayView, kind: string): number {
  return view.news.find((each) => each.kind === kind)?.total ?? 0
}

import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCalendar } from '../api/queries.ts'
import type { Appointment, Calendar as CalendarView } from '../api/types.ts'
import { monthsOf } from '../calendar/months.ts'
import { say } from '../dates.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Share } from '../share/Share.tsx'
import { count, label } from '../words.ts'
import classes from './Calendar.module.css'

const kinds = { meeting: 'Meetings', deadline: 'Deadlines', expiry: 'Expiries', start: 'Starts' } as const

/** Meetings, deadlines, and the days on which something takes effect or runs out, month by month. */
export function Calendar(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/calendar' })
  const asked = useCalendar(dossier)
  return <Loaded asked={asked}>{(view) => <Months dossier={dossier} view={view} />}</Loaded>
}

function Months({ dossier, view }: { readonly dossier: string; readonly view: CalendarView }): ReactNode {
  const { show } = useSearch({ from: '/d/$dossier/calendar' })
  const navigate = useNavigate({ from: '/d/$dossier/calendar' })
  const entries = view.entries.filter((each) => !show || each.what === show)
  const undated = view.undated.filter((each) => !show || each.what === show)
  const months = monthsOf(entries)
  const table = () => [
    ['Date', 'What', 'Says', 'State'],
    ...entries.map((each) => [each.date ?? '', kinds[each.what], each.says, each.state]),
  ]
  return (
    <Page
      title="Calendar"
      says={count(entries.length + undated.length, 'date')}
      tools={
        <>
          <fieldset className={classes.kinds} aria-label="What to show">
            {[undefined, ...(Object.keys(kinds) as (keyof typeof kinds)[])].map((kind) => (
              <button
                key={kind ?? 'all'}
                type="button"
                aria-pressed={show === kind}
                onClick={() => void navigate({ search: (s) => ({ ...s, show: kind }), replace: true })}
              >
                {kind ? kinds[kind] : 'All'}
              </button>
            ))}
          </fieldset>
          <Share title="Calendar" table={table} />
        </>
      }
    >
      {entries.length + undated.length === 0 ? (
        <Empty title="No dates on record yet.">Meetings and deadlines come with the reports that name them.</Empty>
      ) : (
        <div className={classes.months}>
          {months.map((month) => (
            <section key={month.name}>
              <h2>{month.name}</h2>
              <ul>
                {month.entries.map((each) => (
                  <Line key={`${each.item}${each.what}${each.date}`} dossier={dossier} entry={each} />
                ))}
              </ul>
            </section>
          ))}
          {undated.length > 0 && (
            <section>
              <h2>Without a day</h2>
              <ul>
                {undated.map((each) => (
                  <Line key={`${each.item}${each.what}`} dossier={dossier} entry={each} />
                ))}
              </ul>
            </section>
          )}
        </div>
      )}
    </Page>
  )
}

function Line({ dossier, entry }: { readonly dossier: string; readonly entry: Appointment }): ReactNode {
  return (
    <ToldLine dossier={dossier} told={entry} lead={entry.date ? say(entry.date) : 'undated'}>
      {entry.label && <span className={classes.label}>{label(entry.label)}</span>}
      {(entry.what === 'expiry' || entry.what === 'start') && (
        <span className={classes.label}>{entry.what === 'expiry' ? 'runs out' : 'takes effect'}</span>
      )}
    </ToldLine>
  )
}

import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCalendar } from '../api/queries.ts'
import type { Appointment, Calendar as CalendarView } from '../api/types.ts'
import { monthsOf } from '../calendar/months.ts'
import { Subscribe } from '../calendar/Subscribe.tsx'
import { say, sayLong } from '../dates.ts'
import { Choice } from '../parts/Choice.tsx'
import { OutcomeMark } from '../parts/Outcome.tsx'
import { outcomeWords } from '../parts/outcomes.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Share } from '../share/Share.tsx'
import { count, label } from '../words.ts'
import classes from './Calendar.module.css'

const kinds = { meeting: 'Meetings', deadline: 'Deadlines', expiry: 'Expiries', start: 'Starts' } as const
type Shown = keyof typeof kinds | 'ahead'

const choices: readonly { readonly value: Shown | undefined; readonly shown: string }[] = [
  { value: undefined, shown: 'All' },
  { value: 'ahead', shown: 'Ahead' },
  ...(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => ({ value: kind, shown: kinds[kind] })),
]

/** Meetings, deadlines, and the days on which something takes effect or runs out, month by month. */
export function Calendar(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/calendar' })
  const asked = useCalendar(dossier)
  return <Loaded asked={asked}>{(view) => <Months dossier={dossier} view={view} />}</Loaded>
}

function Months({ dossier, view }: { readonly dossier: string; readonly view: CalendarView }): ReactNode {
  const { show } = useSearch({ from: '/d/$dossier/calendar' })
  const navigate = useNavigate({ from: '/d/$dossier/calendar' })
  const fits = (each: Appointment): boolean => !show || (show === 'ahead' ? each.ahead : each.what === show)
  const entries = view.entries.filter(fits)
  const undated = view.undated.filter(fits)
  const all = view.total + view.undatedTotal
  const here = view.entries.length + view.undated.length
  const table = () => [
    ['Date', 'What', 'Says', 'Outcome', 'State'],
    ...[...entries, ...undated].map((each) => [
      each.date ?? '',
      kinds[each.what],
      each.says,
      each.outcome ? outcomeWords[each.outcome] : '',
      each.state,
    ]),
  ]
  return (
    <Page
      title="Calendar"
      says={`${all > here ? `the ${here} of ${count(all, 'date')} nearest to now` : count(entries.length + undated.length, 'date')}${view.on ? `; what is ahead or overdue as of the latest report, ${sayLong(view.on)}` : ''}`}
      tools={
        <>
          <Choice
            name="What to show"
            of={choices}
            value={choices.find(({ value }) => value === show)?.value}
            onChoose={(next) => void navigate({ search: (s) => ({ ...s, show: next }), replace: true })}
          />
          <Subscribe dossier={dossier} />
          <Share title="Calendar" table={table} />
        </>
      }
    >
      {entries.length + undated.length === 0 ? (
        <Empty title="No dates here yet.">Meetings and deadlines come with the reports that name them.</Empty>
      ) : (
        <div className={classes.months}>
          {monthsOf(entries).map((month) => (
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
      {entry.label && entry.modality === 'asserted' && <span className={classes.label}>{label(entry.label)}</span>}
      {(entry.what === 'expiry' || entry.what === 'start') && (
        <span className={classes.label}>{entry.what === 'expiry' ? 'runs out' : 'takes effect'}</span>
      )}
      {entry.outcome && <OutcomeMark outcome={entry.outcome} />}
    </ToldLine>
  )
}

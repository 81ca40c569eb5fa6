import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Appointment } from '../api/types.ts'
import { distance, say } from '../dates.ts'
import classes from '../pages/Today.module.css'
import { kindColour } from '../parts/Marks.tsx'
import { OutcomeMark } from '../parts/Outcome.tsx'
import { count } from '../words.ts'

/** How many are shown; the calendar has the rest. */
const most = 12

interface DatesProps {
  readonly dossier: string
  readonly title: string
  readonly list: readonly Appointment[]
  /** The day from which distances are told. */
  readonly on: string | null
  readonly none?: string
}

/** Meetings and deadlines in a narrow list: when, what, and whether it came about. */
export function Dates({ dossier, title, list, on, none }: DatesProps): ReactNode {
  if (list.length === 0 && !none) return null
  const dated = list.filter(({ date }) => date !== null)
  const undated = list.filter(({ date }) => date === null)
  return (
    <section>
      <h2>
        {title} <small>{list.length || ''}</small>
      </h2>
      {list.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.box}>
          {dated.slice(0, most).map((each) => (
            <One key={`${each.item}${each.what}`} dossier={dossier} date={each} on={on} />
          ))}
          {dated.length > most && (
            <li className={classes.report}>
              <Link to="/d/$dossier/calendar" params={{ dossier }}>
                All {dated.length} in the calendar
              </Link>
            </li>
          )}
          {undated.length > 0 && (
            <li className={classes.report}>
              <details>
                <summary>{count(undated.length, 'more', 'more')} without a day</summary>
                <ul>
                  {undated.slice(0, most).map((each) => (
                    <One key={`${each.item}${each.what}`} dossier={dossier} date={each} on={on} />
                  ))}
                </ul>
              </details>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

function One({
  dossier,
  date,
  on,
}: {
  readonly dossier: string
  readonly date: Appointment
  readonly on: string | null
}): ReactNode {
  const [quote] = date.quotes
  return (
    <li className={classes.date} style={{ ['--kind' as string]: kindColour(date.kind) }}>
      <span className={classes.day}>
        {date.date && say(date.date)}
        {date.outcome && date.outcome !== 'unknown' ? (
          <OutcomeMark outcome={date.outcome} />
        ) : (
          on && <small>{away(date, on)}</small>
        )}
      </span>
      {quote ? (
        <Link
          to="/d/$dossier/reports/$report"
          params={{ dossier, report: quote.report }}
          search={{ fact: quote.fact }}
          title={quote.exact}
        >
          {date.says}
        </Link>
      ) : (
        date.says
      )}
    </li>
  )
}

/** How far off it is; what has begun and is not over is under way. */
function away({ from, to }: Appointment, on: string): string {
  if (from !== null && from < on && (to === null || to > on)) return 'any day now'
  const day = from ?? to
  return day === null ? '' : distance(on, day)
}

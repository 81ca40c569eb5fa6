import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Today } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Today.module.css'
import { Few } from '../parts/Few.tsx'
import { kindColour } from '../parts/Marks.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { count, kindWords, label, voices } from '../words.ts'

/** How many of a kind are shown at once; the rest is one click away. */
const few = 6

/** Positions that changed sides: from what to what, with the words. */
export function Moved({ dossier, moved }: { readonly dossier: string; readonly moved: Today['moved'] }): ReactNode {
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

/** The reports that came, and the way to all of them. */
export function NewReports({
  dossier,
  reports,
}: {
  readonly dossier: string
  readonly reports: Today['reports']
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

/** What is new of one kind, the first few at once. */
export function News({ dossier, kind, total, items }: { readonly dossier: string } & Today['news'][number]): ReactNode {
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

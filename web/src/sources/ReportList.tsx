import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useReports } from '../api/queries.ts'
import type { ReportLine } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Sources.module.css'
import { Few } from '../parts/Few.tsx'
import { Withdraw } from './Withdraw.tsx'

/** The reports, of one outlet or of all; each can be withdrawn, and shows first what falls with it. */
export function ReportList({ dossier }: { readonly dossier: string }): ReactNode {
  const { outlet } = useSearch({ from: '/d/$dossier/sources' })
  const reports = (useReports(dossier).data ?? []).filter((report) => !outlet || report.outlet === outlet)
  return (
    <section>
      <h2>
        Reports{outlet ? ` of ${outlet}` : ''} <small>withdraw one to see what falls with it</small>
      </h2>
      <Few of={reports} few={40} step={100}>
        {(shown) => (
          <ul className={classes.reports}>
            {shown.map((report) => (
              <Line key={report.id} dossier={dossier} report={report} />
            ))}
          </ul>
        )}
      </Few>
    </section>
  )
}

function Line({ dossier, report }: { readonly dossier: string; readonly report: ReportLine }): ReactNode {
  const { withdraw } = useSearch({ from: '/d/$dossier/sources' })
  const navigate = useNavigate({ from: '/d/$dossier/sources' })
  const chosen = withdraw === report.id
  const choose = (id: string | undefined): void =>
    void navigate({ search: (s) => ({ ...s, withdraw: id }), replace: true, resetScroll: false })
  return (
    <li data-withdrawn={report.withdrawn || undefined}>
      <span className={classes.fine}>{say(report.published)}</span>
      <Link to="/d/$dossier/reports/$report" params={{ dossier, report: report.id }}>
        {report.title ?? report.source}
      </Link>
      <span className={classes.fine}>{report.outlet}</span>
      {report.withdrawn ? (
        <span className={classes.fine}>withdrawn</span>
      ) : (
        <button
          type="button"
          className={classes.withdraw}
          aria-expanded={chosen}
          onClick={() => choose(chosen ? undefined : report.id)}
        >
          Withdraw…
        </button>
      )}
      {chosen && !report.withdrawn && (
        <div className={classes.panel}>
          <Withdraw
            dossier={dossier}
            target={{ report: report.id }}
            name="the report"
            onDone={() => choose(undefined)}
          />
        </div>
      )}
    </li>
  )
}

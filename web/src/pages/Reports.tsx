import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { AddReports } from '../add/AddReports.tsx'
import { useReports } from '../api/queries.ts'
import type { ReportLine } from '../api/types.ts'
import { say } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { Loaded, Page } from '../parts/Page.tsx'
import { Words } from '../parts/Pick.tsx'
import { Rows } from '../parts/Rows.tsx'
import { Tool } from '../parts/Tool.tsx'
import { Share } from '../share/Share.tsx'
import { reportsTable } from '../share/tables.ts'
import { count } from '../words.ts'
import classes from './Reports.module.css'

/** The reports of a dossier, latest first, and the way to add more. */
export function Reports(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/reports' })
  const { q = '', outlet } = useSearch({ from: '/d/$dossier/reports' })
  const navigate = useNavigate({ from: '/d/$dossier/reports' })
  const [adding, setAdding] = useState(false)
  const asked = useReports(dossier)
  return (
    <Loaded asked={asked}>
      {(all) => {
        const words = q.toLowerCase()
        const shown = all.filter(
          (report) =>
            (!outlet || report.outlet === outlet) &&
            (!words || `${report.title} ${report.outlet}`.toLowerCase().includes(words)),
        )
        const independent = new Set(all.map((report) => report.group)).size
        return (
          <Page
            title="Reports"
            says={
              all.length > 0 &&
              `${count(all.length, 'report')}, ${independent} independent${shown.length < all.length ? `; ${shown.length} shown` : ''}`
            }
            tools={
              <>
                <Words
                  label="Filter by title or outlet"
                  placeholder="Title or outlet"
                  value={q}
                  onType={(words) => void navigate({ search: (s) => ({ ...s, q: words }), replace: true })}
                />
                {all.length > 0 && <Share title="Reports" table={() => reportsTable(shown)} />}
                {all.length > 0 && (
                  <Tool aria-expanded={adding} onClick={() => setAdding(!adding)}>
                    <Icon name="plus" size={12} /> Add reports
                  </Tool>
                )}
              </>
            }
          >
            {(adding || all.length === 0) && <AddReports dossier={dossier} first={all.length === 0} />}
            {all.length > 0 && <List dossier={dossier} reports={shown} />}
          </Page>
        )
      }}
    </Loaded>
  )
}

function List({ dossier, reports }: { readonly dossier: string; readonly reports: readonly ReportLine[] }): ReactNode {
  return (
    <Rows
      name="Reports"
      className={classes.box}
      count={reports.length}
      height={46}
      keyOf={(index) => reports[index]?.id ?? index}
    >
      {(index) => {
        const report = reports[index]
        return report ? <Line dossier={dossier} report={report} /> : null
      }}
    </Rows>
  )
}

function Line({ dossier, report }: { readonly dossier: string; readonly report: ReportLine }): ReactNode {
  const { counts, outlet, agency } = report
  const told = [
    outlet,
    agency && agency !== outlet && `words of ${agency}`,
    report.copies > 0 && `one voice with ${count(report.copies, 'other')}`,
    report.withdrawn && 'withdrawn',
    report.confidential && 'confidential',
    report.troubles > 0 && count(report.troubles, 'trouble'),
  ]
  return (
    <Link
      to="/d/$dossier/reports/$report"
      params={{ dossier, report: report.id }}
      className={classes.row}
      data-withdrawn={report.withdrawn || undefined}
    >
      <span className={classes.date}>{say(report.published)}</span>
      <span className={classes.title}>{report.title ?? report.source}</span>
      <span className={classes.outlet}>{told.filter(Boolean).join(' · ')}</span>
      <span className={classes.facts}>{count(counts.proposed + counts.accepted + counts.unsure, 'fact')}</span>
      <Bar {...counts} />
    </Link>
  )
}

/** How much of a report has been reviewed. */
function Bar({ accepted, proposed, unsure }: ReportLine['counts']): ReactNode {
  const total = accepted + proposed + unsure
  const words = total === 0 ? '' : accepted === total ? 'all accepted' : `${proposed + unsure} to review`
  return (
    <span className={classes.progress}>
      <span className={classes.bar}>
        <span style={{ width: `${total === 0 ? 0 : (accepted / total) * 100}%` }} />
      </span>
      {words}
    </span>
  )
}

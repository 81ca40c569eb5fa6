import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef, useState } from 'react'
import { AddReports } from '../add/AddReports.tsx'
import { useReports } from '../api/queries.ts'
import type { ReportLine } from '../api/types.ts'
import { say } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { Loaded, Page } from '../parts/Page.tsx'
import { count } from '../words.ts'
import classes from './Reports.module.css'

const rowHeight = 46

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
                <input
                  className={classes.filter}
                  type="search"
                  aria-label="Filter by title or outlet"
                  placeholder="Title or outlet"
                  value={q}
                  onChange={(event) =>
                    void navigate({ search: (s) => ({ ...s, q: event.target.value || undefined }), replace: true })
                  }
                />
                {all.length > 0 && (
                  <button
                    type="button"
                    className={classes.add}
                    aria-expanded={adding}
                    onClick={() => setAdding(!adding)}
                  >
                    <Icon name="plus" size={12} /> Add reports
                  </button>
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
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count: reports.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section className={classes.box} ref={box} tabIndex={0} aria-label="Reports">
      <ol style={{ height: list.getTotalSize() }} className={classes.list}>
        {list.getVirtualItems().map((item) => {
          const report = reports[item.index]
          if (!report) return null
          const { counts } = report
          const facts = counts.proposed + counts.accepted + counts.unsure
          return (
            <li key={report.id} className={classes.place} style={{ transform: `translateY(${item.start}px)` }}>
              <Link
                to="/d/$dossier/reports/$report"
                params={{ dossier, report: report.id }}
                className={classes.row}
                data-withdrawn={report.withdrawn || undefined}
              >
                <span className={classes.date}>{say(report.published)}</span>
                <span className={classes.title}>{report.title ?? report.source}</span>
                <span className={classes.outlet}>
                  {[
                    report.outlet,
                    report.agency && report.agency !== report.outlet ? `words of ${report.agency}` : null,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  {report.copies > 0 && ` · one voice with ${count(report.copies, 'other')}`}
                  {report.withdrawn && ' · withdrawn'}
                  {report.confidential && ' · confidential'}
                  {report.troubles > 0 && ` · ${count(report.troubles, 'trouble')}`}
                </span>
                <span className={classes.facts}>{count(facts, 'fact')}</span>
                <Bar {...counts} />
              </Link>
            </li>
          )
        })}
      </ol>
    </section>
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

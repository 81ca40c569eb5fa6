import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { send } from '../api/client.ts'
import { refresh, useDossier, useReports, useSources } from '../api/queries.ts'
import type { OutletRow, Sources as SourcesView } from '../api/types.ts'
import { say } from '../dates.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import { tell } from '../shell/notices.ts'
import { sourceGradeWords } from '../sources/grades.ts'
import { Withdraw } from '../sources/Withdraw.tsx'
import { count } from '../words.ts'
import classes from './Sources.module.css'

/** Where the record comes from: outlets and their ratings, copies, lone voices; and the way to withdraw a report. */
export function Sources(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/sources' })
  const asked = useSources(dossier)
  return <Loaded asked={asked}>{(view) => <Outlets dossier={dossier} view={view} />}</Loaded>
}

function Outlets({ dossier, view }: { readonly dossier: string; readonly view: SourcesView }): ReactNode {
  const { outlet, withdraw } = useSearch({ from: '/d/$dossier/sources' })
  const navigate = useNavigate({ from: '/d/$dossier/sources' })
  const reports = (useReports(dossier).data ?? []).filter((report) => !outlet || report.outlet === outlet)
  const table = () => [
    ['Outlet', 'Rating', 'Line', 'Owner', 'Reports', 'Independent', 'Facts', 'Alone'],
    ...view.outlets.map((row) => [
      row.name,
      row.grade ?? '',
      row.line ?? '',
      row.owner ?? '',
      ...[row.reports, row.independent, row.facts, row.alone].map(String),
    ]),
  ]
  return (
    <Page
      title="Sources"
      says={view.reports > 0 && `${count(view.reports, 'report')}, ${view.independent} independent`}
      tools={view.reports > 0 && <Share title="Sources" table={table} />}
    >
      {view.reports === 0 ? (
        <Empty title="No sources yet.">They come with the reports.</Empty>
      ) : (
        <div className={classes.parts}>
          <section className={classes.scroll} aria-label="Outlets">
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Outlet</th>
                  <th scope="col">Rating</th>
                  <th scope="col">Held to be near</th>
                  <th scope="col" className={classes.number}>
                    Reports
                  </th>
                  <th scope="col" className={classes.number}>
                    Independent
                  </th>
                  <th scope="col" className={classes.number}>
                    Facts
                  </th>
                  <th scope="col" className={classes.number} title="Things that no other voice tells">
                    Alone in saying
                  </th>
                </tr>
              </thead>
              <tbody>
                {view.outlets.map((row) => (
                  <tr key={row.id} data-chosen={row.name === outlet || undefined}>
                    <th scope="row">
                      <button
                        type="button"
                        className={classes.name}
                        aria-pressed={row.name === outlet}
                        onClick={() =>
                          void navigate({
                            search: (s) => ({ ...s, outlet: outlet === row.name ? undefined : row.name }),
                            replace: true,
                            resetScroll: false,
                          })
                        }
                      >
                        {row.name}
                      </button>
                      {row.owner && <small>{row.owner}</small>}
                    </th>
                    <td>
                      <Rating dossier={dossier} row={row} />
                    </td>
                    <td>{row.line}</td>
                    <td className={classes.number}>{row.reports}</td>
                    <td className={classes.number}>{row.independent}</td>
                    <td className={classes.number}>{row.facts}</td>
                    <td className={classes.number}>
                      <span className={classes.alone}>
                        <span
                          className={classes.aloneBar}
                          style={{ width: `${row.facts === 0 ? 0 : Math.round((row.alone / row.facts) * 44)}px` }}
                        />
                        {row.alone}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>

          {view.groups.length > 0 && (
            <section>
              <h2>Copies: many reports, one voice</h2>
              <ul className={classes.groups}>
                {view.groups.map((group) => (
                  <li key={group[0]?.id}>
                    {group.map((report, at) => (
                      <span key={report.id}>
                        {at > 0 && <span className={classes.fine}> = </span>}
                        <Link to="/d/$dossier/reports/$report" params={{ dossier, report: report.id }}>
                          {report.outlet ?? report.title}
                        </Link>
                        <span className={classes.fine}> {say(report.published)}</span>
                      </span>
                    ))}
                    <span className={classes.title}>{group[0]?.title}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}

          <section>
            <h2>
              Reports{outlet ? ` of ${outlet}` : ''} <small>withdraw one to see what falls with it</small>
            </h2>
            <ul className={classes.reports}>
              {reports.map((report) => (
                <li key={report.id} data-withdrawn={report.withdrawn || undefined}>
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
                      aria-expanded={withdraw === report.id}
                      onClick={() =>
                        void navigate({
                          search: (s) => ({ ...s, withdraw: withdraw === report.id ? undefined : report.id }),
                          replace: true,
                          resetScroll: false,
                        })
                      }
                    >
                      Withdraw…
                    </button>
                  )}
                  {withdraw === report.id && !report.withdrawn && (
                    <div className={classes.panel}>
                      <Withdraw
                        dossier={dossier}
                        report={report.id}
                        onDone={() =>
                          void navigate({
                            search: (s) => ({ ...s, withdraw: undefined }),
                            replace: true,
                            resetScroll: false,
                          })
                        }
                      />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>

          {view.cited.length > 0 && (
            <details>
              <summary className={classes.summary}>
                {count(view.cited.length, 'address', 'addresses')} cited by reports, most not read
              </summary>
              <ul className={classes.cited}>
                {view.cited.map((each) => (
                  <li key={each.url}>
                    <span>{each.url}</span>
                    <span className={classes.fine}>
                      cited by {count(each.by.length, 'report')},{' '}
                      {each.read ? (
                        <Link to="/d/$dossier/reports/$report" params={{ dossier, report: each.read }}>
                          read
                        </Link>
                      ) : (
                        'not read'
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </Page>
  )
}

/** How far an outlet can be relied on: a person’s judgement, never the machine’s. */
function Rating({ dossier, row }: { readonly dossier: string; readonly row: OutletRow }): ReactNode {
  const outlets = useDossier(dossier).data?.outlets ?? []
  const client = useQueryClient()
  const rate = useMutation({
    mutationFn: (grade: string) => {
      const { grade: _, ...known } = outlets.find((each) => each.id === row.id) ?? {
        id: row.id,
        name: row.name,
        aliases: [],
        grade: undefined,
      }
      return send('put', '/dossiers/{dossier}/outlets/{id}', {
        path: { dossier, id: row.id },
        body: { value: { ...known, ...(grade ? { grade: grade as keyof typeof sourceGradeWords } : {}) } },
      })
    },
    onError: (error) => tell({ tone: 'trouble', text: `The rating was not kept: ${error.message}` }),
    onSettled: () => refresh(client, dossier),
  })
  return (
    <select
      className={classes.grade}
      aria-label={`Rating of ${row.name}`}
      value={rate.isPending ? rate.variables : (row.grade ?? '')}
      onChange={(event) => rate.mutate(event.target.value)}
    >
      <option value="">not rated</option>
      {Object.entries(sourceGradeWords).map(([grade, words]) => (
        <option key={grade} value={grade}>
          {grade}: {words}
        </option>
      ))}
    </select>
  )
}

import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSources } from '../api/queries.ts'
import type { Sources as SourcesView } from '../api/types.ts'
import { say } from '../dates.ts'
import { Fell } from '../fell/Fell.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import { Outlets } from '../sources/Outlets.tsx'
import { ReportList } from '../sources/ReportList.tsx'
import { count } from '../words.ts'
import classes from './Sources.module.css'

/** Where the record comes from: outlets and their ratings, copies, lone voices; and the way to withdraw a report. */
export function Sources(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/sources' })
  const asked = useSources(dossier)
  return (
    <Loaded asked={asked}>
      {(view) => (
        <Page
          title="Sources"
          says={view.reports > 0 && `${count(view.reports, 'report')}, ${view.independent} independent`}
          tools={view.reports > 0 && <Share title="Sources" table={() => table(view)} />}
        >
          {view.reports === 0 ? (
            <Empty title="No sources yet.">They come with the reports.</Empty>
          ) : (
            <div className={classes.parts}>
              <Fell dossier={dossier} />
              <Outlets dossier={dossier} rows={view.outlets} />
              <Copies dossier={dossier} groups={view.groups} />
              <Circles dossier={dossier} circles={view.circles} />
              <ReportList dossier={dossier} />
              <Cited dossier={dossier} cited={view.cited} />
            </div>
          )}
        </Page>
      )}
    </Loaded>
  )
}

function table({ outlets }: SourcesView): readonly (readonly string[])[] {
  return [
    ['Outlet', 'Rating', 'Line', 'Owner', 'Reports', 'Independent', 'Facts', 'Alone'],
    ...outlets.map((row) => [
      row.name,
      row.grade ?? '',
      row.line ?? '',
      row.owner ?? '',
      ...[row.reports, row.independent, row.facts, row.alone].map(String),
    ]),
  ]
}

/** How many groups of copies, and of cited addresses, are listed. */
const most = { groups: 40, cited: 200 } as const

/** Who copies whom: the first report of each group, and those that have its text. */
function Copies({ dossier, groups }: { readonly dossier: string; readonly groups: SourcesView['groups'] }): ReactNode {
  if (groups.length === 0) return null
  return (
    <section>
      <h2>
        Who copies whom <small>{count(groups.length, 'text')} told by more than one report: one voice each</small>
      </h2>
      <ul className={classes.groups}>
        {groups.slice(0, most.groups).map(([first, ...copies]) => (
          <li key={first?.id}>
            <span className={classes.title}>{first?.title ?? first?.source}</span>
            <span className={classes.voice}>
              {first && <Told dossier={dossier} report={first} />}
              <span className={classes.fine}>, then with the same text</span>
              {copies.slice(0, 6).map((report) => (
                <Told key={report.id} dossier={dossier} report={report} />
              ))}
              {copies.length > 6 && <span className={classes.fine}>and {copies.length - 6} more</span>}
            </span>
          </li>
        ))}
        {groups.length > most.groups && <li className={classes.fine}>and {groups.length - most.groups} more</li>}
      </ul>
    </section>
  )
}

function Told({
  dossier,
  report,
}: {
  readonly dossier: string
  readonly report: SourcesView['groups'][number][number]
}): ReactNode {
  return (
    <span>
      <Link to="/d/$dossier/reports/$report" params={{ dossier, report: report.id }}>
        {report.outlet ?? report.title ?? report.source}
      </Link>
      <span className={classes.fine}> {say(report.published)}</span>
    </span>
  )
}

/** How a linked report that is there stands to what it is given for. */
const bearings = [
  { key: 'same', says: 'says the same' },
  { key: 'otherwise', says: 'says otherwise' },
  { key: 'earlier', says: 'came before it happened' },
  { key: 'silent', says: 'does not tell of it' },
] as const

/** Reports that give each other as their source. */
function Circles({
  dossier,
  circles,
}: {
  readonly dossier: string
  readonly circles: SourcesView['circles']
}): ReactNode {
  if (circles.length === 0) return null
  return (
    <section>
      <h2>
        Giving each other as source <small>none of these bears out another</small>
      </h2>
      <ul className={classes.groups}>
        {circles.map((ring) => (
          <li key={ring[0]?.id}>
            <span className={classes.voice}>
              {ring.map((report) => (
                <Told key={report.id} dossier={dossier} report={report} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Cited({ dossier, cited }: { readonly dossier: string; readonly cited: SourcesView['cited'] }): ReactNode {
  if (cited.length === 0) return null
  return (
    <details>
      <summary className={classes.summary}>
        {count(cited.length, 'address', 'addresses')} cited by reports,{' '}
        {cited.filter(({ read }) => read === null).length} not read
      </summary>
      <ul className={classes.cited}>
        {cited.slice(0, most.cited).map((each) => (
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
              {bearings
                .map((as) => [as, each.bears.filter((one) => one.as === as.key).length] as const)
                .filter(([, n]) => n > 0)
                .map(([as, n]) => `, ${as.says}${n > 1 ? ` (${n})` : ''}`)
                .join('')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useReports } from '../api/queries.ts'
import type { ReportPage } from '../api/types.ts'
import { sayLong } from '../dates.ts'
import classes from '../pages/Reader.module.css'
import { Icon } from '../parts/Icon.tsx'
import { kindColour } from '../parts/Marks.tsx'
import { Share } from '../share/Share.tsx'
import { factsTable } from '../share/tables.ts'
import { kindOrder, kindWords } from '../words.ts'

/** Title, outlet and date, and the reports before and after. */
export function Head({ dossier, page }: { readonly dossier: string; readonly page: ReportPage }): ReactNode {
  const { report, line } = page
  const all = useReports(dossier).data ?? []
  const at = all.findIndex((each) => each.id === report.id)
  // The list is latest first: the report after this one in time stands before it.
  const [later, earlier] = at < 0 ? [] : [all[at - 1], all[at + 1]]
  return (
    <header className={classes.head}>
      {/* The title stands in the text itself as a rule; shown twice it would only take room. */}
      <h1 className={report.blocks.some((block) => block.kind === 'title') ? 'visually-hidden' : classes.title}>
        {report.title ?? 'Untitled report'}
      </h1>
      <p className={classes.line}>
        {[
          line.outlet,
          report.agency && report.agency !== line.outlet ? `words of ${report.agency}` : null,
          sayLong(report.published),
        ]
          .filter(Boolean)
          .join(' · ')}
        {page.copies.length > 0 &&
          ` · ${page.copies.length === 1 ? 'one copy' : `${page.copies.length} copies`} elsewhere`}
        {line.withdrawn && <strong className={classes.withdrawn}> · withdrawn</strong>}
      </p>
      <div className={classes.near}>
        <Share title={report.title ?? 'Report'} table={() => factsTable(page.facts)} />
        <nav aria-label="Other reports">
          {earlier && (
            <Link
              to="/d/$dossier/reports/$report"
              params={{ dossier, report: earlier.id }}
              title={earlier.title ?? undefined}
            >
              <Icon name="left" size={12} /> Earlier
            </Link>
          )}
          {later && (
            <Link
              to="/d/$dossier/reports/$report"
              params={{ dossier, report: later.id }}
              title={later.title ?? undefined}
            >
              Later <Icon name="right" size={12} />
            </Link>
          )}
        </nav>
      </div>
    </header>
  )
}

interface KindsProps {
  readonly page: ReportPage
  readonly only: string | undefined
  readonly onOnly: (kind: string | undefined) => void
}

/** The kinds that are in the report, each with its number; one chosen shows it alone. */
export function Kinds({ page, only, onOnly }: KindsProps): ReactNode {
  const counts = new Map<string, number>()
  for (const { fact, state } of page.facts)
    if (state !== 'rejected') counts.set(fact.kind, (counts.get(fact.kind) ?? 0) + 1)
  return (
    <fieldset className={classes.kinds} aria-label="Show only one kind">
      {kindOrder
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className={classes.kind}
            aria-pressed={only === kind}
            style={{ ['--kind' as string]: kindColour(kind) }}
            onClick={() => onOnly(only === kind ? undefined : kind)}
          >
            <span className={classes.kindLine} />
            {kindWords[kind].many} <span className={classes.number}>{counts.get(kind)}</span>
          </button>
        ))}
    </fieldset>
  )
}

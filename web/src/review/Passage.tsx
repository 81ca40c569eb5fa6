import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useReport } from '../api/queries.ts'
import type { FactRow } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from '../pages/Review.module.css'
import { kindColour } from '../parts/Marks.tsx'
import { inContext } from './context.ts'

/** The words the fact rests on, in their paragraph. */
export function Passage({ dossier, row }: { readonly dossier: string; readonly row: FactRow }): ReactNode {
  const report = useReport(dossier, row.report.id)
  const { before, exact, after } = inContext(row.fact.evidence, report.data?.report, 420)
  return (
    <figure className={classes.passage}>
      <blockquote>
        {before}
        <mark style={{ ['--kind' as string]: kindColour(row.fact.kind) }}>{exact}</mark>
        {after}
      </blockquote>
      <figcaption>
        {[row.report.outlet, say(row.report.published)].filter(Boolean).join(', ')}
        {' · '}
        <Link
          to="/d/$dossier/reports/$report"
          params={{ dossier, report: row.report.id }}
          search={{ fact: row.fact.id }}
        >
          {row.report.title ?? 'Open the report'}
        </Link>
      </figcaption>
    </figure>
  )
}

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDossier, useFactPages } from '../api/queries.ts'
import type { FactRow } from '../api/types.ts'
import { say } from '../dates.ts'
import { Failure } from '../parts/Failure.tsx'
import { kindColour, StateMark } from '../parts/Marks.tsx'
import { Empty, Page } from '../parts/Page.tsx'
import { Pick, Words } from '../parts/Pick.tsx'
import { Rows } from '../parts/Rows.tsx'
import { Share } from '../share/Share.tsx'
import { factsTable } from '../share/tables.ts'
import { count, kinds, kindWords, label, labelOf } from '../words.ts'
import classes from './Facts.module.css'

const states = (['proposed', 'accepted', 'rejected', 'unsure'] as const).map((id) => ({
  id,
  name: id === 'proposed' ? 'not reviewed' : id,
}))

/** Every fact, filtered and fetched as one scrolls: a hundred thousand are no more work than a hundred. */
export function Facts(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/facts' })
  const search = useSearch({ from: '/d/$dossier/facts' })
  const navigate = useNavigate({ from: '/d/$dossier/facts' })
  const about = useDossier(dossier)
  const { kind, actor, issue, state, q } = search
  const { total, rowAt, want, error, retry, pending } = useFactPages(dossier, { kind, actor, issue, state, q })
  const set = (change: Partial<typeof search>): void =>
    void navigate({ search: (s) => ({ ...s, ...change }), replace: true })
  const loaded = () =>
    factsTable(Array.from({ length: total }, (_, at) => rowAt(at)).filter((row) => row !== undefined))
  return (
    <Page
      title="All facts"
      full
      says={!pending && count(total, 'fact')}
      tools={
        <>
          <Words
            label="Words of the fact or its passage"
            placeholder="Words"
            value={q}
            onType={(words) => set({ q: words })}
          />
          <Pick label="Kind" all="All kinds" value={kind} of={kinds} onPick={(id) => set({ kind: id })} />
          <Pick
            label="Actor"
            all="All actors"
            value={actor}
            of={about.data?.actors ?? []}
            onPick={(id) => set({ actor: id })}
          />
          <Pick
            label="Issue"
            all="All issues"
            value={issue}
            of={about.data?.agenda ?? []}
            onPick={(id) => set({ issue: id })}
          />
          <Pick label="State" all="Any state" value={state} of={states} onPick={(id) => set({ state: id })} />
          <Share title="Facts" table={loaded} />
        </>
      }
    >
      {error ? (
        <Failure error={error} retry={retry} />
      ) : total === 0 && !pending ? (
        <Empty title="No facts fit.">Take a filter away, or add reports.</Empty>
      ) : (
        <Rows
          name="Facts"
          className={classes.box}
          count={total}
          height={29}
          onShown={want}
          keyOf={(index) => rowAt(index)?.fact.id ?? index}
        >
          {(index) => <Line dossier={dossier} row={rowAt(index)} />}
        </Rows>
      )}
    </Page>
  )
}

function Line({ dossier, row }: { readonly dossier: string; readonly row: FactRow | undefined }): ReactNode {
  if (!row) return <div className={classes.row} />
  return (
    <div className={classes.row} style={{ ['--kind' as string]: kindColour(row.fact.kind) }}>
      <StateMark state={row.state} />
      <span className={classes.kind}>
        {kindWords[row.fact.kind].one}
        {labelOf(row.fact) && <small>{label(labelOf(row.fact) ?? '')}</small>}
      </span>
      <Link
        className={classes.says}
        to="/d/$dossier/reports/$report"
        params={{ dossier, report: row.report.id }}
        search={{ fact: row.fact.id }}
        preload={false}
        title={row.fact.evidence.exact}
      >
        {row.says}
      </Link>
      <span className={classes.date}>{row.fact.date ? say(row.fact.date) : ''}</span>
      <span className={classes.outlet}>
        {row.report.outlet}, {say(row.report.published)}
      </span>
    </div>
  )
}

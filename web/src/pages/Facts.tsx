import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { useDossier, useFactPages } from '../api/queries.ts'
import { say } from '../dates.ts'
import { Failure } from '../parts/Failure.tsx'
import { kindColour, StateMark } from '../parts/Marks.tsx'
import { Empty, Page } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import { count, kindOrder, kindWords, label, labelOf } from '../words.ts'
import classes from './Facts.module.css'

const states = ['proposed', 'accepted', 'rejected', 'unsure'] as const
const rowHeight = 29

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
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 20,
  })
  const items = list.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => want(first, last), [want, first, last])
  const table = () => [
    ['Date', 'Kind', 'Label', 'What', 'State', 'Outlet', 'Report of', 'Words'],
    ...Array.from({ length: total }, (_, at) => rowAt(at)).flatMap((row) =>
      row
        ? [
            [
              row.fact.date ?? '',
              row.fact.kind,
              labelOf(row.fact) ?? '',
              row.says,
              row.state,
              row.report.outlet ?? '',
              row.report.published ?? '',
              row.fact.evidence.exact,
            ],
          ]
        : [],
    ),
  ]
  return (
    <Page
      title="All facts"
      full
      says={!pending && count(total, 'fact')}
      tools={
        <>
          <input
            className={classes.field}
            type="search"
            aria-label="Words of the fact or its passage"
            placeholder="Words"
            value={q ?? ''}
            onChange={(event) => set({ q: event.target.value || undefined })}
          />
          <select
            className={classes.field}
            aria-label="Kind"
            value={kind ?? ''}
            onChange={(event) => set({ kind: event.target.value || undefined })}
          >
            <option value="">All kinds</option>
            {kindOrder.map((each) => (
              <option key={each} value={each}>
                {kindWords[each].many}
              </option>
            ))}
          </select>
          <select
            className={classes.field}
            aria-label="Actor"
            value={actor ?? ''}
            onChange={(event) => set({ actor: event.target.value || undefined })}
          >
            <option value="">All actors</option>
            {(about.data?.actors ?? []).map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
            {actor && !about.data?.actors.some((each) => each.id === actor) && <option value={actor}>{actor}</option>}
          </select>
          <select
            className={classes.field}
            aria-label="Issue"
            value={issue ?? ''}
            onChange={(event) => set({ issue: event.target.value || undefined })}
          >
            <option value="">All issues</option>
            {(about.data?.agenda ?? []).map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          <select
            className={classes.field}
            aria-label="State"
            value={state ?? ''}
            onChange={(event) => set({ state: event.target.value || undefined })}
          >
            <option value="">Any state</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {each === 'proposed' ? 'not reviewed' : each}
              </option>
            ))}
          </select>
          <Share title="Facts" table={table} />
        </>
      }
    >
      {error ? (
        <Failure error={error} retry={retry} />
      ) : total === 0 && !pending ? (
        <Empty title="No facts fit.">Take a filter away, or add reports.</Empty>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        <section className={classes.box} ref={box} tabIndex={0} aria-label="Facts">
          <ol style={{ height: list.getTotalSize() }}>
            {items.map((item) => {
              const row = rowAt(item.index)
              return (
                <li
                  key={item.index}
                  className={classes.row}
                  style={{
                    transform: `translateY(${item.start}px)`,
                    ['--kind' as string]: row ? kindColour(row.fact.kind) : 'var(--line)',
                  }}
                >
                  {row && (
                    <>
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
                    </>
                  )}
                </li>
              )
            })}
          </ol>
        </section>
      )}
    </Page>
  )
}

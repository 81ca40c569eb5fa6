import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useLinkages } from '../api/queries.ts'
import type { Linkages as LinkagesView } from '../api/types.ts'
import { Graph } from '../linkages/Graph.tsx'
import { inLoop, islands } from '../linkages/graph.ts'
import { Icon } from '../parts/Icon.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { Share } from '../share/Share.tsx'
import { count, label, listed } from '../words.ts'
import classes from './Linkages.module.css'

/** What is made to depend on what: as a graph, and the same in words. */
export function Linkages(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/linkages' })
  const asked = useLinkages(dossier)
  return <Loaded asked={asked}>{(view) => <Tied dossier={dossier} view={view} />}</Loaded>
}

function Tied({ dossier, view }: { readonly dossier: string; readonly view: LinkagesView }): ReactNode {
  const { link } = useSearch({ from: '/d/$dossier/linkages' })
  const navigate = useNavigate({ from: '/d/$dossier/linkages' })
  const pick = (edge: string | undefined): void =>
    void navigate({
      search: (s) => ({ ...s, link: edge === link ? undefined : edge }),
      replace: true,
      resetScroll: false,
    })
  const groups = useMemo(() => islands(view), [view])
  const says = useMemo(() => new Map(view.nodes.map((node) => [node.id, node.says])), [view])
  const table = () => [
    ['What', 'How', 'Depends on', 'By', 'Words'],
    ...view.edges.map((edge) => [
      says.get(edge.what) ?? '',
      label(edge.type),
      says.get(edge.on) ?? '',
      listed(edge.by.map((who) => who.name)),
      edge.quote.exact,
    ]),
  ]
  return (
    <Page
      title="Linkages"
      full
      says={
        view.total > 0 &&
        `${count(view.total, 'linkage')}, ${count(view.loops.length, 'loop')}${view.total > view.edges.length ? `; loops and the latest, ${view.edges.length} in all, are shown` : ''}`
      }
      tools={view.edges.length > 0 && <Share title="Linkages" table={table} />}
    >
      {view.edges.length === 0 ? (
        <Empty title="No linkages on record yet.">
          They come with reports that make one thing depend on another. In a report, drag one fact onto another to draw
          one.
        </Empty>
      ) : (
        <div className={classes.columns}>
          <Graph view={view} chosen={link} onPick={pick} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
          <section className={classes.list} tabIndex={0} aria-label="Linkages in words">
            {groups.map((island) => (
              <ul key={island.nodes[0]?.id} className={classes.island}>
                {island.edges.map((edge) => (
                  <li key={edge.id} data-chosen={edge.id === link || undefined}>
                    <button
                      type="button"
                      className={classes.edge}
                      aria-expanded={edge.id === link}
                      onClick={() => pick(edge.id)}
                    >
                      <span className={classes.end}>{says.get(edge.what)}</span>
                      <span className={classes.type}>
                        {inLoop(edge, view.loops) && (
                          <span className={classes.loop} title="Part of a loop: each waits for the other">
                            <Icon name="loop" size={12} /> loop ·{' '}
                          </span>
                        )}
                        {edge.negated && 'not: '}
                        {label(edge.type)}
                      </span>
                      <span className={classes.end}>{says.get(edge.on)}</span>
                      {edge.by.length > 0 && (
                        <span className={classes.by}>{listed(edge.by.map((who) => who.name))}</span>
                      )}
                    </button>
                    {edge.id === link && <QuoteLine dossier={dossier} quote={edge.quote} />}
                  </li>
                ))}
              </ul>
            ))}
          </section>
        </div>
      )}
    </Page>
  )
}

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import { OneActor } from '../actors/OneActor.tsx'
import { rowWords } from '../actors/words.ts'
import { useActors } from '../api/queries.ts'
import type { ActorRow } from '../api/types.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { count } from '../words.ts'
import classes from './Actors.module.css'

/** Everyone the record speaks of, and all there is on one of them. */
export function Actors(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/actors' })
  const { actor, q = '' } = useSearch({ from: '/d/$dossier/actors' })
  const navigate = useNavigate({ from: '/d/$dossier/actors' })
  const asked = useActors(dossier)
  return (
    <Loaded asked={asked}>
      {({ actors }) => {
        const words = q.toLowerCase()
        const shown = actors.filter(
          (each) => !words || `${each.name} ${each.id} ${each.of ?? ''}`.toLowerCase().includes(words),
        )
        return (
          <Page
            title="Actors"
            full
            says={
              actors.length > 0 &&
              `${count(actors.filter((each) => each.registered).length, 'actor')} in the register, ${actors.filter((each) => !each.registered).length} only named by reports`
            }
            tools={
              <input
                className={classes.filter}
                type="search"
                aria-label="Filter by name"
                placeholder="Name"
                value={q}
                onChange={(event) =>
                  void navigate({ search: (s) => ({ ...s, q: event.target.value || undefined }), replace: true })
                }
              />
            }
          >
            {actors.length === 0 ? (
              <Empty title="Nobody yet.">Actors come with the reports that name them.</Empty>
            ) : (
              <div className={classes.columns}>
                <List dossier={dossier} rows={shown} chosen={actor} />
                {actor ? (
                  <OneActor dossier={dossier} id={actor} />
                ) : (
                  <p className={classes.hint}>Choose an actor to see its positions, words and posts.</p>
                )}
              </div>
            )}
          </Page>
        )
      }}
    </Loaded>
  )
}

/** Everyone, by name; only what is in view is drawn, since a large dossier names thousands. */
function List({
  dossier,
  rows,
  chosen,
}: {
  readonly dossier: string
  readonly rows: readonly ActorRow[]
  readonly chosen: string | undefined
}): ReactNode {
  const box = useRef<HTMLElement>(null)
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 46,
    overscan: 10,
  })
  const at = rows.findIndex((each) => each.id === chosen)
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' })
  }, [at, list])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section className={classes.list} ref={box} tabIndex={0} aria-label="Actors">
      <ul style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map((row) => {
          const each = rows[row.index]
          if (!each) return null
          return (
            <li key={each.id} style={{ transform: `translateY(${row.start}px)` }}>
              <Link
                to="/d/$dossier/actors"
                params={{ dossier }}
                search={(s) => ({ ...s, actor: each.id })}
                replace
                resetScroll={false}
                className={classes.row}
                aria-current={each.id === chosen ? 'true' : undefined}
              >
                <span className={classes.name}>{each.name}</span>
                <span className={classes.fine}>{rowWords(each)}</span>
                <span className={classes.facts}>{each.facts}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

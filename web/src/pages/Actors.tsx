import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { OneActor } from '../actors/OneActor.tsx'
import { rowWords } from '../actors/words.ts'
import { useActors } from '../api/queries.ts'
import type { ActorRow } from '../api/types.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { Words } from '../parts/Pick.tsx'
import { Rows } from '../parts/Rows.tsx'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
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
              <>
                <Words
                  label="Filter by name"
                  placeholder="Name"
                  value={q}
                  onType={(typed) => void navigate({ search: (s) => ({ ...s, q: typed }), replace: true })}
                />
                {!actor && actors.length > 0 && <Share title="Actors" table={() => tableOf(shown)} />}
              </>
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
  return (
    <Rows
      name="Actors"
      className={classes.list}
      count={rows.length}
      height={46}
      at={rows.findIndex((each) => each.id === chosen)}
      keyOf={(index) => rows[index]?.id ?? index}
    >
      {(index) => {
        const each = rows[index]
        if (!each) return null
        return (
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
        )
      }}
    </Rows>
  )
}

function tableOf(rows: readonly ActorRow[]): Table {
  return [
    ['Actor', 'Of', 'Type', 'Role', 'In the register', 'Facts', 'First named', 'Last named'],
    ...rows.map((row) => [
      row.name,
      row.of ?? '',
      row.type ?? '',
      row.role ?? '',
      row.registered ? 'yes' : 'no',
      String(row.facts),
      row.first ?? '',
      row.last ?? '',
    ]),
  ]
}

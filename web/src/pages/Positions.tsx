import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { usePositions } from '../api/queries.ts'
import type { Positions as PositionsView } from '../api/types.ts'
import { Icon } from '../parts/Icon.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { CellButton } from '../positions/CellButton.tsx'
import { History } from '../positions/History.tsx'
import { noIssue, tableOf } from '../positions/stance.ts'
import { Share } from '../share/Share.tsx'
import { useBindings } from '../shell/Keys.tsx'
import { count } from '../words.ts'
import classes from './Positions.module.css'

/** Who wants what: actors down, issues across; a cell opens its history. */
export function Positions(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/positions' })
  const asked = usePositions(dossier)
  return <Loaded asked={asked}>{(view) => <Matrix dossier={dossier} view={view} />}</Loaded>
}

function Matrix({ dossier, view }: { readonly dossier: string; readonly view: PositionsView }): ReactNode {
  const { actor, issue } = useSearch({ from: '/d/$dossier/positions' })
  const navigate = useNavigate({ from: '/d/$dossier/positions' })
  const cells = useMemo(() => new Map(view.cells.map((cell) => [`${cell.actor}\n${cell.issue}`, cell])), [view])
  const inMatrix = useMemo(() => new Set(view.cells.map((cell) => cell.actor)), [view])
  const actors = view.actors.filter((who) => inMatrix.has(who.id))
  const open = (who: string | undefined, what: string | undefined): void =>
    void navigate({
      search: (s) => ({ ...s, actor: who, issue: what }),
      replace: actor !== undefined,
      resetScroll: false,
    })
  useBindings([
    { keys: 'Escape', says: 'Close the history', group: 'Positions', run: () => open(undefined, undefined) },
  ])
  return (
    <Page
      title="Positions"
      full
      says={view.cells.length > 0 && `${count(actors.length, 'actor')}, ${count(view.issues.length, 'issue')}`}
      tools={view.cells.length > 0 && <Share title="Positions" table={() => tableOf(view)} />}
    >
      {view.cells.length === 0 && view.unmatched.length === 0 ? (
        <Empty title="No positions on record yet.">
          They come with reports that say what a party wants, backs or refuses.
        </Empty>
      ) : (
        <div className={classes.columns} data-open={actor !== undefined || undefined}>
          <div className={classes.left}>
            {view.cells.length > 0 && (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
              <section className={classes.scroll} tabIndex={0} aria-label="Positions matrix">
                <table className={classes.matrix}>
                  <thead>
                    <tr>
                      <td className={classes.corner} />
                      {view.issues.map((each) => (
                        <th key={each.id} scope="col" data-lit={issue === each.id || undefined}>
                          {each.name}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {actors.map((who) => (
                      <tr key={who.id}>
                        <th scope="row" data-lit={actor === who.id || undefined}>
                          {who.name}
                          {who.of && <span className={classes.of}>{who.of}</span>}
                        </th>
                        {view.issues.map((each) => {
                          const cell = cells.get(`${who.id}\n${each.id}`)
                          const chosen = actor === who.id && issue === each.id
                          return (
                            <td key={each.id}>
                              {cell && <CellButton cell={cell} chosen={chosen} onOpen={() => open(who.id, each.id)} />}
                            </td>
                          )
                        })}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
            )}
            <Legend />
            {view.unmatched.length > 0 && <Unmatched dossier={dossier} view={view} />}
          </div>
          {actor && (
            <History
              dossier={dossier}
              actor={actor}
              issue={issue ?? noIssue}
              onClose={() => open(undefined, undefined)}
            />
          )}
        </div>
      )}
    </Page>
  )
}

/** Positions the agenda has no place for yet: what an agenda is made from. */
function Unmatched({ dossier, view }: { readonly dossier: string; readonly view: PositionsView }): ReactNode {
  return (
    <details className={classes.unmatched} open={view.cells.length === 0}>
      <summary>
        {count(view.unmatchedTotal, 'position')} on no item of the agenda
        {view.cells.length === 0 && '. Add issues to the agenda on the page Reasoning, and they fall into place'}
      </summary>
      <ul>
        {view.unmatched.slice(0, 200).map(({ actor, stance }) => (
          <li key={`${actor.id}${stance.quote.fact}`}>
            <QuoteLine dossier={dossier} quote={stance.quote} says={stance.says} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Legend(): ReactNode {
  return (
    <p className={classes.legend}>
      <span data-leaning="demand">demands</span>
      <span data-leaning="for">supports, accepts</span>
      <span data-leaning="against">opposes, rejects</span>
      <span data-leaning="open">open</span>
      <span className={classes.legendLine} data-kind="red-line">
        red line
      </span>
      <span className={classes.legendLine} data-kind="inferred">
        inferred by an outlet
      </span>
      <span className={classes.legendLine} data-kind="proposed">
        not reviewed
      </span>
      <span>
        <Icon name="up" size={11} /> <Icon name="fall" size={11} /> moved towards it, away from it
      </span>
    </p>
  )
}

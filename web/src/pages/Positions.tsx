import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useCell, usePositions } from '../api/queries.ts'
import type { Cell, Positions as PositionsView, Stance } from '../api/types.ts'
import { say } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { Share } from '../share/Share.tsx'
import { useBindings } from '../shell/Keys.tsx'
import { count, label, voices } from '../words.ts'
import classes from './Positions.module.css'

/** Which way a stance leans: what its colour says. */
export function leaning(stance: Pick<Stance, 'label' | 'negated'>): 'for' | 'against' | 'demand' | 'open' {
  const side = {
    demands: 'demand',
    supports: 'for',
    accepts: 'for',
    opposes: 'against',
    rejects: 'against',
    open: 'open',
  } as const
  const found = side[stance.label]
  if (!stance.negated) return found
  return found === 'against' ? 'for' : found === 'open' ? 'open' : 'against'
}

/** The address of the column for positions on no item of the agenda. */
const noIssue = '-'

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
  const table = () => [
    ['', ...view.issues.map((each) => each.name)],
    ...actors.map((who) => [
      who.name,
      ...view.issues.map((each) => {
        const cell = cells.get(`${who.id}\n${each.id}`)
        return cell
          ? `${words(cell.latest)}: ${cell.latest.about ?? cell.latest.quote.exact} (${say(cell.latest.on)})`
          : ''
      }),
    ]),
  ]
  return (
    <Page
      title="Positions"
      full
      says={view.cells.length > 0 && `${count(actors.length, 'actor')}, ${count(view.issues.length, 'issue')}`}
      tools={view.cells.length > 0 && <Share title="Positions" table={table} />}
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

function CellButton({
  cell,
  chosen,
  onOpen,
}: {
  readonly cell: Cell
  readonly chosen: boolean
  readonly onOpen: () => void
}): ReactNode {
  const { latest } = cell
  const shift = cell.shifts.at(-1)
  return (
    <button
      type="button"
      className={classes.cell}
      aria-pressed={chosen}
      data-leaning={leaning(latest)}
      data-firm={latest.firmness ?? undefined}
      data-inferred={latest.inferred || undefined}
      data-state={latest.quote.state}
      title={`${latest.says}\n${voices(cell.support.reports, cell.support.independent)}`}
      onClick={onOpen}
    >
      <span className={classes.stance}>
        {words(latest)}
        {latest.firmness === 'red-line' && <span className={classes.redLine}>red line</span>}
        {shift && (
          <span className={classes.shift} title={`From ${shift.from} to ${shift.to}, ${say(shift.on)}`}>
            <Icon name={leaning({ label: shift.to, negated: false }) === 'against' ? 'fall' : 'up'} size={11} />
            <span className="visually-hidden">shifted</span>
          </span>
        )}
        {cell.contradicts && (
          <span className={classes.shift} title="Yes and no on one day: both stand">
            <Icon name="warn" size={11} />
            <span className="visually-hidden">contradictory</span>
          </span>
        )}
      </span>
      <span className={classes.about}>{latest.about ?? latest.quote.exact}</span>
      <span className={classes.when}>
        {say(latest.on)}
        {cell.stances > 1 && <span title={`${cell.stances} stances in all`}>×{cell.stances}</span>}
      </span>
    </button>
  )
}

function words(stance: Pick<Stance, 'label' | 'negated' | 'inferred'>): string {
  const verb = stance.label === 'open' ? 'is open to' : label(stance.label)
  return stance.negated ? `no longer ${verb}` : verb
}

/** All one actor said on one issue, latest first, each with its words. */
function History(props: {
  readonly dossier: string
  readonly actor: string
  readonly issue: string
  readonly onClose: () => void
}): ReactNode {
  const { dossier, actor, issue, onClose } = props
  const asked = useCell(dossier, actor, issue === noIssue ? undefined : issue)
  const name = usePositions(dossier).data?.issues.find((each) => each.id === issue)?.name
  return (
    <aside className={classes.history} aria-label="History of the position">
      <Loaded asked={asked}>
        {(history) => (
          <>
            <header className={classes.historyHead}>
              <div>
                <h2>{history.actor.name}</h2>
                <p>{name ?? 'On no item of the agenda'}</p>
              </div>
              <button type="button" className={classes.close} aria-label="Close the history" onClick={onClose}>
                <Icon name="cross" size={14} />
              </button>
            </header>
            <ol className={classes.stances}>
              {[...history.stances].reverse().map((stance) => (
                <li key={stance.quote.fact} data-leaning={leaning(stance)}>
                  <p className={classes.stanceHead}>
                    <strong>{words(stance)}</strong>
                    {stance.firmness && <span className={classes.tag}>{label(stance.firmness)}</span>}
                    {stance.inferred && <span className={classes.tag}>inferred</span>}
                    <span className={classes.on}>{say(stance.on)}</span>
                  </p>
                  {stance.about && <p>{stance.about}</p>}
                  {stance.condition && <p className={classes.condition}>if {stance.condition}</p>}
                  <QuoteLine dossier={dossier} quote={stance.quote} />
                </li>
              ))}
            </ol>
            {history.stances.length === 0 && <p>Nothing said.</p>}
          </>
        )}
      </Loaded>
    </aside>
  )
}

/** Positions the agenda has no place for yet: what an agenda is made from. */
function Unmatched({ dossier, view }: { readonly dossier: string; readonly view: PositionsView }): ReactNode {
  return (
    <details className={classes.unmatched} open={view.cells.length === 0}>
      <summary>
        {count(view.unmatched.length, 'position')} on no item of the agenda
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
    </p>
  )
}

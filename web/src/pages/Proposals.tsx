import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { useProposals } from '../api/queries.ts'
import type { Proposals as ProposalsView } from '../api/types.ts'
import { say } from '../dates.ts'
import { Few } from '../parts/Few.tsx'
import { Icon } from '../parts/Icon.tsx'
import { StateMark, Voices } from '../parts/Marks.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { cellOf, columnsOf, lean, tableOf, wordsOf } from '../proposals/columns.ts'
import { Detail } from '../proposals/Detail.tsx'
import { Share } from '../share/Share.tsx'
import { count, label, listed } from '../words.ts'
import classes from './Proposals.module.css'

/** One row for each proposal, one column for each party that answered any: its answer over time, and the words. */
export function Proposals(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/proposals' })
  const asked = useProposals(dossier)
  return <Loaded asked={asked}>{(view) => <Table dossier={dossier} view={view} />}</Loaded>
}

function Table({ dossier, view }: { readonly dossier: string; readonly view: ProposalsView }): ReactNode {
  const { open } = useSearch({ from: '/d/$dossier/proposals' })
  const navigate = useNavigate({ from: '/d/$dossier/proposals' })
  const toggle = (item: string): void =>
    void navigate({
      search: (s) => ({ ...s, open: open === item ? undefined : item }),
      replace: true,
      resetScroll: false,
    })
  const columns = columnsOf(view)
  const answered = view.proposals.filter((row) => row.answers.length > 0).length
  return (
    <Page
      title="Proposals"
      full
      says={view.total > 0 && `${count(view.total, 'proposal')}, ${answered} answered`}
      tools={view.total > 0 && <Share title="Proposals" table={() => tableOf(view)} />}
    >
      {view.total === 0 && view.loose.length === 0 ? (
        <Empty title="No proposals on record yet.">They come with reports that say who put what on the table.</Empty>
      ) : (
        <>
          <Few of={view.proposals} few={120} step={240} name={['proposal', 'proposals']}>
            {(shown) => (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
              <section className={classes.scroll} tabIndex={0} aria-label="Proposals and answers">
                <table className={classes.table}>
                  <thead>
                    <tr>
                      <th scope="col">Proposal</th>
                      {columns.map((actor) => (
                        <th key={actor.id} scope="col" className={classes.party}>
                          {actor.name}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {shown.map((row) => (
                      <Fragment key={row.item}>
                        <tr data-open={open === row.item || undefined}>
                          <th scope="row">
                            <button
                              type="button"
                              className={classes.proposal}
                              aria-expanded={open === row.item}
                              onClick={() => toggle(row.item)}
                            >
                              <Icon name={open === row.item ? 'down' : 'right'} size={12} />
                              <span>
                                <span className={classes.what}>{row.about ?? row.says}</span>
                                <span className={classes.fine}>
                                  {listed(row.actors.map((actor) => actor.name)) || 'Unnamed'},{' '}
                                  {say(row.date ?? row.reported)}
                                  {row.label && row.label !== 'made' && ` · ${label(row.label)}`}
                                  {row.modality !== 'asserted' && ` · ${label(row.modality)}`}
                                  {row.versions.length > 1 && ` · ${count(row.versions.length, 'version')}`}
                                </span>
                              </span>
                              <span className={classes.marks}>
                                <Voices reports={row.support.reports} independent={row.support.independent} />
                                <StateMark state={row.state} />
                              </span>
                            </button>
                          </th>
                          {columns.map((actor) => {
                            const { own, answers } = cellOf(row, actor.id)
                            return (
                              <td key={actor.id}>
                                {own && <span className={classes.own}>proposes</span>}
                                {answers.map((each) => (
                                  <button
                                    key={each.fact}
                                    type="button"
                                    className={classes.answer}
                                    data-leaning={lean[each.label]}
                                    data-state={each.quote.state}
                                    title={each.quote.exact}
                                    onClick={() => open !== row.item && toggle(row.item)}
                                  >
                                    {wordsOf(each)}
                                    <small>{say(each.on)}</small>
                                  </button>
                                ))}
                              </td>
                            )
                          })}
                        </tr>
                        {open === row.item && (
                          <tr>
                            <td colSpan={columns.length + 1} className={classes.detail}>
                              <Detail dossier={dossier} row={row} />
                            </td>
                          </tr>
                        )}
                      </Fragment>
                    ))}
                  </tbody>
                </table>
              </section>
            )}
          </Few>
          {view.loose.length > 0 && (
            <details className={classes.loose}>
              <summary>{count(view.looseTotal, 'answer')} to something that is not on record as a proposal</summary>
              <ul>
                {view.loose.map((told) => (
                  <ToldLine key={told.item} dossier={dossier} told={told} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Page>
  )
}

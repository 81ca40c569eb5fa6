import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { useProposals } from '../api/queries.ts'
import type { Answered, ProposalRow, Proposals as ProposalsView } from '../api/types.ts'
import { say } from '../dates.ts'
import { Icon } from '../parts/Icon.tsx'
import { StateMark, Voices } from '../parts/Marks.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { QuoteLine } from '../parts/QuoteLine.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Share } from '../share/Share.tsx'
import { count, label, listed } from '../words.ts'
import classes from './Proposals.module.css'

/** What an answer says, in one word for a narrow column. */
const answerWords: Readonly<Record<Answered['label'], string>> = {
  accepts: 'accepts',
  rejects: 'rejects',
  conditional: 'yes, if',
  counters: 'counters',
  pending: 'no answer yet',
}

const lean: Readonly<Record<Answered['label'], string>> = {
  accepts: 'for',
  rejects: 'against',
  conditional: 'open',
  counters: 'demand',
  pending: 'none',
}

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
  const table = () => [
    ['Proposal', 'By', 'Date', ...view.actors.map((actor) => actor.name)],
    ...view.proposals.map((row) => [
      row.about ?? row.says,
      listed(row.actors.map((actor) => actor.name)),
      say(row.date ?? row.reported),
      ...view.actors.map((actor) =>
        answersOf(row, actor.id)
          .map((each) => `${words(each)} (${say(each.on)})`)
          .join('; '),
      ),
    ]),
  ]
  const answered = view.proposals.filter((row) => row.answers.length > 0).length
  return (
    <Page
      title="Proposals"
      full
      says={view.total > 0 && `${count(view.total, 'proposal')}, ${answered} answered`}
      tools={view.total > 0 && <Share title="Proposals" table={table} />}
    >
      {view.total === 0 && view.loose.length === 0 ? (
        <Empty title="No proposals on record yet.">They come with reports that say who put what on the table.</Empty>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
          <section className={classes.scroll} tabIndex={0} aria-label="Proposals and answers">
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Proposal</th>
                  {view.actors.map((actor) => (
                    <th key={actor.id} scope="col" className={classes.party}>
                      {actor.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {view.proposals.map((row) => (
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
                      {view.actors.map((actor) => {
                        const answers = answersOf(row, actor.id)
                        return (
                          <td key={actor.id}>
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
                                {words(each)}
                                <small>{say(each.on)}</small>
                              </button>
                            ))}
                          </td>
                        )
                      })}
                    </tr>
                    {open === row.item && (
                      <tr>
                        <td colSpan={view.actors.length + 1} className={classes.detail}>
                          <Detail dossier={dossier} row={row} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </section>
          {view.loose.length > 0 && (
            <details className={classes.loose}>
              <summary>{count(view.loose.length, 'answer')} to something that is not on record as a proposal</summary>
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

/** The words of a proposal, its versions and its answers. */
function Detail({ dossier, row }: { readonly dossier: string; readonly row: ProposalRow }): ReactNode {
  return (
    <div className={classes.detailColumns}>
      <section>
        <h3>{row.versions.length > 1 ? 'Versions' : 'The proposal'}</h3>
        {row.terms.length > 0 && (
          <ul className={classes.terms}>
            {row.terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        )}
        {row.versions.map((version) => (
          <QuoteLine
            key={version.quote.fact}
            dossier={dossier}
            quote={version.quote}
            says={[version.version, say(version.on)].filter(Boolean).join(', ')}
          />
        ))}
      </section>
      <section>
        <h3>Answers</h3>
        {row.answers.length === 0 && <p className={classes.fine}>Nobody has answered, as far as the reports say.</p>}
        {row.answers.map(({ actor, answers }) =>
          answers.map((each) => (
            <div key={`${actor.id}${each.fact}`}>
              <QuoteLine
                dossier={dossier}
                quote={each.quote}
                says={`${actor.name} ${words(each)}, ${say(each.on)}${each.condition ? `: if ${each.condition}` : ''}`}
              />
              <p className={classes.because}>Taken to answer this because {each.because}.</p>
            </div>
          )),
        )}
      </section>
    </div>
  )
}

function answersOf(row: ProposalRow, actor: string): readonly Answered[] {
  return row.answers.find((each) => each.actor.id === actor)?.answers ?? []
}

function words({ label: name, negated }: Pick<Answered, 'label' | 'negated'>): string {
  return negated ? `does not: ${answerWords[name]}` : answerWords[name]
}

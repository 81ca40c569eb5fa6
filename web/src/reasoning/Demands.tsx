import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Named } from '../api/address.ts'
import { useConcessions, useConflicts, useDossier } from '../api/queries.ts'
import { sayDays } from '../dates.ts'
import { Empty, Loaded } from '../parts/Page.tsx'
import { Share } from '../share/Share.tsx'
import { count, listed } from '../words.ts'
import { Demand, nameIn } from './Demand.tsx'
import classes from './Reasoning.module.css'
import { entangled, givenIn, left, leftOf, setsTable } from './relax.ts'

/** Incompatible demands, each opening its words; what would have to give; and what is left if some do. */
export function Demands({ dossier }: { readonly dossier: string }): ReactNode {
  const conflicts = useConflicts(dossier)
  const ways = useConcessions(dossier)
  const { given: text } = useSearch({ from: '/d/$dossier/reasoning' })
  const navigate = useNavigate({ from: '/d/$dossier/reasoning' })
  const given = givenIn(text)
  const setGiven = (next: ReadonlySet<string>): void =>
    void navigate({
      search: (s) => ({ ...s, given: next.size > 0 ? JSON.stringify([...next]) : undefined }),
      replace: true,
      resetScroll: false,
    })
  return (
    <Loaded asked={conflicts}>
      {(found) => {
        if (found.conditions === 0)
          return (
            <Empty title="Nothing to reason from yet.">
              It takes positions on items of the agenda: see the tab Agenda, and review the positions.
            </Empty>
          )
        const remaining = left(found.incompatible, given)
        return (
          <div className={classes.columns}>
            <div className={classes.main}>
              <Answer found={found} />
              <div className={classes.bar}>
                <h2>
                  Incompatible demands{' '}
                  <small role="status">
                    {given.size === 0
                      ? count(found.total, 'set') +
                        (found.total > found.incompatible.length
                          ? `, the first ${found.incompatible.length} shown`
                          : '')
                      : leftOf(remaining.length, found.incompatible.length, given.size)}
                  </small>
                </h2>
                {found.incompatible.length > 0 && (
                  <Share title="Incompatible demands" table={() => setsTable(remaining)} />
                )}
              </div>
              {found.incompatible.length === 0 && (
                <p>Nothing that is asked excludes anything else that is asked, as far as the agenda tells.</p>
              )}
              <ol className={classes.sets}>
                {remaining.map((finding) => (
                  <li key={finding.members.map((member) => member.id).join()} className={classes.set}>
                    <p className={classes.sentence}>{finding.sentence}</p>
                    <ul>
                      {finding.members.map((member) => (
                        <Demand key={member.id} dossier={dossier} member={member} />
                      ))}
                    </ul>
                  </li>
                ))}
              </ol>
              {!found.complete && <p className={classes.fine}>The search was ended by its time; there may be more.</p>}
              <p className={classes.fine}>How: {found.method}.</p>
            </div>
            <aside className={classes.side}>
              {found.incompatible.length > 0 && (
                <section>
                  <h2>Suppose it gives way</h2>
                  <ul className={classes.checks}>
                    {entangled(found.incompatible).map((each) => (
                      <li key={each.id}>
                        <label>
                          <input
                            type="checkbox"
                            checked={given.has(each.id)}
                            onChange={(event) => {
                              const next = new Set(given)
                              if (event.target.checked) next.add(each.id)
                              else next.delete(each.id)
                              setGiven(next)
                            }}
                          />
                          <span>
                            {each.says} <small>in {count(each.sets, 'set')}</small>
                          </span>
                        </label>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <section>
                <h2>What would have to give</h2>
                <Loaded asked={ways}>{(out) => <Ways dossier={dossier} out={out} />}</Loaded>
              </section>
            </aside>
          </div>
        )
      }}
    </Loaded>
  )
}

function Answer({ found }: { readonly found: Named<'IncompatibleDemands'> }): ReactNode {
  const { answer } = found
  return (
    <section className={classes.answer} data-possible={answer.possible}>
      <p>{answer.sentence}</p>
      {answer.possible && answer.deal.length > 0 && (
        <p className={classes.fine}>Such a deal: {sayDays(answer.deal.join(' · '))}</p>
      )}
      {found.byParty.length > 0 && (
        <p className={classes.fine}>{found.byParty.map((each) => each.sentence).join(' ')}</p>
      )}
    </section>
  )
}

function Ways({ dossier, out }: { readonly dossier: string; readonly out: Named<'WaysOut'> }): ReactNode {
  const actors = useDossier(dossier).data?.actors ?? []
  return (
    <>
      <ol className={classes.ways}>
        {out.ways.map((way) => (
          <li key={way.members.map((member) => member.id).join()}>
            <p>{way.sentence}</p>
            <p className={classes.fine}>
              Cost {way.cost}
              {way.payers.length > 0 &&
                `, paid by ${listed(way.payers.map((payer) => nameIn(actors, payer) ?? payer))}`}
              {way.redLines && ' · a red line among them'}
            </p>
            {way.deal.length > 0 && <p className={classes.fine}>Then: {sayDays(way.deal.join(' · '))}</p>}
          </li>
        ))}
      </ol>
      <p className={classes.fine}>How: {out.method}.</p>
    </>
  )
}

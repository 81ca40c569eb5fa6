import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Incompatible, Member, WaysOut } from '../../../src/6-reasoning/findings.ts'
import { useConcessions, useConflicts, useDossier } from '../api/queries.ts'
import { say } from '../dates.ts'
import { Empty, Loaded } from '../parts/Page.tsx'
import { count, label, listed, voices } from '../words.ts'
import classes from './Reasoning.module.css'
import { entangled, left } from './relax.ts'

/** Incompatible demands, each opening its words; what would have to give; and what is left if some do. */
export function Demands({ dossier }: { readonly dossier: string }): ReactNode {
  const conflicts = useConflicts(dossier)
  const ways = useConcessions(dossier)
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set())
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
              <h2>
                Incompatible demands{' '}
                <small role="status">
                  {given.size === 0
                    ? count(found.incompatible.length, 'set')
                    : `${remaining.length} of ${found.incompatible.length} are left if ${count(given.size, 'demand')} give way`}
                </small>
              </h2>
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

function Answer({ found }: { readonly found: Incompatible }): ReactNode {
  const { answer } = found
  return (
    <section className={classes.answer} data-possible={answer.possible}>
      <p>{answer.sentence}</p>
      {answer.possible && answer.deal.length > 0 && (
        <p className={classes.fine}>Such a deal: {answer.deal.join(' · ')}</p>
      )}
      {found.byParty.length > 0 && (
        <p className={classes.fine}>{found.byParty.map((each) => each.sentence).join(' ')}</p>
      )}
    </section>
  )
}

function Demand({ dossier, member }: { readonly dossier: string; readonly member: Member }): ReactNode {
  const outlets = useDossier(dossier).data?.outlets ?? []
  return (
    <li className={classes.demand}>
      <p>
        {member.says}
        <span className={classes.tag}>{label(member.firmness)}</span>
        <span className={classes.fine}>
          {voices(member.reports, member.independent)}
          {member.reviewed ? '' : ' · not reviewed'}
        </span>
      </p>
      {member.quotes.slice(0, 3).map((quote) => (
        <p key={quote.fact} className={classes.quote}>
          “{quote.exact}”{' '}
          <Link
            to="/d/$dossier/reports/$report"
            params={{ dossier, report: quote.report }}
            search={{ fact: quote.fact }}
          >
            {nameIn(outlets, quote.outlet) ?? 'Report'}, {say(quote.published)}
          </Link>
        </p>
      ))}
    </li>
  )
}

function Ways({ dossier, out }: { readonly dossier: string; readonly out: WaysOut }): ReactNode {
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
            {way.deal.length > 0 && <p className={classes.fine}>Then: {way.deal.join(' · ')}</p>}
          </li>
        ))}
      </ol>
      <p className={classes.fine}>How: {out.method}.</p>
    </>
  )
}

/** What the register calls an id or another of its names. */
function nameIn(
  register: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
  id: string | null,
): string | null {
  return register.find((each) => each.id === id || (id !== null && each.aliases.includes(id)))?.name ?? id
}

import type { ReactNode } from 'react'
import type { Named } from '../api/address.ts'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
import { Demand } from './Demand.tsx'
import classes from './Reasoning.module.css'

type Difference = Named<'WhatFollows'>
type Issues = readonly { readonly id: string; readonly name: string }[]

interface FollowsProps {
  readonly dossier: string
  readonly found: Difference
  readonly issues: Issues
}

/** Before beside after, everything that changes as sentences, and the sets that come and go with their words. */
export function Follows({ dossier, found, issues }: FollowsProps): ReactNode {
  const rows = beforeAfter(found, issues)
  return (
    <section aria-label="What follows" className={classes.follows}>
      <div className={classes.bar}>
        <h2>What follows</h2>
        <Share title="What follows" table={() => [['', 'Before', 'After'], ...rows]} />
      </div>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, before, after]) => (
            <tr key={name} data-changed={before !== after || undefined}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.sentences.length === 0 ? (
        <p>Nothing changes.</p>
      ) : (
        <ul className={classes.sentences}>
          {found.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Sets dossier={dossier} title="No longer incompatible" sets={found.conflicts.gone} />
      <Sets dossier={dossier} title="Newly incompatible" sets={found.conflicts.fresh} />
      {!found.complete && <p className={classes.fine}>The search was ended by its time; there may be more.</p>}
      <p className={classes.fine}>How: {found.method}.</p>
    </section>
  )
}

function Sets({
  dossier,
  title,
  sets,
}: {
  readonly dossier: string
  readonly title: string
  readonly sets: Difference['conflicts']['gone']
}): ReactNode {
  if (sets.length === 0) return null
  return (
    <details className={classes.details}>
      <summary>
        {title}: the words of {sets.length === 1 ? 'the set' : `the ${sets.length} sets`}
      </summary>
      <ol className={classes.sets}>
        {sets.map((members) => (
          <li key={members.map(({ id }) => id).join()} className={classes.set}>
            <ul>
              {members.map((member) => (
                <Demand key={member.id} dossier={dossier} member={member} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The rows of the comparison: what is counted, and every forecast that moves. */
export function beforeAfter(found: Difference, issues: Issues): Table {
  const cost = (value: number | null): string => (value === null ? 'none' : String(value))
  const place = (spread: Difference['forecasts'][number]['before']): string =>
    spread ? `${Math.round(spread.best)} (${Math.round(spread.low)}–${Math.round(spread.high)})` : 'none'
  return [
    ['Incompatible sets', String(found.conflicts.before), String(found.conflicts.after)],
    ['Cost of the cheapest way out', cost(found.cheapest.before), cost(found.cheapest.after)],
    ...found.forecasts.map((each) => [
      `Forecast, ${issues.find(({ id }) => id === each.issue)?.name ?? each.issue}`,
      place(each.before),
      place(each.after),
    ]),
  ]
}

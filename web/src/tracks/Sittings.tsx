import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Quote, Tracks } from '../api/types.ts'
import { say } from '../dates.ts'
import { count } from '../words.ts'
import classes from './Sittings.module.css'

type Sitting = Tracks['tracks'][number]['sittings'][number]
type Change = Sitting['changes'][number]

const states: Readonly<Record<Sitting['state'], string>> = {
  sits: 'sits',
  left: 'has left',
  absent: 'was absent',
  excluded: 'is kept out',
  unnamed: 'not named lately',
}

const changes: Readonly<Record<Change['what'], string>> = {
  joined: 'joined',
  returned: 'came back',
  left: 'left',
  absent: 'stayed away',
  excluded: 'was kept out',
  unnamed: 'no longer named',
}

/** Who sits in a channel as the reports of its meetings tell, and when that changed; each change opens its words. */
export function Sittings({
  dossier,
  sittings,
}: {
  readonly dossier: string
  readonly sittings: readonly Sitting[]
}): ReactNode {
  if (sittings.length === 0) return null
  return (
    <details className={classes.all}>
      <summary>As the reports tell: {count(sittings.length, 'party', 'parties')} named at its meetings</summary>
      <ul>
        {sittings.map((each) => (
          <li key={`${each.actor}${each.role}`} data-state={each.state}>
            <Link to="/d/$dossier/actors" params={{ dossier }} search={{ actor: each.actor }}>
              {each.name}
            </Link>
            <span>
              {states[each.state]}
              {each.role !== 'member' && ` (${each.role})`}
            </span>
            <span className={classes.fine}>
              {count(each.meetings, 'meeting')}
              {each.first &&
                `, ${each.first === each.last ? say(each.first) : `${say(each.first)} – ${say(each.last)}`}`}
              {each.people.length > 0 && ` · ${each.people.join(', ')}`}
            </span>
            <span className={classes.changes}>
              {each.changes.map((change) => (
                <Told key={`${change.on}${change.what}`} dossier={dossier} change={change} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Told({ dossier, change }: { readonly dossier: string; readonly change: Change }): ReactNode {
  const words = `${changes[change.what]} ${say(change.on)}`
  // the description says “a quote or null”, which the generator of the types makes more of
  const quote = change.quote as Quote | null
  return quote ? (
    <Link
      to="/d/$dossier/reports/$report"
      params={{ dossier, report: quote.report }}
      search={{ fact: quote.fact }}
      title={quote.exact}
    >
      {words}
    </Link>
  ) : (
    <span>{words}</span>
  )
}

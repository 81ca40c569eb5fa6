import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Named } from '../api/address.ts'
import { useVersions } from '../api/reader.ts'
import type { ReportLine } from '../api/types.ts'
import { say } from '../dates.ts'
import { count } from '../words.ts'
import classes from './About.module.css'

/** Other texts of the article and other reports of the same voice, each to be set beside this one. */
export function Versions({ dossier, report }: { readonly dossier: string; readonly report: string }): ReactNode {
  const { data } = useVersions(dossier, report)
  if (!data) return null
  const versions = data.versions.filter((line) => line.id !== report)
  const own = data.outdated.filter((fact) => fact.report === report)
  return (
    <>
      {versions.length > 0 && (
        <div>
          <h2>Versions of the article</h2>
          <p>One address, read {count(data.versions.length, 'time')} with different words.</p>
          <Lines dossier={dossier} report={report} lines={versions} />
          {own.length > 0 && <Outdated dossier={dossier} facts={own} />}
        </div>
      )}
      {data.copies.length > 0 && (
        <div>
          <h2>Copies</h2>
          <p>The same words elsewhere. All of these count as one voice.</p>
          <Lines dossier={dossier} report={report} lines={data.copies} />
        </div>
      )}
    </>
  )
}

function Lines({
  dossier,
  report,
  lines,
}: {
  readonly dossier: string
  readonly report: string
  readonly lines: readonly ReportLine[]
}): ReactNode {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <Link to="/d/$dossier/reports/$report" params={{ dossier, report: line.id }}>
            {line.outlet ?? line.title ?? line.id}, {say(line.published)}
          </Link>{' '}
          <Link
            to="/d/$dossier/reports/$report"
            params={{ dossier, report }}
            search={{ with: line.id }}
            className={classes.fine}
          >
            compare
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** Facts of this text whose words the newest one changed or left out. */
function Outdated({
  dossier,
  facts,
}: {
  readonly dossier: string
  readonly facts: readonly Named<'OutdatedFact'>[]
}): ReactNode {
  return (
    <ul aria-label="Words that no longer stand">
      {facts.map((fact) => (
        <li key={fact.fact}>
          <Link to="/d/$dossier/reports/$report" params={{ dossier, report: fact.report }} search={{ fact: fact.fact }}>
            {fact.as === 'gone' ? 'No longer there' : 'Changed'}
          </Link>
          :{' '}
          {fact.parts
            .filter((part) => part.in !== 'second')
            .map((part) => part.words)
            .join(' ')}
        </li>
      ))}
    </ul>
  )
}

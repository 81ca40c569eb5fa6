import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReportPage } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from './About.module.css'

/** What is known about the report itself: copies, what it cites, what went wrong in reading it. */
export function About({ dossier, page }: { readonly dossier: string; readonly page: ReportPage }): ReactNode {
  const { report, copies } = page
  const cited = [...new Map(report.citations.map((citation) => [citation.canonical, citation])).values()]
  return (
    <section className={classes.about} aria-label="About the report">
      {copies.length > 0 && (
        <div>
          <h2>Copies and variants</h2>
          <p>The same words elsewhere. All of these count as one voice.</p>
          <ul>
            {copies.map((copy) => (
              <li key={copy.id}>
                <Link to="/d/$dossier/reports/$report" params={{ dossier, report: copy.id }}>
                  {copy.outlet ?? copy.title ?? copy.id}
                </Link>
                , {say(copy.published)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {cited.length > 0 && (
        <div>
          <h2>Cited, not read</h2>
          <p>Links the report gives. They count as sources only once they are added themselves.</p>
          <ul>
            {cited.map((citation) => (
              <li key={citation.canonical}>{citation.canonical}</li>
            ))}
          </ul>
        </div>
      )}
      {report.troubles.length > 0 && (
        <div>
          <h2>Troubles in reading</h2>
          <ul>
            {report.troubles.map((trouble) => (
              <li key={`${trouble.code}-${trouble.start ?? ''}`}>
                {trouble.message} {trouble.advice}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h2>Read from</h2>
        <p className={classes.source}>{report.source}</p>
        <p>
          Publication date {report.published ? say(report.published) : 'unknown'} ({dateFrom[report.publishedFrom]}).
          Text fixed, SHA-256 <code>{report.sha256.slice(0, 12)}…</code>
        </p>
      </div>
    </section>
  )
}

const dateFrom: Readonly<Record<string, string>> = {
  given: 'given when it was added',
  asked: 'given when asked for',
  page: 'from the page',
  feed: 'from the feed',
  dateline: 'from the dateline',
  text: 'from the text',
  unknown: 'not found',
}

import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReportPage } from '../api/types.ts'
import { say } from '../dates.ts'
import classes from './About.module.css'
import { citedBy } from './cited.ts'
import { Versions } from './Versions.tsx'

/** What is known about the report itself: versions, copies, what it cites, what went wrong in reading it. */
export function About({ dossier, page }: { readonly dossier: string; readonly page: ReportPage }): ReactNode {
  const { report, read } = page
  const cited = citedBy(report, read)
  return (
    <section className={classes.about} aria-label="About the report">
      <Versions dossier={dossier} report={report.id} />
      {cited.length > 0 && (
        <div>
          <h2>Cited</h2>
          <p>Links the report gives. They count as sources only once they are in the dossier themselves.</p>
          <ul>
            {cited.map(({ url, report: known }) => (
              <li key={url}>
                {known ? (
                  <Link to="/d/$dossier/reports/$report" params={{ dossier, report: known }}>
                    {url}
                  </Link>
                ) : (
                  <>
                    {url} <span className={classes.fine}>not read</span>
                  </>
                )}
              </li>
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
          Publication date {report.published ? say(report.published) : 'unknown'}
          {report.published && dateFrom[report.publishedFrom] && ` (${dateFrom[report.publishedFrom]})`}. Text fixed,
          SHA-256 <code>{report.sha256.slice(0, 12)}…</code>
        </p>
        {report.leftOutAs && Object.keys(report.leftOutAs).length > 0 && (
          <p>
            Words left out as no part of the news:{' '}
            {Object.entries(report.leftOutAs)
              .map(([what, words]) => `${what} ${words.toLocaleString('en-GB')}`)
              .join(', ')}
            .
          </p>
        )}
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
}

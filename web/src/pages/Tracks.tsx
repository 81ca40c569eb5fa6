import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTracks } from '../api/queries.ts'
import { say } from '../dates.ts'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { count, label } from '../words.ts'
import classes from './Tracks.module.css'

/** The parallel channels of talks: who sits in each, who does not, and when each met. */
export function Tracks(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/tracks' })
  const asked = useTracks(dossier)
  return (
    <Loaded asked={asked}>
      {({ tracks, loose }) => (
        <Page title="Tracks" says={tracks.length > 0 && count(tracks.length, 'channel of talks', 'channels of talks')}>
          {tracks.length === 0 && loose.length === 0 ? (
            <Empty title="No channels of talks yet.">
              A dossier’s tracks are named in its manifest or with “parley”; meetings fall to them by their words.
            </Empty>
          ) : (
            <div className={classes.tracks}>
              {tracks.map((track) => (
                <section key={track.id} className={classes.track} aria-label={track.name}>
                  <header>
                    <h2>{track.name}</h2>
                    {track.format && <p>{track.format}</p>}
                  </header>
                  <ul className={classes.seats} aria-label="Seats">
                    {track.seats.map((seat) => (
                      <li key={`${seat.actor}${seat.role}${seat.from ?? ''}`} data-role={seat.role}>
                        <Link to="/d/$dossier/actors" params={{ dossier }} search={{ actor: seat.actor }}>
                          {seat.name}
                        </Link>
                        {seat.role !== 'member' && <small>{label(seat.role)}</small>}
                        {(seat.from || seat.until) && (
                          <small>
                            {seat.from ? say(seat.from) : '…'} – {seat.until ? say(seat.until) : 'now'}
                          </small>
                        )}
                      </li>
                    ))}
                    {track.seats.length === 0 && <li>No seats are known.</li>}
                  </ul>
                  <ul className={classes.meetings} aria-label="Meetings">
                    {track.meetings.map((told) => (
                      <ToldLine key={told.item} dossier={dossier} told={told}>
                        {told.label && <span className={classes.label}>{label(told.label)}</span>}
                      </ToldLine>
                    ))}
                    {track.meetings.length === 0 && (
                      <li className={classes.none}>No meeting of this track is on record.</li>
                    )}
                  </ul>
                </section>
              ))}
              {loose.length > 0 && (
                <details>
                  <summary className={classes.summary}>{count(loose.length, 'meeting')} of no track</summary>
                  <ul className={classes.meetings}>
                    {loose.map((told) => (
                      <ToldLine key={told.item} dossier={dossier} told={told}>
                        {told.label && <span className={classes.label}>{label(told.label)}</span>}
                      </ToldLine>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          )}
        </Page>
      )}
    </Loaded>
  )
}

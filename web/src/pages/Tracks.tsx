import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDossier, useTracks } from '../api/queries.ts'
import type { Tracks as TracksView } from '../api/types.ts'
import { say } from '../dates.ts'
import { Few } from '../parts/Few.tsx'
import { Empty, Loaded, Page } from '../parts/Page.tsx'
import { ToldLine } from '../parts/ToldLine.tsx'
import { Tool } from '../parts/Tool.tsx'
import { Share } from '../share/Share.tsx'
import type { Table } from '../share/table.ts'
import { toldTable } from '../share/tables.ts'
import { Sittings } from '../tracks/Sittings.tsx'
import { emptyTrack } from '../tracks/seats.ts'
import { TrackForm } from '../tracks/TrackForm.tsx'
import { count, label } from '../words.ts'
import classes from './Tracks.module.css'

/** What stands in the address while a new channel is written. */
const fresh = 'new'

/** The parallel channels of talks: who sits in each, who does not, and when each met. */
export function Tracks(): ReactNode {
  const { dossier } = useParams({ from: '/d/$dossier/tracks' })
  const { edit } = useSearch({ from: '/d/$dossier/tracks' })
  const navigate = useNavigate({ from: '/d/$dossier/tracks' })
  const asked = useTracks(dossier)
  const kept = useDossier(dossier).data?.tracks ?? []
  const open = (id: string | undefined): void =>
    void navigate({ search: (s) => ({ ...s, edit: id }), replace: true, resetScroll: false })
  return (
    <Loaded asked={asked}>
      {({ tracks, loose }) => (
        <Page
          title="Tracks"
          says={tracks.length > 0 && count(tracks.length, 'channel of talks', 'channels of talks')}
          tools={
            <>
              <Tool aria-expanded={edit === fresh} onClick={() => open(edit === fresh ? undefined : fresh)}>
                Add a channel…
              </Tool>
              {tracks.length + loose.length > 0 && <Share title="Tracks" table={() => tableOf(tracks, loose)} />}
            </>
          }
        >
          {edit === fresh && (
            <TrackForm dossier={dossier} track={emptyTrack('', kept)} onDone={() => open(undefined)} />
          )}
          {tracks.length === 0 && loose.length === 0 ? (
            <Empty title="No channels of talks yet.">Add one here; meetings fall to it by its words.</Empty>
          ) : (
            <div className={classes.tracks}>
              {tracks.map((track) => {
                const value = kept.find((each) => each.id === track.id)
                return (
                  <section key={track.id} className={classes.track} aria-label={track.name}>
                    <header>
                      <h2>{track.name}</h2>
                      {track.format && <p>{track.format}</p>}
                      <button
                        type="button"
                        className={classes.edit}
                        aria-expanded={edit === track.id}
                        onClick={() => open(edit === track.id ? undefined : track.id)}
                      >
                        Edit…
                      </button>
                    </header>
                    {edit === track.id && value ? (
                      <TrackForm dossier={dossier} track={value} onDone={() => open(undefined)} />
                    ) : (
                      <Seats dossier={dossier} seats={track.seats} />
                    )}
                    <Sittings dossier={dossier} sittings={track.sittings} />
                    <Meetings dossier={dossier} meetings={track.meetings} />
                  </section>
                )
              })}
              {loose.length > 0 && (
                <details>
                  <summary className={classes.summary}>{count(loose.length, 'meeting')} of no track</summary>
                  <Meetings dossier={dossier} meetings={loose} />
                </details>
              )}
            </div>
          )}
        </Page>
      )}
    </Loaded>
  )
}

type Track = TracksView['tracks'][number]

/** The meetings channel by channel, as they are copied. */
function tableOf(tracks: readonly Track[], loose: TracksView['loose']): Table {
  const channels = new Map([
    ...tracks.flatMap(({ name, meetings }) => meetings.map((told) => [told, name] as const)),
    ...loose.map((told) => [told, ''] as const),
  ])
  return toldTable([...channels.keys()], { head: 'Channel', of: (told) => channels.get(told) ?? '' })
}

function Seats({ dossier, seats }: { readonly dossier: string; readonly seats: Track['seats'] }): ReactNode {
  return (
    <ul className={classes.seats} aria-label="Seats">
      {seats.map((seat) => (
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
      {seats.length === 0 && <li>No seats are known.</li>}
    </ul>
  )
}

function Meetings({
  dossier,
  meetings,
}: {
  readonly dossier: string
  readonly meetings: Track['meetings']
}): ReactNode {
  return (
    <Few of={meetings.toReversed()} few={40} step={80} name={['meeting', 'meetings']}>
      {(shown) => (
        <ul className={classes.meetings} aria-label="Meetings">
          {shown.map((told) => (
            <ToldLine key={told.item} dossier={dossier} told={told}>
              {told.label && <span className={classes.label}>{label(told.label)}</span>}
            </ToldLine>
          ))}
          {meetings.length === 0 && <li className={classes.none}>No meeting of this track is on record.</li>}
        </ul>
      )}
    </Few>
  )
}

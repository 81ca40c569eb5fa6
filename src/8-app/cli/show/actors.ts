import type { Record } from '../../../5-record/record.ts'
import { actors } from '../../../7-views/actors.ts'
import { tracks } from '../../../7-views/tracks.ts'
import type { Answer } from '../output.ts'
import { paint, table } from '../table.ts'
import { dateOf, marks } from './told.ts'

export function actorsAnswer(record: Record): Answer {
  const view = actors(record)
  return {
    data: view,
    rows: view.actors,
    human: (screen) =>
      view.actors.length === 0
        ? 'Nobody on record yet: parley add FILE…'
        : table(
            [
              { head: 'Who', least: 16 },
              { head: 'Id', least: 8 },
              { head: 'Of', least: 10 },
              { head: 'Role' },
              { head: 'Facts' },
              { head: 'First' },
              { head: 'Last' },
            ],
            view.actors.map((row) => [
              row.name,
              row.id === row.name ? '' : row.id,
              row.of ?? '',
              row.role ?? '',
              String(row.facts),
              row.first ?? '',
              row.last ?? '',
            ]),
            screen,
          ),
  }
}

export function tracksAnswer(record: Record): Answer {
  const view = tracks(record)
  return {
    data: view,
    rows: view.tracks.flatMap((track) =>
      track.seats.map((seat) => ({
        track: track.id,
        name: track.name,
        format: track.format,
        actor: seat.actor,
        role: seat.role,
        from: seat.from,
        until: seat.until,
        meetings: track.meetings.length,
      })),
    ),
    human: (screen) => {
      if (view.tracks.length === 0)
        return 'The dossier has no tracks yet: channels of talks are set in its manifest or in the workbench.'
      return view.tracks
        .map((track) =>
          [
            paint('bold', `${track.name}${track.format ? ` (${track.format})` : ''}`, screen),
            ...track.seats.map(
              (seat) =>
                `  ${seat.role.padEnd(10)}${seat.name}${seat.from || seat.until ? ` ${seat.from ?? ''}–${seat.until ?? ''}` : ''}`,
            ),
            ...track.meetings.map((told) => `  ${marks[told.state]} ${dateOf(told)}  ${told.says}`),
            '',
          ].join('\n'),
        )
        .join('\n')
    },
  }
}

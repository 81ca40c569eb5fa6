import type { Record } from '../../../5-record/record.ts'
import { actors } from '../../../7-views/actors.ts'
import { type SittingRow, type Tracks, tracks } from '../../../7-views/tracks.ts'
import type { Screen } from '../io.ts'
import type { Answer } from '../output.ts'
import { paint, table, wrap } from '../table.ts'
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
    rows: view.tracks.flatMap((track) => [
      ...track.seats.map(({ actor, role, from, until }) => ({ ...of(track), actor, role, from, until, told: false })),
      ...track.sittings.map(({ actor, role, first, last, state, meetings }) => ({
        ...of(track),
        actor,
        role,
        from: first,
        until: state === 'sits' ? null : last,
        told: true,
        state,
        named: meetings,
      })),
    ]),
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
            ...(track.sittings.length > 0 ? ['  Who sat there, as the reports tell:'] : []),
            ...track.sittings.flatMap((one) => sat(one, screen)),
            '',
          ].join('\n'),
        )
        .join('\n')
    },
  }
}

function of({ id, name, format, meetings }: Tracks['tracks'][number]) {
  return { track: id, name, format, meetings: meetings.length }
}

/** What became of a seat, for a reader. */
const states: { readonly [S in SittingRow['state']]: string } = {
  sits: 'at the latest meeting told',
  left: 'left',
  absent: 'named as absent',
  excluded: 'named as excluded',
  unnamed: 'not named at later meetings',
}
const happenings: { readonly [W in SittingRow['changes'][number]['what']]: string } = {
  joined: 'first named',
  returned: 'named again',
  left: 'left',
  absent: 'absent',
  excluded: 'excluded',
  unnamed: 'not named',
}

function sat(one: SittingRow, screen: Screen): readonly string[] {
  const people = one.people.length > 0 ? ` (${one.people.join(', ')})` : ''
  const head = `    ${one.name}${people}, ${one.role}: ${states[one.state]}`
  const lines = one.changes.flatMap(({ on, what, quote }) =>
    wrap(
      `${on || 'undated'}  ${happenings[what]}${quote ? `: “${quote.exact.replace(/\s+/g, ' ')}” — ${quote.outlet ?? 'unnamed outlet'}` : ''}`,
      screen.width - 8,
    ).map((line, i) => `${i === 0 ? '      ' : '        '}${line}`),
  )
  return [head, ...lines]
}

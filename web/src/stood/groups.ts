import type { Stood } from '../api/types.ts'
import { isoDay, say, span } from '../dates.ts'
import { wordsOf } from '../positions/stance.ts'
import type { Table } from '../share/table.ts'
import { label } from '../words.ts'

/** Rows of one thing under its name: the positions on an issue, the seats of a channel. */
export interface Group<T> {
  readonly id: string
  readonly name: string
  readonly rows: readonly T[]
}

/** The last positions issue by issue, in the order of the agenda. */
export function byIssue(positions: Stood['positions']): readonly Group<Stood['positions'][number]>[] {
  return grouped(positions, ({ issue }) => issue)
}

/** The seats channel by channel. */
export function byTrack(seats: Stood['seats']): readonly Group<Stood['seats'][number]>[] {
  return grouped(seats, ({ track }) => track)
}

function grouped<T>(rows: readonly T[], of: (row: T) => { readonly id: string; readonly name: string }): Group<T>[] {
  const groups = new Map<string, { id: string; name: string; rows: T[] }>()
  for (const row of rows) {
    const { id, name } = of(row)
    const group = groups.get(id) ?? { id, name, rows: [] }
    group.rows.push(row)
    groups.set(id, group)
  }
  return [...groups.values()]
}

/** The day some days from another, both `YYYY-MM-DD`. */
export function dayFrom(day: string, by: number): string {
  return isoDay((span(day)?.from ?? 0) + by)
}

/** All that held, as it is copied. */
export function tableOf(view: Stood): Table {
  const told = (name: string, rows: Stood['agreements']): string[][] =>
    rows.map((row) => [name, row.actors.map(({ name: who }) => who).join(', '), row.says, row.date ?? '', row.state])
  return [
    [`Held on ${say(view.on)}`, 'Who', 'What', 'Date', 'State'],
    ...told('Agreement in force', view.agreements),
    ...told('Measure standing', view.measures),
    ...view.positions.map(({ actor, issue, stance }) => [
      `Position on ${issue.name}`,
      actor.name,
      `${wordsOf(stance)}: ${stance.about ?? stance.quote.exact}`,
      stance.on ?? '',
      stance.quote.state,
    ]),
    ...told('Deadline ahead', view.deadlines),
    ...view.seats.map(({ track, actor, role, last }) => [
      `Seat in ${track.name}`,
      actor.name,
      label(role),
      last ?? '',
      '',
    ]),
  ]
}

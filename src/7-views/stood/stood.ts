import { z } from 'zod'
import { dayNumber, days, isoDay } from '../../0-model/edtf.ts'
import { heldFrom, onDay } from '../../5-record/on-day.ts'
import type { Item, Record } from '../../5-record/record.ts'
import { Told, told } from '../item.ts'
import { positions, Stance } from '../positions.ts'
import { type SittingRow, tracks } from '../tracks.ts'
import { Who } from '../who.ts'
import { courses, holds } from './in-force.ts'

/** What held on a day, as far as all that is known now tells. */
export const Stood = z
  .object({
    on: z.string(),
    agreements: z.array(Told).describe('In force: agreed, signed or in force by then, not collapsed, not run out.'),
    measures: z.array(Told).describe('Standing: imposed, tightened, eased or suspended by then, and not lifted.'),
    positions: z
      .array(z.object({ actor: Who, issue: z.object({ id: z.string(), name: z.string() }), stance: Stance }))
      .describe('The last word of each on each item of the agenda by then.'),
    deadlines: z.array(Told).describe('Set by then and not yet due, the next first.'),
    seats: z
      .array(
        z.object({
          track: z.object({ id: z.string(), name: z.string() }),
          actor: Who,
          role: z.string(),
          since: z.string().nullable(),
          last: z.string().nullable().describe('The last meeting by then that names them.'),
        }),
      )
      .describe('Who sat where: those at each channel’s meetings by then who had not left.'),
  })
  .meta({ id: 'Stood' })
export type Stood = z.infer<typeof Stood>

/** What held on a day (YYYY-MM-DD; without one, that of the latest report). */
export function stood(record: Record, options: { readonly on?: string } = {}): Stood {
  const on = options.on ?? latestDay(record)
  const then = onDay(record, on)
  return {
    on,
    agreements: inForce(then, 'agreement', on),
    measures: inForce(then, 'measure', on),
    positions: lastStated(then),
    deadlines: pending(then, on),
    seats: seated(then),
  }
}

function latestDay(record: Record): string {
  let latest = '1970-01-01'
  for (const { published, withdrawn } of record.reports.values())
    if (!withdrawn && published !== null && published > latest) latest = published
  return latest.slice(0, 10)
}

function of(record: Record, kind: Item['kind']): readonly Item[] {
  return [...record.items.values()].filter((item) => item.kind === kind)
}

function inForce(record: Record, kind: keyof typeof courses, on: string): Told[] {
  return of(record, kind)
    .filter((item) => holds(record, item, on, courses[kind]) !== null)
    .flatMap((item) => told(record, item) ?? [])
    .sort((a, b) => ((a.from ?? a.reported ?? '') < (b.from ?? b.reported ?? '') ? -1 : 1))
}

function lastStated(record: Record): Stood['positions'] {
  const { cells, actors, issues } = positions(record, { limit: { shifts: 1, unmatched: 0 } })
  const who = new Map(actors.map((actor) => [actor.id, actor]))
  const names = new Map(issues.map((issue) => [issue.id, issue]))
  return cells.flatMap(({ actor, issue, latest }) => {
    const named = names.get(issue ?? '')
    const party = who.get(actor)
    return named && party ? [{ actor: party, issue: named, stance: latest }] : []
  })
}

function pending(record: Record, on: string): Told[] {
  const now = dayNumber(on)
  const due = (item: Item): number | null => {
    for (const id of item.facts) {
      const held = record.facts.get(id)
      const range = held && !held.fact.factuality.negated && heldFrom(record, held) <= now ? days(held.fact.date) : null
      if (range && Number.isFinite(range.to) && range.to >= now) return range.to
    }
    return null
  }
  return of(record, 'deadline')
    .flatMap((item) => {
      const day = due(item)
      const line = day === null ? undefined : told(record, item)
      return day !== null && line ? [{ day, line: { ...line, to: isoDay(day) } }] : []
    })
    .sort((a, b) => a.day - b.day)
    .map(({ line }) => line)
}

const sits: ReadonlySet<SittingRow['state']> = new Set(['sits', 'unnamed'])

function seated(record: Record): Stood['seats'] {
  return tracks(record, { limit: 1 }).tracks.flatMap(({ id, name, sittings }) =>
    sittings
      .filter(({ state }) => sits.has(state))
      .map(({ actor, name: called, role, first, last }) => ({
        track: { id, name },
        actor: { id: actor, name: called },
        role,
        since: first,
        last,
      })),
  )
}

import { z } from 'zod'
import { seatRoles } from '../0-model/track.ts'
import { type Item, type Record, standing } from '../5-record/record.ts'
import { type Sitting, seats, trackOfItem } from '../5-record/tracks/seats.ts'
import { factsOf, orderDay, Told, told } from './item.ts'
import { Quote, quoteOf } from './quote.ts'
import { nameOf } from './who.ts'

/** Who sits in a channel, as the reports of its meetings tell it. */
export const SittingRow = z
  .object({
    actor: z.string(),
    name: z.string(),
    role: z.enum(seatRoles),
    people: z.array(z.string()).describe('Those named who sit for them.'),
    meetings: z.int().describe('Meetings whose reports name them.'),
    first: z.string().nullable().describe('Day of the first meeting that names them.'),
    last: z.string().nullable(),
    state: z
      .enum(['sits', 'left', 'absent', 'excluded', 'unnamed'])
      .describe('unnamed: later meetings are told without them, and no passage says that they were away.'),
    changes: z.array(
      z.object({
        on: z.string(),
        what: z.enum(['joined', 'returned', 'left', 'absent', 'excluded', 'unnamed']),
        quote: Quote.nullable(),
      }),
    ),
  })
  .meta({ id: 'SittingRow' })
export type SittingRow = z.infer<typeof SittingRow>

/** The parallel channels of talks: who sits in each, who does not, and when each met. */
export const Tracks = z
  .object({
    tracks: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        format: z.string().nullable(),
        seats: z
          .array(
            z.object({
              actor: z.string(),
              name: z.string(),
              role: z.enum(seatRoles),
              from: z.string().nullable(),
              until: z.string().nullable(),
            }),
          )
          .describe('As the dossier’s register has them.'),
        sittings: z.array(SittingRow).describe('As the reports of its meetings tell.'),
        meetings: z.array(Told).describe('In the order of time; where not all are shown, the latest.'),
        total: z.int().describe('Meetings, shown or not.'),
      }),
    ),
    loose: z.array(Told).describe('Meetings of no track.'),
    looseTotal: z.int(),
  })
  .meta({ id: 'Tracks' })
export type Tracks = z.infer<typeof Tracks>

/** The tracks of a record, each with its meetings in the order of time and who sat at them. */
export function tracks(record: Record, options: { readonly limit?: number } = {}): Tracks {
  const meetings = new Map<string, { readonly item: Item; readonly day: string }[]>()
  const seen = new Set<string>()
  for (const held of standing(record, { kind: 'meeting' })) {
    const item = record.items.get(held.item)
    if (!item || seen.has(held.item)) continue
    seen.add(held.item)
    const facts = factsOf(record, item)
    const track = trackOfItem(facts) ?? ''
    const list = meetings.get(track) ?? []
    meetings.set(track, list)
    list.push({ item, day: orderDay(record, facts) })
  }
  const latest = (id: string): Told[] =>
    (meetings.get(id) ?? [])
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .slice(options.limit === undefined ? 0 : -options.limit)
      .flatMap(({ item }) => told(record, item) ?? [])
      .map((line) => ({ ...line, track: id || null }))
  const sittings = seats(record)
  return {
    tracks: [...record.tracks.values()].map((track) => ({
      id: track.id,
      name: track.name,
      format: track.format ?? null,
      seats: track.seats.map((seat) => ({
        actor: seat.actor,
        name: nameOf(record, seat.actor),
        role: seat.role,
        from: seat.from ?? null,
        until: seat.until ?? null,
      })),
      sittings: (sittings.get(track.id) ?? []).map((one) => rowOf(record, one)),
      meetings: latest(track.id),
      total: meetings.get(track.id)?.length ?? 0,
    })),
    loose: latest(''),
    looseTotal: meetings.get('')?.length ?? 0,
  }
}

function rowOf(record: Record, { actor, role, people, meetings, state, changes }: Sitting): SittingRow {
  return {
    actor,
    name: nameOf(record, actor),
    role,
    people: [...people],
    meetings: meetings.length,
    first: meetings[0]?.on ?? null,
    last: meetings.at(-1)?.on ?? null,
    state,
    changes: changes.map(({ on, what, fact }) => {
      const held = record.facts.get(fact)
      return { on, what, quote: held ? quoteOf(record, held) : null }
    }),
  }
}

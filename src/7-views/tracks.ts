import { z } from 'zod'
import { seatRoles } from '../0-model/track.ts'
import { type Record, standing } from '../5-record/record.ts'
import { Told, told } from './item.ts'
import { nameOf } from './who.ts'

/** The parallel channels of talks: who sits in each, who does not, and when each met. */
export const Tracks = z
  .object({
    tracks: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        format: z.string().nullable(),
        seats: z.array(
          z.object({
            actor: z.string(),
            name: z.string(),
            role: z.enum(seatRoles),
            from: z.string().nullable(),
            until: z.string().nullable(),
          }),
        ),
        meetings: z.array(Told),
      }),
    ),
    loose: z.array(Told).describe('Meetings of no track.'),
  })
  .meta({ id: 'Tracks' })
export type Tracks = z.infer<typeof Tracks>

/** The tracks of a record, each with its meetings in the order of time. */
export function tracks(record: Record): Tracks {
  const meetings = new Map<string, Told[]>()
  const seen = new Set<string>()
  for (const held of standing(record, { kind: 'meeting' })) {
    if (seen.has(held.item)) continue
    seen.add(held.item)
    const item = record.items.get(held.item)
    const line = item && told(record, item)
    if (line) meetings.set(line.track ?? '', [...(meetings.get(line.track ?? '') ?? []), line])
  }
  const ordered = (id: string): Told[] =>
    (meetings.get(id) ?? []).sort((a, b) => ((a.from ?? a.reported ?? '') < (b.from ?? b.reported ?? '') ? -1 : 1))
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
      meetings: ordered(track.id),
    })),
    loose: ordered(''),
  }
}

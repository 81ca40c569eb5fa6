import { z } from 'zod'
import { actorTypes } from '../0-model/actor.ts'
import { actorId } from '../5-record/identity/names.ts'
import { type HeldFact, type Record, standing, stands } from '../5-record/record.ts'
import { Told, told } from './item.ts'
import { Cell, positions } from './positions.ts'
import { nameOf, Who, whoOf } from './who.ts'

/** An actor in the list: how often and how lately the reports speak of it. */
export const ActorRow = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(actorTypes).nullable(),
    of: z.string().nullable(),
    role: z.string().nullable(),
    registered: z.boolean().describe('In the dossier’s register; others are only named by reports.'),
    facts: z.int(),
    first: z.string().nullable().describe('Day of the first report that names it.'),
    last: z.string().nullable(),
  })
  .meta({ id: 'ActorRow' })
export type ActorRow = z.infer<typeof ActorRow>

export const Actors = z.object({ actors: z.array(ActorRow) }).meta({ id: 'Actors' })
export type Actors = z.infer<typeof Actors>

/** All there is on one actor. */
export const ActorPage = z
  .object({
    actor: ActorRow,
    aliases: z.array(z.string()),
    posts: z.array(z.object({ post: z.string(), from: z.string().optional(), until: z.string().optional() })),
    ids: z.record(z.string(), z.string()),
    members: z.array(Who).describe('Actors that belong to it or speak for it.'),
    positions: z.array(Cell),
    tracks: z.array(z.object({ id: z.string(), name: z.string(), role: z.string() })),
    items: z.array(Told).describe('What it did, said and proposed, latest first.'),
    total: z.int(),
  })
  .meta({ id: 'ActorPage' })
export type ActorPage = z.infer<typeof ActorPage>

/** Everyone the record speaks of: the register first, then by how often. */
export function actors(record: Record): Actors {
  const rows = new Map<string, ActorRow>()
  for (const actor of record.actors.values()) rows.set(actor.id, blank(record, actor.id, actor.name))
  for (const held of standing(record))
    for (const ref of refsOf(held)) {
      const who = whoOf(record, ref)
      const row = rows.get(who.id) ?? { ...blank(record, who.id, who.name), of: who.of ?? null }
      rows.set(who.id, counted(row, record.reports.get(held.report)?.published ?? null))
    }
  return {
    actors: [...rows.values()].sort(
      (a, b) => Number(b.registered) - Number(a.registered) || b.facts - a.facts || (a.name < b.name ? -1 : 1),
    ),
  }
}

/** One actor’s page; undefined where the record does not know it. */
export function actorPage(
  record: Record,
  id: string,
  options: { readonly limit?: number } = {},
): ActorPage | undefined {
  const row = actors(record).actors.find((one) => one.id === id)
  if (!row) return undefined
  const items = new Map<string, string>()
  const members = new Map<string, Who>()
  for (const held of record.facts.values()) {
    if (!stands(held)) continue
    if (refsOf(held).some((ref) => actorId(record, ref) === id))
      items.set(held.item, record.reports.get(held.report)?.published ?? '')
    for (const ref of refsOf(held))
      if (ref.of === id && actorId(record, ref) !== id) members.set(actorId(record, ref), whoOf(record, ref))
  }
  const latest = [...items].sort((a, b) => (b[1] < a[1] ? -1 : b[1] > a[1] ? 1 : 0)).slice(0, options.limit ?? 200)
  const known = record.actors.get(id)
  return {
    actor: row,
    aliases: known?.aliases ?? [],
    posts: (known?.posts ?? []).map(({ post, from, until }) => ({
      post,
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    })),
    ids: known?.ids ?? {},
    members: [...members.values()],
    positions: positions(record, { actor: id }).cells,
    tracks: [...record.tracks.values()].flatMap((track) =>
      track.seats
        .filter((seat) => seat.actor === id)
        .map((seat) => ({ id: track.id, name: track.name, role: seat.role })),
    ),
    items: latest.flatMap(([item]) => {
      const held = record.items.get(item)
      return held ? (told(record, held) ?? []) : []
    }),
    total: items.size,
  }
}

function refsOf({ fact }: HeldFact): HeldFact['fact']['actors'] {
  return fact.attribution.speaker
    ? [...fact.actors, ...fact.counterparts, fact.attribution.speaker]
    : [...fact.actors, ...fact.counterparts]
}

function blank(record: Record, id: string, name: string): ActorRow {
  const known = record.actors.get(id)
  return {
    id,
    name,
    type: known?.type ?? null,
    of: known?.of === undefined ? null : nameOf(record, known.of),
    role: known?.role ?? null,
    registered: known !== undefined,
    facts: 0,
    first: null,
    last: null,
  }
}

function counted(row: ActorRow, day: string | null): ActorRow {
  return {
    ...row,
    facts: row.facts + 1,
    first: day === null || (row.first !== null && row.first <= day) ? row.first : day,
    last: day === null || (row.last !== null && row.last >= day) ? row.last : day,
  }
}

import { z } from 'zod'
import { actorTypes } from '../0-model/actor.ts'
import { perRecord } from '../5-record/matter.ts'
import { type HeldFact, type Record, standing } from '../5-record/record.ts'
import { nameOf, whoOf } from './who.ts'

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

/** Everyone the record speaks of: the register first, then by how often. */
export const actors: (record: Record) => Actors = perRecord((record) => {
  const rows = new Map<string, ActorRow>()
  for (const actor of record.actors.values()) rows.set(actor.id, blank(record, actor.id, actor.name))
  for (const held of standing(record))
    for (const ref of refsOf(held)) {
      const who = whoOf(record, ref)
      let row = rows.get(who.id)
      if (!row) {
        row = { ...blank(record, who.id, who.name), of: who.of ?? null }
        rows.set(who.id, row)
      }
      count(row, record.reports.get(held.report)?.published ?? null)
    }
  return {
    actors: [...rows.values()].sort(
      (a, b) => Number(b.registered) - Number(a.registered) || b.facts - a.facts || (a.name < b.name ? -1 : 1),
    ),
  }
})

/** Everyone a fact names: those who act, those acted upon, and who is quoted. */
export function refsOf({ fact }: HeldFact): HeldFact['fact']['actors'] {
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

/** Counts a fact told on a day in; the rows are this module’s own until they are handed out. */
function count(row: ActorRow, day: string | null): void {
  row.facts++
  if (day === null) return
  if (row.first === null || day < row.first) row.first = day
  if (row.last === null || day > row.last) row.last = day
}

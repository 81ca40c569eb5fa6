import { z } from 'zod'
import type { ActorRef } from '../0-model/actor.ts'
import { states } from '../3-syntax/names/states.ts'
import { actorId } from '../5-record/identity/names.ts'
import type { Record } from '../5-record/record.ts'

/** How states are called: ISO 3166 alpha-3 → the first name of our own table. */
const stateNames: ReadonlyMap<string, string> = new Map(
  states.map((state) => [state.code, state.names[0] ?? state.code]),
)

/** An actor as a reader sees one: `id` is what links and filters use, the name where there is no other. */
export const Who = z
  .object({ id: z.string(), name: z.string(), of: z.string().optional().describe('Affiliation, by name.') })
  .meta({ id: 'Who' })
export type Who = z.infer<typeof Who>

/** The actor a fact means. The dossier’s register has the last word on how it is called. */
export function whoOf(record: Record, ref: ActorRef): Who {
  const id = actorId(record, ref)
  const name = record.actors.get(id)?.name ?? stateNames.get(id) ?? ref.name
  const of = ref.of ?? record.actors.get(id)?.of
  return of === undefined || of === id ? { id, name } : { id, name, of: nameOf(record, of) }
}

/** The actors a fact means, each once. */
export function whoAll(record: Record, refs: readonly ActorRef[]): Who[] {
  const found = new Map<string, Who>()
  for (const ref of refs) {
    const who = whoOf(record, ref)
    if (!found.has(who.id)) found.set(who.id, who)
  }
  return [...found.values()]
}

/** How an actor’s id is called. */
export function nameOf(record: Record, id: string): string {
  return record.actors.get(id)?.name ?? stateNames.get(id) ?? id
}

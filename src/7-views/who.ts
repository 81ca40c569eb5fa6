import { z } from 'zod'
import type { ActorRef } from '../0-model/actor.ts'
import { states } from '../3-syntax/names/states.ts'
import { actorId } from '../5-record/identity/names.ts'
import { perMatter } from '../5-record/matter.ts'
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

/** Actors found before, by how facts write them: many facts name few actors. */
const found = perMatter(() => new Map<string, Who>())

/** The actor a fact means. The dossier’s register has the last word on how it is called. */
export function whoOf(record: Record, ref: ActorRef): Who {
  const known = found(record)
  const key = `${ref.id ?? ''}\n${ref.of ?? ''}\n${ref.name}`
  const before = known.get(key)
  if (before) return before
  const who = meantBy(record, ref)
  known.set(key, who)
  return who
}

function meantBy(record: Record, ref: ActorRef): Who {
  const id = actorId(record, ref)
  const name = record.actors.get(id)?.name ?? stateNames.get(id) ?? ref.name
  const of = ref.of ?? record.actors.get(id)?.of
  return of === undefined || of === id ? { id, name } : { id, name, of: nameOf(record, of) }
}

/** The actors a fact means, each once. */
export function whoAll(record: Record, refs: readonly ActorRef[]): Who[] {
  if (refs.length === 1) return [whoOf(record, refs[0] as ActorRef)]
  const all: Who[] = []
  for (const ref of refs) {
    const who = whoOf(record, ref)
    if (!all.some(({ id }) => id === who.id)) all.push(who)
  }
  return all
}

/** How an actor’s id is called. */
export function nameOf(record: Record, id: string): string {
  return record.actors.get(id)?.name ?? stateNames.get(id) ?? id
}

/** How those are called whom a fact, or a part of it, knows by an id: the id → the name. */
export function calledIn(record: Record, part: unknown): { [id: string]: string } {
  const names: { [id: string]: string } = {}
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each)
    else if (value !== null && typeof value === 'object') {
      if ('mention' in value) {
        const { id, of } = value as ActorRef
        for (const one of [id, of])
          if (one !== undefined && nameOf(record, one) !== one) names[one] = nameOf(record, one)
      }
      for (const each of Object.values(value)) look(each)
    }
  }
  look(part)
  return names
}

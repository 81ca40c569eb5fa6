import type { ActorRef } from '../../0-model/actor.ts'
import { actorId, affiliationId } from '../../5-record/identity/names.ts'
import { perMatter } from '../../5-record/matter.ts'
import type { HeldFact, Record } from '../../5-record/record.ts'
import type { Formula } from './meaning.ts'

export type Firmness = 'red-line' | 'demand' | 'preference'

/** What a party asks of a deal, as one fact has it. */
export interface Asked {
  readonly party: string
  readonly fact: string
  readonly issue: string | null
  readonly firmness: Firmness
  /** As a noun: “demand”, “refusal of”… */
  readonly noun: string
  readonly words: string
  readonly formula: Formula
  /** YYYY-MM-DD of the report, else empty: later words replace earlier ones. */
  readonly on: string
}

/** Gives the parties that act in a fact: the states and organisations that persons speak for. */
export const partiesIn: (record: Record) => (actors: readonly ActorRef[]) => string[] = perMatter(partiesOf)

function partiesOf(record: Record): (actors: readonly ActorRef[]) => string[] {
  const homes = new Map<string, Set<string>>()
  for (const { fact } of record.facts.values())
    for (const { name, of } of [...fact.actors, ...fact.counterparts])
      if (of !== undefined)
        for (const known of [name, name.split(' ').at(-1)!]) homes.set(known, (homes.get(known) ?? new Set()).add(of))
  const party = (ref: ActorRef) => {
    const { name, id } = ref
    const of = affiliationId(record, ref)
    if (of !== null) return of
    const means = actorId(record, ref)
    if (id !== undefined || record.actors.has(means)) return record.actors.get(means)?.of ?? means
    const home = homes.get(name)
    // a surname that two sides share says nothing
    return home?.size === 1 ? [...home][0]! : name
  }
  return (actors) => [...new Set(actors.map(party))]
}

export function partyName(record: Record, party: string): string {
  return record.actors.get(party)?.name ?? namesIn(record).get(party) ?? party
}

/** The day a reader could know the fact. */
export function publishedOn(record: Record, held: HeldFact): string {
  return record.reports.get(held.report)?.published ?? ''
}

export function yearOf(on: string): number | null {
  return on === '' ? null : Number(on.slice(0, 4))
}

/** How reports call those who act, by id: the first name on record. */
const namesIn = perMatter((record): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  for (const { fact } of record.facts.values())
    for (const { id, name, of } of fact.actors)
      if (id !== undefined && of === undefined && !names.has(id)) names.set(id, name)
  return names
})

import { folded, namesOf, who } from '../identity/names.ts'
import { voices } from '../independence/voices.ts'
import { type Item, itemOf, type Record, standing } from '../record.ts'
import { type Reading, readings } from './readings.ts'

/** One version of a matter, with those who tell it. */
export interface Account {
  readonly value: string
  readonly facts: readonly string[]
  readonly reports: number
  readonly independent: number
}

/** What accounts of one item differ on. Nothing is averaged and none is chosen. */
export interface Disagreement {
  readonly item: string
  readonly on: string
  /** As readers see it: “who was there”. */
  readonly says: string
  readonly accounts: readonly Account[]
}

/** What the facts of an item differ on, side by side; empty where they agree or only say more or less. */
export function accountsOf(record: Record, item: string): readonly Disagreement[] {
  const found = itemOf(record, item)
  return found && found.facts.length > 1
    ? readings.flatMap((reading) => disagreement(record, found, reading) ?? [])
    : []
}

/** Every disagreement of the record, and charges that two sides lay at each other’s door. */
export function rivalAccounts(record: Record): readonly Disagreement[] {
  return [...[...record.items.keys()].flatMap((item) => accountsOf(record, item)), ...mutualCharges(record)]
}

function disagreement(record: Record, item: Item, reading: Reading): Disagreement | null {
  const groups: { readonly value: string; readonly facts: string[] }[] = []
  for (const id of item.facts) {
    const fact = record.facts.get(id)?.fact
    const value = fact ? reading.of(fact) : null
    if (!fact || value === null) continue
    const home = groups.find((group) =>
      group.facts.every((other) => !reading.clash(fact, (record.facts.get(other) as { fact: typeof fact }).fact)),
    )
    if (home) home.facts.push(id)
    else groups.push({ value, facts: [id] })
  }
  if (groups.length < 2) return null
  const accounts = groups.map(({ value, facts }) => account(record, value, facts))
  return { item: item.id, on: reading.name, says: reading.says, accounts }
}

/** A accuses B of what B accuses A of, about the same time: two accounts of who did it. */
function mutualCharges(record: Record): readonly Disagreement[] {
  const names = namesOf(record)
  const charges = standing(record, { kind: 'accusation' }).map((held) => ({
    held,
    by: held.fact.actors.map((ref) => who(ref, names)),
    against: held.fact.counterparts.map((ref) => who(ref, names)),
    told: record.reports.get(held.report)?.published ?? '',
  }))
  const meets = (a: (typeof charges)[number]['by'], b: typeof a) =>
    a.some((x) => b.some((y) => x.key === y.key || x.of === y.key || x.key === y.of))
  const byAccuser = new Map<string, typeof charges>()
  for (const charge of charges)
    for (const { key, of } of charge.by)
      for (const name of of === null ? [key] : [key, of]) {
        const list = byAccuser.get(name)
        if (list) list.push(charge)
        else byAccuser.set(name, [charge])
      }
  const found: Disagreement[] = []
  const seen = new Set<string>()
  for (const one of charges)
    for (const { key } of one.against)
      for (const other of byAccuser.get(key) ?? []) {
        if (!meets(one.by, other.against) || Math.abs(Date.parse(one.told) - Date.parse(other.told)) > near) continue
        const pair = [one.held.item, other.held.item].sort().join('|')
        if (one.held.item === other.held.item || seen.has(pair) || !sameCharge(one.held.fact.of, other.held.fact.of))
          continue
        seen.add(pair)
        found.push({
          item: one.held.item,
          on: 'accused',
          says: 'who did it',
          accounts: [one, other].map(({ held }) =>
            account(
              record,
              `${held.fact.actors.map((a) => a.name).join(', ')}: ${held.fact.counterparts.map((a) => a.name).join(', ')} did`,
              record.items.get(held.item)?.facts ?? [held.id],
            ),
          ),
        })
      }
  return found
}

/** Milliseconds between two charges that answer each other. */
const near = 3 * 86_400_000

function sameCharge(a: string, b: string): boolean {
  const x = new Set(
    folded(a)
      .split(' ')
      .filter((word) => word.length > 3),
  )
  const y = folded(b)
    .split(' ')
    .filter((word) => word.length > 3)
  return y.some((word) => x.has(word))
}

function account(record: Record, value: string, facts: readonly string[]): Account {
  const { reports, independent } = voices(record, facts)
  return { value, facts, reports, independent }
}

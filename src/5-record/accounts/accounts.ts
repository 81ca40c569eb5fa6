import type { Fact } from '../../0-model/fact.ts'
import { folded, type Names, namesIn, type Who, who } from '../identity/names.ts'
import { voices } from '../independence/voices.ts'
import { firstFrom } from '../lists.ts'
import { perMatter } from '../matter.ts'
import { meaningsOf } from '../quotes/synonyms.ts'
import { type HeldFact, type Item, itemOf, type Record, standing } from '../record.ts'
import { effectiveDates } from './effective.ts'
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
  if (!found || found.facts.length < 2) return []
  const known = accountsByItem(record)
  const before = known.get(found.id)
  if (before) return before
  const made = compared(record, found)
  known.set(found.id, made)
  return made
}

/** What facts of items differ on, as far as it has been asked for. */
const accountsByItem = perMatter(() => new Map<string, readonly Disagreement[]>())

function compared(record: Record, found: Item): readonly Disagreement[] {
  const told = found.facts.flatMap((id) => record.facts.get(id)?.fact ?? [])
  return readings.flatMap((reading) => (anyClash(told, reading) ? (disagreement(record, found, reading) ?? []) : []))
}

/**
 * Every disagreement of the record, and charges that two sides lay at each other’s door. `of`: only those in which a
 * report so chosen has a part, found without working out the others.
 */
export function rivalAccounts(
  record: Record,
  { of = () => true }: { readonly of?: (report: string) => boolean } = {},
): readonly Disagreement[] {
  const chosen = (facts: readonly string[]) => facts.some((id) => of(record.facts.get(id)?.report ?? ''))
  const found = [...record.items.values()]
    .filter(({ facts }) => facts.length > 1 && chosen(facts))
    .flatMap(({ id }) => accountsOf(record, id))
  return [...found, ...rivalsAcross(record)].filter(({ accounts }) => accounts.some(({ facts }) => chosen(facts)))
}

/** The disagreements of some items, and those in which one of them stands against another. */
export function rivalAccountsOf(record: Record, items: ReadonlySet<string>): readonly Disagreement[] {
  const own = [...record.items.keys()].filter((id) => items.has(id)).flatMap((id) => accountsOf(record, id))
  return [...own, ...rivalsAcross(record).filter(({ item }) => items.has(item))]
}

/** Disagreements between items: dates of effect, and charges that two sides lay at each other’s door. */
export const rivalsAcross: (record: Record) => readonly Disagreement[] = perMatter((record) => [
  ...effectiveDates(record),
  ...mutualCharges(record),
])

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
  if (groups.length < 2 || oneCourse(record, groups)) return null
  const accounts = groups.map(({ value, facts }) => account(record, value, facts))
  return { item: item.id, on: reading.name, says: reading.says, accounts }
}

/** Whether the same reports tell every version: then they tell a course of things, and nobody differs from them. */
function oneCourse(record: Record, groups: readonly { readonly facts: readonly string[] }[]): boolean {
  const reports = groups.map(({ facts }) =>
    [...new Set(facts.map((id) => record.facts.get(id)?.report ?? id))].sort().join(),
  )
  return reports.every((set) => set === reports[0])
}

/** Whether any two facts differ: only where they do is it worked out who says what. */
function anyClash(told: readonly Fact[], { clash }: Reading): boolean {
  return told.some((a, i) => told.some((b, j) => j < i && (clash(a, b) || clash(b, a))))
}

interface Charge {
  readonly held: HeldFact & { readonly fact: Fact<'accusation'> }
  readonly by: readonly Who[]
  readonly against: readonly Who[]
  /** What it is about, as meanings. */
  readonly about: ReadonlySet<string>
  /** When its report was published, milliseconds; NaN where nobody knows. */
  readonly told: number
}

/**
 * A accuses B of what B accuses A of, about the same time: two accounts of who did it. An accuser whose side no report
 * tells (“the ministry”) may be anybody’s but the accused’s own.
 */
function mutualCharges(record: Record): readonly Disagreement[] {
  const names = namesIn(record)
  const charges = standing(record, { kind: 'accusation' }).map(
    (held): Charge => ({
      held,
      by: held.fact.actors.map((ref) => who(ref, names)),
      against: held.fact.counterparts.map((ref) => who(ref, names)),
      about: charged(held.fact),
      told: Date.parse(record.reports.get(held.report)?.published ?? ''),
    }),
  )
  const byAccused = new Map<string, Charge[]>()
  for (const charge of charges)
    for (const { key } of charge.against) {
      const list = byAccused.get(key)
      if (list) list.push(charge)
      else byAccused.set(key, [charge])
    }
  const factsOf = ({ held }: Charge) => record.items.get(held.item)?.facts ?? [held.id]
  const found: Disagreement[] = []
  const seen = new Set<string>()
  for (const one of charges)
    for (const side of new Set(one.by.flatMap(({ key, of }) => (of === null ? [key] : [key, of]))))
      for (const other of around(byAccused.get(side) ?? [], one.told)) {
        if (one.held.item === other.held.item || !(meet(other.by, one.against) || unplaced(names, other))) continue
        const pair = [one.held.item, other.held.item].sort().join('|')
        if (seen.has(pair) || !sameCharge(one, other)) continue
        seen.add(pair)
        found.push({
          item: one.held.item,
          on: 'accused',
          says: 'who did it',
          accounts: [one, other].map((charge) => account(record, saidOf(charge), factsOf(charge))),
        })
      }
  return found
}

function unplaced({ register }: Names, { held }: Charge): boolean {
  return held.fact.actors.every(
    ({ id, name, of }) => of === undefined && id === undefined && !register.has(folded(name)),
  )
}

function saidOf({ held: { fact } }: Charge): string {
  const names = (refs: Fact['actors']) => refs.map(({ name }) => name).join(', ')
  return `${names(fact.actors)}: ${names(fact.counterparts)} did`
}

function meet(a: readonly Who[], b: readonly Who[]): boolean {
  return a.some((x) => b.some((y) => x.key === y.key || x.of === y.key || x.key === y.of))
}

/** Milliseconds between two charges that answer each other. */
const near = 3 * 86_400_000

/** Of charges in the order they were told, undated ones last, those told about the same time, as far as it is known. */
function around(all: readonly Charge[], told: number): readonly Charge[] {
  if (Number.isNaN(told)) return all
  const before = (day: number) => firstFrom(all, day, (charge) => charge.told)
  return [...all.slice(before(told - near), before(told + near + 1)), ...all.slice(before(Infinity))]
}

/** Whether what one lays at the other’s door is what the other lays at theirs, in the same words or others for it. */
function sameCharge(a: Charge, b: Charge): boolean {
  for (const meaning of a.about) if (b.about.has(meaning)) return true
  return false
}

const accusing = meaningsOf('accuse accused accuses charge charged blame blamed said says')

/** What a charge is about, as meanings: without who accuses and who is accused. */
function charged(fact: Fact<'accusation'>): ReadonlySet<string> {
  const names = meaningsOf([...fact.actors, ...fact.counterparts].map(({ name, of = '' }) => `${name} ${of}`).join(' '))
  return new Set(
    [...meaningsOf(`${fact.of} ${fact.evidence.exact}`)].filter(
      (meaning) => !names.has(meaning) && !accusing.has(meaning) && !/^\d/.test(meaning),
    ),
  )
}

function account(record: Record, value: string, facts: readonly string[]): Account {
  const { reports, independent } = voices(record, facts)
  return { value, facts, reports, independent }
}

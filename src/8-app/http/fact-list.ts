import { accountsOf, rivalsAcross } from '../../5-record/accounts/accounts.ts'
import { actorId } from '../../5-record/identity/names.ts'
import { perMatter } from '../../5-record/matter.ts'
import type { HeldFact, Item, Record } from '../../5-record/record.ts'
import { outletName } from '../../7-views/quote.ts'

/** Which facts a list shows; what is left out does not matter. */
export interface Filter {
  readonly state?: string | undefined
  readonly kind?: string | undefined
  readonly actor?: string | undefined
  readonly issue?: string | undefined
  readonly report?: string | undefined
  readonly outlet?: string | undefined
  readonly rule?: string | undefined
  readonly item?: string | undefined
  readonly q?: string | undefined
  readonly withdrawn?: boolean | undefined
}

/** Whether a fact is among those asked for. */
export function matching(record: Record, filter: Filter): (held: HeldFact) => boolean {
  const { state, kind, actor, issue, report, outlet, rule, item, q, withdrawn } = filter
  const words = q?.toLowerCase()
  return (held) =>
    held.withdrawn === (withdrawn ?? false) &&
    (state === undefined || held.review.state === state) &&
    (kind === undefined || held.fact.kind === kind) &&
    (issue === undefined || held.issue === issue) &&
    (report === undefined || held.report === report) &&
    (rule === undefined || ruleOf(held) === rule) &&
    (outlet === undefined || outletOf(record, held) === outlet) &&
    (item === undefined || held.item === item) &&
    (actor === undefined ||
      [...held.fact.actors, ...held.fact.counterparts].some((ref) => actorId(record, ref) === actor)) &&
    (words === undefined ||
      held.fact.evidence.exact.toLowerCase().includes(words) ||
      (held.fact.about ?? '').toLowerCase().includes(words))
}

/** The orders a list can have. `weight` puts first what a reviewer gains most from. */
export const orders = { date: latestFirst, text: asRead, weight: weightiest } as const

/** Beyond so many the whole list is put in order. */
const few = 2000

/** The first of a list in an order, as sorting all of it would have them: a page shows fifty of a hundred thousand. */
export function firstOf<T>(all: readonly T[], count: number, order: (a: T, b: T) => number): readonly T[] {
  if (count > few || count >= all.length) return [...all].sort(order).slice(0, count)
  const first: T[] = []
  for (const one of all) {
    if (first.length === count && (count === 0 || order(one, first[count - 1] as T) >= 0)) continue
    let low = 0
    let high = first.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (order(one, first[middle] as T) < 0) high = middle
      else low = middle + 1
    }
    first.splice(low, 0, one)
    if (first.length > count) first.pop()
  }
  return first
}

function latestFirst(record: Record) {
  return (a: HeldFact, b: HeldFact): number =>
    compare(dayOf(record, b), dayOf(record, a)) ||
    compare(a.report, b.report) ||
    a.fact.evidence.start - b.fact.evidence.start
}

function asRead(record: Record) {
  return (a: HeldFact, b: HeldFact): number =>
    compare(dayOf(record, a), dayOf(record, b)) ||
    compare(a.report, b.report) ||
    a.fact.evidence.start - b.fact.evidence.start
}

/**
 * Whatever reports tell differently comes first; then what is least sure and of the kind least decided on: doubt, from 0
 * to 1, and newness, 1 for a kind and label nobody has decided on, a half after one decision, a third after two, count alike.
 */
function weightiest(record: Record) {
  const decided = new Map<string, number>()
  for (const { fact, review } of record.facts.values())
    if (review.state !== 'proposed') decided.set(sortOf(fact), (decided.get(sortOf(fact)) ?? 0) + 1)
  const weight = ({ id, fact, item }: HeldFact): number =>
    (isDisputed(record, id, record.items.get(item)) ? 2 : 0) +
    1 / (1 + (decided.get(sortOf(fact)) ?? 0)) +
    (100 - fact.confidence) / 100
  const known = new Map<HeldFact, number>()
  const of = (held: HeldFact): number => {
    const found = known.get(held) ?? weight(held)
    known.set(held, found)
    return found
  }
  return (a: HeldFact, b: HeldFact): number => of(b) - of(a) || compare(a.id, b.id)
}

/** What was found of an item, and the facts as they were then: a record that changed elsewhere has the same ones. */
const found = new WeakMap<
  Item,
  { readonly told: readonly (HeldFact | undefined)[]; readonly differing: ReadonlySet<string> }
>()
const none: ReadonlySet<string> = new Set()

/** The facts of an item that stand in conflicting accounts of it; worked out anew only where one of its facts changed. */
export function differingIn(record: Record, item: Item | undefined): ReadonlySet<string> {
  if (!item || item.facts.length < 2) return none
  const told = item.facts.map((id) => record.facts.get(id))
  const known = found.get(item)
  if (known?.told.every((held, at) => held === told[at])) return known.differing
  const differing = new Set(
    accountsOf(record, item.id).flatMap(({ accounts }) => accounts.flatMap(({ facts }) => facts)),
  )
  found.set(item, { told, differing })
  return differing
}

/** Whether a fact stands in conflicting accounts: of its own item, or of one thing told by several. */
export function isDisputed(record: Record, id: string, item: Item | undefined): boolean {
  return differingIn(record, item).has(id) || across(record).has(id)
}

const across = perMatter(
  (record): ReadonlySet<string> =>
    new Set(rivalsAcross(record).flatMap(({ accounts }) => accounts.flatMap((account) => account.facts))),
)

/** What can be taken together: every rule and outlet among some facts with how many it has, the most first. */
export function batches(record: Record, facts: readonly HeldFact[]): { rules: Batch[]; outlets: Batch[] } {
  return {
    rules: counted(facts.map(ruleOf)),
    outlets: counted(facts.map((held) => outletOf(record, held))),
  }
}

export interface Batch {
  readonly name: string
  readonly facts: number
}

function counted(names: readonly (string | null)[]): Batch[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, facts]) => ({ name, facts }))
    .sort((a, b) => b.facts - a.facts || compare(a.name, b.name))
}

function ruleOf({ fact }: HeldFact): string | null {
  return fact.coder.rule ?? null
}

function outletOf(record: Record, held: HeldFact): string | null {
  return outletName(record, record.reports.get(held.report)?.outlet ?? null)
}

function sortOf({ kind, label }: HeldFact['fact']): string {
  return `${kind} ${label ?? ''}`
}

function dayOf(record: Record, held: HeldFact): string {
  return held.fact.date ?? record.reports.get(held.report)?.published ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

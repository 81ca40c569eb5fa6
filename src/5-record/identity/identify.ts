import { type HeldFact, type Item, type Record, stands } from '../record.ts'
import { type Blocks, blocks, drop, put } from './blocks.ts'
import { clusters, links, linksIn, reached } from './clusters.ts'
import { decisions } from './decisions.ts'

/** The blocks of a record, handed on to the record made of it; made anew where they are missing. */
const kept = new WeakMap<Record, Blocks>()

/**
 * The record with its items derived anew where the changed facts may have moved them. Items depend on which facts
 * stand and on what people decided, never on the order in which they came: merged copies of a history agree.
 */
export function identify(
  record: Record,
  changed: ReadonlySet<string>,
  options: { readonly before: Record; readonly everything: boolean },
): Record {
  const { before, everything } = options
  if (changed.size === 0 && !everything) return handedOn(record, kept.get(before), before)
  const index = everything ? blocks(record) : (kept.get(before) ?? blocks(before))
  const start = new Set(everything ? record.facts.keys() : changed)
  if (!everything) {
    const then = decisions(before)
    for (const id of changed) for (const other of links(index, then, id).keys()) start.add(other)
    for (const id of changed) drop(index, id)
    const now = decisions(record)
    for (const id of changed) {
      const held = record.facts.get(id)
      if (held) put(index, record, now, held)
    }
  }
  return handedOn(regrouped(record, before, index, start), index, before)
}

/** The items of facts that know theirs. */
export function itemsOf(facts: ReadonlyMap<string, HeldFact>): ReadonlyMap<string, Item> {
  const members = new Map<string, string[]>()
  for (const held of facts.values()) {
    if (!stands(held)) continue
    const list = members.get(held.item)
    if (list) list.push(held.id)
    else members.set(held.item, [held.id])
  }
  const items = new Map<string, Item>()
  for (const [id, ids] of members) items.set(id, { id, kind: (facts.get(id) as HeldFact).fact.kind, facts: ids })
  return items
}

/** The blocks of a record, for those who ask how close its facts are. */
export function blocksOf(record: Record): Blocks {
  const index = kept.get(record) ?? blocks(record)
  kept.set(record, index)
  return index
}

function regrouped(record: Record, before: Record, index: Blocks, start: ReadonlySet<string>): Record {
  const decided = decisions(record)
  const facts = new Map(record.facts)
  const items = new Map(record.items)
  const moves = new Map<string, string>()
  const groups: (readonly string[])[] = []
  for (const id of start) moves.set(id, id)
  const linked = linksIn(index, decided)
  for (const component of reached(index, linked, start))
    for (const cluster of clusters(index, decided, linked, component)) {
      const ordered = [...cluster].sort(firstTold(record))
      groups.push(ordered)
      for (const id of ordered) moves.set(id, ordered[0] as string)
    }
  for (const id of moves.keys()) {
    items.delete(id)
    const old = before.facts.get(id)?.item
    if (old !== undefined) items.delete(old)
  }
  for (const ids of groups) {
    const id = ids[0] as string
    items.set(id, { id, kind: (facts.get(id) as HeldFact).fact.kind, facts: ids })
  }
  for (const [id, item] of moves) {
    const held = facts.get(id)
    if (held && held.item !== item) facts.set(id, { ...held, item })
  }
  return { ...record, facts, items }
}

/** Earliest report first, undated ones last; then by passage. */
function firstTold({ facts, reports }: Record): (a: string, b: string) => number {
  const key = (id: string) => {
    const held = facts.get(id) as HeldFact
    const place = String(held.fact.evidence.start).padStart(9, '0')
    return `${reports.get(held.report)?.published ?? '9'}|${held.report}|${place}|${id}`
  }
  return (a, b) => (key(a) < key(b) ? -1 : 1)
}

function handedOn(record: Record, index: Blocks | undefined, before: Record): Record {
  kept.delete(before)
  if (index) kept.set(record, index)
  return record
}

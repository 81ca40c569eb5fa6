import { type HeldFact, type Item, type Record, stands } from '../record.ts'

/** The record with its items derived anew for the facts given. */
export function identify(record: Record, ids: ReadonlySet<string>, _: { readonly everything: boolean }): Record {
  if (ids.size === 0) return record
  const items = new Map<string, Item>(record.items)
  for (const id of ids) {
    const held = record.facts.get(id)
    if (held && stands(held)) items.set(id, { id, kind: held.fact.kind, facts: [id] })
    else items.delete(id)
  }
  return { ...record, items }
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

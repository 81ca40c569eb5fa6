import { type Item, type Record, stands } from '../record.ts'

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

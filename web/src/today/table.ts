import type { Today, Told } from '../api/types.ts'
import type { Table } from '../share/table.ts'
import { toldTable } from '../share/tables.ts'

/** What is new and what is ahead, as it is copied. */
export function tableOf({ news, ahead, passed }: Today): Table {
  const parts = new Map<Told, string>([
    ...news.flatMap(({ items }) => items.map((told): [Told, string] => [told, 'New'])),
    ...ahead.map((told): [Told, string] => [told, 'Ahead']),
    ...passed.map((told): [Told, string] => [told, 'Fell due']),
  ])
  return toldTable([...parts.keys()], { head: 'Part', of: (told) => parts.get(told) ?? '' })
}

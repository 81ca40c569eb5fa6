import type { Named } from '../api/address.ts'
import type { Table } from '../share/table.ts'

type Row = Named<'ComparedRow'>

/** The words of one side of a row, those that the other side has not marked as its own. */
export type Side = readonly { readonly words: string; readonly own: boolean }[]

/** The two sides of a row: what the first and what the second report says in it. */
export function sidesOf(row: Row): readonly [first: Side, second: Side] {
  const whole = (own: boolean): Side => [{ words: row.words, own }]
  switch (row.as) {
    case 'same':
      return [whole(false), whole(false)]
    case 'only-first':
      return [whole(true), []]
    case 'only-second':
      return [[], whole(true)]
    case 'changed': {
      const side = (of: 'first' | 'second'): Side =>
        row.parts
          .filter((part) => part.in === 'both' || part.in === of)
          .map((part, at) => ({ words: `${at > 0 ? ' ' : ''}${part.words}`, own: part.in === of }))
      return [side('first'), side('second')]
    }
  }
}

/** The rows as they are copied: one column for each report. */
export function tableOf(heads: readonly [string, string], rows: readonly Row[]): Table {
  const plain = (side: Side): string => side.map(({ words }) => words).join('')
  return [heads, ...rows.map((row) => sidesOf(row).map(plain))]
}

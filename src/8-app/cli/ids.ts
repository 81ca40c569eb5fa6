import { Misuse } from '../../0-model/trouble.ts'
import type { Record } from '../../5-record/record.ts'

/** What an id may name, where its list is shown, and the ids themselves. */
const tables = {
  fact: { shown: 'parley search WORDS --format jsonl', ids: (record: Record) => record.facts.keys() },
  report: { shown: 'parley show reports', ids: (record: Record) => record.reports.keys() },
  item: { shown: 'parley show timeline --format jsonl', ids: (record: Record) => record.items.keys() },
  outlet: { shown: 'parley show sources', ids: (record: Record) => record.outlets.keys() },
} as const

export type Named = keyof typeof tables

/** The id that begins so. Throws a Misuse where none or more than one does. */
export function idOf(record: Record, what: Named, given: string): string {
  const found = [...tables[what].ids(record)].filter((id) => id.startsWith(given))
  if (found.includes(given)) return given
  if (found.length === 1 && found[0] !== undefined) return found[0]
  const problem =
    found.length === 0 ? `no ${what} has an id that begins so` : `${found.length} ids begin so; give more of it`
  throw new Misuse(`${what}-unknown`, `${given}: ${problem} (${tables[what].shown} lists them)`)
}

/** What an id names, tried as each of the kinds in turn. */
export function namedBy<K extends Named>(
  record: Record,
  kinds: readonly K[],
  given: string,
): { readonly what: K; readonly id: string } {
  for (const what of kinds) {
    const found = [...tables[what].ids(record)].filter((id) => id.startsWith(given))
    if (found.length > 0) return { what, id: idOf(record, what, given) }
  }
  const lists = kinds.map((what) => tables[what].shown).join(', ')
  throw new Misuse('id-unknown', `${given}: no ${kinds.join(' or ')} has an id that begins so (${lists})`)
}

/** The beginning of an id, as the commands take it; what is no digest stays whole. */
export function shortId(id: string): string {
  return /^[a-z]-[0-9a-f]{12,}$/.test(id) ? id.slice(0, 10) : id
}

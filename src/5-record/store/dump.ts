import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** The columns of every projection but row numbers; the first ones name the row. */
const tables: readonly { readonly name: string; readonly key: number; readonly columns: readonly string[] }[] = [
  { name: 'dossier', key: 1, columns: ['id', 'title', 'head', 'derivation', 'changed', 'troubles'] },
  { name: 'thing', key: 1, columns: ['target', 'steps'] },
  {
    name: 'report',
    key: 1,
    columns: [
      'id',
      'title',
      'outlet',
      'url',
      'agency',
      'published',
      'sha256',
      'source_group',
      'confidential',
      'withdrawn',
      'steps',
    ],
  },
  {
    name: 'fact',
    key: 1,
    columns: [
      'id',
      'report',
      'kind',
      'label',
      'state',
      'standing',
      'date',
      'date_from',
      'date_to',
      'issue',
      'track',
      'item',
      'about',
      'exact',
      'start_at',
      'end_at',
      'names',
      'confidence',
    ],
  },
  { name: 'fact_actor', key: 5, columns: ['fact', 'role', 'actor', 'name', 'report'] },
]

/**
 * A digest of every row of a dossier’s projections, by table and key, row numbers left out: two that agree hold the
 * same bytes. Columns are read as bytes, so that damaged text is compared like any other.
 */
export async function dump(db: Db, dossier: string): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>()
  for (const { name, key, columns } of tables) {
    const picked = columns.map((column) => `cast(${column} as blob) as ${column}`).join(', ')
    const of = name === 'dossier' ? 'id' : 'dossier'
    const found = await sql<{ [column: string]: ArrayBuffer | null }>`select ${sql.raw(picked)} from ${sql.table(name)}
      where ${sql.ref(of)} = ${dossier}`.execute(db)
    for (const row of found.rows) {
      const hash = createHash('sha256')
      for (const column of columns) {
        const value = row[column]
        hash.update(value ? Buffer.concat([Buffer.from('v'), new Uint8Array(value), Buffer.from([0])]) : 'n')
      }
      const id = columns
        .slice(0, key)
        .map((column) => Buffer.from(row[column] ?? new ArrayBuffer(0)).toString('latin1'))
      rows.set(`${name} ${id.join(' ')}`, hash.digest('hex'))
    }
  }
  return rows
}

/** The first row in which two dumps differ; null where they are the same. */
export function firstDifference(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string | null {
  for (const [row, digest] of b) if (a.get(row) !== digest) return a.has(row) ? `${row} differs` : `${row} is missing`
  for (const row of a.keys()) if (!b.has(row)) return `${row} should not be there`
  return null
}

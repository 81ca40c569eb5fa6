import type { Db } from './database.ts'

/** The projections of a dossier as text, in an order of their own, row numbers left out: two that agree are the same bytes. */
export async function dump(db: Db, dossier: string): Promise<string> {
  const tables = [
    await db.selectFrom('dossier').selectAll().where('id', '=', dossier).execute(),
    await db.selectFrom('thing').selectAll().where('dossier', '=', dossier).orderBy('target').execute(),
    await db.selectFrom('report').selectAll().where('dossier', '=', dossier).orderBy('id').execute(),
    await db.selectFrom('fact').selectAll().where('dossier', '=', dossier).orderBy('id').execute(),
    await db
      .selectFrom('fact_actor')
      .selectAll()
      .where('dossier', '=', dossier)
      .orderBy('fact')
      .orderBy('role')
      .orderBy('actor')
      .orderBy('name')
      .execute(),
  ]
  return tables
    .flat()
    .map((row) => JSON.stringify({ ...row, seq: undefined }))
    .join('\n')
}

/** The first row in which two dumps differ, shortened; null where they are the same. */
export function firstDifference(a: string, b: string): string | null {
  if (a === b) return null
  const x = a.split('\n')
  const y = b.split('\n')
  const at = x.findIndex((row, i) => row !== y[i])
  return (x[at === -1 ? y.length - 1 : at] ?? y[at] ?? '').slice(0, 160)
}

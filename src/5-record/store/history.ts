import type { Entry } from '../../0-model/entry.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { readable } from '../readable.ts'
import type { EntryHead } from '../record.ts'
import type { Db } from './database.ts'
import { bytesOf, textOf } from './text.ts'

/** Rows of one statement. */
const batch = 200

/** The history of a dossier as it is stored, in order: erased words as their digests. Throws `workspace-damaged`. */
export async function storedEntries(db: Db, dossier: string): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entry')
    .select(['id', bytesOf('body').as('body')])
    .where('dossier', '=', dossier)
    .orderBy('position')
    .execute()
  return rows.map(({ id, body }) => parsed(body, id))
}

/** One entry as it is stored. */
export async function storedEntry(db: Db, dossier: string, id: string): Promise<Entry | null> {
  const row = await db
    .selectFrom('entry')
    .select(bytesOf('body').as('body'))
    .where('dossier', '=', dossier)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? parsed(row.body, id) : null
}

/** Some entries as they are stored, in no order. */
export async function storedAmong(db: Db, dossier: string, ids: readonly string[]): Promise<readonly Entry[]> {
  const found: Entry[] = []
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await db
      .selectFrom('entry')
      .select(['id', bytesOf('body').as('body')])
      .where('dossier', '=', dossier)
      .where('id', 'in', ids.slice(at, at + batch))
      .execute()
    for (const { id, body } of rows) found.push(parsed(body, id))
  }
  return found
}

function parsed(body: ArrayBuffer, id: string): Entry {
  try {
    return JSON.parse(textOf(body) ?? '') as Entry
  } catch (cause) {
    const message = `entry ${id.slice(0, 12)} cannot be read; parley verify tells what is damaged`
    throw new Misuse('workspace-damaged', message, { cause: cause as Error })
  }
}

/** Adds entries to the end of a history. */
export async function putEntries(
  db: Db,
  entries: readonly Entry[],
  heads: ReadonlyMap<string, EntryHead>,
  from: number,
): Promise<void> {
  for (let at = 0; at < entries.length; at += batch)
    await db
      .insertInto('entry')
      .values(entries.slice(at, at + batch).map((entry, i) => row(entry, heads.get(entry.id), from + at + i)))
      .execute()
}

/** Writes a whole history anew, in the order given. */
export async function replaceEntries(
  db: Db,
  dossier: string,
  entries: readonly Entry[],
  heads: ReadonlyMap<string, EntryHead>,
): Promise<void> {
  await db.deleteFrom('entry').where('dossier', '=', dossier).execute()
  await putEntries(db, entries, heads, 0)
}

function row(entry: Entry, head: EntryHead | undefined, position: number) {
  const { by, why } = readable(entry)
  return {
    dossier: entry.dossier,
    id: entry.id,
    position,
    at: entry.at,
    known: head?.known ?? entry.at,
    by,
    why: why ?? null,
    type: entry.action.type,
    undoes: entry.action.type === 'undone' ? entry.action.entry : null,
    parents: JSON.stringify(entry.parents),
    body: JSON.stringify(entry),
  }
}

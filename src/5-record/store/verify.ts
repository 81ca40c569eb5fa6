import { sql } from 'kysely'
import type { Entry } from '../../0-model/entry.ts'
import type { Report } from '../../0-model/report.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { replay } from '../apply.ts'
import { inOrder } from '../order.ts'
import { readable } from '../readable.ts'
import { emptyRecord, type Record } from '../record.ts'
import { checkHistory, type Flaw } from '../verify.ts'
import { type Db, told, transaction } from './database.ts'
import { dump, firstDifference } from './dump.ts'
import { derivation, rebuild } from './projection.ts'
import type { Verification } from './store.ts'
import { bytesOf, textOf } from './text.ts'

/**
 * Checks a dossier from the file up: pages, entries, passages, and that the projections are what the entries give.
 * `write`: the projections are written anew. What is wrong is told, not thrown, so that one flaw does not hide another.
 */
export async function verify(db: Db, file: string, dossier: string, write: boolean): Promise<Verification> {
  const flaws: Flaw[] = []
  await fileFlaws(db, flaws)
  const entries = await readEntries(db, dossier, flaws)
  if (entries.length === 0 && flaws.length === 0)
    throw new Misuse('dossier-unknown', `${dossier}: there is no such dossier; begin one with parley new`)
  const checked = checkHistory(entries)
  flaws.push(...checked.flaws)
  // A damaged history must not overwrite projections that may hold what it has lost.
  const rebuilt = write && flaws.length === 0
  const record = derived(dossier, entries, flaws)
  if (record === null) return { ...checked, flaws, rebuilt: false }
  const texts = textsIn(entries)
  // Written anew inside a transaction that is taken back unless asked for: what is derived is compared as it would be stored.
  const older = await ofOtherRules(db, dossier)
  await transaction(db, file, async (tx) => {
    const before = await dump(tx, dossier)
    await rebuild(tx, record, async (id) => texts.get(id) ?? null)
    const difference = firstDifference(before, await dump(tx, dossier))
    if (difference !== null && !older)
      flaws.push({
        code: 'projection-differs',
        where: 'projections',
        message: `not what the entries give: ${difference}; the history is whole, parley verify --rebuild writes them anew`,
      })
    if (!rebuilt) throw rolledBack
  }).catch((cause: unknown) => {
    if (cause !== rolledBack)
      flaws.push({
        code: 'projection-unreadable',
        where: 'projections',
        message: String((told(cause, file) as Error).message),
      })
  })
  const notes = older && !rebuilt ? [...checked.notes, otherRules] : checked.notes
  return { ...checked, flaws, notes, rebuilt }
}

/** Tables that an older or newer Parley derived by other rules are no flaw: they are never read, and made anew. */
const otherRules: Flaw = {
  code: 'projection-of-other-rules',
  where: 'projections',
  message:
    'were derived by another version of Parley and are not used; the next write makes them anew, parley verify --rebuild does it now',
}

async function ofOtherRules(db: Db, dossier: string): Promise<boolean> {
  try {
    const row = await db.selectFrom('dossier').select('derivation').where('id', '=', dossier).executeTakeFirst()
    return row !== undefined && row.derivation !== derivation
  } catch {
    return false // unreadable: told with the rest of the file
  }
}

function derived(dossier: string, entries: readonly Entry[], flaws: Flaw[]): Record | null {
  try {
    return replay(inOrder(entries).map(readable), emptyRecord(dossier))
  } catch (cause) {
    flaws.push({ code: 'record-underivable', where: 'entries', message: (cause as Error).message })
    return null
  }
}

function textsIn(entries: readonly Entry[]): ReadonlyMap<string, Report> {
  const texts = new Map<string, Report>()
  for (const entry of entries) {
    if (entry.action.type !== 'report-added') continue
    const { action } = readable(entry)
    if (action.type === 'report-added') texts.set(action.report.id, action.report)
  }
  return texts
}

const rolledBack = new Error('rolled back')

async function fileFlaws(db: Db, flaws: Flaw[]): Promise<void> {
  try {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db)
    for (const { integrity_check: message } of rows)
      if (message !== 'ok') flaws.push({ code: 'file-damaged', where: 'file', message })
  } catch (cause) {
    flaws.push({ code: 'file-damaged', where: 'file', message: (cause as Error).message })
  }
}

async function readEntries(db: Db, dossier: string, flaws: Flaw[]): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  try {
    const rows = await db
      .selectFrom('entry')
      .select([bytesOf('id').as('key'), bytesOf('body').as('body'), 'position'])
      .where('dossier', '=', dossier)
      .orderBy('position')
      .execute()
    for (const [i, { key, body, position }] of rows.entries()) {
      const id = textOf(key) ?? '?'
      const where = `entry ${position} (${id.slice(0, 12)})`
      if (position !== i) flaws.push({ code: 'entry-missing', where, message: `stands where entry ${i} is due` })
      try {
        const entry = JSON.parse(textOf(body) ?? '') as Entry
        if (!wellFormed(entry)) throw new Error('no entry')
        entries.push(entry)
        if (entry.id !== id || entry.dossier !== dossier)
          flaws.push({ code: 'entry-altered', where, message: `is kept under another id than its own` })
      } catch {
        flaws.push({ code: 'entry-unreadable', where, message: 'what it holds cannot be read' })
      }
    }
  } catch (cause) {
    flaws.push({ code: 'file-damaged', where: 'entries', message: (cause as Error).message })
  }
  return entries
}

/** Whether something read has the parts every entry has, so that it can be looked at further. */
function wellFormed(entry: Entry): boolean {
  return (
    Array.isArray(entry.parents) &&
    typeof entry.id === 'string' &&
    typeof entry.at === 'string' &&
    typeof entry.action?.type === 'string'
  )
}

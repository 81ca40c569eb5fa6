import type { Entry } from '../0-model/entry.ts'
import { Misuse } from '../0-model/trouble.ts'
import { replay } from './apply.ts'
import type { Moment, Record } from './record.ts'
import { emptyRecord } from './record.ts'

/**
 * What was known at a moment, from a history in order.
 *
 * An entry's id gives the record right after that entry and all it was written after. An instant gives what had been
 * entered by then. A day gives what had been entered by its end — or, where the record was begun only later, what
 * had been published by then, as a reader of these reports would have known it.
 * Throws `moment-unreadable` and `entry-unknown`.
 */
export function asOf(entries: readonly Entry[], moment: Moment): Record {
  const dossier = entries[0]?.dossier ?? ''
  return { ...replay(chosen(entries, moment), emptyRecord(dossier)), asOf: moment }
}

function chosen(entries: readonly Entry[], moment: Moment): readonly Entry[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(moment)) {
    const begun = entries.find((entry) => entry.action.type === 'report-added')?.at.slice(0, 10)
    return begun === undefined || begun <= moment
      ? enteredBy(entries, `${moment}T23:59:59.999Z`)
      : publishedBy(entries, moment)
  }
  if (/^[0-9a-f]{8,64}$/.test(moment)) return upTo(entries, moment)
  const time = Date.parse(moment)
  if (Number.isNaN(time))
    throw new Misuse(
      'moment-unreadable',
      `“${moment}” is no moment; write 2025-04-20, 2025-04-20T12:00:00Z or an entry’s id`,
    )
  return enteredBy(entries, new Date(time).toISOString())
}

/** An entry counts once all it was written after counts: a clock that jumped back does not bring it forward. */
function enteredBy(entries: readonly Entry[], instant: string): readonly Entry[] {
  const left = new Set<string>()
  return entries.filter((entry) => {
    const counts = entry.at <= instant && !entry.parents.some((parent) => left.has(parent))
    if (!counts) left.add(entry.id)
    return counts
  })
}

function publishedBy(entries: readonly Entry[], day: string): readonly Entry[] {
  const later = new Set<string>()
  for (const { action } of entries) {
    if (action.type === 'report-added' && !(action.report.published !== null && action.report.published <= day))
      later.add(action.report.id)
    if (action.type === 'report-described' && action.details.published !== undefined) {
      if (action.details.published !== null && action.details.published <= day) later.delete(action.report)
      else later.add(action.report)
    }
  }
  return entries.filter(
    ({ action }) =>
      !(action.type === 'report-added' && later.has(action.report.id)) &&
      !(action.type === 'facts-proposed' && later.has(action.report)) &&
      action.type !== 'brief-made',
  )
}

function upTo(entries: readonly Entry[], id: string): readonly Entry[] {
  const last = entries.filter((entry) => entry.id.startsWith(id))
  if (last.length !== 1)
    throw new Misuse(
      'entry-unknown',
      `${id}: ${last.length === 0 ? 'no entry' : 'more than one entry'} of the history begins so`,
    )
  const wanted = new Set([last[0]?.id])
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as Entry
    if (wanted.has(entry.id)) for (const parent of entry.parents) wanted.add(parent)
  }
  return entries.filter((entry) => wanted.has(entry.id))
}

import { Misuse, type Trouble } from '../0-model/trouble.ts'
import type { Record } from '../5-record/record.ts'
import type { Store } from '../5-record/store/store.ts'
import { type Coder, loreOf } from './coder.ts'
import { reread } from './date-report.ts'
import type { Task } from './intake.ts'

/** Stands with a report that was kept without coding. */
export const notCoded: Trouble = {
  code: 'not-coded',
  stage: 'facts',
  message: 'the report was kept without looking for facts in it',
  advice: 'parley recode looks for them',
}

/** What coding reports again came to. */
export interface Recoded {
  readonly reports: number
  readonly added: number
  /** Facts that were there with something left open that is known now. */
  readonly filled: number
  readonly stopped: boolean
}

/** How many reports are written in one go. */
const batch = 16

/** Reports that were kept without coding and have not been coded since. */
export function uncoded(record: Record): readonly string[] {
  const coded = new Set([...record.facts.values()].map((held) => held.report))
  return [...record.reports.values()]
    .filter((report) => !report.withdrawn && !report.forgotten && !coded.has(report.id))
    .filter((report) => report.troubles.some(({ code }) => code === notCoded.code))
    .map(({ id }) => id)
}

/**
 * Codes reports that the dossier holds: those kept without coding, or those named, as after a change to the register or
 * with a newer coder. Facts keep their ids and what was decided on them; new ones are proposed. Ends where it is told to
 * stop, with what was coded until then. Throws a Misuse for a report the dossier has not.
 */
export async function recode(
  store: Store,
  coder: Coder,
  { dossier, reports, by }: { readonly dossier: string; readonly reports?: readonly string[]; readonly by: string },
  task: Task,
): Promise<Recoded> {
  const record = await store.record(dossier)
  const ids = reports ?? uncoded(record)
  const lore = loreOf(record)
  const sum = { reports: 0, added: 0, filled: 0 }
  for (let from = 0; from < ids.length && !task.signal.aborted; from += batch) {
    const actions = []
    for (const id of ids.slice(from, from + batch)) {
      if (task.signal.aborted) break
      const held = record.reports.get(id)
      if (held === undefined) throw new Misuse('report-unknown', `${id}: no such report in ${dossier}`)
      task.step(sum.reports, ids.length, held.title ?? held.source)
      const { facts } = coder({ ...(await store.report(dossier, id)), published: held.published }, lore)
      const again = reread(record, id, facts)
      actions.push(...again.actions)
      sum.reports++
      sum.added += again.added.length
      sum.filled += again.filled.length
      await new Promise((resolve) => setImmediate(resolve)) // let Ctrl-C and other requests be heard
    }
    if (actions.length > 0) await store.append(dossier, actions, { by, why: 'coded again' })
  }
  return { ...sum, stopped: sum.reports < ids.length }
}

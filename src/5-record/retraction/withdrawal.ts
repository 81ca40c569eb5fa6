import type { Action, Fell, Withdrawn } from '../../0-model/entry.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { chain, replay } from '../apply.ts'
import { outletOf } from '../independence/voices.ts'
import { type HeldFact, type HeldReport, type Record, stands } from '../record.ts'

export type { Withdrawn } from '../../0-model/entry.ts'

/** The id of what is taken back, from which every way to what rested on it begins. */
export function rootOf(withdrawn: Withdrawn): string {
  return 'report' in withdrawn ? withdrawn.report : 'fact' in withdrawn ? withdrawn.fact : withdrawn.outlet
}

/**
 * The action that takes it back; `fell` is what was found to rest on it, kept so that it stays marked until looked at.
 * Throws `outlet-unknown`: an outlet without an entry in the register has no rating, one without reports nothing else.
 */
export function withdrawalOf(record: Record, withdrawn: Withdrawn, fell?: readonly Fell[]): Action {
  const found = fell === undefined ? {} : { fell: fell.map((one) => ({ ...one, path: [...one.path] })) }
  if ('report' in withdrawn) return { type: 'report-withdrawn', report: withdrawn.report, ...found }
  if ('fact' in withdrawn) return { type: 'fact-withdrawn', fact: withdrawn.fact, ...found }
  const outlet = record.outlets.get(withdrawn.outlet)
  const reports = withdrawn.reports ? reportsOf(record, withdrawn.outlet).map(({ id }) => id) : []
  if (!outlet && reports.length === 0)
    throw new Misuse(
      'outlet-unknown',
      `${withdrawn.outlet}: the dossier rates ${[...record.outlets.keys()].join(', ') || 'no outlet'}`,
    )
  const { grade: _, because: __, ...unrated } = outlet ?? {}
  return {
    type: 'outlet-withdrawn',
    outlet: withdrawn.outlet,
    reports,
    ...(outlet && { unrated: unrated as typeof outlet }),
    ...found,
  }
}

/** The record as it would be once that is taken back; the given one stays as it is. */
export function without(record: Record, withdrawn: Withdrawn): Record {
  return supposed(record, withdrawalOf(record, withdrawn))
}

/** The record as it would be had a withdrawal in force not been made. */
export function withWithdrawn(record: Record, withdrawal: string): Record {
  return supposed(record, { type: 'undone', entry: withdrawal })
}

function supposed(record: Record, action: Action): Record {
  const options = { by: 'supposed', at: '1970-01-01T00:00:00.000Z', parents: record.head }
  return replay(chain(record.dossier.id, [action], options), record)
}

/** The reports of an outlet that stand: of one of the register by all its names, else by the name reports give. */
export function reportsOf(record: Record, outlet: string): readonly HeldReport[] {
  const known = record.outlets.has(outlet)
  const wanted = outlet.toLowerCase()
  return [...record.reports.values()].filter(
    (report) =>
      !report.withdrawn && (known ? outletOf(record, report)?.id === outlet : report.outlet?.toLowerCase() === wanted),
  )
}

/** The facts that stand and rest on it, earliest report first. */
export function restingOn(record: Record, withdrawn: Withdrawn): readonly HeldFact[] {
  if ('fact' in withdrawn) {
    const held = record.facts.get(withdrawn.fact)
    return held && stands(held) ? [held] : []
  }
  const reports = new Set(
    'report' in withdrawn ? [withdrawn.report] : reportsOf(record, withdrawn.outlet).map(({ id }) => id),
  )
  return [...record.facts.values()].filter((held) => reports.has(held.report) && stands(held))
}

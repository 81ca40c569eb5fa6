import type { Action } from '../../0-model/entry.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { chain, replay } from '../apply.ts'
import { outletOf } from '../independence/voices.ts'
import { type HeldFact, type Record, stands } from '../record.ts'

/** What is taken back: a report, a fact, or the rating of an outlet. */
export type Withdrawn = { readonly report: string } | { readonly fact: string } | { readonly outlet: string }

/** The action that takes it back. Throws `outlet-unknown`: an outlet without an entry in the register has no rating. */
export function withdrawalOf(record: Record, withdrawn: Withdrawn): Action {
  if ('report' in withdrawn) return { type: 'report-withdrawn', report: withdrawn.report }
  if ('fact' in withdrawn) return { type: 'fact-withdrawn', fact: withdrawn.fact }
  const outlet = record.outlets.get(withdrawn.outlet)
  if (!outlet)
    throw new Misuse(
      'outlet-unknown',
      `${withdrawn.outlet}: the dossier rates ${[...record.outlets.keys()].join(', ')}`,
    )
  const { grade: _, because: __, ...rest } = outlet
  return { type: 'outlet-changed', outlet: rest }
}

/** The record as it would be once that is taken back; the given one stays as it is. */
export function without(record: Record, withdrawn: Withdrawn): Record {
  const entries = chain(record.dossier.id, [withdrawalOf(record, withdrawn)], {
    by: 'supposed',
    at: '1970-01-01T00:00:00.000Z',
    parents: record.head,
  })
  return replay(entries, record)
}

/** The facts that stand and rest on it, earliest report first. */
export function restingOn(record: Record, withdrawn: Withdrawn): readonly HeldFact[] {
  if ('fact' in withdrawn) {
    const held = record.facts.get(withdrawn.fact)
    return held && stands(held) ? [held] : []
  }
  const reports =
    'report' in withdrawn
      ? new Set([withdrawn.report])
      : new Set(
          [...record.reports.values()]
            .filter((report) => outletOf(record, report)?.id === withdrawn.outlet)
            .map(({ id }) => id),
        )
  return [...record.facts.values()].filter((held) => reports.has(held.report) && stands(held))
}

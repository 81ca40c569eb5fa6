import type { HeldFact, Record } from '../../5-record/record.ts'
import { fellMark } from '../../7-views/fell-mark.ts'
import { factsOf } from '../../7-views/item.ts'
import { outletName, supportOf } from '../../7-views/quote.ts'
import { lineOf } from '../../7-views/says/says.ts'
import { calledIn } from '../../7-views/who.ts'
import { isDisputed } from './fact-list.ts'
import type { FactRow } from './schemas.ts'

/** A fact with all the record knows of it. */
export function rowOf(record: Record, held: HeldFact): FactRow {
  const report = record.reports.get(held.report)
  const item = record.items.get(held.item)
  const last = record.steps.get(`fact:${held.id}`)?.findLast((step) => step.type === 'review')
  const why = last && record.entries.get(last.entry)?.why
  return {
    fact: held.fact as FactRow['fact'],
    says: lineOf(record, held.fact),
    names: calledIn(record, held.fact),
    state: held.review.state,
    ...(held.review.by === undefined ? {} : { by: held.review.by }),
    ...(held.review.at === undefined ? {} : { at: held.review.at }),
    ...(why === undefined ? {} : { why }),
    edited: held.edited,
    withdrawn: held.withdrawn,
    item: held.item,
    issue: held.issue,
    track: held.track,
    disputed: isDisputed(record, held.id, item),
    report: {
      id: held.report,
      title: report?.title ?? null,
      outlet: outletName(record, report?.outlet ?? null),
      published: report?.published ?? null,
    },
    support: supportOf(record, item ? factsOf(record, item) : [held]),
    fell: fellMark(record, held.item),
  }
}

/** Facts that changed after the entry a page was read from. Those unknown to the page’s head count as changed. */
export function changedSince(record: Record, facts: readonly string[], seen: string): HeldFact[] {
  const later = new Set<string>()
  for (const id of [...record.entries.keys()].reverse()) {
    if (id === seen) break
    later.add(id)
  }
  return facts.flatMap((id) => {
    const changed = record.steps.get(`fact:${id}`)?.some((step) => later.has(step.entry)) ?? false
    const held = record.facts.get(id)
    return changed && held ? [held] : []
  })
}

import { type HeldFact, type Record, stands, type Withdrawal } from '../record.ts'
import { marks, needsLook } from '../retraction/fell.ts'
import { rootOf } from '../retraction/withdrawal.ts'

/** What became of one thing between two states of a record. */
export interface ChangeOf {
  readonly kind: 'report' | 'fact' | 'item' | 'actor' | 'issue' | 'outlet' | 'track' | 'withdrawal'
  readonly id: string
  readonly what: 'new' | 'gone' | 'changed'
  readonly says: string
}

/** What is new, gone or different in a later state of a record: “what changed since my last brief”. */
export function changesBetween(before: Record, after: Record): readonly ChangeOf[] {
  return [
    ...compared('report', before.reports, after.reports, {
      there: (report) => !report.withdrawn && !report.forgotten,
      same: (a, b) =>
        a.title === b.title && a.published === b.published && a.outlet === b.outlet && a.group === b.group,
      says: (report) => report.title ?? report.source,
    }),
    ...compared('fact', before.facts, after.facts, {
      there: stands,
      same: sameFact,
      says: (held, old) => `${held.fact.evidence.exact}${old ? turned(old, held) : ''}`,
    }),
    ...compared('item', before.items, after.items, {
      there: () => true,
      same: (a, b) => a.facts.join() === b.facts.join(),
      says: (item) =>
        (after.facts.get(item.id)?.fact.evidence.exact ?? before.facts.get(item.id)?.fact.evidence.exact ?? item.id) +
        fellWith(after, item.id),
    }),
    ...compared('actor', before.actors, after.actors, named),
    ...compared('issue', before.issues, after.issues, named),
    ...compared('outlet', before.outlets, after.outlets, named),
    ...compared('track', before.tracks, after.tracks, named),
    ...compared('withdrawal', before.withdrawals, after.withdrawals, {
      there: () => true,
      same: (a, b) => a.looked.size === b.looked.size,
      says: (withdrawal) => withdrawn(after, withdrawal),
    }),
  ]
}

/** “ (fell with the withdrawal of …)”, as long as nobody has looked at it. */
function fellWith(record: Record, item: string): string {
  const mark = record.withdrawals.size === 0 ? undefined : marks(record).get(item)?.at(-1)
  return mark ? ` (fell with the withdrawal of ${rootOf(mark.withdrawal.of)}: to be looked at)` : ''
}

/** What was withdrawn and why, and how much of what fell waits to be looked at. */
function withdrawn(record: Record, { entry, of, fell, looked }: Withdrawal): string {
  const { by = '', why } = record.entries.get(entry) ?? {}
  const open = fell.filter((one) => needsLook(one) && !looked.has(one.id)).length
  const id = rootOf(of)
  const name =
    record.reports.get(id)?.title ?? record.outlets.get(id)?.name ?? record.facts.get(id)?.fact.evidence.exact
  return `${name ?? id}, by ${by}${why === undefined ? '' : `: ${why}`} (${open} of ${fell.filter(needsLook).length} to be looked at)`
}

interface How<T> {
  readonly there: (value: T) => boolean
  readonly same: (a: T, b: T) => boolean
  /** What it is, and what of it differs where there was another before. */
  readonly says: (value: T, old?: T) => string
}

const named: How<{ readonly name: string }> = {
  there: () => true,
  same: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  says: ({ name }) => name,
}

function compared<T>(
  kind: ChangeOf['kind'],
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  { there, same, says }: How<T>,
): readonly ChangeOf[] {
  const found: ChangeOf[] = []
  for (const [id, value] of after) {
    const old = before.get(id)
    if (!there(value)) {
      if (old !== undefined && there(old)) found.push({ kind, id, what: 'gone', says: says(value) })
    } else if (old === undefined || !there(old)) found.push({ kind, id, what: 'new', says: says(value) })
    else if (old !== value && !same(old, value)) found.push({ kind, id, what: 'changed', says: says(value, old) })
  }
  for (const [id, old] of before)
    if (!after.has(id) && there(old)) found.push({ kind, id, what: 'gone', says: says(old) })
  return found
}

/** “ (proposed → accepted, date)”: the state it went to, and the fields that read otherwise. */
function turned(a: HeldFact, b: HeldFact): string {
  const x = a.fact as unknown as { readonly [field: string]: unknown }
  const y = b.fact as unknown as { readonly [field: string]: unknown }
  const fields = [...new Set([...Object.keys(x), ...Object.keys(y)])].filter(
    (field) => JSON.stringify(x[field]) !== JSON.stringify(y[field]),
  )
  const parts = [
    ...(a.review.state === b.review.state ? [] : [`${a.review.state} → ${b.review.state}`]),
    ...(a.issue === b.issue ? [] : [`issue ${a.issue ?? 'none'} → ${b.issue ?? 'none'}`]),
    ...(a.track === b.track ? [] : [`track ${a.track ?? 'none'} → ${b.track ?? 'none'}`]),
    ...fields,
  ]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

function sameFact(a: HeldFact, b: HeldFact): boolean {
  return (
    a.review.state === b.review.state &&
    a.issue === b.issue &&
    a.track === b.track &&
    (a.fact === b.fact || JSON.stringify(a.fact) === JSON.stringify(b.fact))
  )
}

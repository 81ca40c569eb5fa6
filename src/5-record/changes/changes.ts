import type { HeldFact, Record } from '../record.ts'
import { stands } from '../record.ts'

/** What became of one thing between two states of a record. */
export interface ChangeOf {
  readonly kind: 'report' | 'fact' | 'item' | 'actor' | 'issue' | 'outlet' | 'track'
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
      says: ({ fact }) => fact.evidence.exact,
    }),
    ...compared('item', before.items, after.items, {
      there: () => true,
      same: (a, b) => a.facts.join() === b.facts.join(),
      says: (item) =>
        after.facts.get(item.id)?.fact.evidence.exact ?? before.facts.get(item.id)?.fact.evidence.exact ?? item.id,
    }),
    ...compared('actor', before.actors, after.actors, named),
    ...compared('issue', before.issues, after.issues, named),
    ...compared('outlet', before.outlets, after.outlets, named),
    ...compared('track', before.tracks, after.tracks, named),
  ]
}

interface How<T> {
  readonly there: (value: T) => boolean
  readonly same: (a: T, b: T) => boolean
  readonly says: (value: T) => string
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
    else if (old !== value && !same(old, value)) found.push({ kind, id, what: 'changed', says: says(value) })
  }
  for (const [id, old] of before)
    if (!after.has(id) && there(old)) found.push({ kind, id, what: 'gone', says: says(old) })
  return found
}

function sameFact(a: HeldFact, b: HeldFact): boolean {
  return (
    a.review.state === b.review.state &&
    a.issue === b.issue &&
    a.track === b.track &&
    (a.fact === b.fact || JSON.stringify(a.fact) === JSON.stringify(b.fact))
  )
}

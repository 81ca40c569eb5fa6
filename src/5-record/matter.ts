import type { HeldFact, Record } from './record.ts'
import { partsOf, type Target } from './steps.ts'

/**
 * What a record tells, whoever has reviewed it. Most writes are decisions that let a fact stand as it stood: what is
 * derived from facts and reports alone need not be derived anew after each.
 */
export type Matter = object

const kept = new WeakMap<Record, Matter>()

/** One and the same object for records that differ only in who accepted what: a key for what is derived from them. */
export function matterOf(record: Record): Matter {
  const known = kept.get(record)
  if (known) return known
  const made = {}
  kept.set(record, made)
  return made
}

/** What can change without changing what is told. */
const beside: ReadonlySet<string> = new Set(['feed', 'brief', 'scenario'])

/** Hands the matter of a record on to the one made of it, where what was touched tells the same as before. */
export function handMatterOn(before: Record, after: Record, touched: Iterable<Target>): void {
  for (const target of touched) {
    const [kind, id] = partsOf(target)
    if (beside.has(kind)) continue
    if (kind !== 'fact' || !alike(before.facts.get(id), after.facts.get(id))) return
  }
  kept.set(after, matterOf(before))
}

/** Whether a fact tells the same: only the decision on it may differ, and not in whether it stands. */
function alike(a: HeldFact | undefined, b: HeldFact | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.fact === b.fact &&
    a.item === b.item &&
    a.issue === b.issue &&
    a.track === b.track &&
    a.report === b.report &&
    a.withdrawn === b.withdrawn &&
    (a.review.state === 'rejected') === (b.review.state === 'rejected')
  )
}

/** A value worked out once for the matter of a record. */
export function perMatter<T>(make: (record: Record) => T): (record: Record) => T {
  return once(matterOf, make)
}

/** A value worked out once for a record: for what shows decisions too. */
export function perRecord<T>(make: (record: Record) => T): (record: Record) => T {
  return once((record) => record, make)
}

function once<T>(keyOf: (record: Record) => object, make: (record: Record) => T): (record: Record) => T {
  const made = new WeakMap<object, { readonly value: T }>()
  return (record) => {
    const key = keyOf(record)
    const known = made.get(key)
    if (known) return known.value
    const value = make(record)
    made.set(key, { value })
    return value
  }
}

import { type Entry, entryVersion } from '../0-model/entry.ts'
import type { Fact } from '../0-model/fact.ts'
import type { Report } from '../0-model/report.ts'
import type { Trouble } from '../0-model/trouble.ts'
import { sealed } from './entry-id.ts'
import { handMatterOn } from './matter.ts'
import { type EntryHead, emptyRecord, type Record } from './record.ts'
import { settle } from './settle.ts'
import { type Step, stepsOf, type Target } from './steps.ts'

/** A record with the things that entries have changed in it. */
export interface Applied {
  readonly record: Record
  readonly touched: ReadonlySet<Target>
}

/** The record after one more entry. Never throws: an entry it does not know becomes a trouble of the record. */
export function apply(record: Record, entry: Entry): Record {
  return applyAll(record, [entry]).record
}

/** The record a history gives; entries in order, each after its parents (see `inOrder`). */
export function replay(entries: readonly Entry[], record = emptyRecord(entries[0]?.dossier ?? '')): Record {
  return applyAll(record, entries).record
}

/** The record after more entries, and what they touched: as `apply` one by one, but derived once. */
export function applyAll(record: Record, entries: readonly Entry[]): Applied {
  const heads = new Map(record.entries)
  const steps = new Map(record.steps)
  const undone = new Map(record.undone)
  const troubles: Trouble[] = []
  const touched = new Set<Target>()
  const head = new Set(record.head)
  for (const entry of entries) {
    if (heads.has(entry.id)) continue
    heads.set(entry.id, headOf(entry, heads))
    for (const parent of entry.parents) head.delete(parent)
    head.add(entry.id)
    const changes = entry.v > entryVersion ? null : stepsOf(entry.action, entry.id)
    if (changes === null) troubles.push(unknown(entry))
    else
      for (const [target, change] of changes) {
        steps.set(target, [...(steps.get(target) ?? []), { ...change, entry: entry.id }])
        touched.add(target)
      }
    if (changes !== null && entry.action.type === 'undone')
      takeBack(entry.action.entry, entry.id, undone, steps, touched)
  }
  const next: Record = {
    ...record,
    head: [...head].sort(),
    entries: heads,
    steps,
    undone,
    troubles: troubles.length > 0 ? [...record.troubles, ...troubles] : record.troubles,
  }
  const settled = settle(next, touched, record)
  handMatterOn(record, settled, touched)
  return { record: settled, touched }
}

/** A record of coded reports without a store, as tests, examples and the scripting door need it. */
export function recordOf(
  dossier: string,
  reports: readonly { readonly report: Report; readonly facts: readonly Fact[] }[],
  options: { readonly by?: string; readonly at?: string; readonly actions?: readonly Entry['action'][] } = {},
): Record {
  const { by = 'nobody', at = '1970-01-01T00:00:00.000Z', actions = [] } = options
  const all: Entry['action'][] = [
    { type: 'dossier-created', dossier: { id: dossier, title: dossier, glossary: [] } },
    ...reports.flatMap(({ report, facts }): Entry['action'][] => [
      { type: 'report-added', report },
      { type: 'facts-proposed', report: report.id, facts: [...facts] },
    ]),
    ...actions,
  ]
  return replay(chain(dossier, all, { by, at }))
}

/** Actions as a chain of entries, each written after the one before. */
export function chain(
  dossier: string,
  actions: readonly Entry['action'][],
  options: {
    readonly by: string
    readonly at: string
    readonly why?: string
    readonly parents?: readonly string[]
    /** A salt for each entry; without it none is mixed in, and erased words could be guessed from digests. */
    readonly salt?: () => string
  },
): readonly Entry[] {
  const { by, at, why, salt = () => '' } = options
  let parents = [...(options.parents ?? [])]
  return actions.map((action) => {
    const entry = sealed({ v: entryVersion, dossier, parents, at, by, ...(why && { why }), action, salt: salt() })
    parents = [entry.id]
    return entry
  })
}

function headOf({ id, parents, at, by, why, action }: Entry, heads: ReadonlyMap<string, EntryHead>): EntryHead {
  let known = at
  for (const parent of parents) {
    const before = heads.get(parent)?.known
    if (before && before > known) known = before
  }
  return {
    id,
    parents,
    at,
    by,
    ...(why !== undefined && { why }),
    type: action.type,
    known,
    ...(action.type === 'undone' && { undoes: action.entry }),
  }
}

/** Marks an entry undone; where that puts back or takes out steps, their targets are settled anew. */
function takeBack(
  entry: string,
  by: string,
  undone: Map<string, string>,
  steps: ReadonlyMap<Target, readonly Step[]>,
  touched: Set<Target>,
): void {
  if (!undone.has(entry)) undone.set(entry, by)
  const moved = new Set([entry])
  for (let grew = true; grew; ) {
    grew = false
    for (const [old, newer] of undone)
      if (moved.has(newer) && !moved.has(old)) {
        moved.add(old)
        grew = true
      }
  }
  for (const [target, list] of steps) if (list.some((step) => moved.has(step.entry))) touched.add(target)
}

function unknown(entry: Entry): Trouble {
  const newer = entry.v > entryVersion
  return {
    code: newer ? 'entry-newer' : 'entry-unknown',
    stage: 'record',
    message: newer
      ? `Entry ${entry.id.slice(0, 12)} was written by a newer Parley (version ${entry.v} of entries, this one knows ${entryVersion}).`
      : `Entry ${entry.id.slice(0, 12)} does “${entry.action.type}”, which this Parley does not know.`,
    advice: 'It is kept and does nothing here. Update Parley to see what it says.',
  }
}

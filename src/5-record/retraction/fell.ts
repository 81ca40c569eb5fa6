import type { Fell } from '../../0-model/entry.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { itemOf, type Record, stands, type Withdrawal } from '../record.ts'
import type { Falls } from './what-falls.ts'

/** Something that fell and that nobody has looked at since. */
export interface Mark {
  readonly withdrawal: Withdrawal
  readonly fell: Fell
}

/** Something that fell, of the record or of what was reasoned from it. */
type Found = Omit<Falls, 'kind'> & { readonly kind: Fell['kind'] }

/** What fell, as it is kept with the withdrawal: without words, each thing once. */
export function keptFalls(record: Record, falls: readonly Found[]): readonly Fell[] {
  const keptId = idKept(record, goneWith(falls))
  const found = new Map<string, Fell>()
  for (const { kind, id, effect, path } of falls) {
    const now = keptId(kind, id)
    // several parties may have undertaken one thing
    if (!found.has(`${kind} ${now}`)) found.set(`${kind} ${now}`, { kind, id: now, effect, path: [...path] })
  }
  return [...found.values()]
}

/** An item, or an undertaking, goes by a fact that is left of it: its own name may be that of a fact that goes. */
function idKept(record: Record, gone: ReadonlySet<string>): (kind: Fell['kind'], id: string) => string {
  return (kind, id) =>
    kind === 'item' || kind === 'undertaking' ? (itemOf(record, id)?.facts.find((fact) => !gone.has(fact)) ?? id) : id
}

/** What is said of each thing that fell, under its kind and the id it is kept by. */
export function saidOf(record: Record, falls: readonly Found[]): ReadonlyMap<string, string> {
  const keptId = idKept(record, goneWith(falls))
  const said = new Map<string, string>()
  for (const { kind, id, says } of falls) {
    const key = `${kind} ${keptId(kind, id)}`
    said.set(key, said.has(key) ? `${said.get(key)}; ${says}` : says)
  }
  return said
}

function goneWith(falls: readonly Found[]): ReadonlySet<string> {
  return new Set(falls.flatMap(({ kind, id, effect }) => (kind === 'fact' && effect === 'lost' ? [id] : [])))
}

const kept = new WeakMap<Record, ReadonlyMap<string, readonly Mark[]>>()

/**
 * What of a withdrawal nobody has looked at yet, by what it is about: items (with undertakings, and facts that took what
 * was withdrawn for their source) by each of their ids, all else by its own. Latest withdrawal last.
 */
export function marks(record: Record): ReadonlyMap<string, readonly Mark[]> {
  const known = kept.get(record)
  if (known) return known
  const found = new Map<string, Mark[]>()
  const put = (id: string, mark: Mark) => found.set(id, [...(found.get(id) ?? []), mark])
  for (const withdrawal of record.withdrawals.values())
    for (const fell of withdrawal.fell) {
      if (fell.id === '' || withdrawal.looked.has(fell.id)) continue
      const mark = { withdrawal, fell }
      put(fell.id, mark)
      const item = ofItem.has(fell.kind) ? itemOf(record, fell.id) : undefined
      if (item && item.id !== fell.id) put(item.id, mark)
    }
  kept.set(record, found)
  return found
}

const ofItem: ReadonlySet<Fell['kind']> = new Set<Fell['kind']>(['item', 'undertaking', 'fact'])

/** The marks on an item that stands, latest withdrawal last. */
export function marksOf(record: Record, item: string): readonly Mark[] {
  if (record.withdrawals.size === 0) return none
  return (marks(record).get(item) ?? none).filter(({ fell }) => fell.kind !== 'fact' || standsIn(record, fell.id))
}

const none: readonly Mark[] = []

function standsIn(record: Record, fact: string): boolean {
  const held = record.facts.get(fact)
  return held !== undefined && stands(held)
}

/**
 * Whether something that fell needs a look: facts that went are told by their items, and what is left by what rests on
 * it; a person looks at the rest.
 */
export function needsLook({ kind, effect }: Pick<Fell, 'kind' | 'effect'>): boolean {
  return kind !== 'fact' || effect === 'flagged'
}

/** The action by which somebody says that they have looked. Throws `withdrawal-unknown` and `fell-unknown`. */
export function lookedAt(record: Record, withdrawal: string, ids: readonly string[]) {
  const known = record.withdrawals.get(withdrawal)
  if (!known) throw new Misuse('withdrawal-unknown', `${withdrawal}: no withdrawal in force is an entry of this id`)
  const fell = new Set(known.fell.map(({ id }) => id))
  const strange = ids.find((id) => !fell.has(id))
  if (strange !== undefined) throw new Misuse('fell-unknown', `${strange}: this did not fell with that withdrawal`)
  return { type: 'fell-looked-at' as const, withdrawal, ids: [...ids] }
}

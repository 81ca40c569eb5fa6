import type { Entry, Salt } from '../0-model/entry.ts'
import { block, type Erased, isErased, mapTexts, saltAt, sealedPart } from './entry-id.ts'
import { erased } from './erase.ts'
import { inOrder } from './order.ts'
import { stepsOf, type Target } from './steps.ts'

/** Two branches of a history decided differently on one thing; the later decision is in force until a person decides. */
export interface Clash {
  readonly target: Target
  readonly entries: readonly string[]
  readonly message: string
}

/**
 * Two copies of a history as one: the entries of both, in the order all copies agree on. It does not matter which is
 * taken into which, in what order or how often. Words erased in one copy are erased in the other.
 */
export function merged(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  const all = new Map(a.map((entry) => [entry.id, entry]))
  for (const entry of b) {
    const known = all.get(entry.id)
    all.set(entry.id, known ? combined(known, entry) : entry)
  }
  let entries = inOrder([...all.values()])
  for (const { action } of entries) if (action.type === 'forgotten') entries = erased(entries, action.erasure)
  return entries
}

/** One entry of two copies: erased in either is erased; kept back from one only is there. */
export function combined(a: Entry, b: Entry): Entry {
  if (typeof a.salt === 'string' && typeof b.salt === 'string') return a
  const theirs: (string | Erased)[] = []
  mapTexts(sealedPart(b), (text) => theirs.push(text))
  const salts: (string | null)[] = []
  const made = mapTexts(sealedPart(a), (text, place) => {
    const other = theirs[place] as string | Erased
    const chosen = stronger(text, other)
    salts.push(isErased(chosen) ? null : saltAt(chosen === text ? a.salt : b.salt, place))
    return chosen
  }) as Entry
  const whole = [a.salt, b.salt].find((salt) => typeof salt === 'string')
  const salt: Salt = whole !== undefined && !salts.includes(null) ? whole : salts
  return { ...made, id: a.id, parents: a.parents, salt }
}

/** What two branches decided differently and nobody has settled since. */
export function clashes(entries: readonly Entry[]): readonly Clash[] {
  const ancestors = ancestry(entries)
  if (ancestors === null) return []
  const byTarget = new Map<Target, { readonly entry: Entry; readonly says: string }[]>()
  for (const entry of entries)
    for (const [target, { type, ...rest }] of stepsOf(entry.action, entry.id) ?? []) {
      const kind = type === 'removed' ? 'value' : type
      const key = `${target}|${kind}`
      const step = { entry, says: JSON.stringify([type, rest]) }
      const list = byTarget.get(key)
      if (list) list.push(step)
      else byTarget.set(key, [step])
    }
  const found: Clash[] = []
  for (const [key, steps] of byTarget) {
    const last = steps.filter(({ entry }) => !steps.some((other) => isBehind(ancestors, entry.id, other.entry.id)))
    if (
      last.length < 2 ||
      last.every(({ entry }) => ancestors.before.has(entry.id)) ||
      new Set(last.map(({ says }) => says)).size < 2
    )
      continue
    const target = key.slice(0, key.lastIndexOf('|'))
    const who = last.map(({ entry }) => `${entry.by} (${entry.at.slice(0, 16).replace('T', ' ')})`)
    found.push({
      target,
      entries: last.map(({ entry }) => entry.id),
      message: `${target}: ${who.join(' and ')} decided differently; the later decision is in force`,
    })
  }
  return found
}

/** Erased for good beats words, words beat words kept back; of two erasures all letters that either erased are gone. */
function stronger(a: string | Erased, b: string | Erased): string | Erased {
  const gone = (text: string | Erased): text is Erased => isErased(text) && !text.withheld
  if (gone(a) && gone(b)) {
    if (a.left.length !== b.left.length) return a.left.length < b.left.length ? a : b
    const left = Array.from({ length: a.left.length }, (_, i) => (b.left[i] === block ? block : a.left[i])).join('')
    return left === a.left ? a : { ...a, left }
  }
  if (gone(a)) return a
  if (gone(b)) return b
  return isErased(a) ? b : a
}

function isBehind({ before, found }: Ancestry, entry: string, later: string): boolean {
  return before.has(entry) ? !before.has(later) : (found.get(later)?.has(entry) ?? false)
}

interface Ancestry {
  readonly before: ReadonlySet<string>
  readonly found: ReadonlyMap<string, ReadonlySet<string>>
}

/** For every entry behind a fork, all it was written after; null where the history never forked. */
function ancestry(entries: readonly Entry[]): Ancestry | null {
  const children = new Map<string, number>()
  for (const { parents } of entries) for (const parent of parents) children.set(parent, (children.get(parent) ?? 0) + 1)
  const roots = entries.filter(({ parents }) => parents.length === 0).length
  if (roots <= 1 && [...children.values()].every((count) => count === 1)) return null
  // All before the fork is behind all after it; sets are kept for what follows only.
  const fork = entries.findIndex(({ id, parents }) => (children.get(id) ?? 0) > 1 || parents.length > 1)
  const before = new Set(entries.slice(0, roots > 1 ? 0 : Math.max(0, fork)).map(({ id }) => id))
  const found = new Map<string, ReadonlySet<string>>()
  for (const { id, parents } of entries) {
    if (before.has(id)) continue
    const all = new Set(parents.filter((parent) => !before.has(parent)))
    for (const parent of parents) for (const far of found.get(parent) ?? []) all.add(far)
    found.set(id, all)
  }
  return { before, found }
}

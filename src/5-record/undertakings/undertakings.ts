import type { ActorRef } from '../../0-model/actor.ts'
import { dayNumber } from '../../0-model/edtf.ts'
import type { Fact } from '../../0-model/fact.ts'
import { type Names, who } from '../identity/names.ts'
import { perMatter } from '../matter.ts'
import type { Item, Record } from '../record.ts'
import { announces, announcing, boundActors, tellsOutcome } from './announce.ts'
import { type Condition, overlaps, tyingKind } from './conditional.ts'
import { outcomeOf, type Question } from './outcome.ts'
import { content, overlap, type Seen, seenOn } from './seen.ts'

export const outcomes = ['kept', 'late', 'missed', 'overdue', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]

/** Something announced, and what later reports say became of it. */
export interface Undertaking {
  /** The item that announces it. */
  readonly item: string
  readonly by: ActorRef | null
  readonly what: string
  /** EDTF; null where no time was named. */
  readonly due: string | null
  readonly outcome: Outcome
  /** When it was done, as far as it is told. */
  readonly done: string | null
  readonly because: string
  /** What it hangs on, where it does; null where it was announced whatever comes. */
  readonly condition: Condition | null
  /** Facts that announce it, and those that say what became of it. */
  readonly announced: readonly string[]
  readonly followed: readonly string[]
}

/**
 * What was announced — a meeting, a deadline, a measure promised — and whether it came about, as of a day
 * (YYYY-MM-DD; without one, that of the latest report).
 *
 * kept, late: a later passage says it was done, by or after the time named. missed: it says it was not, or the thing
 * was called off. overdue: the time has passed, reports since then know nothing of it or say it is still awaited.
 * unknown: the time has not come, none was named, or nobody has reported since.
 */
export function undertakings(record: Record, options: { readonly asOf?: string } = {}): readonly Undertaking[] {
  return ledger(record, options.asOf).all()
}

/** Those that one item announces, without working out all others: the same as `undertakings` has of it. */
export function undertakingsOf(
  record: Record,
  item: string,
  options: { readonly asOf?: string } = {},
): readonly Undertaking[] {
  return ledger(record, options.asOf).of(item)
}

/** Those in whose announcement a fact of one of the items has a part, without working out all others. */
export function undertakingsAbout(record: Record, items: ReadonlySet<string>): readonly Undertaking[] {
  const found = new Map<string, Undertaking>()
  for (const id of record.items.keys())
    if (items.has(id)) for (const one of ledger(record, undefined).about(id)) found.set(one.announced.join(), one)
  return [...found.values()]
}

interface Ledger {
  all(): readonly Undertaking[]
  of(item: string): readonly Undertaking[]
  about(item: string): readonly Undertaking[]
}

/** What was worked out of a matter, by the day it was asked for: views of one record share it. */
const ledgersOf = perMatter(() => new Map<string, Ledger>())

function ledger(record: Record, day: string | undefined): Ledger {
  // the day of the latest report is what is meant without one
  const asOf = day === undefined || dayNumber(day) === seenOn(record).latest ? undefined : day
  const known = ledgersOf(record)
  const before = known.get(asOf ?? '')
  if (before) return before
  const made = opened(seenOn(record, asOf))
  known.set(asOf ?? '', made)
  return made
}

/** What is asked of one who is bound by an announcement. */
interface Open extends Question {
  /** The same for all that may be one promise coded twice; null where it can be none. */
  readonly twins: string | null
}

/** What was announced and what became of it, each worked out when it is asked for. */
function opened(seen: Seen): Ledger {
  const { items } = seen.record
  const known = new Map<Item, readonly Open[]>()
  const announcedBy = (item: Item): readonly Open[] => {
    const before = known.get(item)
    if (before) return before
    const made = openings(seen, item)
    known.set(item, made)
    return made
  }
  const done = new Map<Open, Undertaking>()
  const answered = (one: Open): Undertaking => {
    const before = done.get(one)
    if (before) return before
    const made = answer(seen, one)
    done.set(one, made)
    return made
  }
  let dated: ReadonlyMap<string, readonly Item[]> | undefined
  const twinsOf = ({ due, twins }: Open): readonly Open[] => {
    dated ??= byDate(seen.record)
    return (dated.get(due ?? '') ?? []).flatMap(announcedBy).filter((other) => other.twins === twins)
  }
  /** What an item announces, each as it stands once it is joined with what may be the same promise. */
  const joinedOf = (item: Item): readonly Undertaking[] =>
    announcedBy(item).flatMap((one) =>
      one.twins === null ? [answered(one)] : joined(seen.names, twinsOf(one).map(answered)),
    )
  let all: readonly Undertaking[] | undefined
  return {
    all() {
      all ??= joined(
        seen.names,
        [...items.values()].flatMap((item) => announcedBy(item).map(answered)),
      )
      return all
    },
    of: (id) => {
      const item = items.get(id)
      return item ? joinedOf(item).filter((found) => found.item === id) : []
    },
    about: (id) => {
      const item = items.get(id)
      if (!item) return []
      const own = new Set(item.facts)
      return joinedOf(item).filter(({ announced }) => announced.some((fact) => own.has(fact)))
    },
  }
}

/** Items that may announce something, in the order of the record, by every date their facts give. */
function byDate({ items, facts }: Record): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>()
  for (const item of items.values()) {
    if (!announcing.has(item.kind)) continue
    const dates = new Set(item.facts.map((id) => facts.get(id)?.fact.date))
    for (const date of dates) if (date) put(lists, date, item)
  }
  return lists
}

/** What an item announces, once for each who is bound. */
function openings(seen: Seen, item: Item): readonly Open[] {
  if (!announcing.has(item.kind) || !item.facts.some((id) => announces(seen.record.facts.get(id)))) return []
  const facts = item.facts.flatMap((id) => seen.told(id) ?? []).filter(({ day }) => day <= seen.now)
  const first = facts.find(({ held }) => announces(held))
  if (!first) return []
  const announced = facts.filter(({ held, day }) => announces(held) && !tellsOutcome(held, day))
  const openers = announced.length > 0 ? announced : [first]
  if (item.kind === tyingKind && toldOtherwise(seen, openers)) return []
  const due = openers.map(({ held }) => held.fact.date).find((date) => date !== null) ?? null
  const bound = boundActors(seen, openers)
  return (bound.length > 0 ? bound : [null]).map((by) => ({
    item,
    facts,
    openers,
    by,
    due,
    alone: bound.length < 2,
    twins: due === null || by === null ? null : `${who(by, seen.names).key}|${due}`,
  }))
}

function answer(seen: Seen, question: Question): Undertaking {
  const { item, by, due, openers } = question
  return {
    item: item.id,
    by,
    what: whatOf(openers[0]?.held.fact),
    due,
    announced: openers.map(({ held }) => held.id),
    ...outcomeOf(seen, question),
  }
}

function whatOf(fact: Fact | undefined): string {
  if (fact?.kind === tyingKind) return fact.what
  return fact?.about ?? fact?.evidence.exact ?? ''
}

/** Whether a promise that hangs on a condition is announced by another fact of the same passage: one is enough. */
function toldOtherwise(seen: Seen, openers: Question['openers']): boolean {
  return openers.every(({ held }) =>
    seen
      .inReport(held.report)
      .some((other) => other.fact.kind !== tyingKind && announces(other) && overlaps(other, held)),
  )
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The order in which one outcome outranks another where one undertaking was coded as two items. */
const strength: { readonly [O in Outcome]: number } = { late: 4, kept: 4, missed: 3, overdue: 2, unknown: 1 }

/** One promise is often coded twice, as a time limit and as the thing promised: same actor, same day, common words. */
function joined(names: Names, all: readonly Undertaking[]): readonly Undertaking[] {
  const kept: Undertaking[] = []
  const places = new Map<string, number[]>()
  for (const one of all) {
    if (one.due === null || one.by === null) {
      kept.push(one)
      continue
    }
    const key = `${who(one.by, names).key}|${one.due}`
    const known = places.get(key) ?? []
    places.set(key, known)
    const words = content(one.what)
    const at = known.find((place) => overlap(words, content((kept[place] as Undertaking).what)) > 0)
    const twin = at === undefined ? undefined : kept[at]
    if (at === undefined || !twin) {
      known.push(kept.length)
      kept.push(one)
      continue
    }
    const [main, rest] = strength[one.outcome] > strength[twin.outcome] ? [one, twin] : [twin, one]
    const followed = [...new Set([...main.followed, ...rest.followed])]
    kept[at] = { ...main, announced: [...main.announced, ...rest.announced], followed }
  }
  return kept
}

import { days } from '../../0-model/edtf.ts'
import type { Kind } from '../../0-model/fact.ts'
import { folded, type Names, who } from '../identity/names.ts'
import { stem, stops } from '../identity/words.ts'
import { plainWords } from '../independence/sketch.ts'
import { type HeldFact, type Item, type Record, standing } from '../record.ts'
import { calledIn } from './called.ts'

/** A proposal or an answer as matching sees it: an item with what its reports say of it. */
export interface Put<K extends Kind = 'proposal'> {
  readonly item: Item
  readonly facts: readonly Told<K>[]
  /** Its matter, in stems: no names of those who act, no words that only say that it is a proposal. */
  readonly words: readonly string[]
  /** Keys of those who act and of whom they act for. */
  readonly by: ReadonlySet<string>
  readonly makers: readonly Maker[]
  readonly reports: ReadonlySet<string>
  /** The first day it has, by date or report; Infinity where none is known. */
  readonly day: number
  /** What makes it a later version (“revised”, “second”); null where nothing says so. */
  readonly called: string | null
}

/** Somebody who acts: as keys, and the name as it is written, its words between spaces. */
export interface Maker {
  readonly key: string
  readonly of: string | null
  readonly name: string
  readonly padded: string
}

export type Told<K extends Kind> = ReturnType<typeof standing<K>>[number]

/** What somebody may put on the table, as reports call it: it tells no proposal from another. */
const things =
  'proposal proposals offer offers plan plans draft drafts text version versions package initiative paper memorandum'
const empty: ReadonlySet<string> = new Set(
  `${things} propose proposed proposes offered latest party parties side sides`.split(' '),
)

/** The items of a kind as they are matched, in the order in which they came. */
export function putItems<K extends 'proposal' | 'response'>(record: Record, kind: K, names: Names): readonly Put<K>[] {
  const byItem = new Map<string, Told<K>[]>()
  for (const held of standing(record, { kind })) {
    const facts = byItem.get(held.item)
    if (facts) facts.push(held)
    else byItem.set(held.item, [held])
  }
  const all = [...byItem].flatMap(([id, facts]): Put<K>[] => {
    const item = record.items.get(id)
    return item ? [put(record, item, facts, names)] : []
  })
  return all.sort((a, b) => a.day - b.day || (a.item.id < b.item.id ? -1 : 1))
}

function put<K extends Kind>(record: Record, item: Item, facts: readonly Told<K>[], names: Names): Put<K> {
  const said = facts.map((held) => saidIn(held))
  const makers = makersOf(facts, names)
  return {
    item,
    facts,
    words: said.length === 1 ? (said[0]?.words ?? []) : [...new Set(said.flatMap(({ words }) => words))],
    by: new Set(makers.flatMap(({ key, of }) => (of === null ? [key] : [key, of]))),
    makers,
    reports: new Set(facts.map(({ report }) => report)),
    day: Math.min(...facts.map((held) => dayOf(record, held))),
    called: said.find(({ called }) => called !== null)?.called ?? null,
  }
}

function makersOf(facts: readonly HeldFact[], names: Names): readonly Maker[] {
  const found = new Map<string, Maker>()
  for (const { fact } of facts)
    for (const ref of fact.actors) {
      const { key, of } = who(ref, names)
      if (!found.has(`${key}|${ref.name}`))
        found.set(`${key}|${ref.name}`, { key, of, name: ref.name, padded: ` ${folded(ref.name)} ` })
    }
  return [...found.values()]
}

interface Said {
  readonly words: readonly string[]
  readonly called: string | null
}

/** What was read out of facts before: a record that changed elsewhere has the same facts. */
const read = new WeakMap<HeldFact, Said>()

function saidIn(held: HeldFact): Said {
  const before = read.get(held)
  if (before) return before
  const { fact } = held
  const { to, terms = [] } = fact as { to?: string; terms?: readonly string[] }
  const matter = [to, fact.about, ...terms].filter(Boolean).join(' ')
  // An answer is known by what it says it answers; an offer by all its words.
  const text = fact.kind === 'response' && matter !== '' ? matter : `${matter} ${fact.evidence.exact}`
  const called = new Set([...fact.actors, ...fact.counterparts].flatMap(({ name }) => plainWords(name)))
  const words = plainWords(text).filter((word) => !stops.has(word) && !empty.has(word) && !called.has(word))
  const made = {
    words: [...new Set(words.map(stem))],
    called: calledIn(fact, text),
  }
  read.set(held, made)
  return made
}

/** When something was put forward or answered, as a day’s number: its date, else that of its report. */
export function dayOf(record: Record, { fact, report }: HeldFact): number {
  return days(fact.date)?.from ?? days(record.reports.get(report)?.published)?.from ?? Infinity
}

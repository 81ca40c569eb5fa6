import type { Kind } from '../../0-model/fact.ts'
import { standsFor } from '../../5-record/identity/names.ts'
import { type HeldFact, type Item, type Record, stands } from '../../5-record/record.ts'
import { factsOf } from '../item.ts'
import { supportOf } from '../quote.ts'
import type { Reason } from './fit.ts'
import type { BriefOptions } from './options.ts'

/** An item with those of its facts that may be told, if they can be put into words. */
export interface Candidate {
  readonly item: Item
  readonly facts: readonly HeldFact[]
}

export interface Candidates {
  /** In the order of the record. */
  readonly list: readonly Candidate[]
  /** How many facts are left out before any is put into words, by why. */
  readonly left: ReadonlyMap<Reason, number>
  /** Facts that stand and are not confidential. */
  readonly facts: number
}

/** A whole clause of the report needs less: nothing is put together from parts that may be read wrongly. */
const sureOfWhole = 30

/**
 * Of each kind a page looks at so many items that weigh most and so many that are the latest: a page has room for a few
 * dozen sentences, and putting a hundred thousand facts into words to leave them out again takes seconds.
 */
const looked = { weightiest: 200, latest: 60 } as const

/** What was found last of a record: a brief is written again where it turns to a text that was not at hand. */
const last = new WeakMap<Record, { readonly key: string; readonly found: Candidates }>()

/** What of a record a brief looks at: all for a full one, for a page the weightiest and latest of each kind. */
export function candidates(record: Record, options: BriefSelection): Candidates {
  const { since, focus, length, proposed, least } = options
  const key = JSON.stringify([since, focus, length, proposed, least])
  const before = last.get(record)
  if (before?.key === key) return before.found
  const found = lookedAt(record, options)
  last.set(record, { key, found })
  return found
}

function lookedAt(record: Record, options: BriefSelection): Candidates {
  const mark = (options.proposed ?? (anyAccepted(record) ? 'omit' : 'mark')) === 'mark'
  const left = new Map<Reason, number>()
  const leave = (reason: Reason, count = 1): unknown => left.set(reason, (left.get(reason) ?? 0) + count)
  const least = options.least ?? sureOfWhole
  const found: Candidate[] = []
  let facts = 0
  for (const item of record.items.values()) {
    const able: HeldFact[] = []
    for (const held of open(record, item, options)) {
      facts++
      if (held.review.state === 'accepted') able.push(held)
      else if (!mark) leave('unreviewed')
      else if (held.fact.confidence < least) leave('unsure')
      else able.push(held)
    }
    if (able.length > 0) found.push({ item, facts: able })
  }
  if (options.length === 'full') return { list: found, left, facts }
  const list = chosen(record, found)
  const kept = new Set(list)
  for (const one of found) if (!kept.has(one)) leave('room', one.facts.length)
  return { list, left, facts }
}

export type BriefSelection = Pick<BriefOptions, 'since' | 'focus' | 'length' | 'proposed' | 'least'>

/** The reports whose texts a brief reads. */
export function readings(record: Record, options: BriefSelection): ReadonlySet<string> {
  return new Set(candidates(record, options).list.flatMap(({ facts }) => facts.map(({ report }) => report)))
}

function anyAccepted({ facts }: Record): boolean {
  for (const { review } of facts.values()) if (review.state === 'accepted') return true
  return false
}

function chosen(record: Record, all: readonly Candidate[]): readonly Candidate[] {
  const byKind = new Map<Kind, Candidate[]>()
  for (const one of all) {
    const list = byKind.get(one.item.kind)
    if (list) list.push(one)
    else byKind.set(one.item.kind, [one])
  }
  const kept = new Set<Candidate>()
  for (const list of byKind.values()) {
    if (list.length <= looked.weightiest) {
      for (const one of list) kept.add(one)
      continue
    }
    const placed = list.map((one) => ({ one, weight: weightOf(record, one), day: dayOf(record, one) }))
    const later = (a: (typeof placed)[number], b: (typeof placed)[number]) =>
      a.day < b.day ? 1 : a.day > b.day ? -1 : a.one.item.id < b.one.item.id ? -1 : 1
    for (const { one } of placed.sort((a, b) => b.weight - a.weight || later(a, b)).slice(0, looked.weightiest))
      kept.add(one)
    for (const { one } of placed.sort(later).slice(0, looked.latest)) kept.add(one)
  }
  return all.filter((one) => kept.has(one))
}

/** What an item can weigh at most on the page, but for how well it can be worded. */
function weightOf(record: Record, { facts }: Candidate): number {
  let most = 0
  for (const { review, fact } of facts)
    most = Math.max(most, (review.state === 'accepted' ? 1000 : 0) + fact.confidence + (fact.date === null ? 0 : 20))
  return most + 100 * supportOf(record, facts).independent
}

function dayOf(record: Record, { facts }: Candidate): string {
  let latest = ''
  for (const { report } of facts) {
    const day = record.reports.get(report)?.published ?? ''
    if (day > latest) latest = day
  }
  return latest
}

/** Facts of an item that may be told at all: standing, not confidential, new enough, on what is asked for. */
function open(record: Record, item: Item, { since, focus }: BriefSelection): readonly HeldFact[] {
  return factsOf(record, item).filter((held) => {
    const report = record.reports.get(held.report)
    if (!stands(held) || !report || report.confidential || report.forgotten) return false
    return (since === undefined || (report.published ?? '') >= since) && touches(record, held, focus)
  })
}

function touches(record: Record, held: HeldFact, focus: string | undefined): boolean {
  if (focus === undefined || held.issue === focus) return true
  return [...held.fact.actors, ...held.fact.counterparts].some((ref) => standsFor(record, ref, focus))
}

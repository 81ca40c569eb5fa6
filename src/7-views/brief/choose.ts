import { days, isoDay } from '../../0-model/edtf.ts'
import type { Span } from '../../0-model/passage.ts'
import { type HeldFact, type Record, stands } from '../../5-record/record.ts'
import { factsOf, leadOf } from '../item.ts'
import { supportOf } from '../quote.ts'
import { names } from './names.ts'
import type { BriefOptions } from './options.ts'
import { forward, kindsByWeight } from './plan.ts'
import { sentenceOf } from './tell.ts'

/** Something a brief can tell: a fact that speaks for its item, with those of other reports that say it too. */
export interface Telling {
  readonly held: HeldFact
  readonly others: readonly HeldFact[]
  /** Its first day, else that of its report. */
  readonly day: string
  /** Still to come when the record ends. */
  readonly ahead: boolean
  /** What counts for a place on the page: reviewed first, then voices, then how sure the coder is. */
  readonly weight: number
}

/** How much two passages must share to be one piece of news told twice. */
const same = 0.6

/** All that can be said, in the order of time: one telling for an item, one for a passage. */
export function tellings(record: Record, options: BriefOptions): Telling[] {
  const latest = latestDay(record)
  const found: Telling[] = []
  for (const facts of eligible(record, options)) {
    const held = leadOf(record, facts)
    if (!held || !touches(held, options.focus)) continue
    if (sentenceOf(record, held, names(record), options.texts.get(held.report)) === null) continue
    const others = facts.filter((one) => one.report !== held.report && one.review.state === held.review.state)
    const range = days(held.fact.date)
    found.push({
      held,
      others,
      day: dayOf(record, held),
      ahead:
        forward.has(held.fact.kind) &&
        range !== null &&
        latest !== null &&
        (!Number.isFinite(range.to) ||
          isoDay(range.to) > latest ||
          (isoDay(range.to) === latest && held.fact.factuality.modality !== 'asserted')),
      weight:
        (held.review.state === 'accepted' ? 1000 : 0) +
        100 * supportOf(record, [held, ...others]).independent +
        held.fact.confidence +
        (held.fact.date === null ? 0 : 20),
    })
  }
  return oneForAPassage(found).sort((a, b) => compare(a.day, b.day) || compare(a.held.id, b.held.id))
}

/** Facts by item that may be told at all: standing, not confidential, reviewed or wanted unreviewed, new enough. */
function* eligible(record: Record, options: BriefOptions): Generator<HeldFact[]> {
  const accepted = [...record.facts.values()].some((held) => held.review.state === 'accepted')
  const mark = (options.proposed ?? (accepted ? 'omit' : 'mark')) === 'mark'
  for (const item of record.items.values()) {
    const facts = factsOf(record, item).filter((held) => {
      const report = record.reports.get(held.report)
      if (!stands(held) || !report || report.confidential || report.forgotten) return false
      if (held.review.state !== 'accepted' && (!mark || held.fact.confidence < (options.least ?? 50))) return false
      return options.since === undefined || (report.published ?? '') >= options.since
    })
    if (facts.length > 0) yield facts
  }
}

function touches(held: HeldFact, focus: string | undefined): boolean {
  if (focus === undefined || held.issue === focus) return true
  return [...held.fact.actors, ...held.fact.counterparts].some(
    (ref) => (ref.id ?? ref.name) === focus || ref.of === focus,
  )
}

/** Of several readings of one passage (a refusal is a position and an answer) the one whose kind weighs most is told. */
function oneForAPassage(found: readonly Telling[]): Telling[] {
  const order = new Map(kindsByWeight.map((kind, at) => [kind, at]))
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.held.review.state === 'accepted') - Number(a.held.review.state === 'accepted') ||
      (order.get(a.held.fact.kind) ?? 99) - (order.get(b.held.fact.kind) ?? 99) ||
      b.weight - a.weight ||
      compare(a.held.id, b.held.id),
  )
  const taken = new Map<string, Span[]>()
  return ranked.filter(({ held }) => {
    const passages = taken.get(held.report) ?? []
    if (passages.some((one) => share(one, held.fact.evidence) >= same)) return false
    taken.set(held.report, [...passages, held.fact.evidence])
    return true
  })
}

/** The part of the shorter passage that the two have in common, weighed by the longer: intersection over union. */
function share(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return both / (a.end - a.start + (b.end - b.start) - both)
}

function latestDay(record: Record): string | null {
  let latest: string | null = null
  for (const { published } of record.reports.values())
    if (published !== null && (latest === null || published > latest)) latest = published
  return latest
}

function dayOf(record: Record, held: HeldFact): string {
  const range = days(held.fact.date)
  if (range && Number.isFinite(range.from)) return isoDay(range.from)
  return record.reports.get(held.report)?.published ?? ''
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

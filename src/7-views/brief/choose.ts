import { days, isoDay } from '../../0-model/edtf.ts'
import type { Span } from '../../0-model/passage.ts'
import type { HeldFact, Record } from '../../5-record/record.ts'
import { supportOf } from '../quote.ts'
import { candidates } from './candidates.ts'
import { when } from './dates.ts'
import type { Reason } from './fit.ts'
import type { BriefOptions } from './options.ts'
import { forward, kindsByWeight } from './plan.ts'
import { type Desk, type Worded, wordsFor } from './tell.ts'

/** Something a brief can tell: a fact that speaks for its item, with those of other reports that say it too. */
export interface Telling {
  readonly held: HeldFact
  readonly worded: Worded
  readonly others: readonly HeldFact[]
  /** Its first day, else that of its report. */
  readonly day: string
  /** Still to come when the record ends. */
  readonly ahead: boolean
  /** What counts for a place on the page: reviewed first, then voices, then how sure the coder is. */
  readonly weight: number
}

/** What can be told, and how many facts cannot, by why. */
export interface Choice {
  readonly tellings: readonly Telling[]
  readonly left: ReadonlyMap<Reason, number>
  /** Facts that stand and are not confidential. */
  readonly facts: number
}

/** How much two passages must share to be one piece of news told twice. */
const same = 0.6
/** How sure the coder must be of a fact nobody has reviewed, 0–100, unless told. */
const sure = 50
/** All that can be said, in the order of time: one telling for an item, one for a passage. */
export function choose(desk: Desk, options: BriefOptions): Choice {
  const { record, latest } = desk
  const looked = candidates(record, options)
  const left = new Map(looked.left)
  const leave = (reason: Reason, count = 1): unknown => left.set(reason, (left.get(reason) ?? 0) + count)
  const found: Telling[] = []
  for (const { facts } of looked.list) {
    const able: { held: HeldFact; worded: Worded }[] = []
    for (const held of facts) {
      const worded = wordsFor(desk, held)
      if (typeof worded === 'string') leave(worded)
      else if (held.review.state !== 'accepted' && !worded.whole && held.fact.confidence < (options.least ?? sure))
        leave('unsure')
      else able.push({ held, worded })
    }
    const best = able.sort(
      (a, b) =>
        rank(record, b) - rank(record, a) ||
        compare(dayOf(record, b.held), dayOf(record, a.held)) ||
        compare(a.held.id, b.held.id),
    )[0]
    if (!best) continue
    const { held, worded } = best
    const others = able
      .filter((one) => one.held.report !== held.report && one.held.review.state === held.review.state)
      .map((one) => one.held)
    leave('twice', able.length - 1 - others.length)
    found.push({
      held,
      worded,
      others,
      day: dayOf(record, held),
      ahead: isAhead(held, latest),
      weight:
        (held.review.state === 'accepted' ? 1000 : 0) +
        100 * supportOf(record, [held, ...others]).independent +
        held.fact.confidence +
        (held.fact.date === null ? 0 : 20) +
        (worded.whole ? 40 : 0),
    })
  }
  const tellings = datedOnly(oneForAPassage(found))
  const all = (list: readonly Telling[]): number => list.reduce((sum, one) => sum + 1 + one.others.length, 0)
  leave('twice', all(found) - all(tellings))
  return {
    tellings: tellings.sort((a, b) => compare(a.day, b.day) || compare(a.held.id, b.held.id)),
    left,
    facts: looked.facts,
  }
}

function rank(record: Record, { held, worded }: { held: HeldFact; worded: Worded }): number {
  const day = Number((record.reports.get(held.report)?.published ?? '0000-00-00').replaceAll('-', ''))
  return (
    (held.review.state === 'accepted' ? 4e9 : 0) +
    (worded.whole ? 2e9 : 0) +
    (held.fact.date === null ? 0 : 1e9) +
    day * 10 +
    held.fact.confidence / 100
  )
}

function isAhead({ fact }: HeldFact, latest: string | null): boolean {
  const range = days(fact.date)
  if (!forward.has(fact.kind) || range === null || latest === null) return false
  if (!Number.isFinite(range.to)) return fact.factuality.modality !== 'asserted'
  const last = isoDay(range.to)
  return last > latest || (last === latest && fact.factuality.modality !== 'asserted')
}

/** Of two tellings in the same words, one with its date and one without, the one with it. */
function datedOnly(found: readonly Telling[]): Telling[] {
  const plain = ({ held, worded }: Telling): string =>
    held.fact.date === null ? worded.text : worded.text.replace(` ${when(held.fact.date)}`, '')
  const dated = new Set(found.filter((one) => one.worded.text !== plain(one)).map(plain))
  return found.filter((one) => one.worded.text !== plain(one) || !dated.has(one.worded.text))
}

/** Of several readings of one passage (a refusal is a position and an answer) the one whose kind weighs most is told. */
function oneForAPassage(found: readonly Telling[]): Telling[] {
  const order = new Map(kindsByWeight.map((kind, at) => [kind, at]))
  const ranked = [...found].sort(
    (a, b) =>
      Number(b.held.review.state === 'accepted') - Number(a.held.review.state === 'accepted') ||
      Number(b.worded.whole) - Number(a.worded.whole) ||
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

/** What two passages have in common, as a part of the shorter one. */
function share(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return both / Math.min(a.end - a.start, b.end - b.start)
}

/** The day of the latest report. */
export function latestDay(record: Record): string | null {
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

import { dayNumber } from '../../0-model/edtf.ts'
import { states } from '../../3-syntax/names/states.ts'
import type { HeldFact, Record } from '../../5-record/record.ts'
import type { Sentence } from './brief.ts'
import { compare, type Telling } from './choose.ts'
import { listed } from './names.ts'
import { isGathering, outcomes, stakes, telling } from './plan.ts'
import type { Teller } from './tell.ts'

/** News of how many days up to the last report can make the headline. */
const fresh = 14
/** How many days after a meeting something counts as having come of it. */
const after = 3

/** What opens a brief, in the order in which it is read. */
export interface Opening {
  /** The most telling news of the latest days. */
  readonly news: Telling | null
  readonly met: Telling | null
  /** What came of the meeting. */
  readonly outcome: Telling | null
  /** The latest of what was put on the table or decided since. */
  readonly since: Telling | null
}

/** Picks the opening: one telling is never picked twice. */
export function openingOf(all: readonly Telling[], latestReport: string | null): Opening {
  const last = latestReport ?? ''
  const past = all.filter((one) => !one.ahead && (last === '' || one.day <= last))
  const news = newsOf(past, last)
  const without = (...taken: (Telling | null)[]): Telling[] => past.filter((one) => !taken.includes(one))
  const met =
    without(news)
      .filter((one) => isGathering(one.held))
      .sort(latest)[0] ?? null
  const outcome =
    met === null
      ? null
      : (without(news, met)
          .filter((one) => {
            const days = dayNumber(one.day || '0001-01-01') - dayNumber(met.day)
            return days >= 0 && days <= after && outcomes.includes(one.held.fact.kind) && sayable(one)
          })
          .sort(
            (a, b) => outcomes.indexOf(a.held.fact.kind) - outcomes.indexOf(b.held.fact.kind) || b.weight - a.weight,
          )[0] ?? null)
  const since =
    without(news, met, outcome)
      .filter((one) => telling.includes(one.held.fact.kind) && sayable(one) && (met === null || one.day > met.day))
      .sort(latest)[0] ?? null
  return { news, met, outcome, since }
}

/** The news of the last days: the kind that tells most, several voices before one, later before earlier. */
function newsOf(past: readonly Telling[], last: string): Telling | null {
  if (last === '') return null
  const score = (one: Telling): number =>
    one.weight / 50 - 2 * telling.indexOf(one.held.fact.kind) - (dayNumber(last) - dayNumber(one.day))
  return (
    past
      .filter(
        (one) =>
          one.worded.headline !== null &&
          telling.includes(one.held.fact.kind) &&
          one.day !== '' &&
          dayNumber(last) - dayNumber(one.day) <= fresh,
      )
      .sort((a, b) => score(b) - score(a) || compare(a.held.id, b.held.id))[0] ?? null
  )
}

function sayable({ held, worded }: Telling): boolean {
  return worded.whole && held.fact.factuality.modality === 'asserted' && held.fact.attribution.channel === 'narrator'
}

function latest(a: Telling, b: Telling): number {
  return compare(b.day, a.day) || b.weight - a.weight || compare(a.held.id, b.held.id)
}

/** The headline: the news in the present tense, everybody by the short name. */
export function headlineOf(teller: Teller, { news }: Opening): Sentence | null {
  if (!news || news.worded.headline === null) return null
  const n = teller.cite(news.held)
  const text = teller.introductions.shorten(news.worded.headline)
  return n === null
    ? null
    : {
        text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
        kind: 'fact',
        cites: [n],
        reviewed: news.held.review.state === 'accepted',
      }
}

/** The news; who met where and when, and what came of it; what changed since; what is at issue. */
export function introductionOf(record: Record, teller: Teller, opening: Opening, rest: readonly Telling[]): Sentence[] {
  const { news, met, outcome, since } = opening
  return [
    ...[news, met, outcome, since].flatMap((one) => (one ? (teller.tell(one) ?? []) : [])),
    ...atIssue(record, teller, rest),
  ]
}

function atIssue(record: Record, teller: Teller, rest: readonly Telling[]): Sentence[] {
  const byIssue = new Map<string, HeldFact[]>()
  for (const { held } of rest) {
    const name = held.issue === null ? undefined : record.issues.get(held.issue)?.name
    if (name !== undefined && stakes.has(held.fact.kind)) byIssue.set(name, [...(byIssue.get(name) ?? []), held])
  }
  if (byIssue.size < 2) return []
  const first = [...byIssue.values()].sort((a, b) => b.length - a.length).map(([held]) => held as HeldFact)
  const ordered = [...byIssue].sort(([, a], [, b]) => b.length - a.length).map(([name]) => lowered(name))
  return [
    {
      text: `At issue are ${listed(ordered)}.`,
      kind: 'judgement',
      cites: first.flatMap((held) => teller.cite(held) ?? []),
      reviewed: first.every((held) => held.review.state === 'accepted'),
    },
  ]
}

/** The name of an issue inside a sentence: what is no name of somebody begins with a small letter. */
function lowered(name: string): string {
  const [first = ''] = name.split(' ')
  const isName =
    !/^\p{Lu}\p{Ll}+$/u.test(first) ||
    states.some(({ names: own, adjectives }) => own.includes(first) || adjectives.includes(first))
  return isName ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

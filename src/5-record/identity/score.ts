import type { DayRange } from '../../0-model/edtf.ts'
import type { Features } from './features.ts'
import type { Who } from './names.ts'
import { marked, type Signal, sameReport, signals, weights } from './weights.ts'

/** What spoke for or against, how strongly (−1 to 1) and what it weighed. */
export interface Reason {
  readonly signal: Signal | 'same-report' | 'fixed' | 'marked'
  readonly strength: number
  readonly points: number
}

export interface Score {
  readonly points: number
  readonly reasons: readonly Reason[]
}

/** Dates this far apart (days) still speak only weakly against: reports slip by a day across midnight and time zones. */
const slip = 2
/** Days of a date too wide to tell two things of one kind apart. */
const month = 31
/** Share of common words at which words begin to speak for, and at which they say all they can. */
const wordsNeutral = 0.16
const wordsFull = 0.6

/** Words of a matter from which it can be held in another, and the part of them from which that speaks for one thing. */
const matterLeast = 2
const matterNeutral = 0.5

/**
 * How much speaks for two facts of one kind telling of the same thing. It looks at the two facts alone, never at how
 * many others there are, so that the order in which reports are added changes nothing.
 * Where even the same words could not lift it to `least`, words are not compared and what is returned lies below it.
 */
export function score(a: Features, b: Features, least = -Infinity): number {
  const { weigh } = weights[a.held.fact.kind]
  let points = penalty(a, b)
  for (const signal of quick) points += weigh[signal] * measures[signal](a, b)
  if (points + weigh.words + weigh.numbers < least) return points
  return points + weigh.numbers * measures.numbers(a, b) + weigh.words * measures.words(a, b)
}

/** The signals that cost little to compare. */
const quick: readonly Signal[] = signals.filter((signal) => signal !== 'words' && signal !== 'numbers')

/** The same with its reasons, strongest first. */
export function explained(a: Features, b: Features): Score {
  const { weigh, fixed, marks } = weights[a.held.fact.kind]
  const reasons: Reason[] = signals.map((signal) => {
    const found = measures[signal](a, b)
    return { signal, strength: found, points: found * weigh[signal] }
  })
  if (a.held.report === b.held.report) reasons.push({ signal: 'same-report', strength: -1, points: -sameReport })
  if (fixed.some((field) => differs(a, b, field))) reasons.push({ signal: 'fixed', strength: -1, points: -forbidding })
  if (marks.some((field) => onlyOne(a, b, field))) reasons.push({ signal: 'marked', strength: -1, points: -marked })
  const kept = reasons.filter(({ points }) => points !== 0).sort((x, y) => Math.abs(y.points) - Math.abs(x.points))
  return { points: kept.reduce((sum, { points }) => sum + points, 0), reasons: kept }
}

/** Weight of what settles it alone. */
const forbidding = 10

function penalty(a: Features, b: Features): number {
  const { fixed, marks } = weights[a.held.fact.kind]
  let points = a.held.report === b.held.report ? -sameReport : 0
  if (fixed.some((field) => differs(a, b, field))) points -= forbidding
  if (marks.some((field) => onlyOne(a, b, field))) points -= marked
  return points
}

const measures: { readonly [S in Signal]: (a: Features, b: Features) => number } = {
  actors: (a, b) => alike(a.actors, b.actors),
  counterparts: (a, b) => alike(a.counterparts, b.counterparts),
  dates: (a, b) => {
    if (!a.dates || !b.dates) return a.dates ? told(b, a.dates) : b.dates ? told(a, b.dates) : 0
    const { from, to } = a.dates
    if (from === b.dates.from && to === b.dates.to) return to - from > month ? 0.3 : 1
    const gap = Math.max(from, b.dates.from) - Math.min(to, b.dates.to)
    if (gap <= 0) return Math.max(to - from, b.dates.to - b.dates.from) > month ? 0.2 : 0.7
    return gap <= slip ? -0.2 : gap <= 7 ? -0.6 : -1
  },
  place: (a, b) => (!a.place || !b.place ? 0 : a.place === b.place ? 1 : within(a.place, b.place) ? 0.7 : -0.6),
  words: (a, b) => {
    if (a.words.size === 0 || b.words.size === 0) return 0
    const share = (2 * shared(a.words, b.words)) / (a.words.size + b.words.size)
    return Math.max(
      heldIn(a, b),
      share < wordsNeutral
        ? (weights[a.held.fact.kind].otherWords * (share - wordsNeutral)) / wordsNeutral
        : Math.min(1, (share - wordsNeutral) / (wordsFull - wordsNeutral)),
    )
  },
  numbers: (a, b) => {
    if (a.numbers.size === 0 || b.numbers.size === 0) return 0
    const common = shared(a.numbers, b.numbers)
    return common === 0 ? -1 : common / Math.min(a.numbers.size, b.numbers.size)
  },
  label: (a, b) => {
    const { kind, label } = a.held.fact
    const other = b.held.fact.label
    return weights[kind].opposed.some(([x, y]) => (x === label && y === other) || (x === other && y === label)) ? -1 : 0
  },
}

/**
 * What the date of one fact says to another without one: news is of the last days, so what is told as done lies
 * shortly before its report, never after it, and what is told as coming not long before.
 */
function told({ held, told: day }: Features, dates: DayRange): number {
  if (day === null || dates.to - dates.from > month) return 0
  const coming = held.fact.factuality.modality !== 'asserted'
  if (!coming && dates.from > day + 1) return -0.8
  if (coming && dates.to < day - 1) return -0.5
  const gap = Math.max(dates.from - day, day - dates.to)
  return gap <= 7 ? 0.3 : gap > month ? -0.6 : 0
}

/** How far two lists name the same actors: −1 none, 1 all. Somebody and the side they speak for count in part. */
function alike(a: readonly Who[], b: readonly Who[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const total = sum(a, b) + sum(b, a)
  return (2 * total) / (a.length + b.length) - 1
}

function sum(a: readonly Who[], b: readonly Who[]): number {
  let total = 0
  for (const one of a) {
    let best = 0
    for (const other of b) best = Math.max(best, kin(one, other))
    total += best
  }
  return total
}

function kin(a: Who, b: Who): number {
  if (a.key === b.key) return 1
  if (a.key === b.of || b.key === a.of) return 0.8
  if (a.of !== null && a.of === b.of) return 0.5
  return a.padded.includes(b.padded) || b.padded.includes(a.padded) ? 0.6 : 0
}

/** Whether one name holds the other as whole words: “mitiga” in “mitiga airport”. */
function within(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/**
 * How far the matter of one stands in that of the other, as words speak: reporters shorten what is asked or agreed, and
 * set it into sentences of their own. −1 where too few words could tell.
 */
function heldIn(a: Features, b: Features): number {
  const { held } = weights[a.held.fact.kind]
  const least = Math.min(a.matter.size, b.matter.size)
  if (held === 0 || least < matterLeast) return -1
  const part = shared(a.matter, b.matter) / least
  return part <= matterNeutral ? -1 : (held * (part - matterNeutral)) / (1 - matterNeutral)
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const word of small) if (large.has(word)) count++
  return count
}

function differs(a: Features, b: Features, field: string): boolean {
  const x = own(a, field)
  const y = own(b, field)
  return x !== undefined && y !== undefined && x !== y
}

function onlyOne(a: Features, b: Features, field: string): boolean {
  return (own(a, field) === undefined) !== (own(b, field) === undefined)
}

function own({ held, version }: Features, field: string): unknown {
  if (field === 'version') return version
  return (held.fact as unknown as { readonly [field: string]: unknown })[field]
}

import { edtfOf, interval, moved, periodOf } from './calendar.ts'
import type { Tense } from './moment.ts'
import type { Item } from './scan.ts'
import type { Found } from './times.ts'

/** How many of a unit “within days”, “in the coming weeks” reach, where the text gives no number. */
const uncounted: Readonly<Record<string, number>> = { day: 7, week: 28, month: 90, year: 365 }

/** The EDTF that the word before an expression gives it: “within 60 days”, “in two weeks”, “since February”. */
export function bounded(items: readonly Item[], one: Found, anchor: number | null, tense: () => Tense): Found {
  const word = signal(items, one)
  const { reading } = one
  if (reading.type === 'DURATION') {
    if (reading.length === undefined || anchor === null || reading.edtf !== null) return one
    const { count, unit, each } = reading.length
    if (word === 'within') {
      const last = count === null ? anchor + (uncounted[unit] ?? 0) : moved(anchor, count * each, unit)
      return widened(one, interval(anchor, last, 'days'), 'from the report’s day on')
    }
    if (word === 'in' && count !== null && tense() === 'future') {
      const day = moved(anchor, count * each, unit)
      return widened(one, edtfOf(periodOf(unit, day)), 'counted from the report’s day')
    }
    return one
  }
  if (
    word === 'within' &&
    reading.period !== undefined &&
    anchor !== null &&
    /^the (?:week|month|year)$/.test(said(items, one))
  )
    return widened(one, interval(anchor, moved(anchor, 1, reading.period.unit), 'days'), 'from the report’s day on')
  if (word === 'since' && reading.period !== undefined && reading.edtf !== null)
    return widened(one, `${reading.edtf.split('/')[0]}/..`, 'open since')
  return one
}

/** What may stand between a preposition and its day: “until 9 a.m. Tuesday”. */
const clock = ['meridian', 'hour', 'clock', 'hourname', 'zone']

/** The preposition or conjunction before an expression, articles and “late”, “about” aside; empty without one. */
export function signal(items: readonly Item[], { from }: Pick<Found, 'from'>): string {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const { low, classes } = items[i]!
    if (clock.some((name) => classes.has(name)) && low !== 'one') continue
    if (low === 'as' && items[i - 1]?.low === 'soon') return 'as soon as'
    if (!/^(?:the|a|about|around|just|only|early|late|at least|least|“|"|‘|')$/.test(low)) return low
  }
  return ''
}

function said(items: readonly Item[], { from, to }: Found): string {
  return items
    .slice(from, to)
    .map((item) => item.low)
    .join(' ')
}

function widened(one: Found, edtf: string, because: string): Found {
  return { ...one, reading: { ...one.reading, edtf }, because: `${one.because}, ${because}` }
}

import { firstDay, interval, lastDay, type Period, periodOf, shifted, type Unit, yearOf } from '../calendar.ts'
import type { Match, Rule } from '../grammar.ts'
import { holiday, holidayNames } from '../holidays.ts'
import { type UnitName, units } from '../lexicon.ts'
import type { Moment } from '../moment.ts'
import { dated, type Reading, timed, undated } from '../reading.ts'
import { direction, MOD, part } from './dates.ts'
import { amount, amountPattern, length } from './lengths.ts'

/** Dates reckoned from the report's own day, or from the date named before. */
export const relative: readonly Rule[] = [
  {
    name: 'day by its distance',
    pattern: '(?:(?:<early|late> (?:on)?)? <near>|the day before yesterday|the day after tomorrow)',
    read: near,
  },
  {
    name: 'last night',
    pattern: '(?:late)? (?:<last|this>|that|the|the following|the next|the previous|the same) <part>',
    read: dayPart,
  },
  {
    name: 'unit before, at or after the report',
    pattern: `${MOD} (?:the)? (?:<last|next|this>|this past|this coming|latest) (?:fiscal|financial|calendar|full|same)? <unit>`,
    read: unit,
  },
  { name: 'unit by itself', pattern: `${MOD} the (?:fiscal|financial|full|latest)? <unit>`, read: bare },
  { name: 'end of the unit', pattern: '<unit> <dash>? end', read: bare },
  { name: 'middle of the unit', pattern: '<mid> <dash>? <unit>', read: bare },
  {
    name: 'unit reckoned from the date before',
    pattern: `${MOD} (?:that|the same|that same|the following|the next|the previous|the preceding|the very next) <unit>`,
    read: chained,
  },
  { name: 'the unit before or after', pattern: `the <unit> (?:before|after|earlier)`, read: chained },
  { name: 'ago', pattern: `${amountPattern} <ago>`, read: ago },
  {
    name: 'year-ago',
    pattern: `(?:the|a)? (?:<num>)? <unit> <dash> (?:<ago|before>) (?:<unit>|period)?`,
    read: yearAgo,
  },
  {
    name: 'distance from the date before',
    pattern: `${amountPattern} (?:<later|before>|after that|before that)`,
    read: distance,
  },
  { name: 'distance from now', pattern: `${amountPattern} (?:from now|from today|hence)`, read: fromNow },
  { name: 'holiday', pattern: `(?:<last|next|this>)? (?:${holidayPattern()})`, read: namedDay },
]

/** “New Year’s Eve” and “New Years Eve” alike. */
function holidayPattern(): string {
  return [...holidayNames]
    .sort((a, b) => b.length - a.length)
    .map((words) => words.map((word) => (word.endsWith('s') ? `(?:${word}|${word.slice(0, -1)} 's)` : word)).join(' '))
    .join('|')
}

function near(match: Match, { anchor }: Moment): Reading | null {
  const [by, clock] = match.says('before')
    ? ([-2] as const)
    : match.says('after')
      ? ([2] as const)
      : (match.all('near')[0] as readonly [number, string?])
  if (anchor === null) return undated(by === 0 ? 'PRESENT_REF' : by < 0 ? 'PAST_REF' : 'FUTURE_REF')
  const day: Period = { unit: 'day', index: anchor + by }
  return clock === undefined ? dated(day) : timed(day, clock)
}

/** “last night”, “this morning”; “the morning” is the one of the day named before. */
function dayPart(match: Match, { anchor, previous }: Moment): Reading | null {
  const clock = match.text('part')!
  const by = match.says('the', 'that', 'same') ? undefined : direction(match)
  const base = by === undefined && previous?.unit === 'day' ? previous.index : anchor
  if (base === null) return { ...timed(undefined, clock) }
  const step = match.says('following', 'next') ? 1 : match.says('previous') || by === -1 ? -1 : 0
  return timed({ unit: 'day', index: base + step }, clock)
}

function unit(match: Match, { anchor }: Moment): Reading | null {
  const name = unitIn(match)
  const { period } = units[name]
  if (period === null || anchor === null) return period === null || match.has('this') ? null : undated(vagueFor(match))
  if (name === 'night') return null
  const by = match.says('latest') ? -1 : (direction(match) ?? 0)
  const here = periodOf(period, anchor)
  if (match.says('past') && !match.says('this'))
    return { ...length(1, name), edtf: interval(lastDay(here) - span(here), anchor, 'days') }
  if (name === 'weekend') return dated(weekend(anchor, match.says('past') ? -1 : by), part(match))
  if (name === 'day') return by === 0 ? dated(here) : null
  return dated(
    shifted(here, match.says('coming') && match.says('this') ? 1 : match.says('past') ? -1 : by),
    part(match),
  )
}

/** On a Saturday or Sunday “this weekend” is the one that runs, “last weekend” the one before it. */
function weekend(anchor: number, by: number): Period {
  return shifted(periodOf('weekend', anchor), by)
}

function span(period: Period): number {
  return lastDay(period) - firstDay(period) + 1
}

function vagueFor(match: Match): string {
  return match.has('last') ? 'PAST_REF' : 'FUTURE_REF'
}

/** Units that stand for the report's own without a word to say so. */
const own: ReadonlySet<UnitName> = new Set(['week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'])

/** “the end of the week”, “the quarter”, “year-end”: the unit the report's day falls in. */
function bare(match: Match, { anchor, tense, previous }: Moment): Reading | null {
  const name = unitIn(match)
  const { period } = units[name]
  if (!own.has(name) || period === null || anchor === null) return null
  if (name === 'year' && /^(?:end|ended|ending)$/.test(match.beside(0))) return length(1, name)
  const which = part(match) ?? (match.says('end') ? 'end' : undefined)
  const whole = which !== undefined || match.says('fiscal', 'financial', 'full', 'latest')
  if (!whole && match.beside(0) === 'of') return null
  if (name === 'weekend') return dated(weekend(anchor, tense() === 'past' ? -1 : 0), which)
  if (name === 'quarter' && previous?.unit === 'quarter' && !whole) return dated(previous)
  const here = periodOf(period, anchor)
  return dated(name === 'quarter' && tense() !== 'future' ? shifted(here, -1) : here, which)
}

/** “that day”, “the same year”, “the following week”: from the date named before. */
function chained(match: Match, { previous, anchor }: Moment): Reading | null {
  const name = unitIn(match)
  const { period } = units[name]
  if (period === null || name === 'night') return null
  const base = previous ? firstDay(previous) : anchor
  if (base === null) return null
  if (/^(?:before|after|earlier)$/.test(match.items[match.to - 1]!.low) && !ends.test(match.beside(0))) return null
  if (match.says('next') && previous === null && name !== 'day') return null
  const by = match.says('following', 'next', 'after')
    ? 1
    : match.says('previous', 'preceding', 'before', 'earlier')
      ? -1
      : 0
  if (by === 0 && !coarse(period, previous)) return null
  return dated(shifted(periodOf(period, base), by), part(match))
}

/** What may follow “two days before”, “the week after” where nothing more is said of when. */
const ends = /^(?:[.,;:)”"'—–]|and|but|are|is|was|were|had|has|have|will|would|)$/

/** Whether a period is told exactly enough to say which unit of that size “that” one is. */
function coarse(unit: Unit, previous: Period | null): boolean {
  return previous !== null && span(previous) <= span({ unit, index: 0 }) + 1
}

/** Back (−) or on (+) from a day by an amount, as exact as its unit: “three years ago” is a year, “two weeks ago” a week. */
function reckoned(match: Match, from: number, sign: 1 | -1): Reading | null {
  const { count, name } = amount(match)
  const { period, times } = units[name]
  if (count === null || period === null) return null
  const exact = Number.isInteger(count)
  if (!exact && (name === 'year' || name === 'decade'))
    return dated(shifted(periodOf('month', from), sign * Math.round(count * (name === 'year' ? 12 : 120))))
  if (name === 'night') return timed({ unit: 'day', index: from + sign * count }, 'TNI')
  const by = sign * Math.round(count * times)
  return dated(shifted(periodOf(period === 'weekend' ? 'week' : period, from), by))
}

function ago(match: Match, { anchor, quarter }: Moment): Reading | null {
  const { count, name } = amount(match)
  if (count === null) return undated('PAST_REF')
  if (anchor === null) return undated('PAST_REF')
  if (units[name].period === null) return { ...dated({ unit: 'day', index: anchor }), type: 'TIME' }
  if (count === 1 && name === 'year' && quarter) return aside(shifted(quarter, -4))
  if (name === 'decade') return dated(shifted(periodOf('year', anchor), -10 * count))
  if (name === 'century') return dated(shifted(periodOf('year', anchor), -100 * count))
  return reckoned(match, anchor, -1)
}

/** A period told by the way: later expressions are not reckoned from it. */
function aside(period: Period): Reading {
  const { period: _, ...reading } = dated(period)
  return reading
}

/** “year-ago”, “the year-earlier quarter”, “year-before”: the same stretch of time, a unit back. */
function yearAgo(match: Match, { anchor, quarter }: Moment): Reading | null {
  if (!match.says('year') || anchor === null) return null
  if (quarter) return aside(shifted(quarter, -4))
  if (match.says('quarter')) return aside(shifted(periodOf('quarter', anchor), -5))
  return aside(shifted(periodOf('year', anchor), -1))
}

function distance(match: Match, { previous, anchor, quarter }: Moment): Reading | null {
  const sign = match.has('before') || match.says('before') ? -1 : 1
  const { count, name } = amount(match)
  if (match.beside(0) === 'than') return null
  const last = match.items[match.to - 1]!.low
  if ((last === 'after' || last === 'before') && !ends.test(match.beside(0))) return null
  if (count === null) return undated(sign > 0 ? 'FUTURE_REF' : 'PAST_REF')
  if (previous === null && sign > 0) return null
  const base = previous ?? (anchor === null ? null : periodOf('day', anchor))
  if (base === null || units[name].period === null) return null
  if (count === 1 && name === 'year' && quarter && sign < 0) return aside(shifted(quarter, -4))
  return reckoned(match, firstDay(base), sign)
}

function fromNow(match: Match, { anchor }: Moment): Reading | null {
  return anchor === null ? undated('FUTURE_REF') : reckoned(match, anchor, 1)
}

function namedDay(match: Match, { anchor, tense }: Moment): Reading | null {
  const name = match.low
    .replace(/^(?:last|past|previous|next|coming|this|current|upcoming|recent|preceding) /, '')
    .replaceAll(" 's", 's')
  if (match.items[match.from]!.low === name && !/^(?:christmas|easter|thanksgiving|halloween|pentecost)$/.test(name))
    return null
  if (anchor === null) return null
  const year = yearOf(anchor)
  const by = direction(match)
  const days = [year - 1, year, year + 1].map((y) => holiday(name, y)).filter((day) => day !== null)
  const wanted = by ?? (tense() === 'future' ? 1 : tense() === 'past' ? -1 : 0)
  const past = days.filter((day) => day <= anchor).at(-1)
  const future = days.find((day) => day >= anchor)
  const nearest = [...days].sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0]
  const day = wanted < 0 ? past : wanted > 0 ? future : nearest
  return day === undefined ? null : dated({ unit: 'day', index: day })
}

function unitIn(match: Match): UnitName {
  return (match.text('unit') ?? match.text('units')) as UnitName
}

import { isoDay } from '../../0-model/edtf.ts'

/** A stretch of the calendar: the `index`-th unit of its sort, so that “last” is one less and “next” one more. */
export interface Period {
  readonly unit: Unit
  readonly index: number
}

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Part of a period that a text means: “early next week”, “the end of March”. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end'

/** How a unit is counted. Days are numbered from 1970-01-01, as in `0-model/edtf.ts`. */
interface Reckoning {
  readonly of: (day: number) => number
  readonly first: (index: number) => number
  /** TIMEX3, where it is not the days or months themselves. */
  readonly value: (index: number) => string
  /** Precision of the ends of its EDTF interval, or the unit's own code. */
  readonly written: 'own' | 'days' | 'months' | 'years'
  /** First and last share of the unit in percent, by part. */
  readonly parts: Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>>
}

/** TIMEX3 names of the seasons and EDTF level 1 codes; winter runs to the end of February next. */
const seasons = ['SP', 'SU', 'FA', 'WI'] as const
const thirds = { early: [0, 33.4], mid: [33.4, 66.7], late: [66.7, 100] } as const
/** Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday. */
const ofWeek = { early: [0, 42.9], mid: [14.3, 57.2], late: [42.9, 100] } as const
/** 1990–1993, 1994–1996, 1997–1999. */
const ofDecade = { early: [0, 40], mid: [40, 70], late: [70, 100] } as const

const reckonings: Readonly<Record<Unit, Reckoning>> = {
  day: { of: (d) => d, first: (i) => i, value: isoDay, written: 'own', parts: thirds },
  week: { of: weekOf, first: (i) => i * 7 - 3, value: isoWeek, written: 'days', parts: ofWeek },
  weekend: {
    of: weekOf,
    first: (i) => i * 7 + 2,
    value: (i) => `${isoWeek(i)}-WE`,
    written: 'days',
    parts: thirds,
  },
  month: months(1, 0, (i) => isoDay(monthStart(i)).slice(0, 7), 'own'),
  quarter: months(3, 0, (i) => `${Math.floor(i / 4)}-Q${(i % 4) + 1}`, 'months'),
  half: months(6, 0, (i) => `${Math.floor(i / 2)}-H${(i % 2) + 1}`, 'months'),
  season: months(3, 2, (i) => `${Math.floor(i / 4)}-${seasons[i % 4]}`, 'own'),
  year: months(12, 0, (i) => pad(i, 4), 'own'),
  decade: { ...months(120, 0, (i) => pad(i, 3), 'years'), parts: ofDecade },
  century: months(1200, 0, (i) => pad(i, 2), 'years'),
  millennium: months(12000, 0, (i) => pad(i, 1), 'years'),
}

/** The period of that unit in which a day falls. */
export function periodOf(unit: Unit, day: number): Period {
  return { unit, index: reckonings[unit].of(day) }
}

export function shifted(period: Period, by: number): Period {
  return { unit: period.unit, index: period.index + by }
}

export function firstDay({ unit, index }: Period): number {
  return reckonings[unit].first(index)
}

export function lastDay({ unit, index }: Period): number {
  return unit === 'weekend' ? firstDay({ unit, index }) + 1 : reckonings[unit].first(index + 1) - 1
}

/** TIMEX3 value: `2025-04-17`, `2025-W16`, `2025-W16-WE`, `2025-Q2`, `2025-SU`, `199` for the 1990s. */
export function timexValue({ unit, index }: Period): string {
  return reckonings[unit].value(index)
}

/** EDTF, a season by its code; of a part of the period only the days (of a decade, the years) of that part. */
export function edtfOf(period: Period, part?: Part): string {
  const { written, parts } = reckonings[period.unit]
  if (part === undefined || period.unit === 'day') {
    if (period.unit === 'season') return `${timexValue(period).slice(0, 5)}${21 + (period.index % 4)}`
    return written === 'own' ? timexValue(period) : interval(firstDay(period), lastDay(period), written)
  }
  if (part === 'start') return isoDay(firstDay(period))
  if (part === 'end') return isoDay(lastDay(period))
  const [from, to] = parts[part]
  const length = lastDay(period) - firstDay(period) + 1
  const first = firstDay(period) + Math.round((length * from) / 100)
  const last = firstDay(period) + Math.round((length * to) / 100) - 1
  const long = period.unit === 'year' || period.unit === 'quarter' || period.unit === 'half' || period.unit === 'season'
  return interval(first, last, written === 'years' ? 'years' : long ? 'months' : 'days')
}

/** An EDTF interval, its ends written as days, months or years; one of them alone where both are the same. */
export function interval(first: number, last: number, written: 'days' | 'months' | 'years'): string {
  const length = { days: 10, months: 7, years: 4 }[written]
  const from = isoDay(first).slice(0, length)
  const to = isoDay(last).slice(0, length)
  return from === to ? from : `${from}/${to}`
}

/** The day `date` of month `month` (1–12), or null where there is none such (31 April). */
export function dayOf(year: number, month: number, date: number): number | null {
  const number = monthStart(year * 12 + month - 1) + date - 1
  return date >= 1 && number < monthStart(year * 12 + month) ? number : null
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The day so many units on (or, negative, back): 31 January and a month is 28 February; parts of units are rounded to days. */
export function moved(day: number, count: number, unit: Unit): number {
  const inMonths: Partial<Record<Unit, number>> = {
    month: 1,
    quarter: 3,
    half: 6,
    season: 3,
    year: 12,
    decade: 120,
    century: 1200,
  }
  const months = (inMonths[unit] ?? 0) * count
  if (months === 0) return day + Math.round(count * (unit === 'week' || unit === 'weekend' ? 7 : 1))
  const whole = Math.trunc(months)
  const from = monthOf(day)
  const date = Math.min(day - monthStart(from), monthStart(from + whole + 1) - monthStart(from + whole) - 1)
  return monthStart(from + whole) + date + Math.round((months - whole) * 30)
}

export function yearOf(day: number): number {
  return reckonings.year.of(day)
}

function months(length: number, offset: number, value: (index: number) => string, written: Reckoning['written']) {
  return {
    of: (day: number): number => Math.floor((monthOf(day) - offset) / length),
    first: (index: number): number => monthStart(index * length + offset),
    value,
    written,
    parts: thirds,
  }
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function monthStart(month: number): number {
  const time = new Date(0)
  time.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1)
  return Math.round(time.getTime() / 86_400_000)
}

function weekOf(day: number): number {
  return Math.floor((day + 3) / 7)
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function isoWeek(index: number): string {
  const thursday = index * 7
  const year = reckonings.year.of(thursday)
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - reckonings.year.first(year)) / 7) + 1, 2)}`
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

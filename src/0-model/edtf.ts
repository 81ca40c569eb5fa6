/** Months a season code of EDTF level 1 covers: 21 spring, 22 summer, 23 autumn, 24 winter (to February next). */
const seasons: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 14]],
])

const day = 86_400_000
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

/** Days since 1970-01-01, both ends included; an open end is infinite. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/**
 * The days an EDTF date covers: `2025-04-17`, `2025-04`, `2025`, `2025-22`, `2025-04-21/2025-04-23`, `../2025-05-01`.
 * Null where the text is not such a date (a 31 April is none).
 */
export function days(edtf: string | null | undefined): DayRange | null {
  if (!edtf) return null
  const known = read.get(edtf)
  if (known !== undefined) return known
  const range = ranged(edtf)
  if (read.size >= kept) read.clear()
  read.set(edtf, range)
  return range
}

/** Dates read before: a dossier has few dates and many facts. */
const read = new Map<string, DayRange | null>()
/** The same the other way. */
const written = new Map<number, string>()
const kept = 20_000

function ranged(edtf: string): DayRange | null {
  const parts = edtf.split('/')
  if (parts.length > 2) return null
  const first = parts[0] ?? ''
  const last = parts[1] ?? first
  if (parts.length === 1 && (first === '..' || first === '')) return null
  const from = bound(first, 'from')
  const to = bound(last, 'to')
  return from === null || to === null || from > to ? null : { from, to }
}

/** Whether a text is an EDTF date of the kinds Parley writes. */
export function isEdtf(edtf: string): boolean {
  return days(edtf) !== null
}

/** Whether two dates share a day; false where either is unknown. */
export function datesMeet(a: string | null, b: string | null): boolean {
  const x = days(a)
  const y = days(b)
  return x !== null && y !== null && x.from <= y.to && y.from <= x.to
}

/** A day number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  const known = written.get(number)
  if (known !== undefined) return known
  const iso = new Date(number * day).toISOString().slice(0, 10)
  if (written.size >= kept) written.clear()
  written.set(number, iso)
  return iso
}

/** `YYYY-MM-DD` as a day number. Throws a RangeError where it is no such day. */
export function dayNumber(iso: string): number {
  const range = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? days(iso) : null
  if (range === null) throw new RangeError(`${iso}: not a day of the calendar, write YYYY-MM-DD [date-not-a-day]`)
  return range.from
}

function bound(part: string, side: 'from' | 'to'): number | null {
  if (part === '' || part === '..') return side === 'from' ? -Infinity : Infinity
  const match = shape.exec(part)
  if (!match) return null
  const year = Number(match[1])
  if (match[2] === undefined) return side === 'from' ? at(year, 1, 1) : at(year, 12, 31)
  const month = Number(match[2])
  const season = seasons.get(month)
  if (season) return match[3] ? null : side === 'from' ? at(year, season[0], 1) : at(year, season[1] + 1, 0)
  if (month < 1 || month > 12) return null
  if (match[3] === undefined) return side === 'from' ? at(year, month, 1) : at(year, month + 1, 0)
  const date = Number(match[3])
  const number = at(year, month, date)
  return isoDay(number) === `${match[1]}-${match[2]}-${match[3]}` ? number : null
}

function at(year: number, month: number, date: number): number {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, date)
  return Math.round(time.getTime() / day)
}

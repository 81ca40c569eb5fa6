import { days, isoDay } from '../../0-model/edtf.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const seasons: ReadonlyMap<string, string> = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
])

/** A date in words with its preposition: “on 17 April 2025”, “in March 2025”, “between 21 and 23 April 2025”, “by 1 May 2025”. */
export function when(edtf: string): string {
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return /^\d{4}-\d{2}-\d{2}/.test(first) ? `on ${dateWords(first)}` : `in ${dateWords(first)}`
  if (first === '..' || first === '') return `by ${dateWords(last)}`
  if (last === '..' || last === '') return `from ${dateWords(first)} on`
  const [a, b] = [dayParts(first), dayParts(last)]
  if (a && b && a.year === b.year && a.month === b.month) return `between ${a.day} and ${b.day} ${b.month} ${b.year}`
  if (a && b && a.year === b.year) return `between ${a.day} ${a.month} and ${b.day} ${b.month} ${b.year}`
  return `between ${dateWords(first)} and ${dateWords(last)}`
}

/** A date in words: “17 April 2025”, “March 2025”, “2025”, “summer 2025”. */
export function dateWords(edtf: string): string {
  const [year = '', month, day] = edtf.replace(/[~?%]$/, '').split('-')
  if (month === undefined) return year
  if (seasons.has(month)) return `${seasons.get(month)} ${year}`
  const name = months[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

/** Two days as a span: “17 April to 11 June 2025”. */
export function spanWords(from: string, to: string): string {
  if (from === to) return dateWords(from)
  const [a, b] = [dayParts(from), dayParts(to)]
  if (!a || !b) return `${dateWords(from)} to ${dateWords(to)}`
  if (a.year !== b.year) return `${dateWords(from)} to ${dateWords(to)}`
  return a.month === b.month
    ? `${a.day} to ${b.day} ${b.month} ${b.year}`
    : `${a.day} ${a.month} to ${b.day} ${b.month} ${b.year}`
}

/** Every way `when` and `dateWords` may have written the days of a date: for reading a brief back. */
export function writings(edtf: string): string[] {
  const range = days(edtf)
  const ends = range ? [range.from, range.to].filter(Number.isFinite).map(isoDay) : []
  return [...edtf.split('/'), ...ends].filter((part) => part !== '' && part !== '..').map(dateWords)
}

function dayParts(iso: string): { day: number; month: string; year: string } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return match ? { year: match[1] ?? '', month: months[Number(match[2]) - 1] ?? '', day: Number(match[3]) } : null
}

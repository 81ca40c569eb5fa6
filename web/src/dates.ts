const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const seasons: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const dayLength = 86_400_000

/** An EDTF date as people write it: `17 Apr 2025`, `21–23 Apr 2025`, `by 1 May 2025`, `summer 2025`; `undated` for null. */
export function say(edtf: string | null | undefined): string {
  if (!edtf) return 'undated'
  const [from = '', to] = edtf.split('/')
  if (to === undefined || to === from) return sayOne(from)
  if (open(from)) return `by ${sayOne(to)}`
  if (open(to)) return `from ${sayOne(from)}`
  return sayRange(from, to)
}

/** The same with the weekday where it is one day: `Thu 17 Apr 2025`. */
export function sayLong(edtf: string | null | undefined): string {
  const number = edtf && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? Date.parse(`${edtf}T00:00:00Z`) : Number.NaN
  return Number.isNaN(number) ? say(edtf) : `${weekdays[new Date(number).getUTCDay()]} ${say(edtf)}`
}

/** First and last day an EDTF date covers, as day numbers since 1970; open ends are infinite, null for no date. */
export function span(edtf: string | null | undefined): { readonly from: number; readonly to: number } | null {
  if (!edtf) return null
  const [first = '', last = first] = edtf.split('/')
  const from = open(first) ? -Infinity : edge(first, 'first')
  const to = open(last) ? Infinity : edge(last, 'last')
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to }
}

/** Days from one day to another as words: `today`, `tomorrow`, `in 6 days`, `3 days ago`. */
export function distance(from: string, to: string): string {
  const apart = edge(to, 'first') - edge(from, 'first')
  if (apart === 0) return 'today'
  if (apart === 1) return 'tomorrow'
  if (apart === -1) return 'yesterday'
  return apart > 0 ? `in ${apart} days` : `${-apart} days ago`
}

/** A day number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/** A sentence with its `YYYY-MM-DD` days as people write them. */
export function sayDays(sentence: string): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => say(day))
}

/** An instant of the record’s clock as `24 Nov 2026, 13:45` UTC. */
export function sayInstant(instant: string): string {
  return instant.length < 16 ? say(instant) : `${say(instant.slice(0, 10))}, ${instant.slice(11, 16)}`
}

function sayOne(part: string): string {
  const [year = '', month, day] = part.replace(/[~?%]$/, '').split('-')
  if (month === undefined) return year
  if (seasons[month]) return `${seasons[month]} ${year}`
  const name = months[Number(month) - 1] ?? month
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
}

function sayRange(from: string, to: string): string {
  const [y1, m1, d1] = from.split('-')
  const [y2, m2, d2] = to.split('-')
  if (y1 !== y2 || !m1 || !m2) return `${sayOne(from)} – ${sayOne(to)}`
  if (m1 === m2 && d1 && d2) return `${Number(d1)}–${sayOne(to)}`
  return `${sayOne(from).replace(` ${y1}`, '')} – ${sayOne(to)}`
}

function edge(part: string, side: 'first' | 'last'): number {
  const [year = '', month, day] = part.replace(/[~?%]$/, '').split('-')
  if (month === undefined) return number(Number(year), side === 'first' ? 0 : 12, side === 'first' ? 1 : 0)
  if (seasons[month]) {
    const start = (Number(month) - 21) * 3 + 2
    return number(Number(year), side === 'first' ? start : start + 3, side === 'first' ? 1 : 0)
  }
  if (day === undefined)
    return number(Number(year), Number(month) - (side === 'first' ? 1 : 0), side === 'first' ? 1 : 0)
  return number(Number(year), Number(month) - 1, Number(day))
}

function number(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month, day) / dayLength)
}

function open(part: string): boolean {
  return part === '' || part === '..'
}

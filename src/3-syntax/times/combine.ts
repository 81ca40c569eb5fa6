import { dayOf, edtfOf, firstDay, interval, lastDay, type Period, yearOf } from './calendar.ts'
import { dated, timed } from './reading.ts'
import type { Item } from './scan.ts'
import type { Found } from './times.ts'

/** What may stand between a day and its time of day: “on Friday at 3 p.m.”, “the morning of April 16”. */
const joint = /^(?:,|at|on|of|in|the|at about|at around|from|of the|on the|in the|, at|, on)?$/
const rangeWords = /^(?:-|–|—|to|through|until|till|and)$/

/** Neighbours that are one expression, or a range, put together. Parts of a day that found no day fall away. */
export function combined(items: readonly Item[], found: readonly Found[]): Found[] {
  const days = withTimes(items, found)
  return ranges(items, lists(items, days)).filter((one) => one.reading.type !== 'TIME' || !one.reading.partial)
}

function between(items: readonly Item[], a: Found, b: Found): string {
  return items
    .slice(a.to, b.from)
    .map((item) => item.low)
    .join(' ')
}

function withTimes(items: readonly Item[], found: readonly Found[]): Found[] {
  const out: Found[] = []
  for (const one of found) {
    const last = out.at(-1)
    const merged = last && joint.test(between(items, last, one)) ? dayWithTime(last, one) : null
    if (merged) out[out.length - 1] = merged
    else out.push(one)
  }
  return out
}

function dayWithTime(a: Found, b: Found): Found | null {
  const [day, time] = a.reading.clock === undefined ? [a, b] : [b, a]
  const { period } = day.reading
  if (day.reading.clock !== undefined || time.reading.clock === undefined || period?.unit !== 'day') return null
  if (day.reading.type !== 'DATE') return null
  const reading = timed(period, time.reading.clock)
  return { from: a.from, to: b.to, reading, because: `${day.because} with ${time.because}` }
}

/** Numbers that share a month: “April 21 and 23”, “from 19 to 21 April”. Each number becomes a date of its own. */
function lists(items: readonly Item[], found: readonly Found[]): Found[] {
  const out: Found[] = []
  found.forEach((one, i) => {
    const { period } = one.reading
    const day = period?.unit === 'day' && one.reading.type === 'DATE' ? period : null
    if (day && one.because === 'day, month and year') out.push(...ahead(items, one, day, out.at(-1)?.to ?? 0))
    out.push(one)
    const next = found[i + 1]?.from ?? items.length
    if (day && one.because === 'month, day and year') out.push(...after(items, one, day, next))
  })
  return out
}

function after(items: readonly Item[], one: Found, period: Period, taken: number): Found[] {
  const link = items[one.to]
  const item = items[one.to + 1]
  if (!link || !item || one.to + 1 >= taken || !/^(?:-|–|—|to|through|and)$/.test(link.low)) return []
  const beyond = items[one.to + 2]
  const free =
    (items[one.from - 1]?.low === 'between' && link.low === 'and') ||
    beyond === undefined ||
    /^(?:[.,;:)”"]|in|at|to|for|and|as|but|when|the|of|with|by|after|where|\d{4})$/.test(beyond.low)
  const date = item.classes.get('date') ?? item.classes.get('ord')
  if (!free || typeof date !== 'number') return []
  return sibling(one, period, date, one.to + 1)
}

function ahead(items: readonly Item[], one: Found, period: Period, free: number): Found[] {
  const link = items[one.from - 1]
  const item = items[one.from - 2]
  if (!link || !item || !/^(?:-|–|—|to|through|and|until)$/.test(link.low)) return []
  const date = item.classes.get('date') ?? item.classes.get('ord')
  return typeof date === 'number' && one.from - 2 >= free ? sibling(one, period, date, one.from - 2) : []
}

function sibling(one: Found, period: Period, date: number, at: number): Found[] {
  const iso = edtfOf(period)
  const day = dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), date)
  if (day === null) return []
  return [
    { from: at, to: at + 1, reading: dated({ unit: 'day', index: day }), because: `${one.because}, month shared` },
  ]
}

/** Two dates joined into a range: both then stand for all its days. */
function ranges(items: readonly Item[], found: readonly Found[]): Found[] {
  const out = [...found]
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i]!, out[i + 1]!]
    const link = between(items, a, b)
    if (!rangeWords.test(link)) continue
    const first = yearFrom(a, b)
    const [from, to] = [first.reading.period, b.reading.period]
    if (first !== a) out[i] = first
    if (!from || !to || first.reading.clock || b.reading.clock || firstDay(from) >= firstDay(to)) continue
    if (from.unit !== to.unit && link !== '-' && !/^(?:from|between)$/.test(before(items, out[i]!))) continue
    if (link === 'and' && before(items, a) !== 'between' && !adjacent(from, to)) continue
    const edtf = spanned(from, to)
    out[i] = { ...out[i]!, reading: { ...first.reading, edtf }, because: `${a.because}, begins a range` }
    out[i + 1] = { ...b, reading: { ...b.reading, edtf }, because: `${b.because}, ends a range` }
  }
  return out
}

function before(items: readonly Item[], one: Found): string {
  return items[one.from - 1]?.low ?? ''
}

function adjacent(a: Period, b: Period): boolean {
  return a.unit === 'day' && b.unit === 'day' && lastDay(a) + 1 === firstDay(b)
}

/** “March to June 2014”, “between Dec. 3 and Jan. 5, 2014”: a first date without a year takes it from the second. */
function yearFrom(a: Found, b: Found): Found {
  const { period } = a.reading
  const other = b.reading.period
  if (!period || !other || !a.reading.floating || b.reading.floating) return a
  const gap = yearOf(firstDay(other)) - yearOf(firstDay(period))
  if (gap === 0 || (period.unit !== 'month' && period.unit !== 'day')) return a
  const moved = (by: number): Period | null => {
    if (period.unit === 'month') return { unit: 'month', index: period.index + 12 * by }
    const iso = edtfOf(period)
    const day = dayOf(Number(iso.slice(0, 4)) + by, Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
    return day === null ? null : { unit: 'day', index: day }
  }
  const same = moved(gap)
  const fits = same !== null && firstDay(same) <= firstDay(other) ? same : moved(gap - 1)
  return fits === null ? a : { ...a, reading: dated(fits), because: `${a.because}, year from the date after` }
}

function spanned(from: Period, to: Period): string {
  const precise = from.unit === 'day' || to.unit === 'day' || from.unit === 'week' || to.unit === 'week'
  const years = from.unit === 'year' && to.unit === 'year'
  return interval(firstDay(from), lastDay(to), years ? 'years' : precise ? 'days' : 'months')
}

/** A stretch of time in days since 1970, parts of days allowed. */
export interface Window {
  readonly from: number
  readonly to: number
}

export interface Tick {
  readonly at: number
  readonly label: string
  /** A greater unit begins here: a year among months, a day among hours. */
  readonly major: boolean
}

const hour = 1 / 24
/** The shortest and longest stretch that can be shown: six hours, two hundred years. */
const narrowest = 6 * hour
const longest = 73_000
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Steps of the axis, each with about how many days it takes. */
const steps: readonly {
  readonly unit: 'hour' | 'day' | 'month' | 'year'
  readonly by: number
  readonly days: number
}[] = [
  { unit: 'hour', by: 1, days: hour },
  { unit: 'hour', by: 3, days: 3 * hour },
  { unit: 'hour', by: 6, days: 6 * hour },
  { unit: 'day', by: 1, days: 1 },
  { unit: 'day', by: 7, days: 7 },
  { unit: 'month', by: 1, days: 30.4 },
  { unit: 'month', by: 3, days: 91 },
  { unit: 'year', by: 1, days: 365 },
  { unit: 'year', by: 5, days: 1826 },
  { unit: 'year', by: 25, days: 9131 },
]

/** Where the axis has marks, at least `room` pixels apart on `width` pixels. */
export function ticks({ from, to }: Window, width: number, room: number): readonly Tick[] {
  const wanted = ((to - from) * room) / Math.max(1, width)
  const step = steps.find((each) => each.days >= wanted) ?? (steps.at(-1) as (typeof steps)[number])
  const found: Tick[] = []
  for (let at = firstOf(from, step); at <= to && found.length < 500; at = next(at, step)) {
    const date = new Date(Math.round(at * 86_400_000))
    found.push(tick(at, date, step.unit))
  }
  return found
}

function firstOf(from: number, { unit, by }: (typeof steps)[number]): number {
  const date = new Date(from * 86_400_000)
  const year = date.getUTCFullYear()
  if (unit === 'hour') return Math.ceil((from * 24) / by) * (by * hour)
  // Weeks begin on Mondays: 5 January 1970 was one.
  if (unit === 'day') return by === 1 ? Math.ceil(from) : Math.ceil((from - 4) / 7) * 7 + 4
  if (unit === 'month') {
    const month = Math.floor(date.getUTCMonth() / by) * by
    const start = dayOf(year, month)
    return start >= from ? start : dayOf(year, month + by)
  }
  const start = Math.floor(year / by) * by
  return dayOf(start, 0) >= from ? dayOf(start, 0) : dayOf(start + by, 0)
}

function next(at: number, { unit, by }: (typeof steps)[number]): number {
  if (unit === 'hour') return Math.round(at * 24 + by) / 24
  if (unit === 'day') return at + by
  const date = new Date(Math.round(at * 86_400_000))
  return unit === 'month' ? dayOf(date.getUTCFullYear(), date.getUTCMonth() + by) : dayOf(date.getUTCFullYear() + by, 0)
}

function tick(at: number, date: Date, unit: 'hour' | 'day' | 'month' | 'year'): Tick {
  const [year, month, day, hours] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours()]
  if (unit === 'year') return { at, label: String(year), major: true }
  if (unit === 'month')
    return month === 0 ? { at, label: String(year), major: true } : { at, label: months[month] ?? '', major: false }
  if (unit === 'day')
    return {
      at,
      label: day <= 7 ? `${day} ${months[month]}${month === 0 ? ` ${year}` : ''}` : String(day),
      major: day <= 7,
    }
  return hours === 0
    ? { at, label: `${day} ${months[month]}`, major: true }
    : { at, label: `${String(hours).padStart(2, '0')}:00`, major: false }
}

function dayOf(year: number, month: number): number {
  return Math.round(Date.UTC(year, month, 1) / 86_400_000)
}

/** The window made wider (`by` over 1) or narrower around a place in it that stays where it is. */
export function zoomed({ from, to }: Window, by: number, around: number): Window {
  const length = Math.min(longest, Math.max(narrowest, (to - from) * by))
  const share = to === from ? 0.5 : (around - from) / (to - from)
  return { from: around - share * length, to: around + (1 - share) * length }
}

export function moved({ from, to }: Window, by: number): Window {
  return { from: from + by, to: to + by }
}

/** A window over all spans that have two ends, with a little room on both sides; a year around `fallback` where there are none. */
export function around(spans: readonly { readonly from: number; readonly to: number }[], fallback: number): Window {
  let from = Infinity
  let to = -Infinity
  for (const each of spans) {
    if (Number.isFinite(each.from)) from = Math.min(from, each.from)
    if (Number.isFinite(each.to)) to = Math.max(to, each.to)
  }
  if (from > to) return { from: fallback - 183, to: fallback + 183 }
  const room = Math.max(1, (to - from) * 0.04)
  return { from: from - room, to: to + 1 + room }
}

/** A window as it stands in an address: by days, or by hours (`2025-05-16T06`) where it shows few days. */
export function inAddress({ from, to }: Window): { readonly from: string; readonly to: string } {
  const hours = to - from < 4
  const unit = hours ? hour : 1
  const say = (at: number): string => new Date(Math.round(at * 86_400_000)).toISOString().slice(0, hours ? 13 : 10)
  return { from: say(Math.floor(from / unit) * unit), to: say(Math.ceil(to / unit) * unit - unit) }
}

/** The window an address names, its last day or hour included; undefined where it names none. */
export function fromAddress(from: string | undefined, to: string | undefined): Window | undefined {
  const [a, b] = [momentOf(from), momentOf(to)]
  return a && b && a.at < b.at + b.length ? { from: a.at, to: b.at + b.length } : undefined
}

function momentOf(part: string | undefined): { readonly at: number; readonly length: number } | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}))?$/.exec(part ?? '')
  const day = Date.parse(`${found?.[1]}T${found?.[2] ?? '00'}:00:00Z`) / 86_400_000
  return Number.isNaN(day) ? undefined : { at: day, length: found?.[2] ? hour : 1 }
}

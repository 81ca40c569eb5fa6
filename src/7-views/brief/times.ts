import { dayNumber, days, isoDay } from '../../0-model/edtf.ts'
import { dateWords, when } from './dates.ts'

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const names = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const months = 'January February March April May June July August September October November December'.split(' ')
const month = months.join('|')
const vague = `overnight|yesterday|today|tonight|this (?:week|morning|month|year)|(?:late |early )?(?:last|next) (?:week|night|month|year)|within (?:hours|days|weeks)|in the coming (?:days|week|weeks|months)|for the coming (?:week|days)`

/** What settles relative days: the date the fact was given, the day of its report, and whether it tells of what is past. */
export interface Moment {
  readonly date: string | null
  readonly published: string | null
  readonly past: boolean
}

/**
 * Words of a report with its “on Wednesday” and “last week” written as dates, since a brief is read later and elsewhere.
 * Null where a day cannot be told and the words would not be true without it.
 */
export function absolute(text: string, moment: Moment): string | null {
  const pieces = text.split(/(“[^”]*”)/).map((piece, at) => (at % 2 === 1 ? piece : outsideQuotes(piece, moment)))
  return pieces.includes(null)
    ? null
    : pieces
        .join('')
        .replace(/\s+/g, ' ')
        .replace(/ ([,.;])/g, '$1')
        .trim()
}

function outsideQuotes(text: string, moment: Moment): string | null {
  let written = explicit(text, moment.published)
  let known = true
  const found = days(moment.date)
  const single = found !== null && found.from === found.to ? isoDay(found.from) : null
  written = written.replace(
    new RegExp(
      `(,?\\s*)\\b(?:(late|early)\\s+)?(on|by|before|until|till|since|from|after|in the (?:night to|early hours of|evening of|morning of))\\s+(${weekday})(?:\\s+(?:morning|afternoon|evening|night))?\\b`,
      'g',
    ),
    (_, gap: string, __, preposition: string, name: string) => {
      const ahead = !moment.past || /^(?:by|until|till)$/.test(preposition)
      const day = single !== null && weekdayOf(single) === name ? single : near(name, moment.published, ahead)
      if (day === null) {
        known = false
        return ''
      }
      const before = /^(?:by|before|until|till|since|from|after)$/.test(preposition) ? preposition : 'on'
      return `${gap.includes(',') && before === 'on' ? ' ' : gap}${before} ${dateWords(day)}`
    },
  )
  if (new RegExp(`\\b${weekday}\\b`).test(written)) return null
  const [first] = new RegExp(`\\b(?:${vague})\\b`, 'i').exec(written) ?? []
  if (first !== undefined) {
    const dated = moment.date === null || hasDate(written) || !closed(moment.date) ? null : when(moment.date)
    if (dated === null && !/^(?:overnight|yesterday|today|tonight|this morning)$/i.test(first)) return null
    written = written.replace(new RegExp(`(,?\\s*)\\b(?:${vague})\\b`, 'i'), dated === null ? '' : `$1${dated}`)
    if (new RegExp(`\\b(?:${vague})\\b`, 'i').test(written)) return null
  }
  return known ? written : null
}

/** Whether a day, a month with its year or a year stands in the words. */
export function hasDate(text: string): boolean {
  return new RegExp(`\\b(?:${month})\\b|\\b(?:19|20)\\d{2}\\b`).test(text)
}

/** Whether both ends of a date are known: “2014/..” is no time to tell something by. */
export function closed(edtf: string): boolean {
  const range = days(edtf)
  return range !== null && Number.isFinite(range.from) && Number.isFinite(range.to)
}

/** “April 30” as “30 April 2025”, in the year nearest to the report. */
function explicit(text: string, published: string | null): string {
  const dated = (day: string, name: string, year: string | undefined): string =>
    `${Number(day)} ${name} ${year ?? yearOf(Number(day), name, published)}`
  return text
    .replace(new RegExp(`\\b${weekday},? (?=(?:${month}) \\d|\\d{1,2} (?:${month}))`, 'g'), '')
    .replace(
      new RegExp(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?!\\d)`, 'g'),
      (_, name: string, day: string, year?: string) => dated(day, name, year),
    )
    .replace(new RegExp(`\\b(\\d{1,2}) (${month})(?! \\d)`, 'g'), (_, day: string, name: string) =>
      dated(day, name, undefined),
    )
    .replace(/\bbetween (\d+) (\w+) (\d{4}) and (\d+) \2 \3/g, 'between $1 and $4 $2 $3')
    .replace(/\bfrom (\d+) (\w+) (\d{4}) to (\d+) \2 \3/g, 'from $1 to $4 $2 $3')
    .replace(new RegExp(`\\bin (${month})(?! \\d)`, 'g'), (all, name: string) =>
      published === null ? all : `in ${name} ${yearOf(15, name, published)}`,
    )
}

function yearOf(day: number, name: string, published: string | null): string {
  if (published === null) return ''
  const at = dayNumber(published)
  const year = Number(published.slice(0, 4))
  const distance = (y: number): number => Math.abs(Date.UTC(y, months.indexOf(name), day) / 86_400_000 - at)
  return String([year - 1, year, year + 1].sort((a, b) => distance(a) - distance(b))[0])
}

function weekdayOf(iso: string): string {
  return names[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''
}

/** The day of that name next to a report: the last one up to it, or the next one after it. */
function near(name: string, published: string | null, ahead: boolean): string | null {
  if (published === null) return null
  const at = dayNumber(published)
  for (let step = ahead ? 1 : 0; step < 8; step++) {
    const day = isoDay(at + (ahead ? step : -step))
    if (weekdayOf(day) === name) return day
  }
  return null
}

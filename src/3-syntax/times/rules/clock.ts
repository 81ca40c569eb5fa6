import type { Match, Rule } from '../grammar.ts'
import type { Moment } from '../moment.ts'
import { type Reading, timed } from '../reading.ts'

/** Times of day; their day comes from a date beside them, else from the report. */
export const clock: readonly Rule[] = [
  { name: 'time of day', pattern: '(?:<approx>)? <clock> (?:<meridian>)? (?:<zone>)?', read: time },
  { name: 'hour with a.m. or p.m.', pattern: '(?:<approx>)? <hour|hourword> <meridian> (?:<zone>)?', read: time },
  { name: 'hour o’clock', pattern: "<hour|hourword> o'clock", read: time },
  { name: 'hour in the morning', pattern: '<hour|hourword|clock> in the <part>', read: time },
  { name: 'military time', pattern: '<num> (?:hours)? <zone>', read: military },
  { name: 'noon', pattern: '<hourname>', read: (m, now) => today(m.text('hourname')!, now) },
  { name: 'part of the day', pattern: '(?:<early|late>|in the|the|this) <dash>? <part>', read: dayPart },
  {
    name: 'part of the day beside a day',
    pattern: '<part>',
    read: (m) => ({ ...timed(undefined, m.text('part')!), partial: true }),
  },
  {
    name: 'middle of a part of the day',
    pattern: '<mid> <dash>? <part>',
    read: (m, now) => today(m.text('part')!, now),
  },
]

function today(clock: string, { anchor }: Moment): Reading {
  return timed(anchor === null ? undefined : { unit: 'day', index: anchor }, clock)
}

function time(match: Match, moment: Moment): Reading | null {
  const [hours, minutes] = (match.text('clock') ?? String(match.number('hour') ?? match.number('hourword'))).split(
    /[:.]/,
  )
  const meridian = /^p/.test(match.text('part') ?? '') ? 'pm' : meridianOf(match)
  const hour = Number(hours)
  if (hour > 24 || Number(minutes ?? 0) > 59 || (meridian !== null && hour > 12)) return null
  const late = meridian === 'pm' && hour < 12 ? hour + 12 : meridian === 'am' && hour === 12 ? 0 : hour
  return today(`T${two(late)}:${minutes ?? '00'}`, moment)
}

function meridianOf(match: Match): 'am' | 'pm' | null {
  if (match.says('am', 'a.m.', 'a.m')) return 'am'
  if (match.says('pm', 'p.m.', 'p.m')) return 'pm'
  const part = match.text('part')
  if (part === undefined) return null
  return part === 'TMO' ? 'am' : 'pm'
}

/** “1500 GMT”. */
function military(match: Match, moment: Moment): Reading | null {
  const digits = match.items[match.from]!.low
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits)) return null
  return today(`T${digits.slice(0, 2)}:${digits.slice(2)}`, moment)
}

/** “the morning” belongs to the day named before; “early afternoon” likewise. */
function dayPart(match: Match, { anchor, previous }: Moment): Reading | null {
  const day = previous?.unit === 'day' ? previous.index : anchor
  return timed(day === null ? undefined : { unit: 'day', index: day }, match.text('part')!)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

import { dayNumber, isEdtf } from '../../../0-model/edtf.ts'
import {
  dayOf,
  firstDay,
  interval,
  lastDay,
  type Part,
  type Period,
  periodOf,
  weekday as weekdayOf,
  yearOf,
} from '../calendar.ts'
import type { Match, Rule } from '../grammar.ts'
import { monthsCut } from '../lexicon.ts'
import type { Moment } from '../moment.ts'
import { nearDate, nearMonth, nearSeason, nearWeekday } from '../nearest.ts'
import { dated, type Reading, timed, undated } from '../reading.ts'

/** “early”, “late on”, “mid-”, “the end of”, “at the beginning of the”. */
export const MOD = '(?: (?:the)? <early|mid|late|start|end> (?:<dash>)? (?:in|of|on)? (?:the)? )?'
const DATE = '(?:the)? <date|ord>'
const YEAR = '(?:<comma>? (?:of)? <year|short>)'

/** A year named or pointed at: “December 30 that year”, “3 May last year”. */
const YEAR_TOLD = `(?:${YEAR}|(?:<last|this|next>|that|the same|of that) year)`

/** Dates that the text itself writes out, down to the bare month and weekday. */
export const dates: readonly Rule[] = [
  { name: 'ISO date', pattern: '<iso|compact>', read: iso },
  { name: 'date in figures', pattern: '<slashed>', read: slashed },
  {
    name: 'month, day and year',
    pattern: `${MOD} (?:<last|next|this>)? (?: <weekday|dayname> <comma>? (?:the)? )? <month> ${DATE} ${YEAR_TOLD}?`,
    read: monthDay,
  },
  {
    name: 'day, month and year',
    pattern: `${MOD} (?: <weekday|dayname> <comma>? (?:the)? )? ${DATE} (?:day)? (?:of)? <month> ${YEAR_TOLD}?`,
    read: monthDay,
  },
  { name: 'month and year', pattern: `${MOD} <month> ${YEAR}`, read: monthYear },
  {
    name: 'month of that year',
    pattern: `${MOD} <month> (?:of)? (?:<last|this|next>|the same|that) year`,
    read: monthYear,
  },
  { name: 'month', pattern: `${MOD} (?:<last|next|this>|this past|this coming)? <month>`, read: month },
  { name: 'season and year', pattern: `${MOD} (?:the)? <season> ${YEAR}`, read: season },
  {
    name: 'season',
    pattern: `${MOD} (?:<last|next|this>|this past|this coming|the coming|the)? <season>`,
    read: season,
  },
  { name: 'year', pattern: `${MOD} (?:the year|year|the)? <year>`, read: year },
  { name: 'year cut short', pattern: '<short>', read: year },
  { name: 'fiscal year', pattern: `${MOD} (?:the)? (?:fiscal|financial) (?:year)? <year>`, read: year },
  { name: 'years', pattern: '<year> <dash|slash> <tens|year>', read: years },
  { name: 'quarter of that year', pattern: '(?:the)? <year> (?:<ord> <dash>?)? (?:quarter|period)', read: quarterOf },
  {
    name: 'latest period',
    pattern: 'the latest period',
    read: (_, { quarter }) => (quarter === null ? null : dated(quarter)),
  },
  { name: 'decade', pattern: `${MOD} (?:the)? <decade>`, read: decade },
  { name: 'century', pattern: `${MOD} (?:the)? <ord> <dash>? century`, read: century },
  {
    name: 'quarter of a year',
    pattern: `${MOD} (?:the)? <ord> (?:<dash>|fiscal)* quarter (?:(?:of)? (?:fiscal)? (?:<year>|<last|this|next> year|the year))?`,
    read: quarter,
  },
  {
    name: 'year’s quarter',
    pattern: `(?:the)? (?:<year>|<last|this|next> year) (?:'s)? <ord> <dash>? quarter`,
    read: quarter,
  },
  { name: 'quarter in short', pattern: 'q <date> (?:of)? <year>?', read: quarter },
  {
    name: 'half of a year',
    pattern: '(?:the)? <ord> <half> (?: of (?:<year>|<last|this|next> year|the year) )',
    read: half,
  },
  {
    name: 'week of a month',
    pattern: '(?:the)? <ord|last> <unit> of <month> <year>?',
    read: weekOfMonth,
  },
  {
    name: 'weekday',
    pattern: `${MOD} (?:<last|next|this>|this past|this coming|the coming|the following|the previous)? <weekday> (?: (?:of)? <last|this|next> week )?`,
    read: weekday,
  },
]

/** The part of the period that the words before it single out; “earlier this year” and “later this week” none. */
export function part(match: Match): Part | undefined {
  if (match.has('start')) return 'start'
  if (match.has('end')) return 'end'
  if (match.has('mid')) return 'mid'
  if (match.says('early')) return 'early'
  return match.says('late') ? 'late' : undefined
}

/** −1, 0 or 1 for “last”, “this”, “next”; undefined without such a word. */
export function direction(match: Match): -1 | 0 | 1 | undefined {
  if (match.has('last')) return -1
  if (match.has('next')) return 1
  return match.has('this') ? 0 : undefined
}

/** The year the match names, `'98` as 1998; that of “last year” from the anchor. */
function yearIn(match: Match, { anchor, previous }: Moment): number | undefined {
  const named = match.number('year')
  if (named !== undefined) return named
  const short = match.text('short')
  if (short !== undefined) {
    const tens = Number(short.slice(1))
    return tens + (tens > 49 ? 1900 : 2000)
  }
  if (!match.says('year')) return undefined
  if (match.says('same', 'that')) return previous ? yearOf(firstDay(previous)) : undefined
  const by = direction(match)
  return by === undefined || anchor === null ? undefined : yearOf(anchor) + by
}

function iso(match: Match): Reading | null {
  const raw = match.text('iso') ?? match.text('compact')!.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
  const [date, clock] = raw.split('T')
  if (!isEdtf(date!)) return null
  const period: Period = { unit: 'day', index: dayNumber(date!) }
  return clock === undefined ? dated(period) : timed(period, `T${clock.replace('Z', '').slice(0, 5)}`)
}

/** 11/02/89: of the two orders the one that is a date, and nearer to the report where both are. */
function slashed(match: Match, { anchor }: Moment): Reading | null {
  const [a, b, c] = match.text('slashed')!.split(/[/.]/).map(Number) as [number, number, number]
  const year = c > 99 ? c : c + (c > 49 ? 1900 : 2000)
  const both = [dayOf(year, a, b), dayOf(year, b, a)].filter((day) => day !== null && b <= 31 && a <= 31)
  if (a > 12 || b > 12) both.splice(0, both.length, ...[a > 12 ? dayOf(year, b, a) : dayOf(year, a, b)])
  const found = both.filter((day) => day !== null && day !== undefined)
  if (found.length === 0) return null
  const nearest = [...found].sort((x, y) => Math.abs(x - (anchor ?? x)) - Math.abs(y - (anchor ?? y)))[0]!
  return dated({ unit: 'day', index: nearest })
}

function monthDay(match: Match, moment: Moment): Reading | null {
  const month = match.number('month')!
  const date = match.number('date') ?? match.number('ord')!
  const year = yearIn(match, moment)
  if (date > 31) return null
  const by = match.says('year') ? undefined : direction(match)
  if (year === undefined && by !== undefined && moment.anchor !== null) {
    const near = nearDate(month, date, { ...moment, tense: () => (by < 0 ? 'past' : 'future') })
    return near === null ? null : floating(dated(near, part(match)))
  }
  if (year === undefined) {
    const near = nearDate(month, date, moment)
    return near === null ? undated(`XXXX-${two(month)}-${two(date)}`) : floating(dated(near, part(match)))
  }
  const day = dayOf(year, month, date)
  return day === null ? null : dated({ unit: 'day', index: day }, part(match))
}

function monthYear(match: Match, moment: Moment): Reading | null {
  const year = yearIn(match, moment)
  const month = match.number('month')!
  if (year === undefined) return undated(`XXXX-${two(month)}`)
  return dated({ unit: 'month', index: year * 12 + month - 1 }, part(match))
}

function month(match: Match, moment: Moment): Reading | null {
  const number = match.number('month')!
  if (!standsAsMonth(match)) return null
  const by = direction(match)
  if (moment.anchor === null) return undated(`XXXX-${two(number)}`)
  const here = periodOf('month', moment.anchor).index
  if (by === undefined) return floating(dated(nearMonth(number, moment)!, part(match)))
  const same = here - (here % 12) + number - 1
  const index = by < 0 && same >= here ? same - 12 : by > 0 && same <= here ? same + 12 : same
  return dated({ unit: 'month', index }, part(match))
}

const beforeMonth =
  /^(?:in|of|by|since|until|till|from|to|through|during|for|before|after|between|and|or|than|late|mid|-|,|\()$/
const afterMonth = /^(?:[.,;:)]|'s|-|–|and|or|to)$/

/** “May” may be the modal, “March” a march, “Jan” a Christian name: as a month each has a word of time or a mark beside it. */
function standsAsMonth(match: Match): boolean {
  const low = match.items[match.to - 1]!.low
  if (match.to - match.from > 1) return true
  if (low in monthsCut)
    return match.items[match.to - 1]!.end - match.items[match.to - 1]!.start > low.length || low === 'sept'
  if (low !== 'may' && low !== 'march') return true
  return beforeMonth.test(match.beside(-1)) || (match.from > 0 && afterMonth.test(match.beside(0)))
}

function season(match: Match, moment: Moment): Reading | null {
  const number = match.number('season')!
  const given = yearIn(match, moment)
  const bareWord = match.to - match.from === 1
  if (bareWord && !/^(?:in|by|since|until|till|during|of|before|after|for)$/.test(match.beside(-1))) return null
  if (given !== undefined) return dated({ unit: 'season', index: given * 4 + number }, part(match))
  if (moment.anchor === null) return null
  const here = periodOf('season', moment.anchor).index
  const by = direction(match)
  if (by === undefined) return dated(nearSeason(number, moment)!, part(match))
  const same = here - (here % 4) + number
  const past = match.says('past', 'last') || by < 0
  const index = past && same >= here ? same - 4 : by > 0 && same <= here ? same + 4 : same
  return dated({ unit: 'season', index }, part(match))
}

/** Words after a four-figure number that make it a count, and before it that make it a price or a number of something. */
const counted =
  /^(?:%|percent|per|people|troops|soldiers|men|women|children|dollars|euros|pounds|barrels|tons|tonnes|miles|km|kilometers|kilometres|metres|meters|feet|points|jobs|workers|employees|shares|times|prisoners|homes|houses|civilians|fighters|police|refugees|members|million|billion|votes|hours|days|weeks|months|years|pages|words|of)$/
const priced =
  /^(?:[$€£¥#]|no|number|some|about|nearly|almost|approximately|than|least|most|page|flight|room|highway|route|code|model|resolution|boeing)$/

function year(match: Match, moment: Moment): Reading | null {
  const number = yearIn(match, moment)
  if (number === undefined) return null
  const alone = match.to - match.from === 1
  if (alone && match.has('year') && (number < 1800 || counted.test(match.beside(0)) || priced.test(match.beside(-1))))
    return null
  if (match.has('short') && !/^(?:in|since|of|from|by|until|the|early|late|mid)$/.test(match.beside(-1))) return null
  if (match.beside(0) === '-' && /^(?:strong|member|seat)$/.test(match.beside(1))) return null
  return dated({ unit: 'year', index: number }, part(match))
}

function years(match: Match): Reading | null {
  const [from, second] = match.all('year') as number[]
  const tens = match.number('tens')
  const to = second ?? (tens === undefined ? undefined : Math.floor(from! / 100) * 100 + tens)
  if (from === undefined || to === undefined || to <= from || from < 1800) return null
  const first = dated({ unit: 'year', index: from })
  return { ...first, value: first.value, edtf: `${from}/${to}` }
}

function decade(match: Match, { anchor }: Moment): Reading | null {
  const raw = match.all('decade')[0]
  if (raw === undefined) return null
  if (typeof raw === 'number' || raw === null || typeof raw !== 'string') {
    if (typeof raw !== 'number' || !match.says('the') || anchor === null) return null
    return dated({ unit: 'decade', index: 190 + raw / 10 }, part(match))
  }
  const digits = raw.replace(/\D/g, '')
  if (digits.length === 2 && !/['’]/.test(raw)) return null // “in his 40s”
  const tens = Number(digits.slice(-2)) / 10
  const index = digits.length === 4 ? Math.floor(Number(digits) / 10) : (tens > 3 ? 190 : 200) + tens
  return dated({ unit: 'decade', index }, part(match))
}

function century(match: Match): Reading | null {
  return dated({ unit: 'century', index: match.number('ord')! - 1 }, part(match))
}

function quarter(match: Match, moment: Moment): Reading | null {
  const number = match.number('ord') ?? match.number('date')!
  if (number > 4) return null
  const year = yearIn(match, moment)
  if (year !== undefined) return dated({ unit: 'quarter', index: year * 4 + number - 1 }, part(match))
  if (moment.anchor === null) return undated(`XXXX-Q${number}`)
  const here = periodOf('quarter', moment.anchor).index
  const same = here - (here % 4) + number - 1
  const index = match.says('year') ? same : same > here && moment.tense() !== 'future' ? same - 4 : same
  return dated({ unit: 'quarter', index }, part(match))
}

/** “the 1988 quarter”, “the 1989 period”: the quarter last spoken of, in that year. */
function quarterOf(match: Match, moment: Moment): Reading | null {
  if (match.has('ord')) return quarter(match, moment)
  const year = match.number('year')!
  if (moment.quarter === null) return dated({ unit: 'year', index: year })
  return dated({ unit: 'quarter', index: year * 4 + (moment.quarter.index % 4) })
}

function half(match: Match, moment: Moment): Reading | null {
  const number = match.number('ord')!
  const year = yearIn(match, moment) ?? (moment.anchor === null ? undefined : yearOf(moment.anchor))
  if (number > 2 || year === undefined) return null
  return dated({ unit: 'half', index: year * 2 + number - 1 })
}

function weekOfMonth(match: Match, moment: Moment): Reading | null {
  const unit = match.text('unit')
  const year = match.number('year')
  const month =
    year === undefined
      ? nearMonth(match.number('month')!, moment)
      : { unit: 'month' as const, index: year * 12 + match.number('month')! - 1 }
  const nth = match.number('ord')
  if (month === null) return null
  const first = firstDay(month)
  const end = lastDay(month)
  if (unit === 'day') return dated({ unit: 'day', index: nth === undefined ? end : first + nth - 1 })
  if (unit === 'week' && nth !== undefined && nth <= 5) {
    const from = first + (nth - 1) * 7
    const base = dated(month)
    return { ...base, edtf: interval(from, Math.min(end, from + 6), 'days') }
  }
  if (unit === 'weekend') {
    const saturday =
      nth === undefined
        ? end - (weekdayOf(end) % 7) - 1 + (weekdayOf(end) === 6 ? 1 : 0)
        : first + ((6 - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
    return dated(periodOf('weekend', saturday))
  }
  return null
}

function weekday(match: Match, moment: Moment): Reading | null {
  const number = match.number('weekday')!
  const by = direction(match)
  const { anchor } = moment
  if (anchor === null) return undated(`XXXX-WXX-${number}`)
  if (match.says('the')) {
    const base = moment.previous?.unit === 'day' ? moment.previous.index : anchor
    const away = match.says('previous')
      ? -((weekdayOf(base) - number + 7) % 7 || 7)
      : (number - weekdayOf(base) + 7) % 7 || 7
    return dated({ unit: 'day', index: base + away })
  }
  const here = weekdayOf(anchor)
  const monday = anchor - here + 1
  if (match.says('week')) return dated({ unit: 'day', index: monday + 7 * (by ?? 0) + number - 1 }, part(match))
  if (by === -1) return dated({ unit: 'day', index: anchor - ((here - number + 7) % 7 || 7) }, part(match))
  if (by === 1 && match.says('coming'))
    return dated({ unit: 'day', index: anchor + ((number - here + 7) % 7 || 7) }, part(match))
  if (by === 1) return dated({ unit: 'day', index: monday + 6 + number }, part(match))
  return dated(nearWeekday(number, moment)!, part(match))
}

function floating(reading: Reading): Reading {
  return { ...reading, floating: true }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

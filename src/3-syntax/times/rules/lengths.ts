import { interval, moved } from '../calendar.ts'
import type { Match, Rule } from '../grammar.ts'
import { type UnitName, units } from '../lexicon.ts'
import type { Moment } from '../moment.ts'
import type { Reading } from '../reading.ts'

const about =
  '(?:<approx>|more than|less than|fewer than|at least|at most|up to|as many as|as long as|no more than|no less than|no fewer than|well over)*'
const howMany =
  '(?:<a>? couple (?:of)?|<a> <vague>|a number of|<num> <num> <slash> <num>|<num> (?:<dash>|to|or) <num>|<num>|<vague>|<half> <a>|<a> <half>|<a>)'
const sort =
  '(?:full|more|consecutive|straight|long|additional|further|other|whole|calendar|trading|working|business|short|good|solid|extra|successive)*'

/** An amount of time: “nearly two years”, “a couple of weeks”, “two and a half months”, “a year or so”. */
export const amountPattern = `(?:${about} ${howMany} ${sort} <dash>? <unit|units> (?:and a <half>)? (?:or (?:so|more))?)`

/** Lengths of time. */
export const lengths: readonly Rule[] = [
  { name: 'length', pattern: amountPattern, read: plain },
  {
    name: 'stretch up to or from the report',
    pattern: `(?:the)? (?:<last|next>|first|final|opening|following) (?:${about}) (?:<num>|<vague>|<a> <vague>|couple of) ${sort} <unit|units>`,
    read: framed,
  },
  { name: 'length in a compound', pattern: '<num|vague> <dash> <unit|units>', read: plain },
  { name: 'such a long time', pattern: '<unit|units> <dash> long', read: plain },
  {
    name: 'such a long time, in one word',
    pattern: 'daylong|weeklong|monthlong|yearlong|decadelong',
    read: (m) => length(1, m.low.replace('long', '') as UnitName),
  },
  { name: 'units uncounted', pattern: '(?:the|recent|<last>)? <units>', read: uncounted },
]

/** How many of which unit; null where the text does not tell (“several”, “days”). */
export function amount(match: Match): { readonly count: number | null; readonly name: UnitName } {
  const name = (match.text('unit') ?? match.text('units')) as UnitName
  const [whole, top, bottom] = match.all('num') as (number | undefined)[]
  const more = match.low.endsWith('and a half') ? 0.5 : 0
  if (match.has('slash') && bottom) return { count: whole! + top! / bottom, name }
  if (match.says('couple')) return { count: 2, name }
  if (whole !== undefined) return { count: whole + more, name }
  if (match.has('vague') || match.says('number')) return { count: null, name }
  if (match.has('half') && more === 0) return { count: 0.5, name }
  return { count: match.has('a') ? 1 + more : null, name }
}

/** A TIMEX3 duration; `count` null is X. */
export function length(count: number | null, name: UnitName): Reading {
  const { designator, times } = units[name]
  const value = duration(count === null ? null : count * times, designator)
  return {
    type: 'DURATION',
    value,
    edtf: null,
    ...spannedBy(name, count),
  }
}

/** What reckoning from a day needs: hours in parts of a day, nothing for less. */
function spannedBy(name: UnitName, count: number | null): Pick<Reading, 'length'> {
  const { period, times } = units[name]
  if (name === 'hour') return { length: { count, unit: 'day', each: 1 / 24 } }
  return period === null ? {} : { length: { count, unit: period, each: times } }
}

/** What a unit is in the designators that TIMEX3 readers know best: a quarter three months, a decade ten years. */
const told: Readonly<Record<string, readonly [number, string]>> = {
  Q: [3, 'M'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
  WE: [2, 'D'],
}
/** The next smaller unit, for the half of one: P1Y6M, PT5H30M. */
const smaller: Readonly<Record<string, readonly [number, string]>> = {
  Y: [12, 'M'],
  TH: [60, 'M'],
  TM: [60, 'S'],
  D: [24, 'TH'],
}

function duration(count: number | null, designator: string): string {
  const [prefix, letter] = designator.startsWith('T') ? ['PT', designator.slice(1)] : ['P', designator]
  if (count === null) return `${prefix}X${letter}`
  const [times, as] = told[designator] ?? [1, letter]
  const whole = Math.floor(count * times)
  const rest = count * times - whole
  const finer = smaller[designator]
  if (rest === 0 || finer === undefined) return `${prefix}${rest === 0 ? whole : count * times}${as}`
  const part = Math.round(rest * finer[0])
  const tail = finer[1].startsWith('T') ? `T${part}${finer[1].slice(1)}` : `${part}${finer[1]}`
  return whole === 0 ? `${designator === 'D' ? 'P' : prefix}${tail}` : `${prefix}${whole}${as}${tail}`
}

/** “34 years old”, “a three-year-old”, “aged 30 years”: ages, not times. */
function age(match: Match): boolean {
  return (
    match.beside(0) === 'old' || (match.beside(0) === '-' && match.beside(1) === 'old') || match.beside(-1) === 'aged'
  )
}

/** “three-quarters of its food”. */
function fraction(match: Match): boolean {
  return match.has('dash') && match.low.endsWith('quarters')
}

/** “four flights a week”, “$1.76 a year”: how often, not how long. */
function rated(match: Match): boolean {
  const before = match.beside(-1)
  return (
    /^\d|^(?:million|billion|trillion|cents|percent|%|once|twice)$/.test(before) ||
    (/[^su]s$/.test(before) && !/^(?:was|is|has|this|takes|lasts|as|than)$/.test(before))
  )
}

function plain(match: Match): Reading | null {
  if (age(match) || fraction(match)) return null
  const { count, name } = amount(match)
  const article = match.to - match.from === 2 && /^an?$/.test(match.items[match.from]!.low)
  if (
    article &&
    (name === 'second' || name === 'quarter' || name === 'century' || name === 'night' || name === 'weekend')
  )
    return null
  if (article && rated(match)) return null
  if (match.items[match.from]!.classes.has('ord')) return null
  if (match.has('hour') && name === 'second' && match.beside(-1) === 'the') return null
  return length(count, name)
}

/** “the past three years”, “the next few days”: with the days they cover; “the first nine months” only a length. */
function framed(match: Match, { anchor }: Moment): Reading | null {
  if (age(match)) return null
  const { count, name } = amount(match)
  const base = length(count, name)
  const way = match.has('next') || match.says('following') ? 1 : match.has('last') ? -1 : 0
  if (way === 0 || count === null || anchor === null) return base
  const edtf = reach(anchor, way, count, name)
  return edtf === null ? base : { ...base, edtf }
}

/** Units that stand for a length without a number, after the words that call for one: “within days”, “for months”. */
const calls =
  /^(?:within|for|over|in|after|of|last|lasted|take|takes|took|by|recent|past|many|spent|than|through|during|a|cost|the)$/
const follows = /^(?:ago|later|before|after|earlier|away|-)$/

function uncounted(match: Match): Reading | null {
  const name = match.text('units') as UnitName
  if (/^(?:second|minute|quarter|night|weekend|fortnight)$/.test(name) || age(match)) return null
  const the = match.items[match.from]!.low === 'the'
  if (the && name === 'day') return null
  if (!match.has('last') && !calls.test(match.beside(-1)) && !follows.test(match.beside(0)) && !the) return null
  return length(null, name)
}

/** EDTF of the days from the anchor back or on over an amount of time. */
export function reach(anchor: number, way: 1 | -1, count: number, name: UnitName): string | null {
  const { period, times } = units[name]
  if (period === null) return null
  const there = moved(anchor, way * count * times, period)
  return way > 0 ? interval(anchor, there, 'days') : interval(there, anchor, 'days')
}

import type { Span } from '../../0-model/passage.ts'
import { holidayNames } from './holidays.ts'
import * as words from './lexicon.ts'
import { number } from './numbers.ts'

/** A word, figure or mark with all it may count for: class → value. */
export interface Item extends Span {
  readonly low: string
  readonly classes: ReadonlyMap<string, Value>
}

export type Value = number | string | readonly [number, string?] | null

const word = /\p{L}+(?:['’](?!s(?!\p{L}))\p{L}+)*/uy
const meridian = /[ap]\.m\.?(?!\p{L})/iuy
const possessive = /['’]s(?!\p{L})/uy
/** What a figure may be, first fit first. */
const figures: readonly (readonly [string, RegExp])[] = [
  ['iso', /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?(?!\d)/y],
  ['slashed', /\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?![\d/])/y],
  ['clock', /\d{1,2}[:.]\d{2}(?::\d{2})?(?=\s?[ap]\.?m\b)|\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/iy],
  ['decade', /(?:\d{3}|['’]?\d)0['’]?s(?!\p{L})/uy],
  ['ord', /\d+(?:st|nd|rd|th)(?!\p{L})/uy],
  ['compact', /(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d.,]\d|\d)/y],
  ['num', /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y],
  ['short', /['’]\d{2}(?![\d\p{L}])/uy],
]
const blank = /\s/
const letter = /\p{L}/u

/** The items of a stretch of text. Offsets count UTF-16 units of `text`. */
export function scan(text: string, start: number, end: number): Item[] {
  const raw: Item[] = []
  for (let at = start; at < end; ) {
    if (blank.test(text[at]!)) {
      at++
      continue
    }
    const [length, classes] = next(text, at)
    const last = raw.at(-1)
    const form = text.slice(at, at + length)
    if (form === '.' && last?.end === at && stops.has(last.low))
      raw[raw.length - 1] = { ...last, end: at + 1, classes: stopped(last) }
    else raw.push({ start: at, end: at + length, low: form.toLowerCase().replace('’', "'"), classes })
    at += length
  }
  return numbered(raw)
}

/** How far the item that begins at `at` reaches, and what it counts for. */
function next(text: string, at: number): readonly [number, ReadonlyMap<string, Value>] {
  const first = text[at]!
  if (/[\d'’]/.test(first)) {
    for (const [name, regex] of figures) {
      const form = taken(regex, text, at)
      if (form !== '')
        return [
          form.length,
          name === 'num' ? figure(form) : new Map([[name, name === 'ord' ? Number.parseInt(form, 10) : form]]),
        ]
    }
    return [taken(possessive, text, at).length || 1, none]
  }
  const half = first === 'a' || first === 'p' || first === 'A' || first === 'P' ? taken(meridian, text, at) : ''
  if (half !== '') return [half.length, known.get(half.toLowerCase()) ?? none]
  const form = letter.test(first) || first > '\ud7ff' ? taken(word, text, at) : ''
  return form === '' ? [1, known.get(first) ?? none] : [form.length, classed(form)]
}

function taken(regex: RegExp, text: string, at: number): string {
  regex.lastIndex = at
  return regex.exec(text)?.[0] ?? ''
}

/** Class → value of every known word. */
const known: ReadonlyMap<string, ReadonlyMap<string, Value>> = table()
const stops: ReadonlySet<string> = new Set([
  ...Object.keys(words.monthsCut),
  ...Object.keys(words.weekdaysCut),
  'hr',
  'hrs',
  'min',
  'mins',
  'yr',
  'yrs',
  'st',
])
const none: ReadonlyMap<string, Value> = new Map()
const monthsCut = new Map(Object.entries(words.monthsCut))
const weekdaysCut = new Map(Object.entries(words.weekdaysCut))
const capitalised = new Set([...Object.keys(words.months), ...Object.keys(words.weekdays)])

/** The classes of words that rules may name by themselves are added by the grammar; these come from the tables. */
function table(): Map<string, Map<string, Value>> {
  const all = new Map<string, Map<string, Value>>()
  const put = (word: string, name: string, value: Value) => {
    const entry = all.get(word) ?? new Map<string, Value>()
    all.set(word, entry.set(name, value))
  }
  for (const [word, value] of Object.entries(words.months)) put(word, 'month', value)
  for (const [word, value] of Object.entries(words.weekdays)) {
    put(word, 'weekday', value)
    put(`${word}s`, 'weekdays', value)
  }
  for (const unit of Object.keys(words.units)) {
    put(unit, 'unit', unit)
    if (unit !== 'century') put(`${unit}s`, 'units', unit)
  }
  for (const [word, unit] of Object.entries(words.unitForms)) put(word, word.endsWith('s') ? 'units' : 'unit', unit)
  for (const [word, value] of Object.entries(words.seasons)) {
    put(word, 'season', value)
    put(`${word}s`, 'seasons', value)
  }
  for (const [word, value] of Object.entries(words.dayParts)) {
    put(word, value.startsWith('TM') || !value.includes(':') ? 'part' : 'hourname', value)
    put(`${word}s`, 'parts', value)
  }
  for (const [word, value] of Object.entries(words.nearDays)) put(word, 'near', value)
  for (const [word, value] of Object.entries(words.sets)) put(word, 'often', value)
  for (const word of words.vague) put(word, 'vague', null)
  for (const [word, value] of Object.entries(words.ordinals)) put(word, 'ord', value)
  for (const [word, value] of Object.entries(words.decades)) put(word, 'decade', value)
  for (const [name, list] of Object.entries(words.classes)) for (const word of list) put(word, name, null)
  for (const name of holidayNames) for (const word of name) if (!all.has(word)) put(word, 'other', null)
  return all
}

function classed(form: string): ReadonlyMap<string, Value> {
  const low = form.toLowerCase().replace('’', "'")
  const capital = form !== low
  const cut = capital ? (monthsCut.get(low) ?? null) : null
  if (cut !== null && !known.has(low)) return new Map([['month', cut]])
  const dayname = capital ? weekdaysCut.get(low) : undefined
  if (dayname !== undefined && !known.has(low)) return new Map([['dayname', dayname]])
  if (!capital && capitalised.has(low)) return none
  if (form === 'AM' || form === 'PM' || low === 'am' || low === 'pm') return known.get(low)!
  return known.get(low) ?? none
}

/** A cut weekday with its stop is one for certain. */
function stopped(item: Item): ReadonlyMap<string, Value> {
  const day = item.classes.get('dayname')
  return day === undefined ? item.classes : new Map([['weekday', day]])
}

function figure(form: string): ReadonlyMap<string, Value> {
  const value = Number(form.replaceAll(',', ''))
  const found = new Map<string, Value>([['num', value]])
  if (/^\d{1,2}$/.test(form)) {
    if (value >= 1 && value <= 31) found.set('date', value)
    if (value <= 24) found.set('hour', value)
    found.set('tens', value)
  }
  if (/^\d{4}$/.test(form) && value >= 1000 && value < 2200) found.set('year', value)
  return found
}

/** Runs of number words as one item: “twenty four”, “two and a half”, “nineteen ninety-six”. */
function numbered(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const found = number(items, at)
    if (found === null) {
      out.push(items[at]!)
      continue
    }
    const run = items.slice(at, found.end)
    const classes = new Map<string, Value>(run.length === 1 ? run[0]!.classes : [])
    classes.set('num', found.value)
    if (found.year) classes.set('year', found.value)
    if (run.length === 1 && found.value <= 12) classes.set('hourword', found.value)
    out.push({ start: run[0]!.start, end: run.at(-1)!.end, low: run.map((i) => i.low).join(' '), classes })
    at = found.end - 1
  }
  return out
}

/** Class sets that come from figures and number words, which no table lists. */
const figureSets: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'num date hour tens',
    'num date tens',
    'num hour tens',
    'num tens',
    'num year',
    'num',
    'num hourword',
    'a num hourword',
    'ord',
    'iso',
    'slashed',
    'compact',
    'clock',
    'decade',
    'short',
    'dayname',
    'weekday',
    'month',
  ].map((set) => [`${set}…`, set.split(' ')]),
)

/** Every word the tables know, and every sort of figure, with its classes: the alphabet of the rules. */
export function wordClasses(): ReadonlyMap<string, readonly string[]> {
  return new Map([...figureSets, ...[...known].map(([low, classes]) => [low, [...classes.keys()]] as const)])
}

import type { Match, Rule } from '../grammar.ts'
import type { Reading } from '../reading.ts'
import { amount, length } from './lengths.ts'

/** Times that come again. */
export const repeated: readonly Rule[] = [
  { name: 'frequency', pattern: '<often>', read: (m) => set(m.text('often')!) },
  { name: 'every so long', pattern: '<every> (?:other|single|<num>|few|<vague>|<ord>)? <unit|units>', read: everyUnit },
  { name: 'every such day', pattern: '<every> (?:other|single)? <weekday|month|season|part|weekdays>', read: every },
  {
    name: 'so often in each',
    pattern: '(?:once|twice|thrice|<num> times|several times|<vague> times) (?:<a>|<every>|per) <unit>',
    read: rate,
  },
  { name: 'rate', pattern: 'per <unit>', read: rate },
  { name: 'weekdays', pattern: '<weekdays>', read: every },
  { name: 'parts of weekdays', pattern: '<weekday|weekdays> <parts>', read: every },
  { name: 'parts of days', pattern: '(?:in the|at)? <parts>', read: every },
]

const seasonNames = ['SP', 'SU', 'FA', 'WI'] as const

function set(value: string): Reading {
  return { type: 'SET', value, edtf: null }
}

function everyUnit(match: Match): Reading | null {
  const { count, name } = amount(match)
  if (match.has('ord') && name === 'second') return null
  const nth = match.number('ord')
  const each = match.says('other') ? 2 : (nth ?? count ?? (match.says('few') || match.has('vague') ? null : 1))
  if (name === 'quarter') return set(`P${each ?? 'X'}Q`)
  return { ...length(each, name), type: 'SET' }
}

function rate(match: Match): Reading | null {
  const unit = match.text('unit')!
  return unit === 'second' || unit === 'minute'
    ? null
    : { ...length(1, unit as Parameters<typeof length>[1]), type: 'SET' }
}

function every(match: Match): Reading | null {
  const day = match.number('weekday') ?? match.number('weekdays')
  const part = match.text('part') ?? match.text('parts') ?? ''
  if (day !== undefined) return set(`XXXX-WXX-${day}${part}`)
  const month = match.number('month')
  if (month !== undefined) return set(`XXXX-${String(month).padStart(2, '0')}`)
  const season = match.number('season')
  if (season !== undefined) return set(`XXXX-${seasonNames[season]}`)
  return match.to - match.from > 1 ? set(`XXXX-XX-XX${part}`) : null
}

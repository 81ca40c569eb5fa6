import { dayNumber, isEdtf } from '../../0-model/edtf.ts'

export interface Bound {
  readonly op: '<=' | '<' | '>=' | '>' | '='
  readonly value: number
  /** days, date (a day number), per cent, people, or the word itself. */
  readonly unit: string
}

/** Words before a number, and how they bind it; the longest first. */
const comparators: readonly (readonly [RegExp, Bound['op']])[] = [
  [/(?:no less than|no fewer than|at least|minimum of|a minimum|not before|no earlier than)\s*$/i, '>='],
  [
    /(?:no more than|at most|up to|maximum of|not exceeding|within|by|before|until|no later than|cap of|limited to)\s*$/i,
    '<=',
  ],
  [/(?:less than|fewer than|under|below)\s*$/i, '<'],
  [/(?:more than|over|above|exceeding|longer than)\s*$/i, '>'],
]

/** Units as they are written, with what one of them is of the unit they are counted in. */
const units: ReadonlyMap<string, readonly [unit: string, each: number]> = new Map([
  ['hour', ['days', 1 / 24]],
  ['day', ['days', 1]],
  ['week', ['days', 7]],
  ['month', ['days', 30]],
  ['year', ['days', 365]],
  ['per cent', ['per cent', 1]],
  ['percent', ['per cent', 1]],
  ['%', ['per cent', 1]],
  ['troop', ['people', 1]],
  ['soldier', ['people', 1]],
  ['prisoner', ['people', 1]],
  ['people', ['people', 1]],
  ['kilometre', ['kilometres', 1]],
  ['kilometer', ['kilometres', 1]],
  ['km', ['kilometres', 1]],
  ['euro', ['euros', 1]],
  ['dollar', ['dollars', 1]],
  ['point', ['points', 1]],
])

const numbers: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, n) => [word, n]),
)
const powers: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])
const months = 'january february march april may june july august september october november december'.split(' ')

const word = [...numbers.keys()].join('|')
const amount = new RegExp(
  `(\\d[\\d,]*(?:\\.\\d+)?|\\b(?:${word})\\b)[- ]?(${[...powers.keys()].join('|')})?[- ]?(${[...units.keys()].join('|')})s?(?![a-z])`,
  'gi',
)
const date = new RegExp(
  `(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?|(${months.join('|')}) (\\d{1,2})(?:, (\\d{4}))?`,
  'gi',
)

/** The numbers with a unit that words bind: “at least 30 days” is ≥ 30 days, a bare “30-day” is = 30 days. */
export function boundsIn(text: string, year: number | null): Bound[] {
  const amounts = [...text.matchAll(amount)].map((m): Bound => {
    const [unit, each] = units.get(m[3]!.toLowerCase())!
    const number = numbers.get(m[1]!.toLowerCase()) ?? Number(m[1]!.replaceAll(',', ''))
    const value = number * (powers.get(m[2]?.toLowerCase() ?? '') ?? 1) * each
    return { op: comparator(text, m.index) ?? '=', value, unit }
  })
  const dates = [...text.matchAll(date)].flatMap((m): Bound[] => {
    const op = comparator(text, m.index)
    const value = dayOf(m[1] ?? m[5]!, m[2] ?? m[4]!, m[3] ?? m[6] ?? year)
    return op === null || value === null ? [] : [{ op, value, unit: 'date' }]
  })
  return [...amounts, ...dates]
}

function comparator(text: string, at: number): Bound['op'] | null {
  const before = text.slice(0, at)
  return comparators.find(([words]) => words.test(before))?.[1] ?? null
}

function dayOf(day: string, month: string, year: string | number | null): number | null {
  if (year === null) return null
  const iso = `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isEdtf(iso) ? dayNumber(iso) : null
}

import { cardinals, multipliers, ordinals } from './lexicon.ts'

interface Numeral {
  readonly value: number
  /** Index after its last word. */
  readonly end: number
  /** Read as a year: “nineteen ninety-six”, “two thousand”, “two thousand and three”. */
  readonly year: boolean
}

type Worded = { readonly low: string; readonly start: number; readonly end: number }

/** The number in words that begins at `at`, or null. “a hundred” is one, “a” alone is none; ordinals are left alone. */
export function number(items: readonly Worded[], at: number): Numeral | null {
  const low = items[at]!.low
  const article = (low === 'a' || low === 'an') && items[at + 1]?.low !== undefined && items[at + 1]!.low in multipliers
  if (!article && !(low in cardinals)) return null
  const pair = spokenYear(items, at)
  if (pair) return pair
  let total = 0
  let current = article ? 1 : 0
  let end = article ? at + 1 : at
  let thousand = false
  for (let i = end; i < items.length; i++) {
    const word = items[i]!.low
    const joint =
      word === '-' || (word === 'and' && current >= 100) || (word === 'and' && total >= 1000 && current === 0)
    const next = joint ? items[++i]?.low : word
    if (next === undefined) break
    const one = cardinals[next]
    const times = multipliers[next]
    if (one !== undefined && fits(current, one)) current += one
    else if (times === 100 && current > 0 && current < 100) current *= 100
    else if (times !== undefined && times > 100 && current > 0) {
      total += current * times
      thousand = times === 1000 && total === 2000
      current = 0
    } else break
    end = i + 1
  }
  const value = total + current
  const half = items.slice(end, end + 3).map((item) => item.low)
  if (half.join(' ') === 'and a half') return { value: value + 0.5, end: end + 3, year: false }
  return { value, end, year: thousand && value < 2100 }
}

/** “twenty” takes “four”, “hundred” takes “fifty”; “two three” are two numbers. */
function fits(current: number, one: number): boolean {
  if (current === 0) return true
  if (current % 100 === 0) return true
  return current % 10 === 0 && current % 100 >= 20 && one < 10
}

/** “nineteen ninety-six”, “nineteen eighty four”, “twenty twenty-four”. */
function spokenYear(items: readonly Worded[], at: number): Numeral | null {
  const century = cardinals[items[at]!.low]
  if (century === undefined || century < 17 || century > 20) return null
  const tens = cardinals[items[at + 1]?.low ?? '']
  if (tens === undefined || tens < 10) return null
  if (tens < 20) return { value: century * 100 + tens, end: at + 2, year: true }
  const after = items[at + 2]?.low === '-' ? at + 3 : at + 2
  const one = cardinals[items[after]?.low ?? '']
  if (one !== undefined && one < 10) return { value: century * 100 + tens + one, end: after + 1, year: true }
  return { value: century * 100 + tens, end: at + 2, year: true }
}

/** “twenty-first” as an ordinal begun with a cardinal: its value and the index after it, or null. */
export function ordinal(items: readonly Worded[], at: number): { readonly value: number; readonly end: number } | null {
  const tens = cardinals[items[at]!.low]
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return null
  const after = items[at + 1]?.low === '-' ? at + 2 : at + 1
  const one = ordinals[items[after]?.low ?? '']
  return one === undefined || one > 9 ? null : { value: tens + one, end: after + 1 }
}

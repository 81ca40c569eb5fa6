import * as words from './lexicon.ts'

const cardinals = new Map(Object.entries(words.cardinals))
const multipliers = new Map(Object.entries(words.multipliers))

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
  const article = (low === 'a' || low === 'an') && multipliers.has(items[at + 1]?.low ?? '')
  if (!article && !cardinals.has(low)) return null
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
    const one = cardinals.get(next)
    const times = multipliers.get(next)
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
  const century = cardinals.get(items[at]!.low)
  if (century === undefined || century < 17 || century > 20) return null
  const tens = cardinals.get(items[at + 1]?.low ?? '')
  if (tens === undefined || tens < 10) return null
  if (tens < 20) return { value: century * 100 + tens, end: at + 2, year: true }
  const after = items[at + 2]?.low === '-' ? at + 3 : at + 2
  const one = cardinals.get(items[after]?.low ?? '')
  if (one !== undefined && one < 10) return { value: century * 100 + tens + one, end: after + 1, year: true }
  return { value: century * 100 + tens, end: at + 2, year: true }
}

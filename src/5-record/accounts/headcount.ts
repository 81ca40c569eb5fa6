import type { Fact } from '../../0-model/fact.ts'

/** How many of whom a passage says were there. `each`: on every side. */
export interface Headcount {
  readonly number: number
  readonly who: string
  readonly each: boolean
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const those =
  'officers|delegates|envoys|negotiators|representatives|members|ministers|generals|lawyers|diplomats|experts|advisers|leaders|officials|mediators'
const shape = new RegExp(
  `\\b(${numbers.join('|')}|\\d{1,3})\\s+(?:\\p{L}+\\s+){0,2}?(${those})\\b([^,.;]{0,40})`,
  'giu',
)
const eachSide = /\b(each|a side|per side|either side|both sides|a party)\b/i

/** A word without which no headcount stands in a passage. */
const anyOfThose = new RegExp(those, 'i')

const kept = new WeakMap<Fact, readonly Headcount[]>()
const none: readonly Headcount[] = []

/** The numbers of people a meeting’s passage gives. */
export function headcounts(fact: Fact): readonly Headcount[] {
  const { exact } = fact.evidence
  if (!anyOfThose.test(exact)) return none
  const known = kept.get(fact)
  if (known) return known
  const found = Array.from(exact.matchAll(shape), ([, number = '', who = '', after = '']) => ({
    number: numbers.includes(number.toLowerCase()) ? numbers.indexOf(number.toLowerCase()) + 1 : Number(number),
    who: who.toLowerCase(),
    each: eachSide.test(after),
  }))
  kept.set(fact, found)
  return found
}

/** Whether two passages give other numbers of the same people; ten in all and five a side are the same. */
export function headcountsClash(a: Fact, b: Fact): boolean {
  const own = headcounts(a)
  if (own.length === 0) return false
  const theirs = headcounts(b)
  return own.some((x) =>
    theirs.some((y) => {
      if (x.who !== y.who || x.number === y.number) return false
      const [each, all] = x.each ? [x, y] : [y, x]
      return !(each.each && !all.each && all.number === 2 * each.number)
    }),
  )
}

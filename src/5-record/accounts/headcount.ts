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

/** The numbers of people a meeting’s passage gives. */
export function headcounts({ evidence }: Fact): readonly Headcount[] {
  return Array.from(evidence.exact.matchAll(shape), ([, number = '', who = '', after = '']) => ({
    number: numbers.includes(number.toLowerCase()) ? numbers.indexOf(number.toLowerCase()) + 1 : Number(number),
    who: who.toLowerCase(),
    each: eachSide.test(after),
  }))
}

/** Whether two passages give other numbers of the same people; ten in all and five a side are the same. */
export function headcountsClash(a: Fact, b: Fact): boolean {
  const theirs = headcounts(b)
  return headcounts(a).some((x) =>
    theirs.some((y) => {
      if (x.who !== y.who || x.number === y.number) return false
      const [each, all] = x.each ? [x, y] : [y, x]
      return !(each.each && !all.each && all.number === 2 * each.number)
    }),
  )
}

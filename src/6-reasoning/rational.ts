import { Misuse } from '../0-model/trouble.ts'

/** An exact number: numerator over a positive denominator. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

const shape = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/
const fraction = /^([+-]?\d+)\/(\d+)$/

/** Reads a decimal (“12”, “-0.35”, “1e-3”) or a fraction (“7/3”). Throws a Misuse for anything else. */
export function rational(text: string): Rational {
  const over = fraction.exec(text)
  if (over && BigInt(over[2]!) !== 0n) return reduced(BigInt(over[1]!), BigInt(over[2]!))
  const match = shape.exec(text)
  if (!match)
    throw new Misuse('number-not-exact', `${JSON.stringify(text)} is no number: write a decimal or a fraction n/d`)
  const [, sign, whole, decimals = '', exponent = '0'] = match
  const shift = Number(exponent) - decimals.length
  const n = BigInt(`${sign === '-' ? '-' : ''}${whole}${decimals}`)
  return shift >= 0 ? { n: n * 10n ** BigInt(shift), d: 1n } : reduced(n, 10n ** BigInt(-shift))
}

/** As a decimal where it has an end, else as a fraction n/d. */
export function exactText(n: bigint, d: bigint): string {
  const { n: top, d: bottom } = reduced(n, d)
  let [rest, twos, fives] = [bottom, 0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  if (rest !== 1n) return `${top}/${bottom}`
  const places = Math.max(twos, fives)
  const digits = String(((top < 0n ? -top : top) * 10n ** BigInt(places)) / bottom).padStart(places + 1, '0')
  const split = digits.length - places
  return `${top < 0n ? '-' : ''}${digits.slice(0, split)}${places > 0 ? `.${digits.slice(split)}` : ''}`
}

/** The nearest double, or one next to it. */
export function asNumber(n: bigint, d: bigint): number {
  const top = n < 0n ? -n : n
  // 60 bits of quotient are more than a double keeps
  const shift = BigInt(Math.max(0, 60 + bits(d) - bits(top)))
  const value = Number((top << shift) / d) / 2 ** Number(shift)
  return n < 0n ? -value : value
}

export function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b
}

function reduced(n: bigint, d: bigint): Rational {
  const g = gcd(n < 0n ? -n : n, d)
  return { n: n / g, d: d / g }
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function bits(x: bigint): number {
  return x.toString(16).length * 4
}

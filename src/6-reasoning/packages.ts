import { Misuse } from '../0-model/trouble.ts'
import { frontier, type Partial } from './frontier.ts'
import { asNumber, exactText, lcm, rational } from './rational.ts'

export interface PackageProblem {
  readonly issues: readonly { readonly name: string; readonly options: readonly string[] }[]
  readonly parties: readonly {
    readonly name: string
    /** What each option of each issue is worth to the party: exact decimals or “n/d”. */
    readonly values: readonly (readonly string[])[]
    /** What the party has without a deal. */
    readonly reservation: string
  }[]
  /** Packages not to be had: an option per issue, null for any. */
  readonly excluded?: readonly (readonly (number | null)[])[]
}

/** A package deal: an option per issue, and its exact worth to each party. */
export interface Package {
  readonly options: number[]
  readonly utilities: string[]
}

/** Packages on the frontier that are best by one measure, and the measure. No ties where no package qualifies. */
export interface Point {
  readonly score: number
  readonly ties: Package[]
}

export interface Packages {
  /** Packages allowed. */
  readonly outcomes: number
  /** What each party falls back on: its reservation value, or its least utility where that is more. */
  readonly disagreement: string[]
  /** Packages that leave no way to give one party more without giving another less. */
  readonly frontier: Package[]
  /** Greatest product of gains over the disagreement, all gains 0 or more (Nash 1950). */
  readonly nash: Point
  /**
   * Greatest least share of what each party could gain at best among packages that leave nobody worse off than
   * no deal (Kalai & Smorodinsky 1975).
   */
  readonly kalaiSmorodinsky: Point
  /** Greatest least gain (Kalai 1977). */
  readonly egalitarian: Point
  /** Greatest sum of utilities. */
  readonly utilitarian: Point
}

/**
 * The packages worth talking about, and four proposals of theory for the fairest, in exact arithmetic for any number
 * of parties. Throws a Misuse where values do not fit the issues or are no numbers.
 */
export function packages(problem: PackageProblem): Packages {
  const { sizes, values, reservations, scale } = checked(problem)
  const { outcomes, least, best } = frontier(values, sizes, problem.excluded ?? [])
  const fallback = reservations.map((r, p) => (least[p] !== undefined && least[p] > r ? least[p] : r))
  const gains = (x: Partial) => x.utilities.map((u, p) => u - fallback[p]!)
  const shown = (x: Partial): Package => ({
    options: [...x.options],
    utilities: x.utilities.map((u) => exactText(u, scale)),
  })
  const acceptable = best.filter((x) => gains(x).every((g) => g >= 0n))
  const ideal = fallback.map((_, p) => acceptable.reduce((most, x) => max(most, gains(x)[p]!), 0n))
  const point = (among: readonly Partial[], score: (x: Partial) => Score): Point => {
    const { score: top, ties } = greatest(among, score)
    return { score: top, ties: ties.map(shown) }
  }
  const power = scale ** BigInt(values.length)
  return {
    outcomes,
    disagreement: fallback.map((u) => exactText(u, scale)),
    frontier: best.map(shown),
    nash: point(acceptable, (x) => [gains(x).reduce((product, g) => product * g, 1n), power]),
    kalaiSmorodinsky: point(acceptable, (x) => leastShare(gains(x), ideal)),
    egalitarian: point(best, (x) => [gains(x).reduce((low, g) => (g < low ? g : low)), scale]),
    utilitarian: point(best, (x) => [x.utilities.reduce((total, u) => total + u, 0n), scale]),
  }
}

/** A fraction: numerator and positive denominator. */
type Score = readonly [bigint, bigint]

function greatest(among: readonly Partial[], score: (x: Partial) => Score): { score: number; ties: Partial[] } {
  let ties: Partial[] = []
  let [n, d]: Score = [0n, 1n]
  for (const x of among) {
    const [m, e] = score(x)
    const lead = m * d - n * e
    if (ties.length === 0 || lead > 0n) [ties, n, d] = [[x], m, e]
    else if (lead === 0n) ties.push(x)
  }
  return { score: asNumber(n, d), ties }
}

/** The least gain as a share of the most the party could gain; parties that can gain nothing have no say in it. */
function leastShare(gains: readonly bigint[], ideal: readonly bigint[]): Score {
  let least: Score = [1n, 1n]
  for (const [p, gain] of gains.entries()) {
    const most = ideal[p]!
    if (most > 0n && gain * least[1] < least[0] * most) least = [gain, most]
  }
  return least
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

/** The numbers of the problem as whole numbers over one denominator. */
export function checked(problem: PackageProblem): {
  sizes: number[]
  values: bigint[][][]
  reservations: bigint[]
  scale: bigint
} {
  const { issues, parties, excluded = [] } = problem
  if (parties.length === 0) throw new Misuse('no-parties', 'a package deal needs at least one party')
  const sizes = issues.map((issue) => issue.options.length)
  for (const { name, options } of issues)
    if (options.length === 0) throw new Misuse('no-options', `issue ${name} has no option: give at least one`)
  for (const { name, values } of parties) {
    const shape = values.map((v) => v.length)
    if (shape.length !== sizes.length || shape.some((n, i) => n !== sizes[i]))
      throw new Misuse('values-do-not-fit', `${name}: values for ${shape} options, the issues have ${sizes}`)
  }
  for (const pattern of excluded)
    if (
      pattern.length !== sizes.length ||
      pattern.some((o, i) => o !== null && !(Number.isInteger(o) && o >= 0 && o < sizes[i]!))
    )
      throw new Misuse(
        'exclusion-does-not-fit',
        `excluded ${JSON.stringify(pattern)}: an option of each issue, or null`,
      )
  const exact = parties.map((p) => p.values.map((row) => row.map(rational)))
  const floor = parties.map((p) => rational(p.reservation))
  const scale = [...exact.flat(2), ...floor].reduce((l, r) => lcm(l, r.d), 1n)
  const whole = (r: { n: bigint; d: bigint }) => r.n * (scale / r.d)
  return {
    sizes,
    values: exact.map((party) => party.map((row) => row.map(whole))),
    reservations: floor.map(whole),
    scale,
  }
}

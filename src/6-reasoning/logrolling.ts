import { Misuse } from '../0-model/trouble.ts'
import { checked, type PackageProblem } from './packages.ts'
import { exactText } from './rational.ts'

export interface Trade {
  /** Two issues on which the deal would change, each by the indices of its options. */
  readonly changes: readonly { readonly issue: number; readonly from: number; readonly to: number }[]
  /** What each party gains, exactly; none loses. */
  readonly gains: string[]
}

/**
 * Trades that help: pairs of changes on two issues by which, from a given package, nobody loses and someone gains,
 * though each change alone would cost someone. Ranked by the least gain, then by the sum of gains.
 * Throws a Misuse where the package does not fit the issues.
 */
export function logrolling(problem: PackageProblem, from: readonly number[]): Trade[] {
  const { sizes, values, scale } = checked(problem)
  if (from.length !== sizes.length || from.some((o, i) => !(o >= 0 && o < sizes[i]! && Number.isInteger(o))))
    throw new Misuse('package-does-not-fit', `package ${JSON.stringify(from)}: give an option of each issue`)
  const changes = sizes.flatMap((size, issue) =>
    Array.from({ length: size }, (_, to) => ({ issue, from: from[issue]!, to, gains: gains(issue, to) })),
  )
  function gains(issue: number, to: number): bigint[] {
    return values.map((party) => party[issue]![to]! - party[issue]![from[issue]!]!)
  }
  const costly = changes.filter((c) => c.to !== c.from && c.gains.some((g) => g < 0n))
  const trades = costly.flatMap((a) =>
    costly
      .filter((b) => b.issue > a.issue)
      .map((b) => ({ changes: [a, b], gains: a.gains.map((g, p) => g + b.gains[p]!) })),
  )
  return trades
    .filter((t) => t.gains.every((g) => g >= 0n) && t.gains.some((g) => g > 0n) && allowed(problem, from, t.changes))
    .sort((a, b) => compare(least(b.gains), least(a.gains)) || compare(total(b.gains), total(a.gains)))
    .map((t) => ({
      changes: t.changes.map(({ issue, from, to }) => ({ issue, from, to })),
      gains: t.gains.map((g) => exactText(g, scale)),
    }))
}

function allowed(
  problem: PackageProblem,
  from: readonly number[],
  changes: readonly { issue: number; to: number }[],
): boolean {
  const after = from.map((o, i) => changes.find((c) => c.issue === i)?.to ?? o)
  return !(problem.excluded ?? []).some((pattern) => pattern.every((o, i) => o === null || o === after[i]))
}

function least(gains: readonly bigint[]): bigint {
  return gains.reduce((low, g) => (g < low ? g : low))
}

function total(gains: readonly bigint[]): bigint {
  return gains.reduce((sum, g) => sum + g, 0n)
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

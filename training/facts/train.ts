/**
 * Learns from the corpus which candidates of the coder’s rules are worth recording and how sure they are, and writes
 * models/facts.json with its card. Reports set aside are never opened. Run by hand: `npx tsx training/facts/train.ts`.
 *
 * The learner is a logistic regression with L2, one for all kinds (features carry the kind), by AdaGrad; the line from
 * sum to share is isotonic (pool adjacent violators) on held-out sums of a cross-validation by report.
 */
import { writeFileSync } from 'node:fs'
import { type Candidate, candidates } from '../../src/4-facts/candidates.ts'
import { factOf } from '../../src/4-facts/fact.ts'
import { features } from '../../src/4-facts/features.ts'
import { type Learned, sumOf } from '../../src/4-facts/judge.ts'
import { scene } from '../../src/4-facts/scene.ts'
import { version } from '../../src/4-facts/version.ts'
import { analysed } from '../../test/score/coded.ts'
import { type GoldReport, goldReports } from '../../test/score/gold.ts'
import { match } from '../../test/score/match.ts'

export interface Row {
  readonly report: string
  readonly candidate: Candidate
  readonly features: readonly string[]
  /** 1 where kind, passage, actors and label agree, less where only the label does not, 0 where invented. */
  readonly right: number
}

const epochs = 30
const rate = 0.15
const ridge = 0.008

/** Every candidate of a report with its features and whether it is right. */
export function rowsOf(report: GoldReport): readonly Row[] {
  const here = scene(analysed(report))
  const found = candidates(here)
  const facts = found.map((candidate) => factOf(here, [{ ...candidate, confidence: 50 }], version))
  const standard = new Map(match(report.facts, facts, false).pairs.map((pair) => [pair.coded.fact, pair.credit]))
  const strict = new Set(match(report.facts, facts, true).pairs.map((pair) => pair.coded.fact))
  return found.map((candidate, i) => ({
    report: report.id,
    candidate,
    features: features(here, candidate, found),
    right: strict.has(facts[i]!) ? 1 : standard.has(facts[i]!) ? 0.5 * standard.get(facts[i]!)! : 0,
  }))
}

/** Weights by AdaGrad over the rows in a fixed order; the same rows give the same weights. */
export function fitted(rows: readonly Row[]): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const order = rows.map((_, i) => i)
  let seed = 12345
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const j = seed % (i + 1)
      const swap = order[i]!
      order[i] = order[j]!
      order[j] = swap
    }
    for (const i of order) {
      const row = rows[i]!
      const error = row.right - sigmoid(sumOf(weights, row.features))
      for (const name of row.features) {
        const old = weights.get(name) ?? 0
        const slope = error - ridge * old
        const square = (squares.get(name) ?? 0) + slope * slope
        squares.set(name, square)
        weights.set(name, old + (rate * slope) / Math.sqrt(square + 1e-6))
      }
    }
  }
  return weights
}

/** Held-out sums: each fold of reports judged by weights learned on the others. */
export function heldOut(rows: readonly Row[], folds = 9): readonly number[] {
  const ids = [...new Set(rows.map((row) => row.report))].sort()
  const fold = new Map(ids.map((id, i) => [id, i % folds]))
  const sums = new Array<number>(rows.length).fill(0)
  for (let k = 0; k < folds; k++) {
    const weights = fitted(rows.filter((row) => fold.get(row.report) !== k))
    rows.forEach((row, i) => {
      if (fold.get(row.report) === k) sums[i] = sumOf(weights, row.features)
    })
  }
  return sums
}

/** Isotonic regression by pooling adjacent violators, as the corner points of its line. */
export function isotonic(points: readonly (readonly [number, number])[]): Learned['line'] {
  const blocks: { x: number; y: number; n: number }[] = []
  for (const [x, y] of [...points].sort((a, b) => a[0] - b[0])) {
    blocks.push({ x, y, n: 1 })
    while (blocks.length > 1 && blocks[blocks.length - 2]!.y >= blocks[blocks.length - 1]!.y) {
      const b = blocks.pop()!
      const a = blocks.pop()!
      const n = a.n + b.n
      blocks.push({ x: (a.x * a.n + b.x * b.n) / n, y: (a.y * a.n + b.y * b.n) / n, n })
    }
  }
  return blocks
    .filter((block) => block.n >= 15 || block === blocks[0] || block === blocks[blocks.length - 1])
    .map((block) => [round(block.x, 3), round(block.y, 3)] as const)
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

export function round(x: number, digits: number): number {
  return Number(x.toFixed(digits))
}

function main(): void {
  const reports = goldReports('corpus').filter((report) => !report.aside)
  const rows = reports.flatMap(rowsOf)
  const sums = heldOut(rows)
  const line = isotonic(rows.map((row, i) => [sums[i]!, row.right]))
  const weights = fitted(rows)
  const kept = Object.fromEntries(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= 0.02)
      .map(([name, weight]) => [name, round(weight, 3)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  const learned: Learned = { weights: kept, line }
  writeFileSync('models/facts.json', `${JSON.stringify(learned, null, 0)}\n`)
  console.log(`${reports.length} reports, ${rows.length} candidates, ${Object.keys(kept).length} weights`)
}

if (process.argv[1]?.endsWith('facts/train.ts')) main()

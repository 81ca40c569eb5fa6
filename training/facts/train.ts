/**
 * Learns from the corpus which candidates of the coder’s rules are worth recording and how sure they are, and writes
 * src/4-facts/learned.ts (its card is models/facts.md). Reports set aside are never opened. Run by hand: `npx tsx training/facts/train.ts`.
 *
 * The learner is a logistic regression with L2, one for all kinds (features carry the kind), by AdaGrad; the line from
 * sum to share is isotonic (pool adjacent violators) on held-out sums of a cross-validation by report.
 */
import { writeFileSync } from 'node:fs'
import type { Kind } from '../../src/0-model/fact.ts'
import { bySentence, type Candidate, candidates } from '../../src/4-facts/candidates.ts'
import { factOf } from '../../src/4-facts/fact.ts'
import { features } from '../../src/4-facts/features.ts'
import { along, type Learned, sumOf } from '../../src/4-facts/judge.ts'
import type { Example } from '../../src/4-facts/kind.ts'
import { factKinds } from '../../src/4-facts/kinds.ts'
import { merged } from '../../src/4-facts/merge.ts'
import { scene } from '../../src/4-facts/scene.ts'
import { chosen } from '../../src/4-facts/select.ts'
import { version } from '../../src/4-facts/version.ts'
import { analysed } from '../../test/score/analysed.ts'
import { type GoldReport, goldReports } from '../../test/score/gold.ts'
import { match } from '../../test/score/match.ts'
import { reliabilityTable, table } from '../../test/score/page.ts'
import { reliability, summary } from '../../test/score/summary.ts'

export interface Row {
  readonly report: string
  readonly candidate: Candidate
  readonly features: readonly string[]
  /** 1 where kind, passage, actors and label agree, less where only the label does not, 0 where invented. */
  readonly right: number
}

const epochs = 30
const rate = 0.15
const ridge = 0.2

/** Every candidate of a report with its features and whether it is right. */
export function rowsOf(report: GoldReport): readonly Row[] {
  const here = scene(analysed(report))
  const found = candidates(here)
  const near = bySentence(found)
  const facts = found.map((candidate) => factOf(here, [{ ...candidate, confidence: 50 }], version))
  const standard = new Map(match(report.facts, facts, false).pairs.map((pair) => [pair.coded.fact, pair.credit]))
  const strict = new Set(match(report.facts, facts, true).pairs.map((pair) => pair.coded.fact))
  return found.map((candidate, i) => ({
    report: report.id,
    candidate,
    features: features(here, candidate, near.get(candidate.draft.at.sentence)!),
    right: strict.has(facts[i]!) ? 1 : standard.has(facts[i]!) ? 0.5 * standard.get(facts[i]!)! : 0,
  }))
}

/** How often an example of a kind’s own page counts beside a passage of the corpus. */
const weight = 2

/** The examples and near misses that stand with each kind: what they find is right, what a near miss would find is not. */
function exampleRows(): readonly Row[] {
  const rows = Object.values(factKinds).flatMap(({ name, examples }) =>
    (examples as readonly Example<Kind>[]).flatMap((example, i) => {
      const here = scene(analysed({ text: example.text, published: example.published ?? '2024-05-09' }))
      const found = candidates(here)
      const near = bySentence(found)
      return found
        .filter((candidate) => candidate.kind === name)
        .map(
          (candidate): Row => ({
            report: `example ${name} ${i}`,
            candidate,
            features: features(here, candidate, near.get(candidate.draft.at.sentence)!),
            right: example.finds.some((one) => one.label === undefined || one.label === candidate.draft.label) ? 1 : 0,
          }),
        )
    }),
  )
  return Array.from({ length: weight }, () => rows).flat()
}

/** In how many reports a feature must be met: what only one or two writers have is no sign of anything. */
const met = 3

/** The rows with those of their features that enough reports share. */
function common(rows: readonly Row[]): readonly Row[] {
  const reports = new Map<string, Set<string>>()
  for (const { report, features } of rows)
    for (const name of features) reports.set(name, (reports.get(name) ?? new Set()).add(report))
  return rows.map((row) => ({ ...row, features: row.features.filter((name) => reports.get(name)!.size >= met) }))
}

/** Weights by AdaGrad over the rows in a fixed order; the same rows give the same weights. */
export function fitted(all: readonly Row[]): Map<string, number> {
  const rows = common(all)
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
export function heldOut(rows: readonly Row[], extra: readonly Row[], folds = 9): readonly number[] {
  const ids = [...new Set(rows.map((row) => row.report))].sort()
  const fold = new Map(ids.map((id, i) => [id, i % folds]))
  const sums = new Array<number>(rows.length).fill(0)
  for (let k = 0; k < folds; k++) {
    const weights = fitted([...rows.filter((row) => fold.get(row.report) !== k), ...extra])
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

/** The cross-validated score: every report chosen by weights learned on reports of other folds. */
function validated(
  reports: readonly GoldReport[],
  rows: readonly Row[],
  sums: readonly number[],
  line: Learned['line'],
): string {
  const sumOfRow = new Map(rows.map((row, i) => [row, sums[i]!]))
  const results = reports.map((report) => {
    const mine = rows.filter((row) => row.report === report.id)
    const here = scene(analysed(report))
    const found = candidates(here)
    const judged = found.map((candidate, i) => ({
      ...candidate,
      confidence: 100 * along(line, sumOfRow.get(mine[i]!)!),
    }))
    const facts = merged(here, chosen(judged).kept).map((group) => factOf(here, group, version))
    return { standard: match(report.facts, facts, false), strict: match(report.facts, facts, true) }
  })
  const standard = summary(results.map((one) => one.standard))
  const strict = summary(results.map((one) => one.strict))
  return `${table(standard, strict)}\n${reliabilityTable(reliability(results.map((one) => one.standard)))}`
}

function main(): void {
  const reports = goldReports('corpus').filter((report) => !report.aside)
  const rows = reports.flatMap(rowsOf)
  const extra = exampleRows()
  const sums = heldOut(rows, extra)
  const line = isotonic(rows.map((row, i) => [sums[i]!, row.right]))
  console.log(`cross-validated by report\n${validated(reports, rows, sums, line)}`)
  const weights = fitted([...rows, ...extra])
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.02).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync('src/4-facts/learned.ts', written(kept, line))
  console.log(`${reports.length} reports, ${rows.length} candidates, ${kept.length} weights`)
}

/** The module that ships the weights: text tables by kind, so that the coder opens no file. */
function written(weights: readonly (readonly [string, number])[], line: Learned['line']): string {
  const kinds = new Map<string, string[]>()
  for (const [name, weight] of weights) {
    const [kind = '', ...rest] = name.split(':')
    kinds.set(kind, [...(kinds.get(kind) ?? []), `${rest.join(':')} ${round(weight, 2)}`])
  }
  const tables = [...kinds].map(([kind, lines]) => `  ${kind}: \`\n${wrapped(lines)}\n  \`,`)
  return `/** Weights learned from the corpus by training/facts/train.ts; see models/facts.md. Written by that program: do not edit. */
import type { Learned } from './judge.ts'

/** By kind: a feature, then its weight, parted by bars. */
const tables: Readonly<Record<string, string>> = {
${tables.join('\n')}
}

const line: Learned['line'] = ${JSON.stringify(line)}

export const learned: Learned = {
  weights: new Map(
    Object.entries(tables).flatMap(([kind, table]) =>
      table.split('|').map((entry): [string, number] => {
        const [name = '', weight] = entry.trim().split(' ')
        return [\`\${kind}:\${name}\`, Number(weight)]
      }),
    ),
  ),
  line,
}
`
}

function wrapped(entries: readonly string[]): string {
  const lines: string[] = ['   ']
  for (const [i, entry] of entries.entries()) {
    const more = `${entry}${i < entries.length - 1 ? ' | ' : ''}`
    if (lines[lines.length - 1]!.length + more.length > 116) lines.push('   ')
    lines[lines.length - 1] += ` ${more}`.replace(/\s+$/, '')
    if (i < entries.length - 1) lines[lines.length - 1] += ' '
  }
  return lines.map((one) => one.replace(/\s+$/, '')).join('\n')
}

if (process.argv[1]?.endsWith('facts/train.ts')) main()

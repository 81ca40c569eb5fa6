/**
 * Scores the coder on the corpus: precision, recall and F1 for each kind, strict and standard, with actors, passages,
 * dates and the reliability of its confidence, then what was missed and what was invented. `npm run score -- --help`.
 */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Fact } from '../../src/0-model/fact.ts'
import { coded } from './coded.ts'
import { type GoldFact, type GoldReport, goldReports } from './gold.ts'
import { type Matching, match } from './match.ts'
import { codedLine, goldLine, opened, reliabilityTable, table } from './page.ts'
import { reliability, summary } from './summary.ts'

const help = `usage: npm run score -- [FOLDER…] [options]

  FOLDER           folders with gold.jsonl; the corpus without any
  --part PART      develop (default), aside: the third never looked at while rules are written, or all
  --only ID,…      these reports
  --misses N       how many missed and invented facts to list for each kind (default 3; none of the part set aside,
                   whose facts are shown only when asked for)
  --open KEY       one missed or invented fact in its paragraph, with what stands nearest on the other side
  --by-report      a line for each report
  --json           the figures as JSON`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: 'develop' },
    only: { type: 'string' },
    misses: { type: 'string' },
    open: { type: 'string' },
    'by-report': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(help)
else run()

interface Scored {
  readonly report: GoldReport
  readonly facts: readonly Fact[]
  readonly standard: Matching
  readonly strict: Matching
}

function run(): void {
  if (!['develop', 'aside', 'all'].includes(values.part!)) {
    console.error(`--part ${values.part}: choose develop, aside or all [score-part-unknown]`)
    process.exitCode = 2
    return
  }
  const only = values.only === undefined ? null : new Set(values.only.split(','))
  const folders = positionals.length > 0 ? positionals.map((one) => resolve(one)) : [join(root(), 'corpus')]
  const reports = folders
    .flatMap((folder) => goldReports(folder))
    .filter((one) => values.part === 'all' || one.aside === (values.part === 'aside'))
    .filter((one) => only === null || only.has(one.id))
  if (reports.length === 0) {
    console.error('no report to score: name a folder with gold.jsonl or other ids [score-empty]')
    process.exitCode = 2
    return
  }
  const scored = reports.map((report): Scored => {
    const facts = coded(report)
    return { report, facts, standard: match(report.facts, facts, false), strict: match(report.facts, facts, true) }
  })
  if (values.open !== undefined) {
    open(scored, values.open)
    return
  }
  const standard = summary(scored.map((one) => one.standard))
  const strict = summary(scored.map((one) => one.strict))
  const steps = reliability(scored.map((one) => one.standard))
  if (values.json) {
    console.log(
      JSON.stringify({ part: values.part, reports: reports.length, standard, strict, reliability: steps }, null, 1),
    )
    return
  }
  const words = reports.reduce((sum, one) => sum + one.text.split(/\s+/).length, 0)
  console.log(`${reports.length} reports, ${words} words, part: ${values.part}\n`)
  console.log(table(standard, strict))
  console.log(reliabilityTable(steps))
  if (values['by-report'])
    for (const one of scored) {
      const { micro } = summary([one.standard])
      console.log(
        `${one.report.id.padEnd(28)} ${(100 * micro.f1).toFixed(1).padStart(5)}  of ${micro.gold}, coded ${micro.coded}`,
      )
    }
  list(scored, Number(values.misses ?? (values.part === 'develop' ? 3 : 0)))
}

function list(scored: readonly Scored[], each: number): void {
  if (!(each > 0)) return
  const missed = scored.flatMap(({ report, standard }) => standard.missed.map((fact) => ({ report, fact })))
  const invented = scored.flatMap(({ report, standard }) => standard.invented.map((fact) => ({ report, fact })))
  console.log('missed (open one with --open KEY)')
  for (const fact of perKind(missed, each)) console.log(goldLine(fact.report.text, fact.fact))
  console.log('\ninvented')
  for (const fact of perKind(invented, each))
    console.log(codedLine(fact.report.text, fact.fact, keyOf(fact.report, fact.fact)))
}

/** The first few of every kind, spread over the reports. */
function perKind<F extends { readonly kind: string }, T extends { readonly fact: F }>(
  all: readonly T[],
  each: number,
): readonly T[] {
  const kinds = [...new Set(all.map((one) => one.fact.kind))].sort()
  return kinds.flatMap((kind) => {
    const mine = all.filter((one) => one.fact.kind === kind)
    const step = Math.max(1, Math.floor(mine.length / each))
    return mine.filter((_, index) => index % step === 0).slice(0, each)
  })
}

function keyOf(report: GoldReport, fact: Fact): string {
  return `${report.id}@${fact.evidence.start}-${fact.evidence.end}/${fact.kind}`
}

function open(scored: readonly Scored[], key: string): void {
  for (const one of scored) {
    const gold: GoldFact | undefined = one.report.facts.find((fact) => fact.id === key)
    const fact = one.facts.find((other) => keyOf(one.report, other) === key)
    if (gold !== undefined || fact !== undefined) {
      console.log(opened(one.report, one.facts, gold?.evidence ?? fact!.evidence))
      return
    }
  }
  console.error(`${key}: no such fact in this part; the lists above each key show what there is [score-key-unknown]`)
  process.exitCode = 1
}

function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

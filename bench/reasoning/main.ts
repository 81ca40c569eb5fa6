/**
 * Speed of reasoning, as ratios beside a plain loop timed in the same run, with growth curves.
 * `npx tsx bench/reasoning/main.ts`; processor time, so that a busy machine does not count as slow code.
 */
import { readFileSync } from 'node:fs'
import {
  type ConflictProblem,
  challenge,
  concessions,
  conflicts,
  forecast,
  type PackageProblem,
  packages,
  reconsider,
} from '../../src/6-reasoning/index.ts'
import { random } from '../../src/6-reasoning/random.ts'
import { negotiation } from './instances.ts'

interface Case {
  id: string
  nv: number
  hard: number[][]
  conds: { party: number; cl: number[]; w: number }[]
}

const cases = JSON.parse(
  readFileSync(new URL('../../test/cases/reasoning/conflicts.json', import.meta.url), 'utf8'),
) as Case[]

/** Milliseconds of processor time, the least of a few runs after one to warm up. */
function cost(work: () => unknown, runs = 3): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

/** What all is set beside: a million steps of the random generator. */
const next = random(1)
const unit = cost(() => {
  for (let i = 0; i < 1_000_000; i++) next()
}, 5)

function line(what: string, ms: number, bar: string, note = ''): void {
  const ratio = (ms / unit).toFixed(1)
  console.log(`${what.padEnd(58)} ${ms.toFixed(1).padStart(9)} ms ${ratio.padStart(8)} ×  ${bar.padEnd(12)} ${note}`)
}

function problemOf(c: Case): ConflictProblem {
  const conditions = c.conds.map((d, i) => ({ id: `c${i}`, party: String(d.party), clauses: [d.cl], weight: d.w }))
  return { variables: c.nv, hard: c.hard, conditions }
}

console.log(`baseline: a million random numbers, ${unit.toFixed(1)} ms of processor time\n`)

const reference = problemOf(cases.find((c) => c.id === '120_0.92_1')!)
const first = cost(() => conflicts(reference), 1)
const found = conflicts(reference)
const sizes = `${found.conflicts.length} + ${found.concessions.length} sets`
line('all conflicts and concessions, 120_0.92_1, first call', first, '≤ 600 ms', sizes)
line(
  '… warm',
  cost(() => conflicts(reference)),
  '',
)
line(
  '… by party',
  cost(() => conflicts(reference, { by: 'party' })),
  '≤ 150 ms',
)
line(
  '… five cheapest concessions',
  cost(() => concessions(reference, { top: 5 })),
  '≤ 500 ms',
)
const milder = { ...reference.conditions[0]!, clauses: [[1, 14]] }
line(
  '… one condition relaxed',
  cost(() => reconsider(reference, found, { relax: 0, to: milder })),
  '≤ 100 ms',
)
line(
  '… one condition dropped',
  cost(() => reconsider(reference, found, { drop: 0 })),
  '≤ 100 ms',
)

const shape = { parties: 12, issues: 20, options: 3, numbers: 4, steps: 8, conditions: 120, planted: 0.92 }
const large = negotiation({ ...shape, seed: 5 })
const many = conflicts(large)
const count = `${many.conflicts.length} + ${many.concessions.length} sets`
line(
  'all conflicts and concessions, a larger answer',
  cost(() => conflicts(large)),
  '≤ 1200 ms',
  count,
)

const actors = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ name: `${i}`, capability: next(), position: 100 * next(), salience: next() }))
const ten = actors(10)
line(
  'challenge model, 10 actors × 10 rounds',
  cost(() => challenge(ten, { rounds: 10 })),
  '≤ 50 ms',
)
const ranges = ten.map(({ name, capability, position, salience }) => {
  const range = (best: number, by: number) => ({ low: Math.max(0, best - by), best, high: best + by })
  return { name, capability: range(capability, 0.2), position: range(position, 10), salience: range(salience, 0.2) }
})
line(
  '10,000 draws of the forecast, 10 actors',
  cost(() => forecast(ranges, { seed: 1 })),
  '≤ 1000 ms',
)

function domain(parties: number, issues: number, options: number): PackageProblem {
  const values = () =>
    Array.from({ length: issues }, () => Array.from({ length: options }, () => (10 * next()).toFixed(2)))
  return {
    issues: Array.from({ length: issues }, (_, i) => ({
      name: `${i}`,
      options: Array.from({ length: options }, (_, o) => `${o}`),
    })),
    parties: Array.from({ length: parties }, (_, p) => ({ name: `${p}`, values: values(), reservation: '0' })),
  }
}
const eight = domain(2, 8, 5)
line(
  'frontier and points of 390,625 packages, 2 parties',
  cost(() => packages(eight)),
  '≤ 500 ms',
  memory(),
)

console.log('\nconflicts as conditions grow (two seconds at most)')
for (const conditions of [60, 120, 250, 500, 1000]) {
  const problem = negotiation({ ...shape, issues: Math.ceil(conditions / 6), conditions, planted: 0.98, seed: 3 })
  const ms = cost(() => conflicts(problem, { ms: 2000 }), 1)
  const { complete, conflicts: c, concessions: g } = conflicts(problem, { ms: 2000 })
  line(`  ${conditions} conditions`, ms, '', `${c.length} + ${g.length} sets${complete ? '' : ', cut short'}`)
  line(
    '    five cheapest',
    cost(() => concessions(problem, { top: 5, ms: 2000 }), 1),
    '',
  )
}
console.log('\nchallenge model as actors grow, 10 rounds')
for (const n of [10, 20, 40, 60]) {
  const many = actors(n)
  line(
    `  ${n} actors`,
    cost(() => challenge(many, { rounds: 10 }), 1),
    '',
  )
}
console.log('\nfrontier as packages grow')
for (const [parties, issues, options] of [
  [2, 6, 5],
  [2, 8, 5],
  [2, 10, 5],
  [3, 8, 5],
  [3, 10, 5],
] as const) {
  const problem = domain(parties, issues, options)
  const ms = cost(() => packages(problem), 1)
  const size = `frontier ${packages(problem).frontier.length}, ${memory()}`
  line(`  ${(options ** issues).toLocaleString('en')} packages, ${parties} parties`, ms, '', size)
}

function memory(): string {
  return `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident`
}

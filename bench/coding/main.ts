/**
 * Coding: words a second and core, warm, from text to facts, beside the parser alone and beside two libraries that read
 * less (wink-nlp: tokens, tags; compromise: tags, phrases) on the same reports in the same run; memory over many reports;
 * one report in a cold process. Processor time, so that a busy machine counts less.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { plainReport } from '../../src/1-report/plain.ts'
import { sentences } from '../../src/2-text/sentences.ts'
import { analyse } from '../../src/3-syntax/analyse.ts'
import { english } from '../../src/3-syntax/load.ts'
import { code } from '../../src/4-facts/code.ts'

const root = join(import.meta.dirname, '../..')
const aside = new Set(readFileSync(join(root, 'corpus/aside.txt'), 'utf8').split(/\s+/))
const texts = ['n1', 'n2', 'n3', 'n4'].flatMap((folder) =>
  readdirSync(join(root, 'corpus', folder))
    .filter(
      (name) =>
        name.endsWith('.txt') &&
        !aside.has(name.replace(/\.txt$/, '')) &&
        !aside.has(`${folder}/${name.replace(/\.txt$/, '')}`),
    )
    .map((name) => readFileSync(join(root, 'corpus', folder, name), 'utf8')),
)
const reports = texts.map((text, at) => plainReport(`${at}.txt`, text, { published: '2024-05-02' }))
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
const parser = english()
const reader = wink(model)

/** Words a second of processor time, the median of five rounds after one to warm up. */
function speed(work: () => void): number {
  work()
  const rounds = [1, 2, 3, 4, 5].map(() => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return words / ((user + system) / 1e6)
  })
  return rounds.sort((a, b) => a - b)[2] ?? 0
}

const whole = speed(() => {
  for (const report of reports) code(analyse(report, { parser }))
})
const rows: readonly (readonly [string, number])[] = [
  ['whole coding, text to facts', whole],
  ['trees alone', speed(() => void reports.map((report) => parser.parse(sentences(report))))],
  [
    'wink-nlp, tokens and tags',
    speed(() => void texts.map((text) => reader.readDoc(text).tokens().out(reader.its.pos))),
  ],
  ['compromise, tags and phrases', speed(() => void texts.map((text) => nlp(text).json()))],
]
console.log(`${texts.length} reports, ${words} words; words a second of processor time\n`)
for (const [name, rate] of rows)
  console.log(`${name.padEnd(32)} ${rate.toFixed(0).padStart(8)}   coding is ${(whole / rate).toFixed(2)} of it`)

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss / 1024 / 1024
}
const before = heap()
let most = before
for (let round = 0; round * reports.length < 1000; round++) {
  for (const report of reports) code(analyse(report, { parser }))
  most = Math.max(most, heap())
}
console.log(`\nmemory, resident: ${before.toFixed(0)} MB before, at most ${most.toFixed(0)} MB over 1,000 reports`)

const cli = join(root, 'dist/8-app/cli/main.js')
const example = join(root, 'examples/paris-istanbul/14-post-memoranda.txt')
const cold = (argv: readonly string[]) => {
  const start = performance.now()
  spawnSync(process.execPath, argv, { stdio: 'ignore' })
  return performance.now() - start
}
const empty = cold(['-e', '0'])
const run = cold([cli, 'code', example, '--format', 'jsonl'])
console.log(
  `one report in a cold process: ${run.toFixed(0)} ms, ${(run / empty).toFixed(1)} times an empty Node process (needs npm run build)`,
)

/**
 * Coding: words a second and core, warm, from text to facts, beside the parser alone and beside two libraries that read
 * less (wink-nlp: tokens, tags; compromise: tags, phrases) on the same reports in the same run; memory over many reports;
 * one report in a cold process. Processor time, so that a busy machine counts less; two threads beside one by the clock, in
 * turns, with the load of the machine.
 */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { plainReport } from '../../src/1-report/plain.ts'
import { sentences } from '../../src/2-text/sentences.ts'
import { analyse } from '../../src/3-syntax/analyse.ts'
import { english, places } from '../../src/3-syntax/load.ts'
import { code } from '../../src/4-facts/code.ts'
import { coders } from '../../src/8-app/coders.ts'

const root = join(import.meta.dirname, '../..')
const aside = new Set(readFileSync(join(root, 'corpus/aside.txt'), 'utf8').split(/\s+/))
const texts = ['n1', 'n2', 'n3', 'n4', 'n5'].flatMap((folder) =>
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
const gazetteer = places()
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
  for (const report of reports) code(analyse(report, { parser, gazetteer }))
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

/** Words a second by the clock, all reports handed over, no more at once than there is room for. */
async function throughput({ code: coding, room }: ReturnType<typeof coders>): Promise<number> {
  const start = performance.now()
  let next = 0
  const one = async (): Promise<void> => {
    for (let report = reports[next++]; report !== undefined; report = reports[next++]) await coding(report)
  }
  await Promise.all(Array.from({ length: room }, one))
  return words / ((performance.now() - start) / 1000)
}

/** How many times as far two threads get as one that do nothing but count: what the machine has to give at the moment. */
async function ceiling(): Promise<number> {
  const counting = `const { parentPort } = require('node:worker_threads')
    parentPort.on('message', () => { let x = 0; for (let i = 0; i < 4e8; i++) x = (x * 31 + i) | 0; parentPort.postMessage(x) })`
  const threads = [new Worker(counting, { eval: true }), new Worker(counting, { eval: true })]
  const count = async (some: readonly Worker[]) => {
    const start = performance.now()
    await Promise.all(
      some.map((one) => {
        const done = once(one, 'message')
        one.postMessage('count')
        return done
      }),
    )
    return performance.now() - start
  }
  await count(threads)
  const ratio = (2 * (await count(threads.slice(0, 1)))) / (await count(threads))
  await Promise.all(threads.map((one) => one.terminate()))
  return ratio
}

const single = coders(1)
const double = coders(2)
const rounds: [one: number, two: number, most: number][] = []
for (let round = 0; round < 6; round++)
  rounds.push([await throughput(single), await throughput(double), await ceiling()])
await double.close()
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
const warm = rounds.slice(1)
console.log(
  `\nby the clock: one thread ${middle(warm.map(([one]) => one)).toFixed(0)} words a second, two ${middle(warm.map(([, two]) => two)).toFixed(0)}: ` +
    `${middle(warm.map(([one, two]) => two / one)).toFixed(2)} times; two threads that only count get ` +
    `${middle(warm.map(([, , most]) => most)).toFixed(2)} times as far as one (medians of five; load ${loadavg()[0]?.toFixed(1)})`,
)

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss / 1024 / 1024
}
const before = heap()
let most = before
for (let round = 0; round * reports.length < 1000; round++) {
  for (const report of reports) code(analyse(report, { parser, gazetteer }))
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

/**
 * Words per second of processor time, one core: Parley beside wink-nlp and compromise on the same text in the same run.
 * Only Parley gives trees; the others stop at tags. `npx tsx bench/syntax/main.ts`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { split } from '../../src/2-text/sentences.ts'
import { clauses } from '../../src/3-syntax/clauses.ts'
import { englishWeights } from '../../src/3-syntax/load.ts'
import { parser } from '../../src/3-syntax/parser/parser.ts'

const folder = new URL('../../examples/paris-istanbul', import.meta.url).pathname
const text = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n\n')
const words = split(text).reduce((n, { tokens }) => n + tokens.length, 0)

const begun = performance.now()
const weights = englishWeights()
const simd = parser(weights)
const loaded = performance.now() - begun
const plain = parser(weights, { kernel: 'plain' })
const nlp = wink(winkModel, ['sbd', 'pos'])

const runs: readonly [name: string, run: () => unknown][] = [
  ['wink-nlp, tags', () => nlp.readDoc(text).tokens().out(nlp.its.pos)],
  ['compromise, tags', () => compromise(text).json()],
  ['parley, words and sentences', () => split(text)],
  [`parley, trees (${simd.kernel})`, () => simd.parse(split(text))],
  ['parley, trees (plain)', () => plain.parse(split(text))],
  [`parley, trees and clauses (${simd.kernel})`, () => clauses(simd.parse(split(text)))],
]

console.log(
  `${words} words; weights loaded in ${Math.round(loaded)} ms; ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident before the first text`,
)
let baseline = 0
for (const [name, run] of runs) {
  run() // warm
  const speed = Math.max(...[1, 2, 3].map(() => speedOf(run)))
  baseline ||= speed
  console.log(
    `${name.padEnd(36)} ${Math.round(speed).toString().padStart(8)} words/s   ${(speed / baseline).toFixed(3)} of wink-nlp`,
  )
}
console.log(`${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident at the end, the three together`)

/** Words per second of processor time: waiting for a busy machine does not count. */
function speedOf(run: () => unknown): number {
  const from = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(from)
  return (words / (user + system)) * 1e6
}

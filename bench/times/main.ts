/**
 * Time expressions. Speed on our own reports beside chrono-node and the parser, in the same run; and, given directories
 * of TimeML files, value F1 beside chrono-node's as TempEval-3 has it (expressions that overlap, with the value right).
 * `npx tsx bench/times/main.ts [--bare] [--errors] DIRECTORY…`. With --bare the tense is read off the forms of the
 * words, without off parsed trees. The TimeML corpora are not part of this repository.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { split } from '../../src/2-text/sentences.ts'
import type { TimeExpression } from '../../src/3-syntax/analysis.ts'
import { english } from '../../src/3-syntax/load.ts'
import { times } from '../../src/3-syntax/times/times.ts'
import { chronoTimes } from './chrono.ts'
import { reports } from './reports.ts'
import { bare, timeml } from './timeml.ts'

const plain = process.argv.includes('--bare')
const errors = process.argv.includes('--errors')
const directories = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

if (directories.length === 0) speed()
for (const directory of directories) {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => timeml(readFileSync(join(directory, name), 'utf8')))
  const ours = tally(files, ({ text, published }) =>
    times({ text, published, dateline: null }, plain ? bare(text) : english().parse(split(text))),
  )
  const theirs = tally(files, ({ text, published }) => chronoTimes(text, published), true)
  console.log(
    `${directory}: ${ours.gold} expressions; value F1 ${f1(ours, 'value')} (chrono-node ${f1(theirs, 'value')}); ` +
      `type F1 ${f1(ours, 'type')}, span F1 strict ${f1(ours, 'strict')}, relaxed ${f1(ours, 'relaxed')}`,
  )
}

function speed(): void {
  const texts = reports()
  const trees = texts.map(({ text }) => english().parse(split(text)))
  const words = trees.flat().reduce((sum, tree) => sum + tree.words.length, 0)
  const took = (run: () => unknown): number => {
    run()
    const begun = performance.now()
    for (let i = 0; i < 3; i++) run()
    return (performance.now() - begun) / 3
  }
  const parser = took(() => texts.map(({ text }) => english().parse(split(text))))
  const ours = took(() => texts.map(({ text, published }, i) => times({ text, published, dateline: null }, trees[i]!)))
  const theirs = took(() => texts.map(({ text, published }) => chronoTimes(text, published)))
  console.log(
    `times: ${Math.round(words / ours)} words/ms, ${(ours / parser).toFixed(3)} of the parser's time, ${(theirs / ours).toFixed(1)} times as fast as chrono-node (${words} words)`,
  )
}

interface Tally {
  gold: number
  found: number
  strict: number
  relaxed: number
  value: number
  type: number
}

function f1(tally: Tally, right: 'strict' | 'relaxed' | 'value' | 'type'): string {
  return ((200 * tally[right]) / (tally.gold + tally.found)).toFixed(1)
}

type Document = ReturnType<typeof timeml>

function tally(files: readonly Document[], find: (file: Document) => readonly TimeExpression[], quiet = false): Tally {
  const sum: Tally = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0 }
  for (const file of files) {
    const found = find(file)
    sum.gold += file.timexes.length
    sum.found += found.length
    const left = [...file.timexes]
    for (const one of found) {
      const at = left.findIndex((gold) => gold.start < one.end && one.start < gold.end)
      const gold = at < 0 ? undefined : left.splice(at, 1)[0]
      if (gold !== undefined) {
        sum.relaxed++
        if (gold.start === one.start && gold.end === one.end) sum.strict++
        if (gold.type === one.type) sum.type++
        if (gold.value === one.value) sum.value++
      }
      if (errors && !quiet && gold?.value !== one.value)
        console.log(
          `${gold ? '~' : '+'} ${around(file, one)} ${one.value} gold ${gold?.value} | ${file.published} | ${one.because}`,
        )
    }
    if (errors && !quiet) for (const gold of left) console.log(`- ${around(file, gold)} ${gold.type} ${gold.value}`)
  }
  return sum
}

function around({ text }: Document, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\s+/g,
    ' ',
  )
}

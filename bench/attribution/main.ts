/**
 * Attributions against PolNeAR, given one of its parts (a directory with `text/` and `attributions/`; not part of this
 * repository): F1 of contents, and of contents with their source, each counted as found where the words of gold and
 * ours agree by half (intersection over union); and the time beside that of the parser, in one run.
 * `npx tsx bench/attribution/main.ts DIRECTORY [EVERY]` reads every EVERYth article. Test parts are for measuring only.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/0-model/passage.ts'
import { plainReport } from '../../src/1-report/plain.ts'
import { sentences } from '../../src/2-text/sentences.ts'
import { attributions } from '../../src/3-syntax/attribution/attributions.ts'
import { english } from '../../src/3-syntax/load.ts'

interface Parts {
  readonly source: readonly Span[]
  readonly content: readonly Span[]
}

const [directory, every = '1'] = process.argv.slice(2)
if (directory === undefined) throw new Error('name a part of PolNeAR: a directory with text/ and attributions/')
const parser = english()

/** Reads brat's stand-off format: T lines are stretches, E lines put them together. */
function gold(path: string): Parts[] {
  const stretches = new Map<string, Span[]>()
  const lines = readFileSync(path, 'utf8').split('\n')
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line)
    if (match)
      stretches.set(
        match[1]!,
        match[2]!.split(';').map((pair) => ({ start: Number(pair.split(' ')[0]), end: Number(pair.split(' ')[1]) })),
      )
  }
  return lines
    .filter((line) => line.startsWith('E'))
    .map((line) => {
      const roles = line
        .split('\t')[1]!
        .trim()
        .split(' ')
        .map((role) => role.split(':') as [string, string])
      const take = (name: string) =>
        roles.filter(([role]) => role.replace(/\d+$/, '') === name).flatMap(([, id]) => stretches.get(id) ?? [])
      return { source: take('Source'), content: take('Content') }
    })
}

const letters = (parts: readonly Span[]): Set<number> => {
  const all = new Set<number>()
  for (const { start, end } of parts) for (let i = start; i < end; i++) all.add(i)
  return all
}
function agreement(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1
  let both = 0
  for (const letter of a) if (b.has(letter)) both++
  return both / (a.size + b.size - both)
}

let contents = 0
let sources = 0
let wanted = 0
let given = 0
let parsing = 0
let attributing = 0
const texts = readdirSync(join(directory, 'text'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
const notes = readdirSync(join(directory, 'attributions')).sort()
for (const name of texts.filter((_, i) => i % Number(every) === 0)) {
  const path = notes.find((note) => note.startsWith(name.replace(/\.txt$/, '')) && note.endsWith('.ann'))
  if (path === undefined) continue
  const report = plainReport(name, readFileSync(join(directory, 'text', name), 'utf8'))
  const start = performance.now()
  // every paragraph is read, as the annotators read all of them
  const blocks = report.blocks.map((block) => ({ ...block, kind: 'paragraph' as const }))
  const trees = parser.parse(sentences({ ...report, blocks }))
  const parsed = performance.now()
  const ours = attributions({ ...report, blocks }, trees, []).map(({ source, content }) => ({
    source: letters(source),
    content: letters(content),
  }))
  attributing += performance.now() - parsed
  parsing += parsed - start
  const theirs = gold(join(directory, 'attributions', path))
    .filter(({ content }) => content.length > 0)
    .map(({ source, content }) => ({ source: letters(source), content: letters(content) }))
  wanted += theirs.length
  given += ours.length
  const pairs = theirs
    .flatMap((one, i) => ours.map((other, j) => ({ i, j, agree: agreement(one.content, other.content) })))
    .filter(({ agree }) => agree >= 0.5)
    .sort((a, b) => b.agree - a.agree)
  const taken = new Set<string>()
  for (const { i, j } of pairs) {
    if (taken.has(`g${i}`) || taken.has(`o${j}`)) continue
    taken.add(`g${i}`).add(`o${j}`)
    contents++
    if (agreement(theirs[i]!.source, ours[j]!.source) >= 0.5) sources++
  }
}
const f1 = (hits: number): string => ((2 * hits) / (wanted + given)).toFixed(3)
console.log(`${wanted} attributions, ${given} found: content F1 ${f1(contents)}, content with source F1 ${f1(sources)}`)
console.log(`attributions take ${((100 * attributing) / parsing).toFixed(1)} % of the parser's time`)

/**
 * Factuality against the unified FactBank, UW and MEANTIME files (tokens with −3…3 in the third column): macro-F1 of
 * three ways (at least 1.5, at most −1.5, between), mean absolute error, correlation; an event word not found counts as
 * held. `npx tsx bench/factuality/main.ts [--errors] FILE…`, all events
 * held as the baseline. Without files, speed beside the parser on our own reports. The corpora are not part of this
 * repository.
 */
import { readFileSync } from 'node:fs'
import type { Sentence } from '../../src/2-text/sentence.ts'
import { split } from '../../src/2-text/sentences.ts'
import { predicates } from '../../src/3-syntax/factuality/predicates.ts'
import { english } from '../../src/3-syntax/load.ts'
import { reports } from '../times/reports.ts'

if (process.argv.length === 2) speed()

const errors = process.argv.includes('--errors')
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const way = (value: number, bound = 1.5): number => (value >= bound ? 2 : value <= -bound ? 0 : 1)

for (const file of files) {
  const gold: (number | null)[][] = []
  const sentences: Sentence[] = []
  let end = 0
  for (const block of readFileSync(file, 'utf8').split(/\n\s*\n/)) {
    const rows = block
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t'))
    if (rows.length === 0) continue
    const start = end
    const tokens = rows.map(([, form]) => {
      const token = { form: form!, start: end, end: end + form!.length }
      end += form!.length + 1
      return token
    })
    sentences.push({ start, end: end - 1, block: 0, tokens })
    gold.push(rows.map((row) => (row[2] === '_' || row[2] === undefined ? null : Number(row[2]))))
  }
  const trees = english().parse(sentences)
  const begun = performance.now()
  const found = predicates(trees)
  const ms = performance.now() - begun
  const by = new Map(found.map((one) => [`${one.at.sentence} ${one.at.word}`, one]))
  const confusion = [0, 1, 2].map(() => [0, 0, 0])
  const pairs: [number, number][] = []
  let missed = 0
  gold.forEach((row, s) => {
    row.forEach((value, w) => {
      if (value === null) return
      const one = by.get(`${s} ${w}`)
      if (one === undefined) missed++
      const said = one?.factuality ?? 3
      confusion[way(value)]![way(said)]!++
      pairs.push([value, said])
      if (errors && way(value) !== way(said))
        console.log(
          `${value}\t${said}\t${trees[s]!.words[w]!.form}\t${trees[s]!.words[w]!.deprel}<${trees[s]!.words[trees[s]!.words[w]!.head]?.lemma}\t${one ? '' : 'none'}\t${trees[s]!.words.map((x) => x.form).join(' ')}`,
        )
    })
  })
  const f1 = [0, 1, 2].map((k) => {
    const right = confusion[k]![k]!
    const golds = confusion[k]!.reduce((a, b) => a + b, 0)
    const saids = confusion.reduce((sum, row) => sum + row[k]!, 0)
    return golds + saids === 0 ? 0 : (2 * right) / (golds + saids)
  })
  const heldGold = confusion[2]!.reduce((a, b) => a + b, 0)
  const baseline = (2 * heldGold) / (heldGold + pairs.length) / 3
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
  const [mg, ms2] = [mean(pairs.map(([g]) => g)), mean(pairs.map(([, p]) => p))]
  const cov = mean(pairs.map(([g, p]) => (g - mg) * (p - ms2)))
  const sd = (list: number[], m: number) => Math.sqrt(mean(list.map((x) => (x - m) ** 2)))
  const r =
    cov /
    (sd(
      pairs.map(([g]) => g),
      mg,
    ) *
      sd(
        pairs.map(([, p]) => p),
        ms2,
      ))
  console.log(
    `${file}: ${pairs.length} events (${missed} not found); macro-F1 ${mean(f1).toFixed(3)} beside ${baseline.toFixed(3)} (not ${f1[0]!.toFixed(3)}, open ${f1[1]!.toFixed(3)}, held ${f1[2]!.toFixed(3)}); MAE ${mean(pairs.map(([g, p]) => Math.abs(g - p))).toFixed(2)}, r ${r.toFixed(3)}; ${JSON.stringify(confusion)}; ${Math.round(trees.reduce((sum, tree) => sum + tree.words.length, 0) / ms)} words/ms`,
  )
}

function speed(): void {
  const texts = reports()
  const begun = performance.now()
  const trees = texts.map(({ text }) => english().parse(split(text)))
  const parsed = performance.now()
  for (let i = 0; i < 3; i++) for (const one of trees) predicates(one)
  const ms = (performance.now() - parsed) / 3
  const words = trees.flat().reduce((sum, tree) => sum + tree.words.length, 0)
  console.log(
    `factuality: ${Math.round(words / ms)} words/ms, ${(ms / (parsed - begun)).toFixed(3)} of the parser's time`,
  )
}

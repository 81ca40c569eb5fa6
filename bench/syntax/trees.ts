/**
 * The shipped parser against treebanks, on gold words with predicted tags: UPOS, XPOS, lemma, UAS and LAS with 95 %
 * bootstrap intervals over sentences, and F1 of what coding rests on.
 * `npx tsx bench/syntax/trees.ts [--relations] TREEBANK.conllu[.gz]…`. The treebanks are not part of this repository.
 */
import { english } from '../../src/3-syntax/load.ts'
import type { Word } from '../../src/3-syntax/tree.ts'
import { asSentence, type Gold, type GoldWord, treebank } from './treebank.ts'

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (files.length === 0) throw new Error('name at least one treebank in CoNLL-U')

type Arc = Pick<GoldWord, 'head' | 'deprel'>
const scores: Readonly<Record<string, (gold: GoldWord, ours: Word) => boolean>> = {
  UPOS: (g, w) => g.upos === w.upos,
  XPOS: (g, w) => g.xpos === w.xpos,
  lemma: (g, w) => g.lemma === w.lemma,
  feats: (g, w) => g.feats === w.feats,
  UAS: (g, w) => g.head === w.head,
  LAS: (g, w) => g.head === w.head && g.deprel === w.deprel,
}
const relations: readonly [name: string, is: (arc: Arc) => boolean][] = [
  ['subject', ({ deprel }) => /^[nc]subj/.test(deprel)],
  ['object', ({ deprel }) => /^i?obj/.test(deprel)],
  ['passive agent', ({ deprel }) => deprel === 'obl:agent'],
  ['content clause', ({ deprel }) => deprel === 'ccomp'],
  ['open clause', ({ deprel }) => deprel === 'xcomp'],
  ['adverbial clause', ({ deprel }) => deprel.startsWith('advcl')],
  ['relative clause', ({ deprel }) => deprel === 'acl:relcl'],
  ['coordination', ({ deprel }) => deprel === 'conj'],
  ['apposition', ({ deprel }) => deprel === 'appos'],
  ['prepositional phrase', ({ deprel }) => /^(?:obl|nmod)/.test(deprel)],
]

for (const file of files) {
  const gold = treebank(file)
  const begun = process.cpuUsage()
  const trees = english().parse(gold.map(asSentence))
  const spent = process.cpuUsage(begun)
  const words = gold.reduce((n, s) => n + s.words.length, 0)
  console.log(
    `${file}: ${gold.length} sentences, ${words} words, ${Math.round((words / (spent.user + spent.system)) * 1e6)} words/s of processor time (${english().kernel})`,
  )
  for (const [name, right] of Object.entries(scores)) {
    const hits = gold.map((s, i) => s.words.filter((g, k) => right(g, trees[i]!.words[k]!)).length)
    const [low, high] = interval(gold, hits)
    console.log(`  ${name.padEnd(22)} ${percent(sum(hits) / words)}  (${percent(low)}–${percent(high)})`)
  }
  if (process.argv.includes('--relations'))
    for (const [name, is] of relations) {
      let found = 0
      let expected = 0
      let both = 0
      gold.forEach((s, i) => {
        s.words.forEach((g, k) => {
          const w = trees[i]!.words[k]!
          if (is(g)) expected++
          if (is(w)) found++
          if (is(g) && is(w) && g.head === w.head) both++
        })
      })
      console.log(`  ${name.padEnd(22)} ${percent((2 * both) / (expected + found))} of ${expected}`)
    }
}

function sum(some: readonly number[]): number {
  return some.reduce((a, b) => a + b, 0)
}

function percent(share: number): string {
  return (100 * share).toFixed(2)
}

/** The 2.5 % and 97.5 % points over 1,000 draws of as many sentences, from one fixed seed. */
function interval(gold: readonly Gold[], hits: readonly number[]): [number, number] {
  let seed = 1
  const draw = (): number => {
    seed = (seed * 48271) % 2147483647
    return seed % gold.length
  }
  const shares = Array.from({ length: 1000 }, () => {
    let right = 0
    let all = 0
    for (let i = 0; i < gold.length; i++) {
      const k = draw()
      right += hits[k]!
      all += gold[k]!.words.length
    }
    return right / all
  }).sort((a, b) => a - b)
  return [shares[24]!, shares[974]!]
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence } from '../../2-text/sentence.ts'
import { split } from '../../2-text/sentences.ts'
import { english, englishWeights } from '../load.ts'
import type { Tree } from '../tree.ts'
import { parser } from './parser.ts'

const plain = parser(englishWeights(), { kernel: 'plain' })

/** `form←head:label` of every word but the marks. */
const arcs = (tree: Tree): string[] =>
  tree.words
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ form, head, deprel }) => `${form}←${head < 0 ? '' : tree.words[head]!.form}:${deprel}`)

it('reads who rejected what, with the relative clause on its noun', () => {
  const [tree] = english().parse(split('Oslo rejected the plan that Bergen had offered.'))
  expect(arcs(tree!)).toEqual([
    'Oslo←rejected:nsubj',
    'rejected←:root',
    'the←plan:det',
    'plan←rejected:obj',
    'that←offered:obj',
    'Bergen←offered:nsubj',
    'had←offered:aux',
    'offered←plan:acl:relcl',
  ])
})

it('reads curly quotation marks and apostrophes as straight ones', () => {
  const straight = english().parse(split('"We don\'t accept Oslo\'s terms," he said.'))
  const curly = english().parse(split('“We don’t accept Oslo’s terms,” he said.'))
  const bare = (trees: Tree[]): unknown =>
    trees[0]!.words.map(({ upos, head, deprel, lemma }) => [upos, head, deprel, lemma])
  expect(bare(curly)).toEqual(bare(straight))
})

it.each([
  ['agreed', 'The sides agreed.', 'agree'],
  ['talks', 'The talks failed.', 'talk'],
  ['n’t', 'They didn’t come.', 'not'],
  ['better', 'A better offer came.', 'good'],
  ['withdrew', 'The army withdrew.', 'withdraw'],
  ['freed', 'The hostages were freed.', 'free'],
  ['declining', 'They are declining the offer.', 'decline'],
  ['shot', 'The police shot two men.', 'shoot'],
  ['convoked', 'The council was convoked.', 'convoke'],
  ['hinges', 'It hinges on trust.', 'hinge'],
  ['provoked', 'They were provoked.', 'provoke'],
  ['severed', 'Norway severed all ties with Denmark.', 'sever'],
  ['lent', 'The bank lent the treasury 20 million dollars.', 'lend'],
  ['detained', 'Two reporters were detained at the border.', 'detain'],
])('gives “%s” its lemma', (form, text, lemma) => {
  const [tree] = english().parse(split(text))
  expect(tree!.words.find((word) => word.form === form)?.lemma).toBe(lemma)
})

it('joins under “between” both of those it stands before', () => {
  const [tree] = english().parse(split('Talks between the army and the paramilitary group collapsed.'))
  expect(arcs(tree!)).toContain('group←army:conj')
})

it('finds the verb of a sentence that looks like a name before a noun', () => {
  for (const name of ['Norway', 'Sweden']) {
    const [tree] = english().parse(split(`${name} imposed sanctions on Denmark.`))
    expect(arcs(tree!).slice(0, 3)).toEqual([`${name}←imposed:nsubj`, 'imposed←:root', 'sanctions←imposed:obj'])
  }
})

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'said',
    'Oslo',
    ',',
    'and',
    'that',
    'not',
    '“',
    '”',
    '.',
    'talks',
    'Київ',
    'القدس',
    '🕊️',
    '\ud800',
    '\u200b',
    '—',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))

describe('whatever the text', () => {
  it('gives every sentence one root and no cycle', () =>
    fc.assert(
      fc.property(text, (t) => {
        for (const tree of english().parse(split(t))) expect(wellFormed(tree)).toBe(true)
      }),
      { numRuns: 60 },
    ))

  it('reads the same with WebAssembly as without', () =>
    fc.assert(
      fc.property(text, (t) => {
        const sentences = split(t)
        const [a, b] = [english().parse(sentences), plain.parse(sentences)]
        a.forEach((tree, i) => {
          tree.words.forEach((w, k) => {
            const other = b[i]!.words[k]!
            if (Math.abs(w.certainty! - 0.5) < 0.45) return // near ties may fall either way
            expect(Math.abs(w.certainty! - other.certainty!)).toBeLessThan(1e-3)
          })
        })
      }),
      { numRuns: 30 },
    ))

  it('reads a sentence the same alone as among others', () =>
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (texts) => {
        const sentences = texts.flatMap((t) => split(t))
        const together = english().parse(sentences)
        expect(sentences.flatMap((s) => english().parse([s]))).toEqual(together)
      }),
      { numRuns: 20 },
    ))
})

it.each([
  ['one sentence of 3,000 words', 'and the talks went on '.repeat(600)],
  ['10,000 words without a stop', 'oslo spoke again '.repeat(3_334)],
  ['a table pasted as text', Array.from({ length: 400 }, (_, i) => `${i} | 12.5 | n/a |`).join(' ')],
])('reads %s as one tree', { timeout: 120_000 }, (_, long) => {
  const sentences: Sentence[] = split(long)
  const trees = english().parse(sentences)
  expect(sentences.length).toBe(1)
  expect(wellFormed(trees[0]!)).toBe(true)
})

it('says what is wrong with bytes that are no weights', () => {
  expect(() => parser(new Uint8Array(20))).toThrow('[weights-unreadable]')
  expect(() => parser(englishWeights().slice(0, -100))).toThrow('[weights-unreadable]')
})

function wellFormed({ words }: Tree): boolean {
  const depth = (i: number, steps = 0): boolean =>
    i === -1 || (steps <= words.length && depth(words[i]!.head, steps + 1))
  return words.filter(({ head }) => head === -1).length === 1 && (words.length > 500 || words.every((_, i) => depth(i)))
}

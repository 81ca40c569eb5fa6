import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Sentence } from '../2-text/sentence.ts'
import type { Parser } from './parser/parser.ts'
import type { Tree, Word } from './tree.ts'

/**
 * Parses sentences given in CoNLL-U: LEMMA to DEPREL are ours and DEPS is emptied, while sentence count, IDs,
 * multiword ranges, empty nodes, comments, FORM and MISC stay. What the columns held is never read.
 *
 * `blocks` are the sentences as they stand between empty lines; `line` is the number of the first, for messages.
 * Throws Misuse [conllu-unreadable] at a line that is no CoNLL-U.
 */
export function reparsed(blocks: readonly string[], parser: Parser, line = 1): string[] {
  let at = line
  const read = blocks.map((block) => {
    const lines = block.split('\n').map((text) => rowOf(text.replace(/\r$/, ''), at++))
    at++
    return lines
  })
  const sentences = read.map((lines): Sentence => {
    const forms = lines.flatMap((row) => (row.word ? [row.columns[1]!] : []))
    return { start: 0, end: 0, block: 0, tokens: forms.map((form) => ({ form, start: 0, end: 0 })) }
  })
  const trees = parser.parse(sentences)
  return read.map((lines, i) => {
    let k = 0
    return lines.map((row) => (row.word ? analysed(row.columns, trees[i]!.words[k++]!, lines) : row.text)).join('\n')
  })
}

interface Row {
  readonly text: string
  readonly columns: readonly string[]
  /** True of a syntactic word: neither comment, multiword range nor empty node. */
  readonly word: boolean
}

function rowOf(text: string, line: number): Row {
  if (text.startsWith('#')) return { text, columns: [], word: false }
  const columns = text.split('\t')
  if (columns.length !== 10 || !/^\d+(?:[-.]\d+)?$/.test(columns[0]!))
    throw new Misuse(
      'conllu-unreadable',
      `line ${line}: ten columns parted by tabs expected, the first a number; found “${text.slice(0, 60)}”`,
    )
  return { text, columns, word: /^\d+$/.test(columns[0]!) }
}

/** IDs need not count from one without a gap: heads are written as the IDs of their words. */
function analysed(columns: readonly string[], word: Word, lines: readonly Row[]): string {
  const ids = lines.flatMap((row) => (row.word ? [row.columns[0]!] : []))
  const head = word.head === -1 ? '0' : ids[word.head]!
  const { lemma, upos, xpos, feats, deprel } = word
  return [columns[0], columns[1], lemma || '_', upos, xpos, feats, head, deprel, '_', columns[9]].join('\t')
}

/** The trees of a report as CoNLL-U, each word with its place in the report’s text (UTF-16 units). */
export function conllu(report: Report, trees: readonly Tree[]): string {
  let block = -1
  const parts = trees.map((tree, i) => {
    const head = [
      ...(i === 0 ? [`# newdoc id = ${report.source}`] : []),
      ...(tree.sentence.block === block ? [] : ['# newpar']),
      `# sent_id = ${i + 1}`,
      `# text = ${report.text.slice(tree.sentence.start, tree.sentence.end).replace(/\s+/g, ' ')}`,
    ]
    block = tree.sentence.block
    return [...head, ...rows(report.text, tree), ''].join('\n')
  })
  return parts.length === 0 ? '' : `${parts.join('\n')}\n`
}

function rows(text: string, { words }: Tree): string[] {
  return words.flatMap((word, i) => {
    let last = i
    while (words[last + 1]?.joined) last++
    const { form, lemma, upos, xpos, feats, head, deprel } = word
    const glued =
      /^\s/.test(text.slice(words[last]!.end, words[last]!.end + 1)) || words[last]!.end >= text.length
        ? ''
        : 'SpaceAfter=No|'
    const place = (end: number): string => `start_char=${word.start}|end_char=${end}`
    const line = [
      i + 1,
      form,
      lemma || '_',
      upos,
      xpos,
      feats,
      head + 1,
      deprel,
      '_',
      `${!word.joined && last === i ? glued : ''}${place(word.end)}`,
    ].join('\t')
    if (word.joined || last === i) return [line]
    const range = `${i + 1}-${last + 1}\t${words
      .slice(i, last + 1)
      .map((w) => w.form)
      .join('')}${'\t_'.repeat(7)}\t${glued}${place(words[last]!.end)}`
    return [range, line]
  })
}

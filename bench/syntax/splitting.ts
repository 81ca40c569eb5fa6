/**
 * Our cutting of text into sentences and words beside wink-nlp’s, on a treebank’s running text:
 * F1 of sentences, tokens and syntactic words by their characters, and words per second.
 * `npx tsx bench/syntax/splitting.ts TREEBANK.conllu[.gz]…`. The treebanks are not part of this repository.
 */
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { split } from '../../src/2-text/sentences.ts'
import { type Gold, running, treebank } from './treebank.ts'

/** What is used of wink-nlp’s sentences, which its types leave open. */
interface Sentence {
  tokens(): { out(): string[] }
}

/** Sentences as lists of tokens, each a list of words. */
type Cut = readonly (readonly (readonly string[])[])[]

const nlp = wink(winkModel, ['sbd'])
const splitters: Readonly<Record<string, (paragraph: string) => Cut>> = {
  parley: (paragraph) =>
    split(paragraph).map(({ tokens }) =>
      tokens.reduce<string[][]>((all, { form, joined }) => {
        if (joined) all.at(-1)!.push(form)
        else all.push([form])
        return all
      }, []),
    ),
  // Its tokens cut contractions too, but do not say where one begins: tokens and words are the same.
  'wink-nlp': (paragraph) => {
    const found: string[][][] = []
    nlp
      .readDoc(paragraph)
      .sentences()
      .each((sentence: Sentence) => {
        found.push(
          sentence
            .tokens()
            .out()
            .map((form: string) => [form]),
        )
      })
    return found
  },
}

for (const file of process.argv.slice(2)) {
  const gold = treebank(file)
  const paragraphs = running(gold).split('\n\n')
  const wanted = places(gold.map(tokensOf))
  console.log(file)
  for (const [name, splitter] of Object.entries(splitters)) {
    const begun = process.cpuUsage()
    const cut = paragraphs.flatMap(splitter)
    const { user, system } = process.cpuUsage(begun)
    const found = places(cut)
    const speed = Math.round((found.words.length / (user + system)) * 1e6)
    console.log(
      `  ${name.padEnd(10)} sentences ${f1(wanted.sentences, found.sentences)}  tokens ${f1(wanted.tokens, found.tokens)}  words ${f1(wanted.words, found.words)}  ${speed} words/s`,
    )
  }
}

function tokensOf({ words }: Gold): string[][] {
  const found: string[][] = []
  for (const { token, form } of words) {
    found[token] ??= []
    found[token].push(form)
  }
  return found
}

/** Where everything lies, counted in characters that are not space: the same for every way of cutting the text. */
function places(cut: Cut): Readonly<Record<'sentences' | 'tokens' | 'words', string[]>> {
  const found = { sentences: [] as string[], tokens: [] as string[], words: [] as string[] }
  let at = 0
  for (const sentence of cut) {
    const start = at
    for (const token of sentence) {
      const from = at
      for (const word of token) {
        const length = word.replace(/\s/g, '').length
        found.words.push(`${at}-${at + length}`)
        at += length
      }
      found.tokens.push(`${from}-${at}`)
    }
    found.sentences.push(`${start}-${at}`)
  }
  return found
}

function f1(gold: readonly string[], found: readonly string[]): string {
  const wanted = new Set(gold)
  const both = found.filter((place) => wanted.has(place)).length
  return ((200 * both) / (gold.length + found.length)).toFixed(2)
}

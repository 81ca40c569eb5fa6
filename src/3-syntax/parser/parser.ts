import type { Sentence, Token } from '../../2-text/sentence.ts'
import type { Tree, Word } from '../tree.ts'
import { feats } from './feats.ts'
import { plain } from './features.ts'
import { type Kernel, plainKernel } from './kernel.ts'
import { lemma } from './lemma.ts'
import { mended } from './mend.ts'
import { capacity, longest, net, type Reading, width } from './net.ts'
import { simdKernel } from './simd.ts'
import { type Weights, weights } from './weights.ts'
import { windows } from './windows.ts'

export interface Parser {
  /** Which arithmetic runs: WebAssembly SIMD, or plain JavaScript where there is none. The result is the same. */
  readonly kernel: Kernel['name']
  /** One tree a sentence, in order. A tree depends on its own sentence alone. */
  parse(sentences: readonly Sentence[]): Tree[]
}

/**
 * A dependency parser with the weights of a file of `models/`, decompressed.
 * Throws Misuse [weights-unreadable] where the bytes are something else.
 */
export function parser(bytes: Uint8Array, options: { readonly kernel?: Kernel['name'] } = {}): Parser {
  const model = weights(bytes)
  let kernel: Kernel['name'] = 'plain'
  const read = net(model, (floats) => {
    const made = (options.kernel === 'plain' ? null : simdKernel(floats)) ?? plainKernel(floats)
    kernel = made.name
    return made
  })
  return { kernel, parse: (sentences) => parse(sentences, model, read) }
}

/** A stretch of a sentence short enough to be read at once. */
interface Piece {
  readonly sentence: number
  readonly from: number
  readonly forms: readonly string[]
}

function parse(sentences: readonly Sentence[], model: Weights, read: ReturnType<typeof net>): Tree[] {
  const pieces: Piece[] = sentences.flatMap(({ tokens }, sentence) =>
    windows(tokens, longest - 1).map(({ start, end }) => ({
      sentence,
      from: start,
      forms: tokens.slice(start, end).map((token) => token.form),
    })),
  )
  const words: Word[][] = sentences.map(() => [])
  for (const batch of batches(pieces))
    read(batch.map(({ forms }) => forms)).forEach((reading, i) => {
      const { sentence, from } = batch[i]!
      reading.heads.forEach((head, k) => {
        const token = sentences[sentence]!.tokens[from + k]!
        words[sentence]![from + k] = word(token, reading, k, head < 0 ? -1 : from + head, model)
      })
    })
  return sentences.map((sentence, i) => ({ sentence, words: inflected(mended(oneRoot(words[i]!))) }))
}

/** Pieces of like length together, so that few steps run for few sentences. */
function batches(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = []
  let batch: Piece[] = []
  let rows = 0
  for (const piece of pieces.filter(({ forms }) => forms.length > 0).sort((a, b) => b.forms.length - a.forms.length)) {
    const own = piece.forms.length + 1
    if (batch.length === width || rows + own > capacity) {
      found.push(batch)
      batch = []
      rows = 0
    }
    batch.push(piece)
    rows += own
  }
  return batch.length > 0 ? [...found, batch] : found
}

function word(token: Token, reading: Reading, k: number, head: number, model: Weights): Word {
  const upos = model.upos[reading.upos[k]!]!
  const xpos = model.xpos[reading.xpos[k]!]!
  const form = plain(token.form)
  return {
    ...token,
    lemma: lemma(form, upos, xpos, model),
    upos,
    xpos,
    feats: '_', // once the tree stands
    head,
    deprel: model.labels[reading.labels[k]!]!,
    certainty: reading.certainty[k]!,
  }
}

function inflected(words: readonly Word[]): Word[] {
  const features = feats(words)
  return words.map((w, i) => ({ ...w, feats: features[i]! }))
}

/** A sentence read in stretches has a root in each: the later ones are set beside the first. */
function oneRoot(words: readonly Word[]): Word[] {
  const root = words.findIndex(({ head }) => head === -1)
  return words.map((w, i) =>
    w.head === -1 && i !== root ? { ...w, head: root, deprel: 'parataxis', certainty: 0 } : w,
  )
}

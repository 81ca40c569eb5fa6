import type { Sentence, Token } from '../2-text/sentence.ts'

/** A token with its analysis. `head` is the index of its head within the sentence, −1 for the root. */
export interface Word extends Token {
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Morphology as in CoNLL-U: `Number=Sing|Tense=Past`, or `_`. */
  readonly feats: string
  readonly head: number
  /** Universal dependency with subtype: `nsubj:pass`. */
  readonly deprel: string
  /** 0–1: the parser's probability of the head; 1 where the tree was read, not parsed. */
  readonly certainty?: number
}

/** A parsed sentence: a tree with exactly one root. */
export interface Tree {
  readonly sentence: Sentence
  readonly words: readonly Word[]
}

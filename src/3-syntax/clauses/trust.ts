import type { Word } from '../tree.ts'
import { relation } from '../walk.ts'

/**
 * How often the parser is right about a relation when it is sure of itself: F1 of the shipped weights on
 * development data (`models/CARD.md`), nearest twentieth. What is not listed is as good as the best.
 */
const priors: Readonly<Record<string, number>> = {
  acl: 0.8,
  'acl:relcl': 0.8,
  advcl: 0.8,
  appos: 0.55,
  ccomp: 0.9,
  conj: 0.8,
  nmod: 0.85,
  nsubj: 0.95,
  obj: 0.95,
  obl: 0.85,
  parataxis: 0.7,
  xcomp: 0.9,
}

/** 0–1: how far the word’s own arc can be relied on. Trees that were read, not parsed, are taken as certain. */
export function trust(word: Word): number {
  if (word.certainty === undefined) return 1
  return word.certainty * (priors[word.deprel] ?? priors[relation(word)] ?? 0.95)
}

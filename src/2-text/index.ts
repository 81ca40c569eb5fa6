/**
 * A report's text cut into sentences and words, offsets kept.
 * @module parley/text
 */
export type { Sentence, Token } from './sentence.ts'
export { sentences, split } from './sentences.ts'

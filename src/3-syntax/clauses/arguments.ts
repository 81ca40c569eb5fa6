import type { Argument, Tie } from '../clause.ts'
import { conjuncts, kid, kids, stretch, subtree, type Walk } from '../walk.ts'
import { denies } from './group.ts'
import { trust } from './trust.ts'

/** The arguments at a word and the words coordinated with it, each over its own words. */
export function argumentsAt(at: Walk, sentence: number, word: number, tie: Tie): Argument[] {
  const preposition = prepositionOf(at, word)
  return conjuncts(at, word).map((i) => ({
    ...stretch(
      at,
      i,
      subtree(at, i, (child) => outside(at, child)),
    ),
    at: { sentence, word: i },
    tie,
    preposition: i === word ? preposition : (prepositionOf(at, i) ?? preposition),
    negated: denies(at, i) !== -1,
    confidence: trust(at.words[word]!) * (i === word ? 1 : trust(at.words[i]!)),
  }))
}

/** The same words as an argument of another clause, tied otherwise and a little less certain. */
export const handed = (argument: Argument, tie: Tie, factor: number): Argument => ({
  ...argument,
  tie,
  preposition: null,
  confidence: argument.confidence * factor,
})

/** What is no part of the argument: its preposition, conjunctions, later conjuncts, what is only set beside it. */
const beside: ReadonlySet<string> = new Set(['case', 'cc', 'conj', 'mark', 'parataxis', 'discourse', 'cop'])
const outside = (at: Walk, child: number): boolean => beside.has(at.words[child]!.deprel) && !possessive(at, child)

/** The ’s of “Oslo’s” is a case in UD; it is left out too, but a preposition set behind (“two years ago”) stays. */
const possessive = (at: Walk, child: number): boolean =>
  at.words[child]!.deprel === 'case' && at.words[child]!.xpos !== 'POS' && child > at.words[child]!.head

/** “because of”, “on”; null without one. */
export function prepositionOf(at: Walk, word: number): string | null {
  const cases = kids(at, word, 'case').filter((i) => at.words[i]!.xpos !== 'POS' && i < word)
  if (cases.length === 0) return null
  return cases
    .flatMap((i) => [i, ...kids(at, i, 'fixed')])
    .map((i) => at.words[i]!.form.toLowerCase())
    .join(' ')
}

/** The relative pronoun of a relative clause, wherever it stands in it; −1 where it was left out. */
export function relativePronoun(at: Walk, verb: number): number {
  for (const child of at.children[verb]!) {
    if (child > verb) break
    for (const i of [child, ...at.children[child]!])
      if (['WDT', 'WP', 'WP$', 'WRB'].includes(at.words[i]!.xpos) || relativeThat(at, i)) return i
  }
  return -1
}

/** “that” under a subject or object relation, before the verb, is a pronoun whatever its tag. */
const relativeThat = (at: Walk, i: number): boolean =>
  at.words[i]!.form.toLowerCase() === 'that' &&
  /^(?:nsubj|obj|obl)/.test(at.words[i]!.deprel) &&
  kid(at, i, 'det') === -1

import type { Argument, Tie } from '../clause.ts'
import { conjuncts, kid, kids, stretch, subtree, type Walk } from '../walk.ts'
import { denies } from './group.ts'
import { prepositionOf } from './prepositions.ts'
import { trust } from './trust.ts'

/** The arguments at a word and the words coordinated with it, each over its own words; `without` some children more. */
export function argumentsAt(
  at: Walk,
  sentence: number,
  word: number,
  tie: Tie,
  without: (child: number) => boolean = () => false,
): Argument[] {
  const preposition = prepositionOf(at, word)
  const denied = denies(at, word) !== -1 && kids(at, word, 'cc:preconj').length > 0 // neither … nor
  return conjuncts(at, word).map((i) => ({
    ...stretch(
      at,
      i,
      subtree(at, i, (child) => at.words[child]!.head === i && (outside(at, child) || without(child))),
    ),
    at: { sentence, word: i },
    tie,
    preposition: i === word ? preposition : (prepositionOf(at, i) ?? preposition),
    negated: denies(at, i) !== -1 || denied,
    appositions: kids(at, i, 'appos').map((beside) => ({ sentence, word: beside })),
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

/** What hangs on an argument’s head and is no part of it: its preposition, later conjuncts, what is only set beside it. */
const beside: ReadonlySet<string> = new Set([
  'case',
  'cc',
  'cc:preconj',
  'conj',
  'cop',
  'discourse',
  'mark',
  'parataxis',
])

/** A preposition set behind (“two years ago”) is part of it; the ’s of “Oslo’s”, a case in UD too, is not. */
const outside = (at: Walk, child: number): boolean => {
  const { deprel, xpos, head } = at.words[child]!
  return beside.has(deprel) && !(deprel === 'case' && xpos !== 'POS' && child > head)
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

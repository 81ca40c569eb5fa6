import { kid, kids, relation, type Walk } from '../walk.ts'
import { nominals } from './nominals.ts'

/** Relations in which a verb is no predicate: a modifier, a preposition (“including”), part of a name. */
const notPredicate: ReadonlySet<string> = new Set([
  'amod',
  'aux',
  'case',
  'cc',
  'compound',
  'cop',
  'fixed',
  'flat',
  'goeswith',
  'mark',
  'punct',
])

/** Relations in which a word without verb or copula still says something of its subject (headlines, “with talks off”). */
const clausal: ReadonlySet<string> = new Set(['root', 'ccomp', 'advcl', 'parataxis', 'acl', 'conj'])

/** What kind of predicate a word is, or null. */
export function predicateKind(at: Walk, i: number): 'verb' | 'copula' | 'noun' | null {
  const word = at.words[i]!
  // “is to hold talks”: what the verb says is still to be done, whatever the tree calls “is”
  const bound = word.upos === 'VERB' && kids(at, i, 'mark').some((mark) => at.words[mark]!.lemma === 'to')
  if (kid(at, i, 'cop') !== -1) return bound ? 'verb' : 'copula'
  if (word.upos === 'VERB' || (word.upos === 'AUX' && !['aux', 'cop'].includes(relation(word))))
    return notPredicate.has(relation(word)) ? null : 'verb'
  if (clausal.has(relation(word)) && kids(at, i, 'nsubj', 'csubj').length > 0) return 'copula'
  if (word.upos === 'NOUN' && nominals.has(word.lemma) && !['compound', 'flat', 'fixed'].includes(relation(word)))
    return 'noun'
  return null
}

import type { Predicate } from '../analysis.ts'
import { predicateKind } from '../clauses/predicates.ts'
import type { Tree, Word } from '../tree.ts'
import { kids, relation, type Walk, walk } from '../walk.ts'
import { tellsEvent } from './events.ts'
import { operated } from './operated.ts'
import { conditions, privative } from './operators.ts'
import { type Put, sortOf, sorts } from './signatures.ts'
import { asserted, capped, type EventKind, embedded, type State } from './state.ts'

/**
 * Every event word of the text — verbs, event nouns, predicative adjectives — and how far the text commits itself to it.
 *
 * A walk down each tree: a word's own negation, modal and adverbs act on the commitment that reaches it from above;
 * what it embeds gets what its signature makes of that. What is said by a source counts as said: whose word it is, is
 * for attribution to tell.
 */
export function predicates(trees: readonly Tree[]): Predicate[] {
  return trees.flatMap((tree, sentence) => inTree(tree, sentence))
}

function inTree(tree: Tree, sentence: number): Predicate[] {
  const at = walk(tree)
  const found: Predicate[] = []
  const root = tree.words.findIndex((word) => word.head < 0)
  const pending: { readonly word: number; readonly from: State }[] = []
  if (root >= 0) pending.push({ word: root, from: mood(at, root) })
  while (pending.length > 0) {
    const { word: i, from } = pending.pop()!
    const word = at.words[i]!
    const event = eventKind(at, i)
    const state = operated(at, i, from, event)
    if (event !== null) found.push({ start: word.start, end: word.end, at: { sentence, word: i }, ...told(state) })
    for (const child of at.children[i]!) {
      if (at.words[child]!.upos === 'PUNCT') continue
      pending.push({ word: child, from: below(at, i, child, state, from) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function eventKind(at: Walk, i: number): EventKind {
  const kind = predicateKind(at, i)
  if (kind !== null) return kind
  const word = at.words[i]!
  if (word.upos === 'VERB' && !/^(?:case|mark|fixed|aux|cop)$/.test(relation(word))) return 'verb'
  return word.upos === 'NOUN' && tellsEvent(word.lemma.toLowerCase()) ? 'noun' : null
}

function told({
  value,
  modality,
  negated,
  denied,
}: State): Pick<Predicate, 'factuality' | 'modality' | 'negated' | 'denied'> {
  return { factuality: Math.round(value * 10) / 10, modality, negated, denied }
}

/** What the sentence as a whole holds: questions and commands leave their event open. */
function mood(at: Walk, root: number): State {
  const word = at.words[root]!
  const asked = at.words.at(-1)!.form === '?' || at.words.at(-2)?.form === '?'
  if (asked && !at.words.some((w) => /^W/.test(w.xpos) && w.head === root)) return capped(asserted, 0, 'hypothetical')
  const commanded = word.xpos === 'VB' && kids(at, root, 'nsubj', 'aux', 'expl', 'csubj').length === 0
  return commanded ? capped(asserted, 0.5, 'possible') : asserted
}

/** What reaches a child: `state` is that of the word it hangs on, `from` what reached that word. */
function below(at: Walk, head: number, child: number, state: State, from: State): State {
  const word = at.words[child]!
  const lemma = embedder(at, head)
  switch (relation(word)) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      return complement(at, head, child, state, lemma)
    case 'acl':
      return word.deprel === 'acl:relcl' ? asserted : modifier(at, child, state, lemma)
    case 'advcl':
      return adverbial(at, child, state, from, lemma)
    case 'conj':
      return coordinate(at, head, child, state, from)
    case 'parataxis':
    case 'discourse':
    case 'vocative':
      return asserted
    case 'obj':
    case 'obl':
    case 'nmod':
    case 'nsubj':
    case 'compound':
    case 'appos':
      return nominal(at, head, child, state, lemma)
    default:
      return asserted
  }
}

/** The lemma that the tables know an embedding word by: with its particle where it has one. */
function embedder(at: Walk, i: number): string {
  const word = at.words[i]!
  const particle = kids(at, i, 'compound:prt')[0]
  const lemma = word.lemma.toLowerCase()
  return particle === undefined ? lemma : `${lemma}_${at.words[particle]!.lemma.toLowerCase()}`
}

function putAs(at: Walk, child: number): Put {
  const word = at.words[child]!
  if (mark(at, child, 'to')) return 'to'
  const auxiliaries = kids(at, child, 'aux')
  if (word.xpos === 'VBG' && !auxiliaries.some((i) => at.words[i]!.lemma === 'be')) return 'ing'
  return relation(word) === 'xcomp' && word.xpos === 'VB' ? 'to' : 'that'
}

function mark(at: Walk, child: number, form: string): boolean {
  return kids(at, child, 'mark', 'case').some((i) => at.words[i]!.form.toLowerCase() === form)
}

function marks(at: Walk, child: number): string[] {
  return kids(at, child, 'mark', 'case', 'advmod').map((i) => at.words[i]!.form.toLowerCase())
}

function complement(at: Walk, head: number, child: number, state: State, lemma: string): State {
  const word = at.words[child]!
  const opened = marks(at, child)
  if (opened.some((form) => conditions.has(form))) return embedded(state, sorts.weighs)
  const put = putAs(at, child)
  if (word.upos === 'ADJ' || word.upos === 'NOUN') if (relation(word) === 'xcomp') return state
  if (opened.includes('from') && put === 'ing') return embedded(state, sorts['does not'])
  const going = lemma === 'go' && at.words[head]!.xpos === 'VBG' && put === 'to'
  if (going) return embedded(state, sorts.settles)
  const sort = sortOf(lemma, put) ?? (lemma === 'have' && put === 'to' ? 'seeks' : undefined)
  if (sort !== undefined) return embedded(state, sorts[sort])
  if (put === 'to') return embedded(state, sorts.seeks)
  return put === 'ing' ? state : embedded(state, sorts.says)
}

/** “a plan to withdraw”, “the claim that …”, “the risk of losing”; a participle tells what is so. */
function modifier(at: Walk, child: number, state: State, lemma: string): State {
  const put = putAs(at, child)
  const word = at.words[child]!
  const opened = marks(at, child)
  if (put === 'that' && !opened.includes('that')) return asserted
  if (put === 'ing' && !opened.some((form) => form !== 'to')) return asserted
  const sort = sortOf(lemma, put)
  if (sort !== undefined) return embedded(state, sorts[sort])
  return put === 'to' && word.xpos === 'VB' ? embedded(state, sorts.seeks) : asserted
}

function adverbial(at: Walk, child: number, state: State, from: State, lemma: string): State {
  const opened = marks(at, child)
  if (opened.some((form) => conditions.has(form)) || inverted(at, child)) return capped(asserted, 0, 'hypothetical')
  if (opened.some((form) => privative.has(form))) return { ...asserted, value: -3, negated: true }
  const put = putAs(at, child)
  if (put === 'to') {
    const sort = sortOf(lemma, 'to')
    return embedded(state, sorts[sort ?? 'seeks'])
  }
  if (opened.includes('from') && put === 'ing' && sortOf(lemma, 'ing')) return embedded(state, sorts['does not'])
  if (opened.includes('of') && put === 'ing' && /^(?:accuse|suspect)$/.test(lemma)) return embedded(state, sorts.thinks)
  if (opened.includes('until') || opened.includes('before'))
    return capped(asserted, Math.abs(state.value) < 1.5 ? 1 : 2.4)
  if (opened.includes('for') && put === 'ing') return asserted
  return Math.abs(from.value) < 1.5 ? from : asserted
}

/** “Should talks fail”, “Had they signed”: a condition by its order of words. */
function inverted(at: Walk, child: number): boolean {
  const aux = kids(at, child, 'aux')[0]
  const subject = kids(at, child, 'nsubj')[0]
  if (aux === undefined || subject === undefined || aux > subject) return false
  return /^(?:should|had|were)$/.test(at.words[aux]!.form.toLowerCase())
}

/** A further predicate: what reached the first, and its negation and modal too where it has no subject of its own. */
function coordinate(at: Walk, head: number, child: number, state: State, from: State): State {
  if (!verbal(at.words[head]!) || !verbal(at.words[child]!)) return from
  const own = kids(at, child, 'nsubj', 'aux', 'expl').length > 0
  const but = kids(at, child, 'cc').some((i) => at.words[i]!.form.toLowerCase() === 'but')
  const or = kids(at, child, 'cc').some((i) => at.words[i]!.form.toLowerCase() === 'or')
  if (own) return from
  if (but) return from
  if (state.negated !== from.negated && !or && at.words[child]!.xpos !== at.words[head]!.xpos) return from
  return at.words[child]!.xpos === at.words[head]!.xpos ? state : from
}

const verbal = (word: Word): boolean => word.upos === 'VERB' || word.upos === 'AUX'

const definite = /^(?:the|this|that|these|those|its|his|her|their|our|my|your|both|all)$/

/** An event noun under a verb or another noun: “sought talks”, “the threat of war”, “did not reach an agreement”. */
function nominal(at: Walk, head: number, child: number, state: State, lemma: string): State {
  const word = at.words[child]!
  const subject = word.deprel === 'nsubj' || relation(word) === 'appos'
  const governor = at.words[head]!
  if (subject) return asserted
  const sort = sortOf(lemma, 'noun')
  const reached = relation(word) === 'obl' ? reaches(at, child) : true
  if (sort !== undefined && reached && sort !== 'does') return embedded(state, sorts[sort])
  if (!verbal(governor)) return Math.abs(state.value) < 1.5 && relation(word) !== 'appos' ? state : asserted
  const known = kids(at, child, 'det', 'nmod:poss').some(
    (i) => definite.test(at.words[i]!.form.toLowerCase()) || at.words[i]!.deprel === 'nmod:poss',
  )
  if (known) return asserted
  if (Math.abs(state.value) < 1.5) return state
  if (state.value < 0) return relation(word) === 'obj' || word.deprel === 'nsubj:pass' ? state : asserted
  return { ...asserted, value: state.value, modality: state.modality }
}

/** Prepositions that bring a verb's own event, not its place or time: “called for talks”, “prevented from attacks”. */
function reaches(at: Walk, child: number): boolean {
  return kids(at, child, 'case').some((i) =>
    /^(?:for|to|of|on|from|against|about|into|towards?)$/.test(at.words[i]!.form.toLowerCase()),
  )
}

import type { Word } from '../tree.ts'
import { kid, kids, type Walk } from '../walk.ts'
import { nominals } from './nominals.ts'
import { prepositionOf } from './prepositions.ts'

/**
 * What parsers hang on a noun though its meaning ties it to the verb. Three turns of news prose in which that is
 * decided by the words: the day after a subject (“the ministry on Tuesday rejected”), what somebody is accused of, and
 * what somebody is urged to do.
 */

/** Verbs that take a charge or loss under “of” after their object. Lemmas. */
const ofVerbs: ReadonlySet<string> = new Set(
  `accuse acquit advise assure clear convict deprive inform notify persuade remind rob strip suspect warn`.split(' '),
)

/** Verbs that move somebody to do something. Lemmas. */
export const movers: ReadonlySet<string> = new Set(
  `advise allow ask authorise authorize beg call cause challenge compel convince direct enable encourage expect forbid
  force help implore induce instruct invite lead lobby move oblige order permit persuade plead press pressure prompt push
  remind request require summon tell urge warn`.split(/\s+/),
)

/** Verbs that keep somebody from doing something. Lemmas. */
const preventers: ReadonlySet<string> = new Set(
  `ban bar block deter discourage dissuade exclude forbid keep prevent prohibit restrain stop`.split(' '),
)

const day =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:today|yesterday|tomorrow|tonight)$/i
const unit = /^(?:day|week|weekend|month|year|night|morning|evening|afternoon)s?$/i

/** Words below a verb’s arguments that belong to the verb itself. */
export function strays(at: Walk, verb: number): number[] {
  const { words } = at
  return kids(at, verb, 'nsubj', 'obj', 'iobj', 'obl').flatMap((noun) =>
    kids(at, noun, 'nmod').filter((child) => {
      const preposition = prepositionOf(at, child)
      if (preposition === 'of') return ofVerbs.has(words[verb]!.lemma) && !/^(?:nsubj|obl)/.test(words[noun]!.deprel)
      return !nominals.has(words[noun]!.lemma) && !dated(words[noun]!) && isDay(at, child, preposition)
    }),
  )
}

/** “15” of “on 15 May”, “Friday” of “Friday last week”: part of one date. */
const dated = ({ upos, form }: Word): boolean => upos === 'NUM' || day.test(form) || unit.test(form)

/** “on Tuesday”, “last week”: a day of the calendar or a bare unit of time. */
function isDay(at: Walk, word: number, preposition: string | null): boolean {
  const { form, deprel } = at.words[word]!
  if (preposition === 'on') return day.test(form)
  return deprel === 'nmod:unmarked' && (day.test(form) || unit.test(form))
}

/** The verb whose object is moved to do what the infinitive `i` says, where the tree hangs it on that object; −1 elsewhere. */
export function mover(at: Walk, i: number): number {
  const { words } = at
  const { deprel, head } = words[i]!
  const noun = words[head]
  if (deprel !== 'acl' || noun === undefined || !/^(?:i?obj|obl)$/.test(noun.deprel)) return -1
  if (!kids(at, i, 'mark').some((m) => words[m]!.lemma === 'to') || kid(at, i, 'nsubj') !== -1) return -1
  const verb = words[noun.head]!
  // “called on Oslo to leave”
  if (noun.deprel === 'obl') return verb.lemma === 'call' && prepositionOf(at, head) === 'on' ? noun.head : -1
  return movers.has(verb.lemma) && verb.lemma !== 'call' ? noun.head : -1
}

/** The verb of “accuse the army of shelling”, “prevent them from leaving”, for the participle `i`; −1 elsewhere. */
export function charged(at: Walk, i: number): number {
  const { words } = at
  const { deprel, head, xpos } = words[i]!
  const upper = words[head]
  if (xpos !== 'VBG' || upper === undefined || !/^(?:acl|advcl)$/.test(deprel)) return -1
  const verb = deprel === 'advcl' ? head : /^(?:obj|nsubj:pass)$/.test(upper.deprel) ? upper.head : -1
  if (verb === -1 || kids(at, verb, 'obj', 'nsubj:pass').length === 0) return -1
  const mark = kids(at, i, 'mark', 'case').map((k) => words[k]!.form.toLowerCase())
  const takes = mark.includes('of') ? ofVerbs : mark.includes('from') ? preventers : undefined
  return takes?.has(words[verb]!.lemma) ? verb : -1
}

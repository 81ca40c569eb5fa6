import type { Argument } from '../clause.ts'
import { conjuncts, kids, relation, type Walk } from '../walk.ts'
import { argumentsAt } from './arguments.ts'
import type { Frame } from './draft.ts'
import type { Group } from './group.ts'
import type { Nominal } from './nominals.ts'
import { particles } from './phrasal.ts'
import { speaker } from './speech.ts'
import { charged, mover, strays } from './strays.ts'

/** Prepositions that bring who takes part in an event noun, both sides alike: “talks between Oslo and Bergen”. */
const among: ReadonlySet<string> = new Set(['between', 'among'])

/** Nouns of time under “by”: a limit, not an agent. */
const time =
  /^(?:\d.*|\p{Lu}\p{Ll}*day|week|month|year|day|end|deadline|dawn|noon|midnight|night|morning|evening|then|now|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** The arguments of a verb or copula, by role whatever the voice; `subject` where a headline has it above the verb, else −1. */
export function verbFrame(at: Walk, sentence: number, i: number, { passive }: Group, subject = -1): Frame {
  const stray = strays(at, i)
  const elsewhere = (child: number): boolean =>
    stray.includes(child) || mover(at, child) === i || charged(at, child) === i
  const all = (tie: Argument['tie'], ...relations: string[]): Argument[] =>
    kids(at, i, ...relations).flatMap((word) => argumentsAt(at, sentence, word, tie, elsewhere))
  const subjects = [
    ...(subject === -1 ? [] : nounAt(at, sentence, subject)),
    ...subjectsOf(at, i).flatMap((word) => argumentsAt(at, sentence, word, 'subject', elsewhere)),
  ]
  const taken = particles(at, i).flatMap(({ object }) => (object === -1 ? [] : [object]))
  const objects = [
    ...all('object', 'obj'),
    ...taken.flatMap((word) => argumentsAt(at, sentence, word, 'object')).map((a) => ({ ...a, preposition: null })),
  ]
  const speaking = speaker(at, i)
  if (speaking !== -1) {
    const speakers = objects.filter((a) => conjuncts(at, speaking).includes(a.at.word))
    return { subjects: speakers.map((a) => ({ ...a, tie: 'subject' })), objects: [], recipients: [], obliques: [] }
  }
  const recipients = all('indirect', 'iobj')
  const by = all('agent', 'obl:agent')
  const agents = by.filter((a) => !time.test(at.words[a.at.word]!.form))
  const others = [
    ...by.filter((a) => !agents.includes(a)).map((a): Argument => ({ ...a, tie: 'preposition' })),
    ...kids(at, i, 'obl')
      .filter((word) => at.words[word]!.deprel !== 'obl:agent' && !taken.includes(word))
      .concat(stray)
      .flatMap((word) => argumentsAt(at, sentence, word, 'preposition', elsewhere)),
  ]
  if (!passive) return { subjects, objects, recipients, obliques: [...agents, ...others] }

  // Parsers miss the label now and then: who stands after “by” in the passive, and is no time, does it.
  const missed =
    agents.length === 0 ? others.filter((o) => o.preposition === 'by' && !time.test(at.words[o.at.word]!.form)) : []
  return {
    subjects: [...agents, ...missed.map((o): Argument => ({ ...o, tie: 'agent', confidence: o.confidence * 0.8 }))],
    objects: objects.length > 0 ? objects : subjects,
    recipients: objects.length > 0 ? [...recipients, ...subjects] : recipients,
    obliques: others.filter((o) => !missed.includes(o)),
  }
}

/** A verb has one subject: of several the parser gives, the nearest before it. */
function subjectsOf(at: Walk, i: number): number[] {
  const all = kids(at, i, 'nsubj')
  return all.length < 2 ? all : [all.findLast((k) => k < i) ?? all[0]!]
}

/** A noun above its verb, by its own words. */
const nounAt = (at: Walk, sentence: number, noun: number): Argument[] =>
  argumentsAt(at, sentence, noun, 'subject', (child) => at.words[child]!.deprel === 'acl')

/** The arguments of an event noun: “Oslo’s rejection of the truce”, “the Norwegian offer”, “talks between …”. */
export function nounFrame(at: Walk, sentence: number, i: number, { sort }: Nominal): Frame {
  const prepositional = kids(at, i, 'nmod')
    .filter((word) => at.words[word]!.deprel !== 'nmod:poss')
    .flatMap((word) => argumentsAt(at, sentence, word, 'preposition'))
  const tied = (tie: Argument['tie'], factor: number, words: readonly number[]): Argument[] =>
    words
      .flatMap((word) => argumentsAt(at, sentence, word, tie))
      .map((a) => ({ ...a, confidence: a.confidence * factor }))
  const under = (test: (preposition: string) => boolean): Argument[] =>
    prepositional.filter(({ preposition }) => preposition !== null && test(preposition))

  const possessors = tied('possessive', 1, kids(at, i, 'nmod:poss'))
  const agents = under((p) => p === 'by').map((a): Argument => ({ ...a, tie: 'agent' }))
  const sides = under((p) => among.has(p))
  const ofs = under((p) => p === 'of').map((a): Argument => ({ ...a, tie: 'of' }))
  const adjectives = tied(
    'adjective',
    0.7,
    kids(at, i, 'amod').filter((k) => origin(at, k)),
  )
  const names = tied(
    'compound',
    0.7,
    kids(at, i, 'compound').filter((k) => at.words[k]!.upos === 'PROPN'),
  )
  const compounds = tied(
    'compound',
    0.5,
    kids(at, i, 'compound').filter((k) => at.words[k]!.upos === 'NOUN'),
  )
  const obliques = prepositional.filter(
    ({ preposition }) => preposition !== 'of' && preposition !== 'by' && !among.has(preposition ?? ''),
  )

  if (sort === 'suffered')
    return { subjects: agents, objects: [...ofs, ...(ofs.length > 0 ? [] : possessors)], recipients: [], obliques }
  const owners = [...possessors, ...agents, ...sides, ...adjectives, ...names]
  // “the proposal of Sweden” is Sweden’s, “the proposal of a truce” is for one.
  if (sort === 'spoken') {
    const own = owners.length > 0 ? [] : ofs.filter((a) => at.words[a.at.word]!.upos === 'PROPN')
    return {
      subjects: [...owners, ...own],
      objects: [...ofs.filter((a) => !own.includes(a)), ...compounds],
      recipients: [],
      obliques,
    }
  }
  if (sort === 'intransitive') return { subjects: [...owners, ...ofs], objects: compounds, recipients: [], obliques }
  return { subjects: owners, objects: [...ofs, ...compounds], recipients: [], obliques }
}

/** “Norwegian”, “EU-led”: an adjective that names where somebody is from is written with a capital inside a sentence. */
function origin(at: Walk, i: number): boolean {
  const { form, upos } = at.words[i]!
  return (
    (upos === 'ADJ' || upos === 'PROPN') &&
    /^\p{Lu}\p{Ll}/u.test(form) &&
    (i > 0 || /(?:an|ish|ese|ian|i|ch)$/.test(form)) &&
    relation(at.words[i]!) === 'amod'
  )
}

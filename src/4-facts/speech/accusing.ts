import type { ActorRef } from '../../0-model/actor.ts'
import type { Span } from '../../0-model/passage.ts'
import type { At } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import type { Word } from '../../3-syntax/tree.ts'
import { agents } from '../actors.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from '../span.ts'
import { phraseBefore } from './neighbours.ts'

/** “… accused Oslo of lying”, found by the order of its words. */
export interface Accusing {
  readonly by: readonly ActorRef[]
  /** Who is charged, in the words of the text, and with what. */
  readonly whom: Span
  readonly of: Span
  readonly span: Span
  readonly at: At
}

/** The most words between the verb and “of”. */
const reach = 10

/**
 * “Accused … of …” by the order of the words, which leave no other reading: it holds where the parser takes the verb
 * for an adjective (“suspended flights and accused Oslo of blackmail”) or hangs whoever speaks elsewhere.
 */
export function accusing(scene: Scene): readonly Accusing[] {
  const known = found.get(scene)
  if (known !== undefined) return known
  const all = scene.trees.flatMap(({ words }, sentence) =>
    words.flatMap((word, verb) => (/^accus(?:e|es|ed|ing)$/i.test(word.form) ? readingAt(scene, sentence, verb) : [])),
  )
  found.set(scene, all)
  return all
}

const found = new WeakMap<Scene, readonly Accusing[]>()

function readingAt(scene: Scene, sentence: number, verb: number): Accusing[] {
  const { words } = scene.trees[sentence]!
  if (suffered(words, verb)) return []
  const of = words.findIndex((word, i) => i > verb + 1 && i - verb <= reach && word.form === 'of' && isDeed(words, i))
  if (of === -1 || words.slice(verb + 1, of).some(({ form }) => /^[.,;:]$/.test(form))) return []
  const { by, start } = speakerOf(scene, sentence, verb)
  if (by.length === 0) return []
  const last = endOf(words, of)
  const end = words[last]!.end
  return [
    {
      by,
      whom: { start: words[verb + 1]!.start, end: words[of - 1]!.end },
      of: trimmed(scene.text, { start: words[of + 1]!.start, end }),
      span: trimmed(scene.text, { start, end }),
      at: { sentence, word: verb },
    },
  ]
}

/** “was accused of”, “those accused of”: nobody is said to accuse. */
function suffered(words: readonly Word[], verb: number): boolean {
  let i = verb - 1
  while (i >= 0 && words[i]!.upos === 'ADV') i--
  const before = words[i]
  if (before === undefined) return true
  if (/^(?:be|been|being|was|were|is|are|am)$/i.test(before.form)) return true
  return /^(?:of|by)$/i.test(words[verb + 1]?.form ?? 'of') || before.upos === 'DET'
}

/** “accused the head of the union of lying”: the “of” that a deed or a plain noun follows, not the one inside a name. */
function isDeed(words: readonly Word[], of: number): boolean {
  const next = words[of + 1]
  if (next === undefined || /^(?:the|its|their|his|her)$/i.test(next.form))
    return !words.slice(of + 1, of + 6).some(({ form }) => form === 'of')
  return next.upos !== 'PROPN' || !words.slice(of + 1, of + 5).some(({ form }) => form === 'of')
}

/** Who accuses: the phrase right before the verb, or, where it is joined on, whoever the verb before it has. */
function speakerOf(scene: Scene, sentence: number, verb: number): { by: readonly ActorRef[]; start: number } {
  const { words } = scene.trees[sentence]!
  let i = verb
  while (i > 0 && /^(?:ADV|AUX)$/.test(words[i - 1]!.upos)) i--
  const joined = /^(?:and|but|or|then|,)$/i.test(words[i - 1]?.form ?? '')
  if (!joined || words[i - 1]?.form === ',') {
    const phrase = phraseBefore(scene, sentence, verb)
    // “2013 East Timor accused”: what stands before the name is not whoever speaks
    if (phrase !== null && phrase.actors.length > 0 && !/ing$/i.test(words[verb]!.form))
      return {
        by: phrase.actors,
        start: words[phrase.first]!.upos === 'NUM' ? phrase.actors[0]!.mention.start : phrase.start,
      }
  }
  const before = scene
    .clausesIn(sentence)
    .filter((one) => one.kind === 'verb' && one.at.word < verb && one.form !== 'infinitive' && one.link !== 'relative')
    // what is joined on goes on from the sentence's own clause rather than from one inside it
    .sort((a, b) => Number(own(b)) - Number(own(a)) || b.at.word - a.at.word)
  for (const clause of before) {
    const by = agents(scene, clause)
    if (by.length > 0) return { by, start: words[verb]!.start }
  }
  return { by: [], start: words[verb]!.start }
}

const own = ({ link }: Clause): boolean => link === 'main' || link === 'coordinate'

/** The end of the charge: of the sentence, or where another clause begins. */
function endOf(words: readonly Word[], of: number): number {
  for (let i = of + 1; i < words.length; i++) {
    const { form } = words[i]!
    if (/^[.;:!?]$/.test(form)) return i - 1
    if (
      form === ',' &&
      /^(?:and|but|while|which|who|whose|a|an|the|after|as|saying|adding)$/.test(words[i + 1]?.form ?? '')
    )
      return i - 1
  }
  return words.length - 1
}

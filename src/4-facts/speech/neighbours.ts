import type { ActorRef } from '../../0-model/actor.ts'
import type { Span } from '../../0-model/passage.ts'
import type { Mention } from '../../3-syntax/analysis.ts'
import type { Word } from '../../3-syntax/tree.ts'
import { actorAt } from '../actors.ts'
import { distinct, type Scene } from '../scene.ts'

/** A noun phrase found by the order of the words alone, with whom it names. */
export interface Phrase extends Span {
  readonly actors: readonly ActorRef[]
  /** Its first and last word. */
  readonly first: number
  readonly last: number
}

/** Words that may stand between a speaker and the verb: “has since repeatedly said”. */
const between: ReadonlySet<string> = new Set(['AUX', 'ADV', 'PART'])
/** What opens a stretch set in between commas after a name: a relative clause, an apposition, a participle. */
const setIn =
  /^(?:who|whose|which|whom|where|the|a|an|its|his|her|their|one|then|now|for|in|at|on|by|like|among|himself|herself|itself)$/i

/**
 * Who stands before a verb, by the order of the words: the phrase that ends right before it, adverbs and auxiliaries
 * passed over, or the one before a stretch set in between commas (“Holm, who leads the team, said”). Serves where the
 * tree has the subject elsewhere.
 */
export function phraseBefore(scene: Scene, sentence: number, verb: number): Phrase | null {
  const { words } = scene.trees[sentence]!
  let at = verb - 1
  while (at >= 0 && (between.has(words[at]!.upos) || inTime(scene, sentence, words[at]!))) at--
  if (at < 0) return null
  if (words[at]!.form === ',') return beforeComma(scene, sentence, at)
  if (/^(?:who|which)$/i.test(words[at]!.form)) {
    const noun = words[at - 1]?.form === ',' ? at - 2 : at - 1
    return noun < 0 ? null : endingAt(scene, sentence, noun)
  }
  return endingAt(scene, sentence, at)
}

/** Who stands right after a verb: “said Kari Holm, the minister”, “snapped a delegate”. */
export function phraseAfter(scene: Scene, sentence: number, verb: number): Phrase | null {
  const { words } = scene.trees[sentence]!
  let last = verb
  for (let i = verb + 1; i < words.length && inPhrase(words, i); i++) last = i
  while (last > verb && /^(?:of|and|&|the|a|an)$/i.test(words[last]!.form)) last--
  if (last === verb) return null
  const from = words[verb + 1]!
  const inside = scene
    .mentionsIn(sentence)
    .filter((one) => one.start >= from.start && one.end <= words[last]!.end && !one.place)
  const first = inside[0]
  if (first !== undefined && startsWith(words, verb + 1, first)) {
    const named = inside.find((one) => one.form === 'name' && one.actor.id === undefined && !joinedBefore(scene, one))
    const chosen = first.form === 'pronoun' ? first : (named ?? first)
    const same = inside.filter((one) => one.start === chosen.start && one.end === chosen.end)
    return {
      start: from.start,
      end: Math.max(chosen.end, ...same.map((one) => one.end)),
      first: verb + 1,
      last,
      actors: distinct(same.map((one) => one.actor)),
    }
  }
  const known = bySurname(scene, from)
  if (known !== undefined) return { ...from, first: verb + 1, last: verb + 1, actors: known }
  return ofHead(scene, sentence, verb + 1, last)
}

/** Whether a mention is the first thing after the verb, articles and adjectives passed over. */
function startsWith(words: readonly Word[], from: number, mention: Mention): boolean {
  for (let i = from; i < words.length && words[i]!.start < mention.start; i++)
    if (!/^(?:DET|ADJ|NUM|PROPN|NOUN|PART)$/.test(words[i]!.upos)) return false
  return true
}

/** “Holm and Berg”: the second of two joined names. */
function joinedBefore(scene: Scene, mention: Mention): boolean {
  return /(?:\band|&|,|\bof)\s+(?:the\s+)?$/i.test(scene.text.slice(Math.max(0, mention.start - 9), mention.start))
}

function inPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(word.upos)) return true
  if (word.upos === 'PRON') return i === 0 || /^(?:he|she|they|it|his|her|its|their|one|both)$/i.test(word.form)
  return /^(?:of|and|&|['’]s|['’]|-|\.)$/.test(word.form) && i + 1 < words.length
}

/** What ties a noun to more of its own phrase: “the head of the team”, “a diplomat briefed on the talks”. */
const linking = /^(?:of|for|at|in|from|on|with|to)$/
const describing =
  /^(?:briefed|familiar|close|involved|present|authori[sz]ed|speaking|based|attending|following|linked|aligned|loyal|allied|taking|acquainted|engaged)$/

/** The phrase whose last word is given: the widest mention that ends there, else the noun; “X of Y” is X, “X and Y” both. */
function endingAt(scene: Scene, sentence: number, last: number): Phrase | null {
  const { words } = scene.trees[sentence]!
  const parts: (readonly [first: number, last: number])[] = []
  let first = last
  let end = last
  for (let steps = 0; steps < 5; steps++) {
    while (first > 0 && nounish(words[first - 1]!) && !startsPhrase(words[first]!)) first--
    const link = words[first - 1]
    const before = words[first - 2]
    if (link === undefined || before === undefined) break
    if (linking.test(link.form) && nounish(before)) first -= 2
    else if (linking.test(link.form) && describing.test(before.form) && first > 2 && nounish(words[first - 3]!))
      first -= 3
    else if (/^(?:and|&)$/.test(link.form) && nounish(before)) {
      parts.unshift([first, end])
      end = first - 2
      first = end
    } else break
  }
  parts.unshift([first, end])
  const named = parts.map((part) => namedIn(scene, sentence, ...part))
  const actors = distinct(named.flat())
  if (actors.length === 0) return null
  return { start: words[first]!.start, end: words[last]!.end, first, last, actors }
}

/** Whom one phrase without coordination names: its widest mention, a name met elsewhere, else its noun. */
function namedIn(scene: Scene, sentence: number, first: number, last: number): readonly ActorRef[] {
  const { words } = scene.trees[sentence]!
  const start = words[first]!.start
  const end = words[last]!.end
  const mentions = scene.mentionsIn(sentence).filter((one) => one.start >= start && one.end <= end && !one.place)
  const widest = mentions.filter((one) => one.start === Math.min(...mentions.map((other) => other.start)))
  const best = widest.reduce<Mention | undefined>((a, b) => (a === undefined || b.end > a.end ? b : a), undefined)
  if (best !== undefined)
    return mentions.filter((one) => one.start === best.start && one.end === best.end).map((one) => one.actor)
  return bySurname(scene, words[last]!) ?? ofHead(scene, sentence, first, last)?.actors ?? []
}

/** A person named in full elsewhere, by the last name alone where no mention was made of it. */
function bySurname(scene: Scene, word: Word): readonly ActorRef[] | undefined {
  if (!/^\p{Lu}\p{Ll}/u.test(word.form)) return undefined
  let known = surnames.get(scene)
  if (known === undefined) {
    known = new Map(
      scene.mentions
        .filter(
          (one) => one.form === 'name' && !one.place && one.actor.id === undefined && one.actor.name.includes(' '),
        )
        .map((one) => [one.actor.name.slice(one.actor.name.lastIndexOf(' ') + 1), one.actor] as const),
    )
    surnames.set(scene, known)
  }
  const found = known.get(word.form)
  return found === undefined ? undefined : [{ ...found, mention: { start: word.start, end: word.end } }]
}

const surnames = new WeakMap<Scene, ReadonlyMap<string, ActorRef>>()

/** People without a mention of their own: the last noun before an “of”. */
function ofHead(scene: Scene, sentence: number, first: number, last: number): Phrase | null {
  const { words } = scene.trees[sentence]!
  let head = -1
  for (let i = first; i <= last; i++) {
    if (/^(?:of|for|at|in|from)$/.test(words[i]!.form)) break
    if (words[i]!.upos === 'NOUN' || words[i]!.upos === 'PROPN' || words[i]!.upos === 'ADJ') head = i
  }
  if (head === -1) return null
  const actors = actorAt(scene, { sentence, word: head })
  return actors.length === 0 ? null : { start: words[first]!.start, end: words[last]!.end, first, last, actors }
}

function nounish(word: Word): boolean {
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(word.upos) ||
    /^['’]s?$/.test(word.form) ||
    /^(?:his|her|its|their|our)$/i.test(word.form)
  )
}

function startsPhrase(word: Word): boolean {
  return word.upos === 'DET' || /^(?:his|her|its|their|our)$/i.test(word.form)
}

/** “Holm, who leads the team, said”; “Holm, the minister, said”. */
function beforeComma(scene: Scene, sentence: number, comma: number): Phrase | null {
  const { words } = scene.trees[sentence]!
  for (let k = comma - 1; k > 0 && comma - k < 40; k--) {
    if (words[k]!.form !== ',') continue
    const next = words[k + 1]!
    if (!setIn.test(next.form) && next.upos !== 'PROPN' && !/ing$/.test(next.form)) continue
    const phrase = endingAt(scene, sentence, k - 1)
    if (phrase !== null) return phrase
  }
  return null
}

function inTime(scene: Scene, sentence: number, word: Word): boolean {
  return scene.timesIn(sentence).some((one) => one.start <= word.start && word.end <= one.end)
}

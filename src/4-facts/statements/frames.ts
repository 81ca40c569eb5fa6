import type { ActorRef } from '../../0-model/actor.ts'
import type { Span } from '../../0-model/passage.ts'
import { actorAt } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { hasQuotation, words as textOf } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { cover, stretch, trimmed } from '../span.ts'
import { phraseAfter } from '../speech/neighbours.ts'

/**
 * Sayings without a verb of saying: “in the words of one diplomat”, “by the union’s count”, “in its view”; “…”, so the
 * minister; “Berg: no comment” as briefs and headlines have it; “Denied by Oslo.”
 */
export function framed(scene: Scene): Draft<'statement'>[] {
  return scene.trees.flatMap((_, sentence) => [
    ...viewed(scene, sentence),
    ...soSpeaker(scene, sentence),
    ...nameColon(scene, sentence),
    ...bareParticiple(scene, sentence),
  ])
}

/** Nouns of “in X’s words”, “by X’s count”, “on X’s telling”. */
const frames =
  /^(?:words?|view|views|opinion|eyes|telling|account|count|reckoning|estimate|estimation|assessment|judgement|judgment|reading|phrase|version|tally|figures|calculations?|book)$/i
const into = /^(?:in|by|on|according)$/i

function viewed(scene: Scene, sentence: number): Draft<'statement'>[] {
  const { words, sentence: own } = scene.trees[sentence]!
  return words.flatMap((word, noun) => {
    if (word.upos !== 'NOUN' || !frames.test(word.form)) return []
    const at = { sentence, word: noun }
    const owner = scene.dependents(at).find((child) => {
      const { deprel } = scene.word(child)
      return deprel === 'nmod:poss' || (deprel === 'nmod' && ofCase(scene, child))
    })
    const preposition = scene
      .dependents(at)
      .some((child) => into.test(scene.word(child).form) && scene.word(child).deprel === 'case')
    if (owner === undefined || !preposition) return []
    const actors = actorAt(scene, owner)
    if (actors.length === 0) return []
    const frame = stretch(scene, at)
    return [draft(scene, sentence, noun, actors, aroundFrame(scene, frame, own), 'frame of words')]
  })
}

function ofCase(scene: Scene, at: { sentence: number; word: number }): boolean {
  return scene.dependents(at).some((child) => scene.word(child).form.toLowerCase() === 'of')
}

/** The clause a frame stands in: between semicolons, colons and dashes. */
function aroundFrame(scene: Scene, frame: Span, own: Span): Span {
  const before = scene.text.slice(own.start, frame.start)
  const after = scene.text.slice(frame.end, own.end)
  const from = Math.max(
    ...[';', ' – ', ' — '].map((mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 0)),
    0,
  )
  const ends = [';', ' – ', ' — '].map((mark) => after.indexOf(mark)).filter((at) => at !== -1)
  return { start: own.start + from, end: ends.length > 0 ? frame.end + Math.min(...ends) : own.end }
}

/** “…”, so Berg; “…”, thus the union: after a quotation or a comma, at the end of its clause. */
function soSpeaker(scene: Scene, sentence: number): Draft<'statement'>[] {
  const { words, sentence: own } = scene.trees[sentence]!
  return words.flatMap((word, so) => {
    if (!/^(?:so|thus)$/i.test(word.form) || so < 2 || !/^[,”“"»]$/.test(words[so - 1]!.form)) return []
    const speaker = phraseAfter(scene, sentence, so)
    if (speaker === null || speaker.actors.length === 0) return []
    const next = words[speaker.last + 1]
    if (next !== undefined && !/^[.,;:]$/.test(next.form)) return []
    return [draft(scene, sentence, so, speaker.actors, { start: own.start, end: speaker.end }, 'so the speaker')]
  })
}

/** “Berg: “an important step””, “Energy ministry: no comment”: a name before a colon that opens the sentence. */
function nameColon(scene: Scene, sentence: number): Draft<'statement'>[] {
  const { words, sentence: own } = scene.trees[sentence]!
  const colon = words.findIndex((word) => word.form === ':')
  if (colon < 1 || colon > 12 || colon + 1 >= words.length) return []
  const lead = words.slice(0, colon)
  if (lead.some((word) => word.upos === 'VERB' || word.upos === 'AUX')) return []
  const first = scene
    .mentionsIn(sentence)
    .find((one) => !one.place && one.start <= firstWord(lead).start && one.end <= words[colon]!.start)
  if (first === undefined || scene.timesIn(sentence).some((one) => one.start < words[colon]!.start)) return []
  const actors = distinct(
    scene
      .mentionsIn(sentence)
      .filter((one) => one.start === first.start && one.end === first.end)
      .map((one) => one.actor),
  )
  const opening = words[colon + 1]!
  const quoted = /^[“"„«‘]$/.test(opening.form)
  return [draft(scene, sentence, colon + 1, actors, own, quoted ? 'name, colon, quotation' : 'name, colon')]
}

function firstWord(words: readonly { readonly upos: string; readonly start: number }[]): { readonly start: number } {
  return words.find((word) => word.upos !== 'PUNCT' && word.upos !== 'DET' && word.upos !== 'CCONJ') ?? words[0]!
}

const participle = /^(?:denied|confirmed|dismissed|disputed|rejected|contested|echoed|acknowledged|announced)$/i

/** “Denied by Oslo.”: a sentence that begins with the participle. */
function bareParticiple(scene: Scene, sentence: number): Draft<'statement'>[] {
  const { words, sentence: own } = scene.trees[sentence]!
  const start = words.findIndex((word) => word.upos !== 'PUNCT')
  if (start === -1 || !participle.test(words[start]!.form)) return []
  const by = words.findIndex((word, i) => i > start && i < start + 4 && word.form === 'by')
  if (by === -1) return []
  const speaker = phraseAfter(scene, sentence, by)
  if (speaker === null || speaker.actors.length === 0) return []
  return [draft(scene, sentence, start, speaker.actors, own, 'denied by')]
}

function draft(
  scene: Scene,
  sentence: number,
  word: number,
  actors: readonly ActorRef[],
  span: Span,
  rule: string,
): Draft<'statement'> {
  const trim = trimmed(scene.text, span)
  const closes = /^[.,!?…]?["”»“]/.exec(scene.text.slice(trim.end, trim.end + 2))
  const whole =
    closes === null || !hasQuotation(scene, trim)
      ? trim
      : cover(trim, { start: trim.start, end: trim.end + closes[0].length })
  return {
    label: hasQuotation(scene, whole) ? 'direct' : 'indirect',
    actors,
    about: textOf(scene, whole),
    date: null,
    span: whole,
    at: { sentence, word },
    rule,
  }
}

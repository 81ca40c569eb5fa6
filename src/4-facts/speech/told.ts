import type { Span } from '../../0-model/passage.ts'
import { dateOf } from '../../3-syntax/times/date-of.ts'
import type { Word } from '../../3-syntax/tree.ts'
import type { Draft } from '../kind.ts'
import { hasQuotation, words as textOf } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { trimmed } from '../span.ts'
import { announcing, sayingForm, sayingWith } from '../words/saying.ts'
import { type Phrase, phraseAfter, phraseBefore } from './neighbours.ts'

/**
 * Reporting clauses by the order of their words: newspapers put who says it right before or right after the verb, and
 * what is said before a comma, after “that”, a colon or an opening mark. Holds where a long quotation or an inversion
 * leads the parser astray.
 */
export function told(scene: Scene): Draft<'statement'>[] {
  return scene.trees.flatMap(({ words }, sentence) =>
    words.flatMap((_, verb) => {
      const reading = readingAt(scene, sentence, verb)
      return reading === null ? [] : [draft(scene, sentence, verb, reading)]
    }),
  )
}

interface Reading {
  readonly speaker: Phrase
  readonly said: Span
  readonly span: Span
  readonly how: string
}

function readingAt(scene: Scene, sentence: number, verb: number): Reading | null {
  const { words } = scene.trees[sentence]!
  const word = words[verb]!
  const closes = quoteBefore(words, verb)
  const following = words[verb + 1]?.form ?? ''
  const saying =
    isVerb(words, verb) &&
    (sayingForm.test(word.form) || sayingWith.some(([one, then]) => one.test(word.form) && then.test(following)))
  // any verb between a quotation and a name is one of saying: “snapped a delegate”
  const manner = closes && word.upos === 'VERB' && /ed$|^(?:went|shot|put|came|spat|let|broke|began)$/i.test(word.form)
  if (!saying && !manner) return null
  const after = verb + (particleAfter.test(words[verb + 1]?.form ?? '') && saying ? 2 : 1)
  // “told analysts” never has its speaker behind it
  const turned =
    words[verb - 1] !== undefined &&
    !/^t(?:old|ells?)$/i.test(word.form) &&
    (closes || /^[,—–-]$/.test(words[verb - 1]!.form))
  if (turned) {
    const speaker = phraseAfter(scene, sentence, verb)
    if (speaker !== null && !(words[after]?.form === 'that')) {
      const start = startOfSaid(scene, sentence, verb)
      const said = trimmed(scene.text, { start, end: words[verb]!.start })
      if (said.end - said.start > 3) return { speaker, said, span: { start, end: speaker.end }, how: 'turned' }
    }
  }
  const speaker = phraseBefore(scene, sentence, verb)
  if (speaker === null || speaker.actors.length === 0) return null
  // “no group has said”
  if (/^(?:no|neither|nobody|none)$/i.test(words[speaker.first]!.form)) return null
  // “…, he said.”: what is said stands before
  const next = words[verb + 1]
  const before = words[speaker.first - 1]
  const ends = next === undefined || /^[.,;:!?—–]$/.test(next.form) || inTime(scene, sentence, next)
  // “Talks, he insisted, must end.”: set into what is said
  if (saying && before?.form === ',' && next?.form === ',' && setInto(words, speaker.first, verb)) {
    const start = startOfSaid(scene, sentence, speaker.first)
    const end = endOfSaid(scene, sentence, verb + 2)
    return { speaker, said: { start, end }, span: { start, end }, how: 'set in' }
  }
  if (saying && before !== undefined && (quoteBefore(words, speaker.first) || before.form === ',') && ends) {
    const start = startOfSaid(scene, sentence, speaker.first)
    const said = trimmed(scene.text, { start, end: speaker.start })
    if (said.end - said.start > 8) return { speaker, said, span: { start, end: word.end }, how: 'after' }
  }
  if (!saying) return null
  const opening = openingOfSaid(scene, sentence, verb)
  if (opening === null) return null
  const end = endOfSaid(scene, sentence, opening)
  return { speaker, said: { start: words[opening]!.start, end }, span: { start: speaker.start, end }, how: 'before' }
}

/** Whether what stands before a speaker goes on after the verb: no finite verb before, or one right after the comma. */
function setInto(words: readonly Word[], first: number, verb: number): boolean {
  if (quoteBefore(words, first) || words[verb + 2] === undefined) return false
  let from = first
  while (from > 0 && words[from - 1]!.form !== ';') from--
  const goes = words[verb + 2]!
  if (/ing$/.test(goes.form) || /^(?:CCONJ|SCONJ)$/.test(goes.upos)) return false
  const finite = (word: Word) => word.upos === 'AUX' || /VerbForm=Fin/.test(word.feats)
  return finite(goes) || !words.slice(from, first).some(finite)
}

const particleAfter = /^(?:back|out|on|up|in|off|that)$/i

/** A verb, or a noun form of one that the tagger took for a noun before “that”: “Oslo charges that”. */
function isVerb(words: readonly Word[], verb: number): boolean {
  const word = words[verb]!
  if (word.upos === 'VERB') return !/^(?:to|be)$/i.test(words[verb - 1]?.form ?? '')
  return word.upos === 'NOUN' && words[verb + 1]?.form === 'that' && words[verb - 1]?.upos === 'PROPN'
}

function quoteBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.form ?? ''
  const further = words[at - 2]?.form ?? ''
  return /^[”"»“]$/.test(before) || (/^[,.?!]$/.test(before) && /^[”"»“]$/.test(further))
}

/** The word what is said begins with: after “that”, a colon, or an opening mark, close behind the verb. */
function openingOfSaid(scene: Scene, sentence: number, verb: number): number | null {
  const { words } = scene.trees[sentence]!
  for (let i = verb + 1; i < words.length && i < verb + 16; i++) {
    const { form, upos } = words[i]!
    if (/^(?:that|whether|why|how)$/i.test(form)) return i
    if (form === ':' || /^[“"„«]$/.test(form)) return i + 1 < words.length ? i : null
    if (i > verb + 1 && (upos === 'VERB' || /^[;.]$/.test(form))) break
  }
  const next = words[verb + 1]
  if (/^call(?:s|ed)$/i.test(words[verb]!.form) && /^(?:on|upon|for)$/i.test(next?.form ?? '')) return verb + 1
  // “said talks would go on”: a clause without “that”
  if (next === undefined || !announcing.test(words[verb]!.form)) return null
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(next.upos)) return null
  return words.slice(verb + 2, verb + 14).some((one) => one.upos === 'AUX' || /VerbForm=Fin/.test(one.feats))
    ? verb + 1
    : null
}

/** To the end of the sentence, or of the main clause where another begins after a semicolon. */
function endOfSaid(scene: Scene, sentence: number, opening: number): number {
  const { words, sentence: own } = scene.trees[sentence]!
  const stop = words.findIndex((word, i) => i > opening && word.form === ';')
  const end = stop === -1 ? own.end : words[stop]!.start
  const span = trimmed(scene.text, { start: words[opening]!.start, end })
  const closes = /^[.,!?…]?["”»“]/.exec(scene.text.slice(span.end, span.end + 2))
  return closes === null ? span.end : span.end + closes[0].length
}

/** Where what stands before a reporting clause begins: at the opening mark of its quotation, else with the sentence. */
function startOfSaid(scene: Scene, sentence: number, before: number): number {
  const { words, sentence: own } = scene.trees[sentence]!
  const at = words[before]!.start
  const quotes = scene.quotationsIn({ start: own.start - 1, end: at }).filter((one) => one.end <= at)
  const last = quotes[quotes.length - 1]
  const block = scene.report.blocks[own.block]?.start ?? own.start
  if (last !== undefined && at - last.end < 4) {
    // a quotation that runs on over sentences is one passage; words of the narrator before it are not
    const lead = scene.text.slice(own.start, last.start)
    return last.start < own.start ? Math.max(block, last.start) : /[.!?:]\s*$|^\W*$/.test(lead) ? last.start : own.start
  }
  for (let i = before - 1; i > 0; i--) if (words[i]!.form === ';') return words[i + 1]!.start
  return own.start
}

function inTime(scene: Scene, sentence: number, word: Word): boolean {
  return (
    /^(?:on|in|late|early|last|yesterday|today)$/i.test(word.form) ||
    scene.timesIn(sentence).some((one) => one.start <= word.start && word.end <= one.end)
  )
}

function draft(
  scene: Scene,
  sentence: number,
  verb: number,
  { speaker, said, span, how }: Reading,
): Draft<'statement'> {
  const at = { sentence, word: verb }
  const clause = scene.clauseAt(at)
  return {
    label: hasQuotation(scene, span) ? 'direct' : 'indirect',
    actors: speaker.actors,
    about: textOf(scene, said),
    date: clause === undefined ? null : dateOf(scene, clause),
    span: trimmed(scene.text, span),
    at,
    rule: `words in order, ${how}`,
  }
}

import { overlap, type Span } from '../../0-model/passage.ts'
import { verbClass } from '../classes.ts'
import type { Draft } from '../kind.ts'
import { dateOf, hasQuotation, words } from '../reading.ts'
import { type Scene, sentenceAt } from '../scene.ts'
import { cover, trimmed } from '../span.ts'

/** What the attributions found beside the reporting clauses: nouns of saying, turned-round quotations. */
export function attributed(scene: Scene, known: readonly Draft<'statement'>[]): Draft<'statement'>[] {
  return scene.attributions.flatMap((attribution) => {
    const { at, speakers, content, cue, source, kind } = attribution
    if (at === null || speakers.length === 0 || content.length === 0) return []
    const lemma = scene.word(at).lemma.toLowerCase()
    if (kind === 'indirect' && scene.clauseAt(at)?.negated && /^(?:reply|respond|answer|react|comment)$/.test(lemma))
      return []
    if (
      kind === 'indirect' &&
      !verbClass(lemma).startsWith('speech-') &&
      scene.word(at).upos !== 'NOUN' &&
      lemma !== 'accord'
    )
      return []
    const sentence = scene.trees[at.sentence]!.sentence
    const near = [...content, ...cue, ...source].filter(
      (part) => part.start < sentence.end && part.end > sentence.start,
    )
    const span = trimmed(scene.text, clipped(cover(...near), sentence))
    if (
      known.some(
        (one) =>
          one.at.sentence === at.sentence &&
          (one.at.word === at.word || overlap(one.span, span) > 0.7 * (span.end - span.start)),
      )
    )
      return []
    const clause = scene.clauseAt(at)
    return [
      {
        label: hasQuotation(scene, span) ? ('direct' as const) : ('indirect' as const),
        actors: speakers,
        about: words(scene, content[0]!),
        date: clause === undefined ? null : dateOf(scene, clause),
        span,
        at,
        rule: scene.word(at).upos === 'NOUN' ? 'noun of saying' : 'attribution',
      },
    ]
  })
}

function clipped(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }
}

/** A quotation that goes on after its attribution, in a sentence without a reporting clause of its own. */
export function carriedOn(scene: Scene): Draft<'statement'>[] {
  return scene.attributions
    .filter(
      (attribution) => attribution.at === null && attribution.kind !== 'indirect' && attribution.speakers.length > 0,
    )
    .flatMap((attribution) => {
      const first = attribution.content[0]
      const last = attribution.content[attribution.content.length - 1]
      if (first === undefined || last === undefined) return []
      const span = { start: first.start, end: last.end }
      const at = headIn(scene, span)
      return at === null
        ? []
        : [
            {
              label: 'direct' as const,
              actors: attribution.speakers,
              about: words(scene, span),
              date: null,
              span,
              at,
              rule: 'quotation carried on',
            },
          ]
    })
}

/** The highest word of the first sentence in a stretch. */
function headIn(scene: Scene, span: Span): { sentence: number; word: number } | null {
  for (let sentence = sentenceAt(scene, span.start); sentence < scene.trees.length; sentence++) {
    if (scene.trees[sentence]!.sentence.start >= span.end) break
    const words_ = scene.trees[sentence]!.words
    for (let word = 0; word < words_.length; word++) {
      const here = words_[word]!
      if (here.start < span.start || here.end > span.end) continue
      const head = here.head
      const above = head < 0 ? null : words_[head]!
      if (above === null || above.start < span.start || above.end > span.end) return { sentence, word }
    }
  }
  return null
}

import type { TimeExpression } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { above, dateOf, factualityOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import { bindingWord } from './limits.ts'

/** Running out by itself: “expires”, “lapses”, “runs out”, “falls due”, “comes to an end”. */
const running = /^(?:expire|lapse|run out|fall away|fall due|terminate|elapse)$/
/** Ends only where it is due, set or supposed to. */
const ending = /^(?:end|finish|close|conclude|run out|expire|lapse)$/
const appointed = /^(?:due|set|suppose|schedule|expect)$/

/** “a transit deal lapses at the end of the month”, “which expires on 31 December”, “is due to run out on June 30”: a time that runs out by itself. */
export function expiry(scene: Scene, clause: Clause): Draft<'deadline'>[] {
  const word = scene.word(clause.at)
  // “is due to end”: a verb, though the parser may take its “is” for a copula
  if ((clause.kind !== 'verb' && word.upos !== 'VERB') || clause.kind === 'noun' || clause.passive) return []
  const next = scene.trees[clause.at.sentence]!.words[clause.at.word + 1]?.form.toLowerCase() ?? ''
  const lemma =
    /^(?:out|away|due)$/.test(next) && !clause.lemma.endsWith(next) ? `${clause.lemma} ${next}` : clause.lemma
  const upper = above(scene, clause)
  const led = /\b(?:due|set|supposed|scheduled|expected)\s+to\s+$/i.test(
    scene.text.slice(Math.max(0, word.start - 16), word.start),
  )
  const appointedAbove =
    clause.form === 'infinitive' &&
    upper !== undefined &&
    upper.at.sentence === clause.at.sentence &&
    appointed.test(upper.lemma)
  const due = led || appointedAbove
  if (!(running.test(lemma) || (due && ending.test(lemma)))) return []
  // what has run out is no deadline any more: “the bid lapsed in July”
  if (!due && (clause.tense === 'past' || clause.perfect || (clause.modal === null && /^VB[DN]$/.test(word.xpos))))
    return []
  const inside = appointedAbove ? cover(clauseSpan(scene, upper), clauseSpan(scene, clause)) : clauseSpan(scene, clause)
  const onNoun = clause.of !== null && clause.link === 'relative'
  const span = onNoun
    ? cover(stretch(scene, clause.of!, { relations: new Set(['acl', 'case', 'appos']) }), inside)
    : inside
  const time = scene
    .timesIn(clause.at.sentence)
    .find((one) => one.edtf !== null && one.start >= inside.start && one.end <= inside.end)
  const date = time === undefined ? dateOf(scene, clause) : onward(scene, time, due)
  if (date === null) return []
  return [
    {
      actors: [],
      date,
      about: words(scene, inside),
      span,
      at: clause.at,
      rule: `time that runs out${due ? ', as appointed' : ''}`,
      factuality: factualityOf(scene, clause),
      signs: ['expiry', time === undefined ? '-' : bindingWord(scene, time)],
    },
  ]
}

/** What runs out lies ahead: “expires on 31 December”, said in May, is this year’s, unless a year stands with it. */
function onward(scene: Scene, time: TimeExpression, appointed: boolean): string {
  const edtf = time.edtf!
  const today = scene.report.published
  const plain = /^(\d{4})(-\d{2}(?:-\d{2})?)$/.exec(edtf)
  if (appointed || plain === null || today === null || edtf >= today.slice(0, edtf.length)) return edtf
  return /\d{4}/.test(scene.text.slice(time.start, time.end)) ? edtf : `${Number(plain[1]) + 1}${plain[2]}`
}

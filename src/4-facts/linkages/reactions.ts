import type { Span } from '../../0-model/passage.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { verbClass } from '../classes.ts'
import { headLemma } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, stretch } from '../span.ts'
import { isThing } from '../words/things.ts'

/** Verbs of paying back: with what, or by doing what. */
const reacting = /^(?:answer|counter|hit back|respond|retaliate|strike back)$/
/** Deeds one answers with; an answer in words ties nothing. */
const deed =
  /^(?:action|airstrike|ban|blockade|bombardment|curb|cut|duty|embargo|expulsion|fire|force|levy|missile|operation|raid|sanction|shell|shelling|strike|tariff|violence|weapon|withdrawal)$/

/** What is given in answer is no reprisal. */
const giving = /^(?:agree|ease|end|free|grant|lift|offer|open|promise|propose|release|reopen|restore|resume|welcome)$/

/** What is done because of what another did. */
export interface Reaction {
  readonly host: Clause
  /** What it answers: named under “to”, else the sentence before; the clause itself where it opens its paragraph. */
  readonly dependsOn: Span
  readonly span: Span
}

/** “retaliated with levies on farm goods”, “responded to the shelling by closing the crossing”. */
export function reactions(scene: Scene, clause: Clause): readonly Reaction[] {
  if (!reacting.test(clause.lemma) || clause.kind !== 'verb' || clause.modal !== null || clause.negated) return []
  const withDeed = clause.obliques.some(
    (one) =>
      one.preposition === 'with' && (deed.test(headLemma(scene, one)) || isThing(headLemma(scene, one), 'sanction')),
  )
  const byDoing = scene
    .below(clause)
    .some((one) => one.mark === 'by' && !giving.test(one.lemma) && !verbClass(one.lemma).startsWith('speech-'))
  const inKind = clause.obliques.some((one) => one.preposition === 'in' && headLemma(scene, one) === 'kind')
  if (!withDeed && !byDoing && !inKind) return []
  const to = [...clause.obliques, ...clause.objects].find((one) => one.preposition === 'to' || one.preposition === null)
  const before = scene.trees[clause.at.sentence - 1]?.sentence
  const here = scene.trees[clause.at.sentence]!.sentence
  const span = clauseSpan(scene, clause)
  const answered = to !== undefined ? stretch(scene, to.at) : before?.block === here.block ? before : span
  return [{ host: clause, dependsOn: { start: answered.start, end: answered.end }, span }]
}

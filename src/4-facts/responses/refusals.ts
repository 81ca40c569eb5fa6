import type { Argument, Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { type Answer, answer, supposed } from './answer.ts'

/** What is refused to the press rather than to the other side. */
const telling =
  /^(?:add|answer|be|call|comment|confirm|deny|describe|detail|disclose|draw|elaborate|explain|express|forget|give|identify|mention|name|provide|reveal|say|share|specify|speculate|speak|state|tell)$/

/** “refused to discuss it”, “has declined to take part”: no to what was asked; “declined to comment” answers nobody’s offer. */
export function refusedToDeal(scene: Scene, clause: Clause): Draft<'response'>[] {
  if (!/^(?:refuse|decline)$/.test(clause.lemma) || clause.kind === 'noun' || clause.negated || supposed(clause))
    return []
  const deed = scene.below(clause).find((one) => one.form === 'infinitive' && one.at.word > clause.at.word)
  if (deed === undefined || telling.test(deed.lemma)) return []
  const actors = doers(scene, clause)
  return actors.length === 0 ? [] : [answer(scene, clause, 'rejects', actors, deed, 'refusal to deal')]
}

/** “Tripoli’s refusal to receive observers”, “the rejection of the text by Oslo”: an answer as a noun. */
export function answerNoun(scene: Scene, clause: Clause): Draft<'response'>[] {
  if (clause.kind !== 'noun' || !/^(?:refuse|reject|accept|consent)$/.test(clause.lemma)) return []
  const own = doers(scene, clause)
  const actors = own.length > 0 ? own : makersOf(scene, clause.at)
  if (actors.length === 0) return []
  const content: Argument | Clause | null =
    clause.objects[0] ?? scene.below(clause).find((one) => one.form === 'infinitive') ?? null
  const label: Answer = /^(?:accept|consent)$/.test(clause.lemma) ? 'accepts' : 'rejects'
  return [answer(scene, clause, label, actors, content, 'answer as a noun')]
}

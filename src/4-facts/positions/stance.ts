import type { ActorRef } from '../../0-model/actor.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { conditionOf } from '../condition.ts'
import type { Draft } from '../kind.ts'
import { aboutOf, above, dateOf, factualityOf, speakersOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover, matrixSpan, stretch } from '../span.ts'
import { denied, final, type Stance, wished } from '../words/stance.ts'

/** One position for each thing wanted, where several are joined. */
export function stancesIn(
  scene: Scene,
  clause: Clause,
  stance: Stance,
  actors: readonly ActorRef[],
  content: Argument | Clause | null,
  rule: string,
  negated: boolean = clause.negated,
): Draft<'position'>[] {
  const label = negated ? denied[stance] : stance
  const span = clause.link === 'open' ? matrixSpan(scene, clause) : clauseSpan(scene, clause)
  const told = words(scene, span)
  const firmness = firmnessOf(told, label)
  const about = aboutOf(scene, content)
  const factuality = factualityOf(scene, clause)
  const more = content !== null && 'link' in content ? joined(scene, content) : []
  const conditional = scene.below(clause).find((one) => conditionOf(scene, one) !== null)
  const condition = conditional === undefined ? undefined : words(scene, clauseSpan(scene, conditional))
  return [
    {
      label,
      actors,
      date: dateOf(scene, clause),
      span: content === null ? span : cover(span, stretchOf(scene, content)),
      at: clause.at,
      rule,
      ...(about === undefined ? {} : { about }),
      ...(firmness === undefined ? {} : { firmness }),
      ...(condition === undefined ? {} : { condition }),
      ...(inferred(scene, clause) ? { basis: 'inferred' as const } : {}),
      factuality: { ...factuality, modality: 'asserted', negated: negated && stance === 'demands' },
    },
    ...more.map((one) => ({
      label,
      actors,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, one),
      at: one.at,
      rule: `${rule}, joined`,
      about: aboutOf(scene, one) ?? '',
      ...(firmness === undefined ? {} : { firmness }),
      factuality: { ...factuality, modality: 'asserted' as const, negated: negated && stance === 'demands' },
    })),
  ]
}

/** “that X go and that Y stay”: clauses joined to the first, each a thing wanted. */
function joined(scene: Scene, content: Clause): readonly Clause[] {
  return content.coordinates
    .map((index) => scene.clauses[index]!)
    .filter(
      (one) =>
        one.at.sentence === content.at.sentence &&
        one.at.word > content.at.word &&
        one.form === content.form &&
        one.modal === content.modal,
    )
}

function stretchOf(scene: Scene, content: Argument | Clause) {
  return stretch(scene, content.at, { relations: new Set(['conj']) })
}

export function firmnessOf(told: string, stance: Stance): 'red-line' | 'demand' | 'preference' | undefined {
  if (final.test(told)) return 'red-line'
  if (wished.test(told)) return 'preference'
  return stance === 'demands' || stance === 'rejects' ? 'demand' : undefined
}

const seeming: ReadonlySet<string> = new Set([
  'seem',
  'appear',
  'seek',
  'hope',
  'aim',
  'desire',
  'fear',
  'see',
  'believe',
  'think',
  'regard',
])

/** “appears eager”, “is believed to favour”, “seeks”, “seen as a priority for”: the narrator reads a mind. */
function inferred(scene: Scene, clause: Clause): boolean {
  if (speakersOf(scene, clause).length > 0) return false
  if (seeming.has(clause.lemma)) return true
  const upper = above(scene, clause)
  return (
    upper !== undefined &&
    seeming.has(upper.lemma) &&
    (upper.passive || upper.lemma === 'seem' || upper.lemma === 'appear')
  )
}

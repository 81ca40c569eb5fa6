import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { agents } from '../actors.ts'
import type { Scene } from '../scene.ts'
import { phraseBefore } from './neighbours.ts'

/** Who acts in a clause: its subjects, else, for a plain verb that the tree gives none, the phrase right before it. */
export function doers(scene: Scene, clause: Clause): readonly ActorRef[] {
  const own = agents(scene, clause)
  if (own.length > 0 || clause.kind !== 'verb' || clause.passive || clause.subjects.length > 0) return own
  if (clause.form === 'imperative' || clause.mark !== null) return own
  const first = clause.predicate[0]
  const { words } = scene.trees[clause.at.sentence]!
  const at = first === undefined ? clause.at.word : words.findIndex((word) => word.start >= first.start)
  return at < 1 ? own : (phraseBefore(scene, clause.at.sentence, at)?.actors ?? own)
}

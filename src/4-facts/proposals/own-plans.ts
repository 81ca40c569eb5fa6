import type { At } from '../../3-syntax/analysis.ts'
import type { Scene } from '../scene.ts'

/** What plans for oneself are for: “their travel plans” are put to nobody. */
const forOneself = /^(?:travel|trip|holiday|retirement|career|wedding|flight|seating|dinner)$/

/** Whether a noun of offering is of plans that someone has for themselves. */
export function isOwnPlan(scene: Scene, at: At): boolean {
  return scene
    .dependents(at)
    .map((child) => scene.word(child))
    .some((word) => /^(?:compound|amod)/.test(word.deprel) && forOneself.test(word.lemma.toLowerCase()))
}

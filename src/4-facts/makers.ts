import type { ActorRef } from '../0-model/actor.ts'
import type { At } from '../3-syntax/analysis.ts'
import { agents, coordinated, namedAt } from './actors.ts'
import type { Scene } from './scene.ts'
import { base } from './span.ts'

/** Verbs of making and putting forward, and of using a power. */
const putting =
  /^(?:put|put forward|propose|present|draft|float|submit|offer|table|suggest|circulate|impose|provide|levy|introduce|draw up|make|issue|set)$/

/** Whose a thing is: its possessor, “by X”, “of X”, “from X”, or the adjective before it. */
export function makersOf(scene: Scene, at: At): readonly ActorRef[] {
  return scene.dependents(at).flatMap((child) => {
    const relation = scene.word(child).deprel
    const preposition = scene.dependents(child).find((one) => base(scene.word(one).deprel) === 'case')
    const by = preposition === undefined ? null : scene.word(preposition).form.toLowerCase()
    const maker =
      relation === 'nmod:poss' ||
      ((relation === 'amod' || relation === 'compound') && scene.mentionsAt(child).length > 0) ||
      (base(relation) === 'nmod' && (by === 'by' || by === 'from' || by === 'of'))
    if (maker) return coordinated(scene, child).flatMap((one) => namedAt(scene, one))
    // “a plan put forward by Oslo”
    const clause = relation === 'acl' ? scene.clauseAt(child) : undefined
    return clause?.passive && putting.test(clause.lemma) ? agents(scene, clause) : []
  })
}

import type { ActorRef } from '../../0-model/actor.ts'
import type { At } from '../../3-syntax/analysis.ts'
import { actorAt, agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { caseOf, dateOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { base, clauseSpan, cover, stretch } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { charges } from '../words/wrongs.ts'

/** “Denmark’s allegation that …”, “allegations put forward by Oslo”, “made public an indictment for war crimes”. */
export function chargeAsNoun(scene: Scene): Draft<'accusation'>[] {
  return scene.trees.flatMap(({ words: all }, sentence) =>
    all.flatMap((word, index) => {
      if (word.upos !== 'NOUN' || !charges.has(word.lemma.toLowerCase())) return []
      const at = { sentence, word: index }
      if (caseOf(scene, at) === 'in') return []
      const held = scene
        .holding(at)
        .find((one) => one.clause.kind === 'verb' && one.part !== 'subject' && !one.clause.passive)
      const own = makersOf(scene, at).length > 0 ? makersOf(scene, at) : putForwardBy(scene, at)
      const light =
        held !== undefined &&
        /^(?:make|bring|issue|file|publish|level|lay|raise|repeat|lodge|press|voice|announce|unseal)/.test(
          held.clause.lemma,
        )
      const actors: readonly ActorRef[] = own.length > 0 ? own : light ? doers(scene, held.clause) : []
      if (actors.length === 0) return []
      const content = scene
        .dependents(at)
        .find(
          (child) =>
            child.word > index &&
            /^(?:acl|nmod|ccomp)/.test(scene.word(child).deprel) &&
            caseOf(scene, child) !== 'by' &&
            caseOf(scene, child) !== 'from',
        )
      if (content === undefined) return []
      const of = words(scene, stretch(scene, content, { relations: new Set(['case', 'mark']) }))
      const clause = scene.clauseAt(content)
      const against = scene.dependents(at).find((child) => caseOf(scene, child) === 'against')
      return [
        {
          of,
          about: of,
          actors,
          counterparts:
            against !== undefined ? actorAt(scene, against) : clause === undefined ? [] : agents(scene, clause),
          date: held === undefined ? null : dateOf(scene, held.clause),
          span:
            own.length > 0 || held === undefined
              ? stretch(scene, at)
              : cover(clauseSpan(scene, held.clause), stretch(scene, at)),
          at,
          rule: 'charge as a noun',
        },
      ]
    }),
  )
}

/** “allegations …, put forward by Oslo and rejected by Bergen”: the first agent in a participle after the noun. */
function putForwardBy(scene: Scene, at: At): readonly ActorRef[] {
  for (const child of scene.dependents(at)) {
    if (base(scene.word(child).deprel) !== 'acl') continue
    const clause = scene.clauseAt(child)
    if (clause?.passive && /^(?:put|put forward|make|bring|raise|level|repeat|voice)$/.test(clause.lemma)) {
      const by = agents(scene, clause)
      if (by.length > 0) return by
    }
  }
  return []
}

import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { aboutOf, dateOf, factualityOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, matrixSpan } from '../span.ts'

export type Answer = 'accepts' | 'rejects' | 'conditional' | 'counters' | 'pending'

/** An answer by a clause; its passage takes in the verbs it is an infinitive of. */
export function answer(
  scene: Scene,
  clause: Clause,
  label: Answer,
  actors: Draft<'response'>['actors'],
  content: Argument | Clause | null,
  rule: string,
  unless?: Clause,
): Draft<'response'> {
  const to = aboutOf(scene, content)
  return {
    label,
    actors,
    counterparts: actorsOf(
      scene,
      clause.obliques.filter((argument) => argument.preposition === 'from'),
    ),
    ...(to === undefined ? {} : { to, about: to }),
    ...(unless === undefined ? {} : { condition: words(scene, clauseSpan(scene, unless)) }),
    date: dateOf(scene, clause),
    span: matrixSpan(scene, clause),
    at: clause.at,
    rule,
    factuality: { ...factualityOf(scene, clause), negated: false },
  }
}

/** “if parliament approves it”: an answer only supposed. */
export function supposed(clause: Clause): boolean {
  return clause.link === 'condition' || /^(?:unless|until|before|whether|once)$/.test(clause.mark ?? '')
}

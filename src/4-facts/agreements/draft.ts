import type { ActorRef } from '../../0-model/actor.ts'
import type { At } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import { ceasefireOf } from '../ceasefire.ts'
import type { Draft } from '../kind.ts'
import { ahead } from '../meetings/status.ts'
import { words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { stretch } from '../span.ts'

/** The parts of a fact about an agreement that each rule has to say. */
export type Told = Pick<Draft<'agreement'>, 'label' | 'actors' | 'span' | 'at' | 'rule'> &
  Partial<Pick<Draft<'agreement'>, 'date' | 'subject' | 'factuality'>> & {
    /** Told as done: a day still to come is then that of what was agreed. */
    readonly done?: boolean
    /** The noun that names the agreement, where there is one. */
    readonly noun?: At
  }

/** A fact about an agreement: what it is about, guarantors, and what is said of a ceasefire. What lies ahead is planned. */
export function drafted(scene: Scene, told: Told): Draft<'agreement'> {
  const { noun, subject: given, date = null, factuality, done: _done, ...rest } = told
  const subject = given ?? (noun === undefined ? undefined : subjectAt(scene, noun))
  const ceasefire = ceasefireOf(scene, noun ?? told.at, words(scene, told.span))
  const guarantors = guarantorsOf(scene, noun ?? told.at)
  const asserted = factuality ?? { modality: 'asserted' as const, negated: false, denied: false }
  return {
    ...rest,
    date,
    factuality:
      asserted.modality === 'asserted' && !asserted.negated && !told.done && ahead(scene, date)
        ? { ...asserted, modality: 'planned' }
        : asserted,
    ...(subject === undefined ? {} : { subject, about: subject }),
    ...(guarantors.length === 0 ? {} : { guarantors: [...guarantors] }),
    ...(ceasefire === undefined ? {} : { ceasefire }),
  }
}

const clausal = new Set(['acl', 'case', 'cc', 'appos', 'parataxis'])

/** The agreement in the report’s words, without what is told of it. */
export function subjectAt(scene: Scene, noun: At): string {
  return words(scene, stretch(scene, noun, { relations: clausal }))
}

/** “guaranteed by X”, “with Y as guarantor”. */
function guarantorsOf(scene: Scene, noun: At): readonly ActorRef[] {
  return scene.dependents(noun).flatMap((child) => {
    const clause = scene.clauseAt(child)
    return clause !== undefined && /^(?:guarantee|underwrite|vouch)$/.test(clause.lemma)
      ? actorsOf(scene, clause.subjects)
      : []
  })
}

/** Those under “with” in a clause. */
export function withs(scene: Scene, clause: Clause): readonly ActorRef[] {
  return actorsOf(
    scene,
    clause.obliques.filter((one) => /^(?:with|between|among|alongside)$/.test(one.preposition ?? '')),
  )
}

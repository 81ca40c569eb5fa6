import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf, agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { ahead } from '../meetings/status.ts'
import { above, agentsAbove, factualityOf } from '../reading.ts'
import type { Scene } from '../scene.ts'

/** Verbs by which one moves another to act: “calls on the government to let prisoners out”. */
const moving =
  /^(?:call|urge|ask|appeal|press|order|tell|want|request|push|beg|invite|instruct|require|oblige|force|allow|permit|let|command|direct|persuade|implore|expect|advise)$/

/**
 * Who uses a power in a clause: its subjects; of an infinitive, whom the clause above moves to it, else who acts there.
 */
export function actingIn(scene: Scene, clause: Clause): readonly ActorRef[] {
  const named = agents(scene, clause)
  if (named.length > 0) return named
  const upper = above(scene, clause)
  if (clause.form === 'infinitive' && upper !== undefined && moving.test(upper.lemma)) {
    const moved = actorsOf(scene, [
      ...upper.objects,
      ...upper.recipients,
      ...upper.obliques.filter((one) => /^(?:on|upon|to|for)$/.test(one.preposition ?? '')),
    ])
    if (moved.length > 0) return moved
  }
  if (clause.form === 'infinitive' || clause.form === 'participle') {
    if (!clause.passive) {
      const found = agentsAbove(scene, clause)
      if (found.length > 0) return found
    }
  }
  return []
}

const bidding = /^(?:order|behalf|instruction|initiative|command|request)$/

/** At whose bidding a thing is done: “on the orders of the coalition”. */
export function biddingIn(scene: Scene, clause: Clause): readonly ActorRef[] {
  return clause.obliques
    .filter((one) => bidding.test(scene.word(one.at).lemma))
    .flatMap((one) => makersOf(scene, one.at))
}

/** Who may be meant where a clause names nobody: the last body that acted in the clauses before of its sentence. */
export function actingNear(scene: Scene, clause: Clause): readonly ActorRef[] {
  const before = scene
    .clausesIn(clause.at.sentence)
    .filter((one) => one.start < clause.start && one.at.word !== clause.at.word)
  for (const one of [...before].reverse()) {
    const found = bodies(agents(scene, one))
    if (found.length > 0 && one.kind !== 'noun') return found
  }
  return []
}

/** States and organisations, or whom persons speak for: powers are theirs. */
function bodies(actors: readonly ActorRef[]): readonly ActorRef[] {
  return actors.filter((actor) => actor.id !== undefined)
}

/** What lies ahead is planned, whatever its tense. */
export function measured(
  scene: Scene,
  clause: Clause | undefined,
  date: string | null,
  denied = false,
): NonNullable<Draft['factuality']> {
  const told =
    clause === undefined
      ? { modality: 'asserted' as const, negated: false, denied: false }
      : factualityOf(scene, clause)
  return {
    ...told,
    negated: told.negated || denied,
    modality: told.modality === 'asserted' && ahead(scene, date) ? 'planned' : told.modality,
  }
}

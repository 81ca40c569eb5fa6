import type { ActorRef } from '../../0-model/actor.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorsOf, agents } from '../actors.ts'
import { amongTerms } from '../agreements/terms.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { ahead } from '../meetings/status.ts'
import { principals } from '../principals.ts'
import { above, agentsAbove, dateOf, factualityOf, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import type { Direction, Power } from '../words/measure.ts'

/** Verbs by which one moves another to act: “calls on the government to let prisoners out”. */
const moving =
  /^(?:call|urge|ask|appeal|press|order|tell|want|request|push|beg|invite|instruct|require|oblige|force|allow|permit|let|command|direct|persuade|implore|expect|advise)$/

/**
 * Who uses a power in a clause: its subjects; of an infinitive, whom the clause above moves to it, else who acts there.
 */
function actingIn(scene: Scene, clause: Clause): readonly ActorRef[] {
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
function biddingIn(scene: Scene, clause: Clause): readonly ActorRef[] {
  return clause.obliques
    .filter((one) => bidding.test(scene.word(one.at).lemma))
    .flatMap((one) => makersOf(scene, one.at))
}

/** Who may be meant where a clause names nobody: the last body that acted in the clauses before of its sentence. */
function actingNear(scene: Scene, clause: Clause): readonly ActorRef[] {
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

/** What a finder of measures has read in a clause. */
export interface Reading {
  readonly label: Direction
  readonly type: Power
  readonly rule: string
  readonly holder: Argument | null
  readonly objects: readonly Argument[]
  readonly signs: readonly string[]
}

/** The draft of a measure that a clause tells. */
export function draftOf(
  scene: Scene,
  clause: Clause,
  { label, type, rule, holder, objects, signs }: Reading,
): Draft<'measure'> {
  const [actors, how] = who(scene, clause, holder, rule.startsWith('movement'))
  const inside = clauseSpan(scene, clause)
  const onNoun = clause.of !== null && ((clause.link === 'modifier' && clause.passive) || clause.link === 'relative')
  const date = dateOf(scene, clause)
  const target = actorsOf(scene, [
    ...objects,
    ...clause.recipients,
    ...clause.obliques.filter((one) => /^(?:on|upon|against|from|to|for|with)$/.test(one.preposition ?? '')),
  ])
  return {
    label,
    type,
    actors,
    counterparts: target.filter((one) => !actors.some((actor) => (actor.id ?? actor.name) === (one.id ?? one.name))),
    date,
    about: holder === null ? words(scene, inside) : words(scene, holder),
    span: onNoun ? cover(stretch(scene, clause.of!, { relations: nounOnly }), inside) : inside,
    at: clause.at,
    rule: onNoun ? rule.replace(':', ', on its noun:') : rule,
    signs: [...signs, how],
    factuality: measured(
      scene,
      clause,
      date,
      clause.objects.some((one) => one.negated) || clause.subjects.some((one) => one.negated),
    ),
  }
}

/**
 * Whose power it is, and how that is known: who acts; whose the thing is (“the U.N. sanctions, imposed in May”); of
 * terms, those who negotiate; else, where nobody is named, who acted in the clause before.
 */
function who(scene: Scene, clause: Clause, holder: Argument | null, moves: boolean) {
  // “the money will flow”, “prisoners would walk free”: what is changed does not change itself
  const itself = !moves && holder !== null && clause.subjects.includes(holder)
  const acting = itself ? [] : actingIn(scene, clause)
  if (acting.length > 0) return [distinct(acting), 'acting'] as const
  const bidding = biddingIn(scene, clause)
  if (bidding.length > 0) return [distinct(bidding), 'bidding'] as const
  if (holder !== null && clause.form !== 'infinitive') {
    const own = makersOf(scene, holder.at)
    if (own.length > 0) return [distinct(own), 'own'] as const
  }
  if (amongTerms(scene, clause)) {
    const parties = principals(scene)
    if (parties.length > 0) return [distinct(parties), 'terms'] as const
  }
  return [distinct(actingNear(scene, clause)), 'near'] as const
}

const nounOnly = new Set(['acl', 'appos', 'parataxis', 'case'])

import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import { amongTerms } from '../agreements/terms.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { principals } from '../principals.ts'
import { dateOf, headLemma, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import { byPower, ceasing, type Direction, directions, movers, moves, type Power } from '../words/measure.ts'
import { byWord, listed } from '../words/table.ts'
import { actingIn, measured } from './draft.ts'
import { powerIn } from './power.ts'

const directionOf = byWord(directions)
const moving = listed(movers)
const moveOf = byWord(moves as Readonly<Record<Direction, string>>)
const stopping = listed(ceasing)

/** A verb that uses a power: “imposed sanctions”, “the troops withdrew”, “stopped recruiting”, “gave the reporter 16 years”. */
export function usedIn(scene: Scene, clause: Clause): Draft<'measure'>[] {
  const moved = movement(scene, clause)
  if (moved !== null) return [moved]
  const ceased = practice(scene, clause)
  if (ceased !== null) return [ceased]
  return used(scene, clause)
}

function used(scene: Scene, clause: Clause): Draft<'measure'>[] {
  const sentence = punished(scene, clause)
  const direction = sentence ? 'imposed' : directionOf.get(clause.lemma)
  if (direction === undefined) return []
  const power = sentence
    ? { type: 'legal' as const, holder: clause.objects[0] ?? null, by: 'verb' as const }
    : powerIn(scene, clause)
  if (power === null) return []
  const label = byPower[clause.lemma]?.[power.type] ?? direction
  return [
    draftOf(
      scene,
      clause,
      label,
      power.type,
      `power ${clause.kind === 'noun' ? 'as a noun' : 'used'}, by ${power.by}: ${clause.lemma}`,
      power.holder,
    ),
  ]
}

/** “gave the reporter 16 years”, “is serving life”. */
function punished(scene: Scene, clause: Clause): boolean {
  if (!/^(?:give|get|receive|serve|hand)$/.test(clause.lemma)) return false
  return clause.objects.some((one) => /^(?:year|month|life|sentence|term)$/.test(headLemma(scene, one)))
}

/** Troops, ships and monitors that come, mass or go. */
function movement(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const label = moveOf.get(clause.lemma)
  const [subject] = clause.subjects
  if (label === undefined || subject === undefined || clause.kind === 'noun') return null
  const lemma = headLemma(scene, subject)
  if (!moving.has(lemma)) return null
  return draftOf(
    scene,
    clause,
    label,
    'military',
    `movement of ${label === 'eased' ? 'those who go' : 'those who come'}: ${clause.lemma}`,
    subject,
  )
}

/** “will stop abiding by its obligations”, “the definitive end of its armed activity”: one’s own practice ceased. */
function practice(scene: Scene, clause: Clause): Draft<'measure'> | null {
  if (!stopping.has(clause.lemma) || clause.kind === 'noun' || clause.objects.length > 0) return null
  const inner = scene
    .below(clause)
    .find(
      (one) => one.form === 'participle' && (one.link === 'open' || one.link === 'complement' || one.mark === 'from'),
    )
  if (inner === undefined) return null
  const power = powerIn(scene, inner)
  return draftOf(scene, clause, 'suspended', power?.type ?? 'legal', `practice ceased: ${clause.lemma}`, null)
}

function draftOf(
  scene: Scene,
  clause: Clause,
  label: Direction,
  type: Power,
  rule: string,
  holder: Clause['objects'][number] | null,
): Draft<'measure'> {
  const acting = actingIn(scene, clause)
  // “the U.N. sanctions, imposed in May”: whose the power is
  const own = acting.length > 0 || holder === null || clause.form === 'infinitive' ? acting : makersOf(scene, holder.at)
  const actors = own.length > 0 || !amongTerms(scene, clause) ? own : principals(scene)
  const inside = clauseSpan(scene, clause)
  const onNoun = clause.of !== null && ((clause.link === 'modifier' && clause.passive) || clause.link === 'relative')
  const date = dateOf(scene, clause)
  return {
    label,
    type,
    actors: distinct(actors),
    counterparts: actorsOf(scene, [
      ...clause.objects,
      ...clause.recipients,
      ...clause.obliques.filter((one) => /^(?:on|upon|against|from|to|for|with)$/.test(one.preposition ?? '')),
    ]),
    date,
    about: holder === null ? words(scene, inside) : words(scene, holder),
    span: onNoun ? cover(stretch(scene, clause.of!, { relations: nounOnly }), inside) : inside,
    at: clause.at,
    rule: onNoun ? rule.replace(':', ', on its noun:') : rule,
    factuality: measured(
      scene,
      clause,
      date,
      clause.objects.some((one) => one.negated) || clause.subjects.some((one) => one.negated),
    ),
  }
}

const nounOnly = new Set(['acl', 'appos', 'parataxis', 'case'])

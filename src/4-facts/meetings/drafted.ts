import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { dateOf } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import type { Fate } from '../words/meeting.ts'
import { commitment, statusOf } from './status.ts'

/** A meeting as its clause tells it: what became of it, by whom, on which day, and how sure that is. */
export function drafted(
  scene: Scene,
  clause: Clause,
  actors: Draft<'meeting'>['actors'],
  fate: Fate,
  rule: string,
): Draft<'meeting'> {
  const date = dateOf(scene, clause)
  const label = statusOf(scene, clause, fate, date)
  return {
    label,
    actors,
    date,
    span: clauseSpan(scene, clause),
    at: clause.at,
    rule: `${rule}: ${clause.lemma}`,
    factuality: commitment(scene, clause, label, date),
  }
}

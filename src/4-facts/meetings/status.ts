import { days } from '../../0-model/edtf.ts'
import type { Common } from '../../0-model/fact.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { above, factualityOf } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { type Fate, travelling } from '../words/meeting.ts'
import { listed } from '../words/table.ts'

/** Whether a time lies wholly after the day the report was published. */
export function ahead(scene: Scene, date: string | null): boolean {
  const told = days(date)
  const published = days(scene.report.published)
  return told !== null && published !== null && told.from > published.to
}

/** A planned, failed or denied meeting by the verb’s own mood and by its day. */
export function statusOf(scene: Scene, clause: Clause, fate: Fate, date: string | null): Fate {
  if (fate === 'failed' && clause.lemma === 'suspend' && ahead(scene, date)) return 'postponed'
  if (fate !== 'held' && fate !== 'ongoing') return fate
  const { modality } = factualityOf(scene, clause)
  if (clause.form === 'infinitive' && !ahead(scene, date) && wentFor(scene, clause)) return fate
  if (modality === 'planned' || modality === 'possible' || modality === 'hypothetical' || ahead(scene, date))
    return 'planned'
  if (clause.progressive && clause.tense === 'present' && fate === 'held') return 'ongoing'
  if (clause.form === 'infinitive' && clause.link !== 'main') return 'planned'
  return fate
}

const moving = listed(`${travelling}, come, cross, gather, sit down, travel`)

/** “flew to Oslo to meet the king”: what one went for, and is not said to have missed, was done. */
function wentFor(scene: Scene, clause: Clause): boolean {
  const upper = above(scene, clause)
  if (upper === undefined || upper.tense !== 'past' || upper.negated || !moving.has(upper.lemma)) return false
  return factualityOf(scene, upper).modality === 'asserted'
}

/** How far the text commits itself: what is still to come is planned, whatever its tense (“meets on 18 February”). */
export function commitment(
  scene: Scene,
  clause: Clause | undefined,
  label: Fate,
  date: string | null,
): Common['factuality'] {
  const told =
    clause === undefined
      ? { modality: 'asserted' as const, negated: false, denied: false }
      : factualityOf(scene, clause)
  if (label === 'held' && clause?.form === 'infinitive' && wentFor(scene, clause))
    return { ...told, modality: 'asserted' }
  return label === 'planned' &&
    told.modality === 'asserted' &&
    !told.negated &&
    (ahead(scene, date) || clause === undefined)
    ? { ...told, modality: 'planned' }
    : told
}

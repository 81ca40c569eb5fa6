import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { headLemma } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { type Direction, movers, moves } from '../words/measure.ts'
import { byWord, listed } from '../words/table.ts'
import { draftOf } from './draft.ts'

const moving = listed(movers)
const moveOf = byWord(moves as Readonly<Record<Direction, string>>)

/** Troops, ships and monitors that come, mass or go. */
export function movement(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const label = moveOf.get(clause.lemma)
  const [subject] = clause.subjects
  if (label === undefined || subject === undefined || clause.kind === 'noun') return null
  const lemma = headLemma(scene, subject)
  if (!moving.has(lemma)) return null
  // “came under fire”: no coming of troops
  if (
    clause.obliques.some(
      (one) => one.preposition === 'under' && /^(?:fire|attack|shelling)$/.test(headLemma(scene, one)),
    )
  )
    return null
  return draftOf(scene, clause, {
    label,
    type: 'military',
    rule: `movement of ${label === 'eased' ? 'those who go' : 'those who come'}: ${clause.lemma}`,
    holder: subject,
    objects: clause.objects,
    signs: [label === 'eased' ? 'withdraw' : 'give', 'force'],
  })
}

/** “the rate will go up”, “duties rise to 25 per cent from January”: what is laid on others moves. */
export function moved(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const [subject] = clause.subjects
  if (subject === undefined || clause.objects.length > 0 || clause.kind !== 'verb') return null
  const next = scene.trees[clause.at.sentence]!.words[clause.at.word + 1]?.form
  const lemma = clause.lemma === 'go' && next !== undefined ? `go ${next.toLowerCase()}` : clause.lemma
  const label = /^(?:go up|rise|increase|climb|double)$/.test(lemma)
    ? 'tightened'
    : /^(?:go down|fall|drop|decrease)$/.test(lemma)
      ? 'eased'
      : null
  const head = headLemma(scene, subject)
  const policy = /^(?:tariff|duty|levy|tax|surcharge|toll|quota)$/
  const bare = head === 'rate' && !scene.dependents(subject.at).some((child) => scene.word(child).deprel === 'compound')
  if (label === null || !(policy.test(head) || bare)) return null
  return draftOf(scene, clause, {
    label,
    type: 'economic',
    rule: `burden that moves: ${lemma}`,
    holder: subject,
    objects: [],
    signs: [label === 'eased' ? 'lower' : 'raise', 'tariff'],
  })
}

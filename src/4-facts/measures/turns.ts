import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { headLemma } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { ceasing } from '../words/measure.ts'
import { listed } from '../words/table.ts'
import { deedOf, keptOpen } from './deed.ts'
import { draftOf } from './draft.ts'
import { classAt, powerIn } from './power.ts'

const stopping = listed(ceasing)

/** “gave the reporter 16 years”, “is serving life”, “a tribunal ordered the company to pay”. */
export function sentenced(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const years =
    /^(?:give|get|receive|serve|hand)$/.test(clause.lemma) &&
    clause.objects.some((one) => /^(?:year|month|life|sentence|term)$/.test(headLemma(scene, one)))
  const ruled =
    /^(?:order|award|rule|grant)$/.test(clause.lemma) &&
    clause.kind === 'verb' &&
    clause.subjects.some((one) => courts.test(headLemma(scene, one)))
  if (!years && !ruled) return null
  return draftOf(scene, clause, {
    label: 'imposed',
    type: 'legal',
    rule: `power used, by ${ruled ? 'a court' : 'verb'}: ${clause.lemma}`,
    holder: clause.objects[0] ?? null,
    objects: clause.objects,
    signs: ['impose', 'charge'],
  })
}

const courts = /^(?:court|tribunal|judge|chamber|arbitrator|panel)$/

/** “will stop abiding by its obligations”, “the definitive end of its armed activity”: one’s own practice ceased. */
export function practice(scene: Scene, clause: Clause): Draft<'measure'> | null {
  if (!stopping.has(clause.lemma) || clause.kind === 'noun' || clause.objects.length > 0) return null
  const inner = scene
    .below(clause)
    .find(
      (one) => one.form === 'participle' && (one.link === 'open' || one.link === 'complement' || one.mark === 'from'),
    )
  if (inner === undefined) return null
  const deed = deedOf(scene, inner)
  const power = deed === null ? null : powerIn(scene, inner, deed)
  return draftOf(scene, clause, {
    label: 'suspended',
    type: power?.type ?? 'legal',
    rule: `practice ceased: ${clause.lemma}`,
    holder: null,
    objects: inner.objects,
    signs: ['halt', power?.class ?? 'no class'],
  })
}

/** “agreed to free 22 prisoners”, where the parser takes “free” for a quality of theirs. */
export function freeing(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const whom = clause.obliques.find(
    (one) =>
      one.preposition === 'to' &&
      /\bto\s+free\s/i.test(scene.text.slice(clause.start, one.end)) &&
      classAt(scene, one.at) === 'captive',
  )
  if (whom === undefined) return null
  const draft = draftOf(scene, clause, {
    label: 'provided',
    type: 'humanitarian',
    rule: `power used, by thing: ${clause.lemma} to free`,
    holder: null,
    objects: [],
    signs: ['free', 'captive'],
  })
  const { modality, negated, denied } = draft.factuality!
  return { ...draft, factuality: { modality: modality === 'asserted' ? 'planned' : modality, negated, denied } }
}

/** “keeps its border open”, “had kept it shut”. */
export function held(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const how = keptOpen(scene, clause)
  const [holder] = clause.objects
  if (how === null || holder === undefined) return null
  return draftOf(scene, clause, {
    label: how === 'open' ? 'provided' : 'imposed',
    type: how === 'open' ? 'humanitarian' : 'economic',
    rule: `kept ${how === 'open' ? 'open' : 'shut'}: ${clause.lemma}`,
    holder,
    objects: clause.objects,
    signs: ['keep', how],
  })
}

const letting = /^(?:let|allow|permit|authorise|authorize|license|enable)$/

const through = /^(?:through|into|in|out|across|over)$/

/** “will let aid trucks through”, “were allowed to proceed”, “licensed two companies to drill”. */
export function admitted(scene: Scene, clause: Clause): Draft<'measure'> | null {
  if (!letting.test(clause.lemma) || clause.kind === 'noun') return null
  const below = scene
    .below(clause)
    .find((one) => one.form === 'infinitive' && (one.link === 'open' || one.link === 'complement'))
  const passing = clause.obliques.some((one) => through.test(one.preposition ?? ''))
  if (below === undefined && !passing) return null
  const whom = [...clause.objects, ...(below?.subjects ?? []), ...(below?.objects ?? [])]
  if (whom.length === 0) return null
  const aid = whom.some((one) =>
    /^(?:aid|convoy|truck|lorry|tanker|relief|worker|civilian|family|ambulance|supply|food|medicine|refugee|vehicle|people|person)$/.test(
      headLemma(scene, one),
    ),
  )
  return draftOf(scene, clause, {
    label: 'provided',
    type: aid ? 'humanitarian' : 'legal',
    rule: `let ${aid ? 'relief or people' : 'others'} ${below === undefined ? 'through' : 'do'}: ${clause.lemma}`,
    holder: whom[0]!,
    objects: clause.objects,
    signs: ['allow', aid ? 'relief' : 'permit'],
  })
}

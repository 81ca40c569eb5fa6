import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import type { Scene } from '../scene.ts'
import { byVerb, type Direction, effects } from '../words/measure.ts'
import { type Deed, deedOf } from './deed.ts'
import { draftOf } from './draft.ts'
import { moved, movement } from './moves.ts'
import { powerIn, type Used } from './power.ts'
import { admitted, freeing, held, practice, sentenced } from './turns.ts'

/** A verb that uses a power: “imposed sanctions”, “the troops withdrew”, “stopped recruiting”, “gave the reporter 16 years”. */
export function usedIn(scene: Scene, clause: Clause): Draft<'measure'>[] {
  for (const found of [movement, moved, practice, sentenced, held, admitted, freeing, used]) {
    const draft = found(scene, clause)
    if (draft !== null) return [draft]
  }
  return []
}

function used(scene: Scene, clause: Clause): Draft<'measure'> | null {
  const deed = deedOf(scene, clause)
  if (deed === null) return null
  const power = powerIn(scene, clause, deed)
  const label = power === null ? null : directionOf(deed, power)
  if (power === null || label === null) return null
  const draft = draftOf(scene, clause, {
    label,
    type: power.type,
    rule: `power ${clause.kind === 'noun' ? 'as a noun' : 'used'}, by ${power.by}: ${deed.lemma}`,
    holder: power.holder,
    objects: deed.objects,
    signs: [deed.change, power.class ?? 'no class', `${deed.change} ${power.class ?? '-'}`],
  })
  // “is weighing a ban”: not yet done
  return deed.change === 'plan' && draft.factuality?.modality === 'asserted'
    ? {
        ...draft,
        factuality: {
          ...draft.factuality,
          modality: /^(?:plan|prepare|announce|unveil|vow)$/.test(deed.lemma) ? 'planned' : 'possible',
        },
      }
    : draft
}

function directionOf({ lemma, change }: Deed, power: Used): Direction | null {
  const own = byVerb[lemma]
  const general = effects[change]
  if (power.class !== null) {
    const exact = own?.[power.class]
    if (exact !== undefined) return exact
  }
  if (own?.else !== undefined) return own.else
  return (
    (power.class === null ? undefined : general[power.class]) ??
    (power.class !== null && general[power.class] === null ? null : general.else)
  )
}

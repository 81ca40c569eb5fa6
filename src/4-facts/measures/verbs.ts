import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { byVerb, type Direction, effects, type Power } from '../words/measure.ts'
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
    type: typed(scene, clause, deed, power),
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

const trade = /\b(?:trade|exports?|imports?|sales?|goods|shipments?|ships|tankers?|machinery|landings?|load)\b/i

/** The kind of power as what stands with it tells: whoever is freed, a ban on trade, a travel ban. */
function typed(scene: Scene, clause: Clause, { change, lemma }: Deed, power: Used): Power {
  if (change === 'free' && power.type === 'military') return 'humanitarian'
  if (power.class !== 'ban' && !/^(?:ban|bar|forbid|prohibit)$/.test(lemma)) return power.type
  const { start, end } = clauseSpan(scene, clause)
  const told = scene.text.slice(start, end)
  if (/\btravel bans?\b/i.test(told)) return 'sanction'
  return trade.test(told) ? 'economic' : power.type
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

import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { lexicon } from '../lexicon.ts'
import { caseOf } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { attitudes, type Stance, verdicts } from '../words/stance.ts'
import { stancesIn } from './stance.ts'

const adjectives = lexicon(attitudes)

const judging: ReadonlySet<string> = new Set([
  'deem',
  'consider',
  'find',
  'call',
  'think',
  'regard',
  'see',
  'describe',
  'view',
  'label',
  'brand',
  'blast',
  'slam',
  'dismiss',
  'denounce',
  'condemn',
  'reject',
  'hail',
  'welcome',
  'praise',
  'declare',
  'name',
  'dub',
  'term',
])

/** “deems the terms unacceptable”, “called it indispensable”: whoever judges holds the stance. */
export function judged(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (!judging.has(clause.lemma) || clause.kind === 'noun') return []
  const actors = doers(scene, clause)
  const adjective = scene
    .dependents(clause.at)
    .map((child) => scene.word(child))
    .find((word) => word.upos === 'ADJ' && adjectives.has(word.lemma))
  if (actors.length === 0) return []
  const named = adjective === undefined ? namedIn(scene, clause) : undefined
  if (adjective === undefined && named === undefined) return []
  const stance = named ?? adjectives.get(adjective!.lemma)![0]!.value
  return stancesIn(scene, clause, stance, actors, clause.objects[0] ?? null, 'judged to be')
}
/** “called it an insult”, “blasted the offer as a farce”: the name given to a thing. */
function namedIn(scene: Scene, clause: Clause): Stance | undefined {
  const given = [
    ...scene.dependents(clause.at).filter((child) => /^(?:xcomp|obl|advcl|ccomp)/.test(scene.word(child).deprel)),
    ...clause.objects.slice(1).map((one) => one.at),
    ...clause.objects.flatMap((one) => scene.dependents(one.at).filter((child) => caseOf(scene, child) === 'as')),
  ]
  for (const one of given) {
    const stance = verdicts.get(scene.word(one).lemma.toLowerCase())
    if (stance !== undefined) return stance
  }
  return undefined
}

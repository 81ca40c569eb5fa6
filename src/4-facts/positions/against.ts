import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { predicateOf } from '../lexicon.ts'
import { above } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { stancesIn } from './stance.ts'

/** Acts that undo or hinder a thing, where it is somebody else’s plan or law. */
const undoing: ReadonlySet<string> = new Set(
  `block|bury|cancel|challenge|contest|derail|fight|foil|halt|obstruct|overturn|repeal|reverse|scrap|scupper|sink|stop|tear up|thwart|torpedo|undo|vote down`.split(
    '|',
  ),
)

/** Verbs of meaning to do something. */
const meaning: ReadonlySet<string> = new Set(
  'aim intend mean move pledge prepare promise seek swear threaten try undertake vow'.split(' '),
)

/** “has promised to tear up the pact”, “would challenge such a law in court”: an act against a thing, meant and not yet done. */
export function actsAgainst(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind !== 'verb' || clause.passive || clause.negated || clause.link === 'condition') return []
  const thing = clause.objects[0]
  if (thing === undefined || !undoing.has(predicateOf(scene, clause))) return []
  const upper = above(scene, clause)
  const meant = clause.form === 'infinitive' && upper !== undefined && meaning.has(upper.lemma) && !upper.negated
  if (!meant && clause.modal !== 'will' && clause.modal !== 'would') return []
  const own = doers(scene, clause)
  const actors = own.length > 0 || !meant ? own : doers(scene, upper)
  if (actors.length === 0) return []
  return stancesIn(scene, clause, 'opposes', actors, thing, 'act against a thing')
}

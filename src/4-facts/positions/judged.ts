import type { At } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { lexicon } from '../lexicon.ts'
import { caseOf } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { attitudes, denied, type Stance, verdicts } from '../words/stance.ts'
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

/** “deems the terms unacceptable”, “called it indispensable”, “blasted the bonus as an insult”: whoever judges holds the stance. */
export function judged(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (!judging.has(clause.lemma) || clause.kind === 'noun') return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  const verdict = verdictOf(scene, clause)
  if (verdict === undefined) return []
  return stancesIn(scene, clause, verdict, actors, clause.objects[0] ?? null, 'judged to be')
}

/** The stance in what a thing is called; “not viable” is the other way round. */
export function verdictOf(scene: Scene, clause: Clause): Stance | undefined {
  for (const at of given(scene, clause)) {
    const lemma = scene.word(at).lemma.toLowerCase()
    const stance =
      verdicts.get(lemma) ?? (scene.word(at).upos === 'ADJ' ? adjectives.get(lemma)?.[0]?.value : undefined)
    if (stance === undefined) continue
    const not = scene.dependents(at).some((child) => /^(?:not|no|hardly|never)$/i.test(scene.word(child).form))
    return not ? denied[stance] : stance
  }
  return undefined
}

/** The words a thing is called by: beside the object, under “as”, or, in marks, hung on the object itself. */
function given(scene: Scene, clause: Clause): readonly At[] {
  const own = scene
    .dependents(clause.at)
    .filter(
      (child) =>
        child.word > clause.at.word &&
        (scene.word(child).upos === 'ADJ' || /^(?:xcomp|obl|advcl|ccomp)/.test(scene.word(child).deprel)),
    )
  const hung = clause.objects.flatMap((one) =>
    scene
      .dependents(one.at)
      .filter((child) => child.word > one.at.word && (caseOf(scene, child) === 'as' || marked(scene, child))),
  )
  return [...own, ...clause.objects.slice(1).map((one) => one.at), ...hung]
}

/** Right after an opening mark, degree words passed over: “called the draft ‘clearly insufficient’”. */
function marked(scene: Scene, at: At): boolean {
  const word = scene.word(at)
  return (
    (word.upos === 'ADJ' || word.upos === 'NOUN') &&
    /["“„«](?:(?:an?|the|not|clearly|simply|totally|wholly|deeply|utterly|just|very|quite)\s+)*$/i.test(
      scene.text.slice(Math.max(0, word.start - 24), word.start),
    )
  )
}

import type { ActorRef } from '../../0-model/actor.ts'
import type { At } from '../../3-syntax/analysis.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { caseOf, dateOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { base, clauseSpan, cover, stretch } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { disowned, longing } from '../words/stance.ts'

/** Verbs that say no more than that someone has or gives what their noun tells: “voiced support”, “made an appeal”. */
const light: ReadonlySet<string> = new Set(
  `have make voice express reiterate repeat reaffirm restate renew pledge declare signal show offer give issue state announce promise underline
   underscore stress confirm register lodge raise bring see find feel maintain drop withdraw press lend throw indicate`.split(
    /\s+/,
  ),
)

/**
 * “Oslo’s desire to talk”, “its readiness for a truce”, “voiced support for the plan”, “sees no need to wait”,
 * “amnesty, the rebels’ oldest demand”: a stance told by a noun.
 */
export function byNoun(scene: Scene): Draft<'position'>[] {
  return scene.trees.flatMap(({ words: all }, sentence) =>
    all.flatMap((word, index) => {
      const at = { sentence, word: index }
      const lemma = word.upos === 'NOUN' ? word.lemma.toLowerCase() : ''
      const without = disowned.get(lemma)
      const stance =
        longing.get(lemma) ?? (without && denies(scene, at) ? ([without, without, false] as const) : undefined)
      return stance === undefined ? [] : told(scene, at, stance)
    }),
  )
}

function told(scene: Scene, at: At, [stance, denied, inferred]: Longing): Draft<'position'>[] {
  const held = scene.holding(at).find((one) => one.part !== 'subject' && light.has(one.clause.lemma))
  const own = makersOf(scene, at)
  const actors: readonly ActorRef[] = own.length > 0 ? own : held === undefined ? [] : doers(scene, held.clause)
  if (actors.length === 0) return []
  const content = scene
    .dependents(at)
    .find(
      (child) =>
        child.word > at.word &&
        /^(?:acl|nmod|ccomp|xcomp)/.test(scene.word(child).deprel) &&
        !/^(?:of|by|from|among)$/.test(caseOf(scene, child) ?? '') &&
        scene.word(child).deprel !== 'nmod:poss',
    )
  const apposed =
    base(scene.word(at).deprel) === 'appos' ? { sentence: at.sentence, word: scene.word(at).head } : undefined
  if (content === undefined && apposed === undefined && own.length > 0 && held === undefined) return []
  const no = denies(scene, at) || held?.clause.negated === true
  const span =
    apposed !== undefined && content === undefined
      ? cover(stretch(scene, apposed), stretch(scene, at))
      : own.length > 0 || held === undefined
        ? stretch(scene, at)
        : cover(clauseSpan(scene, held.clause), stretch(scene, at))
  const thing = content ?? apposed
  return [
    {
      label: no ? denied : stance,
      firmness: stance === 'demands' || stance === 'rejects' ? 'demand' : 'preference',
      ...(inferred ? { basis: 'inferred' as const } : {}),
      actors,
      about: words(scene, stretch(scene, thing ?? at)),
      date: held === undefined ? null : dateOf(scene, held.clause),
      span,
      at,
      rule: `noun of ${inferred ? 'wanting' : 'stance'}${held === undefined ? '' : ' under a light verb'}`,
    },
  ]
}

/** “no need”, “little appetite”. */
function denies(scene: Scene, at: At): boolean {
  return scene.dependents(at).some((child) => /^(?:no|little)$/i.test(scene.word(child).form))
}

type Longing = NonNullable<ReturnType<typeof longing.get>>

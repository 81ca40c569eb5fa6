import type { ActorRef } from '../../0-model/actor.ts'
import type { At } from '../../3-syntax/analysis.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { actorAt, actorsOf, agents } from '../actors.ts'
import { caseOf, headLemma } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'

/** Whose doing an incident is said to be, and by whom: never settled, only told. */
export interface Blame {
  readonly claimedBy?: ActorRef[]
  readonly attributed?: { by: ActorRef[]; to: ActorRef[] }[]
  readonly deniedBy?: ActorRef[]
}

/**
 * Who claims an incident, on whom it is blamed and who denies it, as far as its own passage tells: clauses on its noun
 * (“blamed by the government on rebels”, “which the rebels denied”, “claimed by X”) and beside its verb (“the army blamed
 * rebels”, “X claimed responsibility”).
 */
export function blameOf(scene: Scene, at: At): Blame {
  const claimed: ActorRef[] = []
  const denied: ActorRef[] = []
  const attributed: { by: ActorRef[]; to: ActorRef[] }[] = []
  for (const clause of around(scene, at)) {
    const by = [...agents(scene, clause)]
    const nobody =
      clause.negated ||
      clause.subjects.some((one) => one.negated || /^(?:nobody|none|one)$/.test(headLemma(scene, one)))
    if (claims(scene, clause) && !nobody) claimed.push(...by)
    else if (/^(?:deny|disown|disclaim)$/.test(clause.lemma) && !nobody) denied.push(...by)
    else if (/^(?:blame|attribute|ascribe|pin|lay)$/.test(clause.lemma)) {
      const under = clause.obliques.filter((one) => /^(?:on|to|at|upon)$/.test(one.preposition ?? ''))
      const hung = clause.subjects.flatMap((one) =>
        scene.dependents(one.at).filter((child) => /^(?:on|to)$/.test(caseOf(scene, child) ?? '')),
      )
      const to = [
        ...(hung.length > 0
          ? hung.flatMap((one) => actorAt(scene, one))
          : actorsOf(scene, under.length > 0 ? under : clause.objects)),
      ]
      if (to.length > 0) attributed.push({ by, to })
    }
  }
  return {
    ...(claimed.length > 0 ? { claimedBy: [...distinct(claimed)] } : {}),
    ...(attributed.length > 0 ? { attributed } : {}),
    ...(denied.length > 0 ? { deniedBy: [...distinct(denied)] } : {}),
  }
}

/** “claimed the attack”, “claimed responsibility for it”, “took responsibility”; not “claimed 34 lives”. */
function claims(scene: Scene, clause: Clause): boolean {
  const responsibility = clause.objects.some((one) => /^(?:responsibility|credit)$/.test(headLemma(scene, one)))
  if (/^(?:claim|take|admit|accept|assume)$/.test(clause.lemma) && responsibility) return true
  return clause.lemma === 'claim' && !clause.objects.some((one) => headLemma(scene, one) === 'life')
}

/** The clauses on a noun or beside a verb, and those of the next sentence that speak of responsibility. */
function around(scene: Scene, at: At): readonly Clause[] {
  // the parser may hang what is said of “the shelling of the port” on the port
  const below = [at, ...scene.dependents(at)].map((one) => one.word)
  const on = scene.clausesIn(at.sentence).filter((clause) => clause.of !== null && below.includes(clause.of.word))
  const own = scene.clauseAt(at)
  const noun =
    own?.kind === 'verb'
      ? own.subjects.flatMap((one) => [one.at.word, ...scene.dependents(one.at).map((child) => child.word)])
      : []
  const onSubject = scene.clausesIn(at.sentence).filter((clause) => clause.of !== null && noun.includes(clause.of.word))
  const beside = own === undefined ? [] : own.coordinates.map((index) => scene.clauses[index]!)
  const next = scene
    .clausesIn(at.sentence + 1)
    .filter((clause) => clause.objects.some((one) => /^responsibility$/.test(headLemma(scene, one))))
  return [...on, ...onSubject, ...beside, ...next]
}

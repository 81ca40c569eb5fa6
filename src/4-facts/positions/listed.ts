import type { Argument, Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { makersOf } from '../makers.ts'
import { aboutOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'

const wants: ReadonlySet<string> = new Set([
  'demand',
  'condition',
  'precondition',
  'request',
  'priority',
  'goal',
  'aim',
  'objective',
  'wish',
  'position',
  'requirement',
  'term',
])

/** “Oslo’s demands include X and Y”, “its main condition is Z”: each thing listed is a demand of its own. */
export function listed(scene: Scene, clause: Clause): Draft<'position'>[] {
  const subject = clause.subjects[0]
  if (subject === undefined || !wants.has(scene.word(subject.at).lemma)) return []
  if (clause.kind === 'verb' && !/^(?:include|comprise|remain|range|centre|center|be)$/.test(clause.lemma)) return []
  const actors = makersOf(scene, subject.at)
  if (actors.length === 0) return []
  const below = scene
    .below(clause)
    .filter((one) => one.form === 'participle' || one.form === 'infinitive' || one.mark === 'that')
    .flatMap((one) => [one, ...one.coordinates.map((index) => scene.clauses[index]!)])
  const things: readonly (Argument | Clause)[] =
    below.length > 0 ? below : clause.kind === 'copula' ? [] : clause.objects
  const whole = clauseSpan(scene, clause)
  const told = things.length > 0 ? things : [null]
  return told.map((thing, i) => ({
    label: 'demands' as const,
    firmness: 'demand' as const,
    actors,
    about: thing === null ? words(scene, whole) : (aboutOf(scene, thing) ?? ''),
    date: null,
    span: thing === null ? whole : i === 0 ? cover(subject, stretch(scene, thing.at)) : stretch(scene, thing.at),
    at: thing === null ? clause.at : i === 0 ? clause.at : thing.at,
    rule: 'demands listed',
  }))
}

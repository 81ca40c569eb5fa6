import type { ActorRef } from '../../0-model/actor.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { fill, lexicon } from '../lexicon.ts'
import { makersOf } from '../makers.ts'
import { aboutOf, caseOf, dateOf, headLemma, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { voicesOf } from '../speech/voices.ts'
import { attitudes, denied, type Stance, stances, verdicts } from '../words/stance.ts'
import { isThing } from '../words/things.ts'
import { stancesIn } from './stance.ts'

const verbs = lexicon(stances)
const adjectives = lexicon(attitudes)

/** “demands a share”, “its demand for a share”, “refuses to go”, “would not accept a cap”. */
export function wanted(scene: Scene, clause: Clause): Draft<'position'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined) return []
  const actors = holdersOf(scene, clause)
  if (actors.length === 0 || clause.subjects.some((one) => one.negated)) return []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    if (value === 'demands' && claimsNoThing(scene, clause, filled.content)) continue
    if (value === 'demands' && tellsFact(scene, clause, filled.content)) continue
    // an answer to what was offered or asked is a response
    if ((value === 'rejects' || value === 'accepts') && isThing(headLemma(scene, filled.content), 'offer', 'charge'))
      return []
    return stancesIn(
      scene,
      clause,
      value,
      actors,
      filled.content,
      `${value}: ${clause.kind === 'noun' ? 'noun' : 'verb'}`,
    )
  }
  return []
}

/** Who wants: whoever acts, else, in speech about one’s own without a name (“the provinces want”), whoever says so. */
function holdersOf(scene: Scene, clause: Clause): readonly ActorRef[] {
  const own = doers(scene, clause)
  if (own.length > 0 || clause.kind !== 'verb' || clause.passive || clause.subjects.length === 0) return own
  return voicesOf(scene, clause)
}

/** “claimed responsibility”, “claimed 60 lives”, “called the outcome a triumph”: nothing is demanded. */
function claimsNoThing(scene: Scene, clause: Clause, content: Argument | Clause | null): boolean {
  if (clause.lemma === 'claim')
    return /^(?:responsibility|life|victory|credit|success|win)$/.test(headLemma(scene, content))
  return clause.lemma === 'call' && clause.objects.length > 0
}

/** “insists it was an accident”, “asked: “What now?””: what is held true or asked to be told, not wanted. */
function tellsFact(scene: Scene, clause: Clause, content: Argument | Clause | null): boolean {
  if (content === null || !('link' in content)) return false
  if (/^(?:ask|plead)$/.test(clause.lemma)) return scene.text.slice(content.start, content.end + 2).includes('?')
  const believing = /^(?:insist|claim|argue|stress|emphasi[sz]e|underline|expect)$/.test(clause.lemma)
  return believing && content.form === 'finite' && content.modal === null && content.tense === 'past'
}

/** “is ready to talk”, “remains opposed to it”, “is opposed”: the adjective after a copula or a verb like one. */
export function attitude(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind === 'noun') return []
  const entries = adjectives.get(adjectiveOf(scene, clause))
  if (entries === undefined) return []
  // a participle read as a passive (“Paris is opposed”) has its holder as object
  const own = doers(scene, clause)
  const actors = own.length > 0 || !clause.passive ? own : actorsOf(scene, clause.objects)
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    if (filled.content === null && actors.length > 0 && (value === 'open' || clause.passive))
      return stancesIn(scene, clause, value, actors, null, 'attitude')
    if (filled.content === null) {
      // “the text is unacceptable”: the thing is the subject, whoever says it holds the view
      const holders = voicesOf(scene, clause)
      if (holders.length === 0 || clause.subjects[0] === undefined) continue
      return stancesIn(scene, clause, value, holders, clause.subjects[0], 'attitude said of a thing')
    }
    if (actors.length === 0) continue
    return stancesIn(scene, clause, value, actors, filled.content, 'attitude')
  }
  return []
}

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
const copulas: ReadonlySet<string> = new Set([
  'remain',
  'stay',
  'seem',
  'appear',
  'sound',
  'prove',
  'become',
  'look',
  'feel',
  'declare',
])

/** The adjective a clause says of its subject: its own head after a copula, else the one below a verb like “remain”. */
function adjectiveOf(scene: Scene, clause: Clause): string {
  if (!copulas.has(clause.lemma)) return clause.passive ? scene.word(clause.at).form.toLowerCase() : clause.lemma
  const said = scene
    .dependents(clause.at)
    .find((child) => scene.word(child).upos === 'ADJ' && /^(?:xcomp|acl|advcl)/.test(scene.word(child).deprel))
  return said === undefined ? '' : scene.word(said).lemma
}

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

const sides: ReadonlyMap<string, Stance> = new Map([
  ['against', 'opposes'],
  ['for', 'supports'],
  ['behind', 'supports'],
  ['in favour of', 'supports'],
  ['in favor of', 'supports'],
])

/** “is against any pardon”: a copula with a preposition. */
export function sided(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind !== 'copula') return []
  const preposition = caseOf(scene, clause.at)
  const stance = preposition === null ? undefined : sides.get(preposition)
  if (stance === undefined) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  const about = words(
    scene,
    stretch(scene, clause.at, { relations: new Set(['case', 'nsubj', 'cop', 'advmod', 'cc', 'mark', 'aux']) }),
  )
  return [
    {
      label: clause.negated ? denied[stance] : stance,
      actors,
      about,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'side taken',
    },
  ]
}

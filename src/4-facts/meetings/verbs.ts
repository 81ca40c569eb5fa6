import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorAt, actorsOf, agents, isNamed } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { dateOf, headLemma, placeNamed, placeOf } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { assembling, courtesies, crowds, hosting, meets, speaking, travelling } from '../words/meeting.ts'
import { listed } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { drafted } from './drafted.ts'
import { sidesOf } from './sides.ts'

const verbs = listed(meets)
const going = listed(travelling)
const talking = listed(speaking)
const byItself = listed(assembling)
const giving = listed(hosting)
const meals = listed(courtesies)
const crowded = listed(crowds)

/** Prepositions under which the others stand. */
const beside = /^(?:with|alongside|against|opposite)$/

/** A verb that is a meeting by itself: “met X”, “held by phone”, “flew to Geneva”, “the board meets”. */
export function met(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  if (clause.kind === 'copula' && !verbs.has(clause.lemma)) return present(scene, clause)
  if (clause.kind === 'noun') return []
  if (shaking(scene, clause)) return [draftOf(scene, clause, agentsWith(scene, clause), 'hands shaken')]
  const meal = clause.objects.find((one) => meals.has(headLemma(scene, one)))
  const partners = actorsOf(
    scene,
    clause.obliques.filter((one) => beside.test(one.preposition ?? '')),
  )
  if (
    meal !== undefined &&
    /^(?:have|share|hold|take|exchange)$/.test(clause.lemma) &&
    (partners.length > 0 || agents(scene, clause).length > 1)
  )
    return [draftOf(scene, clause, distinct([...agents(scene, clause), ...partners]), 'courtesy')]
  if (!verbs.has(clause.lemma)) return []
  // “attended the summit”: the noun tells it
  if (clause.objects.some((one) => isThing(headLemma(scene, one), 'talks'))) return []
  const ours = agents(scene, clause)
  // “the worthies gathered at the palace”: a participle whose noun is no one’s object
  const gathered = clause.form === 'participle' && clause.subjects.length === 0 && byItself.has(clause.lemma)
  const objects = clause.objects.filter((argument) => actorAt(scene, argument.at).length > 0)
  const theirs = actorsOf(scene, [
    ...objects,
    ...clause.obliques.filter((one) => beside.test(one.preposition ?? '')),
    ...(talking.has(clause.lemma) ? clause.obliques.filter((one) => one.preposition === 'to') : []),
  ])
  // “met its targets”, “received a letter”, “calls itself a council”: an object that is nobody else
  const visiting = clause.lemma === 'visit' || clause.lemma === 'tour'
  if (clause.objects.some((one) => nobody.test(headLemma(scene, one)))) return []
  if (clause.objects.length > 0 && objects.length === 0 && !(visiting && isPlace(scene, clause.objects[0]!))) return []
  if (ours.length === 0 && clause.subjects.length === 0 && !gathered) return []
  const place = placeOf(scene, clause) ?? visited(scene, clause)
  const subject = headLemma(scene, clause.subjects[0] ?? null)
  const tells =
    clause.lemma === 'visit'
      ? place !== undefined || theirs.length > 0
      : going.has(clause.lemma)
        ? place !== undefined && ours.some(isNamed) && (clause.lemma !== 'go' || goesTo(scene, clause))
        : theirs.length > 0 || (byItself.has(clause.lemma) && !isThing(subject, 'troops') && !crowded.has(subject))
  if (!tells) return []
  const guests = clause.lemma === 'visit' ? [] : theirs
  const draft = draftOf(
    scene,
    clause,
    distinct([...ours, ...guests]),
    going.has(clause.lemma)
      ? 'journey'
      : talking.has(clause.lemma)
        ? 'verb of speaking with'
        : giving.has(clause.lemma)
          ? 'verb of receiving'
          : 'verb of meeting',
  )
  return [
    {
      ...draft,
      ...(place === undefined ? {} : { place }),
      ...(giving.has(clause.lemma) && ours.length > 0 ? { host: [...ours] } : {}),
      ...(/^(?:call|phone|telephone|ring)$/.test(clause.lemma)
        ? { format: 'call' }
        : clause.lemma === 'visit'
          ? { format: 'visit' }
          : {}),
    },
  ]
}

/** What one meets, receives or calls without meeting anyone. */
const nobody =
  /(?:self|selves)$|^(?:letter|memorandum|memo|message|statement|document|paper|list|draft|missile|drone|strike)$/

function isPlace(scene: Scene, argument: Argument): boolean {
  return (
    scene.mentionsAt(argument.at).some((mention) => mention.place) ||
    /^(?:area|camp|capital|city|country|front|island|province|region|site|town)$/.test(headLemma(scene, argument))
  )
}

/** “went to Oslo”, not “went further in Oslo”. */
function goesTo(scene: Scene, clause: Clause): boolean {
  return clause.obliques.some((one) => one.preposition === 'to' && isPlace(scene, one))
}

/** “was in Accra to open the talks”: someone at a place for it, or on a day. */
function present(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  const place = scene.mentionsAt(clause.at).find((mention) => mention.place)
  const who = agents(scene, clause)
  if (place === undefined || who.length === 0) return []
  const date = dateOf(scene, clause)
  if (date === null && !scene.below(clause).some((one) => one.form === 'infinitive')) return []
  return [
    {
      ...draftOf(scene, clause, who, 'someone at a place'),
      place: placeNamed(scene, place),
      format: 'visit',
    },
  ]
}

function shaking(scene: Scene, clause: Clause): boolean {
  return (
    /^(?:shake|shook)$/.test(clause.lemma) &&
    clause.objects.some((one) => /^hands?$/.test(headLemma(scene, one))) &&
    !clause.obliques.some((one) => one.preposition === 'on' && isThing(headLemma(scene, one), 'deal', 'offer'))
  )
}

function agentsWith(scene: Scene, clause: Clause) {
  return distinct([
    ...agents(scene, clause),
    ...actorsOf(
      scene,
      clause.obliques.filter((one) => beside.test(one.preposition ?? '')),
    ),
  ])
}

function draftOf(scene: Scene, clause: Clause, actors: Draft<'meeting'>['actors'], rule: string): Draft<'meeting'> {
  const place = placeOf(scene, clause)
  return {
    ...drafted(scene, clause, actors, 'held', rule),
    ...(place === undefined ? {} : { place }),
    ...withoutFormat(sidesOf(scene, clause.at)),
  }
}

/** The verb is no name of a kind of meeting. */
function withoutFormat({ format: _format, ...sides }: ReturnType<typeof sidesOf>) {
  return sides
}

/** Where a visit goes: its object, even where the name is read as a government. */
function visited(scene: Scene, clause: Clause) {
  const target = clause.lemma === 'visit' || clause.lemma === 'tour' ? clause.objects[0] : undefined
  if (target === undefined) return undefined
  const named = scene.mentionsAt(target.at).find((mention) => mention.place)
  return named === undefined ? { name: scene.word(target.at).form } : placeNamed(scene, named)
}

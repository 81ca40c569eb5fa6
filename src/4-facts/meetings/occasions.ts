import { days } from '../../0-model/edtf.ts'
import type { Place } from '../../0-model/place.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf, agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { dateOf, headLemma, placeOf } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import {
  attending,
  awaiting,
  deliberating,
  envoys,
  type Fate,
  leaving,
  occasions,
  remote,
  remotely,
  sending,
  sittingBodies,
} from '../words/meeting.ts'
import { listed } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { drafted } from './drafted.ts'
import { ahead } from './status.ts'

const calls = listed(remotely)
const sent = listed(envoys)
const sends = listed(sending)
const awaits = listed(awaiting)
const bodies = listed(sittingBodies)
const deliberates = listed(deliberating)
const events = listed(occasions)
const attends = listed(attending)
const leaves = listed(leaving)

/**
 * Meetings that no noun names and whose verb alone would not tell one: a call, a mission sent or awaited, a body that is
 * to sit, mediation between two, an occasion missed, a table left.
 */
export function occasionsOf(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  if (clause.kind === 'noun') return []
  return [
    ...fromAfar(scene, clause),
    ...seen(scene, clause),
    ...mission(scene, clause),
    ...sitting(scene, clause),
    ...mediated(scene, clause),
    ...missed(scene, clause),
    ...left(scene, clause),
  ]
}

/** “will speak by telephone”, “told the prime minister by phone”. */
function fromAfar(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  const far = clause.obliques.some(
    (one) => /^(?:by|over|on|via)$/.test(one.preposition ?? '') && remote.test(headLemma(scene, one)),
  )
  if (!far || !calls.has(clause.lemma)) return []
  const others = [
    ...clause.objects,
    ...clause.recipients,
    ...clause.obliques.filter((one) => /^(?:to|with)$/.test(one.preposition ?? '')),
  ]
  const actors = distinct([...agents(scene, clause), ...actorsOf(scene, others)])
  const several = /s$/.test(clause.subjects[0] === undefined ? '' : scene.word(clause.subjects[0].at).form)
  if (actors.length < 2 && !several) return []
  return [{ ...drafted(scene, clause, actors, 'held', 'from afar'), format: 'call' }]
}

/** “saw the Danish leader, Jens Lund, on Monday”: someone who stands for a body, on a day. */
function seen(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  if (clause.lemma !== 'see' || clause.passive || dateOf(scene, clause) === null) return []
  const ours = agents(scene, clause).filter((actor) => actor.id !== undefined || actor.of !== undefined)
  const theirs = actorsOf(scene, clause.objects).filter((actor) => actor.of !== undefined)
  return ours.length === 0 || theirs.length === 0
    ? []
    : [drafted(scene, clause, distinct([...ours, ...theirs]), 'held', 'seeing someone')]
}

/** “is sending a team to Cairo”, “a delegation is expected from 12 December”. */
function mission(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  const who = clause.objects.find((one) => sent.has(headLemma(scene, one)))
  const place = placeOf(scene, clause)
  if (sends.has(clause.lemma)) {
    const from = agents(scene, clause)
    const to = place ?? goal(scene, clause)
    if (who === undefined || to === undefined || from.length === 0) return []
    return [{ ...drafted(scene, clause, from, 'held', 'envoys sent'), place: to }]
  }
  const person = [...clause.objects, ...clause.subjects].find((one) => actorsOf(scene, [one]).length > 0)
  const back = clause.passive && awaits.has(clause.lemma) && person !== undefined
  const open = scene.below(clause).some((one) => one.link === 'open' || one.link === 'complement')
  if (!back || open || (place === undefined && who === undefined) || dateOf(scene, clause) === null) return []
  return [drafted(scene, clause, actorsOf(scene, [person]), 'planned', 'envoys awaited')]
}

/** Where envoys are sent, even where the name is read as a government or hangs on the envoys. */
function goal(scene: Scene, clause: Clause): Place | undefined {
  const { start, end } = clauseSpan(scene, clause)
  const to = scene
    .mentionsIn(clause.at.sentence)
    .find((one) => one.start >= start && one.end <= end && /\bto $/.test(scene.text.slice(0, one.start).slice(-3)))
  return to === undefined ? undefined : { name: scene.text.slice(to.start, to.end) }
}

/** “The council will discuss the matter on Thursday”: a body that is to sit on a day still to come. */
function sitting(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  const body = clause.subjects.find((one) => bodies.has(headLemma(scene, one)) || isNamedBody(scene, one.at))
  if (!deliberates.has(clause.lemma) || body === undefined || clause.negated || clause.passive) return []
  const date = dateOf(scene, clause)
  const published = days(scene.report.published)
  const told = days(date)
  // a week or a day, not “by the end of the year”
  const near = told !== null && published !== null && told.from >= published.from && told.to - told.from <= 7
  if (date === null || date.includes('..') || !near) return []
  if (!ahead(scene, date) && clause.tense !== 'future' && clause.modal === null) return []
  return [drafted(scene, clause, agents(scene, clause), 'planned', 'a body that sits')]
}

function isNamedBody(scene: Scene, at: Clause['at']): boolean {
  return scene
    .mentionsAt(at)
    .some((mention) =>
      /\b(?:Assembly|Board|Cabinet|Commission|Committee|Congress|Council|Parliament|Senate|Representatives)$/.test(
        scene.text.slice(mention.start, mention.end),
      ),
    )
}

/** “Qatar has been mediating between the army and the rebels”. */
function mediated(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  if (clause.lemma !== 'mediate' || clause.passive) return []
  const between = actorsOf(
    scene,
    clause.obliques.filter((one) => /^(?:between|among)$/.test(one.preposition ?? '')),
  )
  const by = agents(scene, clause)
  if (between.length === 0 || by.length === 0) return []
  const fate: Fate = clause.perfect || clause.progressive || clause.tense === 'present' ? 'ongoing' : 'held'
  return [{ ...drafted(scene, clause, between, fate, 'mediating'), mediator: [...by] }]
}

/** “did not attend the signing”, “boycotted the inauguration”. */
function missed(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  const event = clause.objects.find((one) => events.has(headLemma(scene, one)))
  const who = agents(scene, clause)
  if (!attends.has(clause.lemma) || event === undefined || who.length === 0) return []
  const away = clause.negated || /^(?:boycott|miss|skip|snub)$/.test(clause.lemma)
  const draft = drafted(scene, clause, who, 'held', 'occasion attended')
  return [
    {
      ...draft,
      factuality: { modality: 'asserted', denied: false, ...draft.factuality, negated: away },
      ...(away ? { absent: [...who] } : {}),
    },
  ]
}

/** “The Socialists walked out”, “Turkmenistan stayed away”, where talks were told of just before. */
function left(scene: Scene, clause: Clause): Draft<'meeting'>[] {
  const particle = scene
    .dependents(clause.at)
    .map((child) => scene.word(child).form)
    .find((form) => /^(?:away|out)$/.test(form))
  const verb = leaves.has(clause.lemma) ? clause.lemma : `${clause.lemma} ${particle ?? ''}`
  const who = agents(scene, clause)
  if (!leaves.has(verb) || who.length === 0 || clause.negated || !talked(scene, clause)) return []
  if (clause.obliques.some((one) => /^(?:of|out of|from|away from)$/.test(one.preposition ?? ''))) return []
  const absent = verb === 'stay away'
  const draft = drafted(scene, clause, who, absent ? 'held' : 'failed', absent ? 'staying away' : 'leaving the table')
  return [
    absent
      ? {
          ...draft,
          factuality: { modality: 'asserted', denied: false, ...draft.factuality, negated: true },
          absent: [...who],
        }
      : draft,
  ]
}

/** How many sentences back talks are looked for. */
const near = 3

function talked(scene: Scene, clause: Clause): boolean {
  for (let i = clause.at.sentence; i >= 0 && i > clause.at.sentence - near; i--)
    if (scene.trees[i]!.words.some((word) => /^(?:NOUN|PROPN)$/.test(word.upos) && isThing(word.lemma, 'talks')))
      return true
  return false
}

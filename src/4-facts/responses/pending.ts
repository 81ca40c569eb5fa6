import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { namedAt } from '../actors.ts'
import type { Draft } from '../kind.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { answer } from './answer.ts'

/** “has yet to reply”, “has still to decide”. */
export function yetTo(scene: Scene, clause: Clause): boolean {
  const tree = scene.trees[clause.at.sentence]!
  const from = Math.max(0, clause.at.word - 5)
  return /\b(?:yet|still) to\b/i.test(scene.text.slice(tree.words[from]!.start, scene.word(clause.at).start))
}

/** What one still has to do where an answer is due. */
const due =
  /^(?:do|say|reply|respond|react|answer|decide|comment|sign|agree|accept|ratify|approve|endorse|confirm|commit|consent|follow|receive|get|hear|publish|declare|make|give|reach|choose|vote)$/
const receiving = /^(?:receive|get|hear|have)$/
const replies =
  /^(?:answer|reply|response|word|reaction|comment|decision|resolution|consent|approval|signal|confirmation)$/

/**
 * “has yet to say whether”, “had yet to do so”, “has still not signed”; “no reply has come from Oslo”, “it has yet to
 * receive an answer from Oslo”: no answer yet.
 */
export function pending(scene: Scene, clause: Clause): Draft<'response'>[] {
  if (clause.kind !== 'verb') return []
  const waits = yetTo(scene, clause) || (clause.negated && /\b(?:yet|still)\b/i.test(around(scene, clause)))
  if (receiving.test(clause.lemma)) {
    const reply = clause.objects.find((one) => replies.test(scene.word(one.at).lemma))
    if (reply === undefined || !(waits || clause.negated || reply.negated)) return []
    const hung = scene.dependents(reply.at).flatMap((child) => scene.mentionsAt(child).map((one) => one.actor))
    const from = senders(scene, clause)
    const actors = from.length > 0 ? from : hung
    return actors.length === 0 ? [] : [answer(scene, clause, 'pending', actors, null, 'no reply received')]
  }
  if (/^(?:come|arrive|follow|be)$/.test(clause.lemma)) {
    const reply = clause.subjects.find((one) => one.negated && replies.test(scene.word(one.at).lemma))
    if (reply === undefined) return []
    const from = senders(scene, clause)
    const own = scene.dependents(reply.at).flatMap((child) => scene.mentionsAt(child).map((one) => one.actor))
    const actors = from.length > 0 ? from : own
    return actors.length === 0 ? [] : [answer(scene, clause, 'pending', actors, null, 'no reply has come')]
  }
  if (!waits || !due.test(clause.lemma)) return []
  const actors = doers(scene, clause)
  return actors.length === 0
    ? []
    : [answer(scene, clause, 'pending', actors, clause.objects[0] ?? null, 'yet to answer')]
}

function around(scene: Scene, clause: Clause): string {
  const { words } = scene.trees[clause.at.sentence]!
  const from = words[Math.max(0, clause.at.word - 5)]!.start
  const to = words[Math.min(words.length - 1, clause.at.word + 2)]!.end
  return scene.text.slice(from, to)
}

/** Whose reply is waited for: “from Oslo”, a government there though it reads like a place. */
function senders(scene: Scene, clause: Clause): readonly ActorRef[] {
  return clause.obliques.filter((one) => one.preposition === 'from').flatMap((one) => namedAt(scene, one.at))
}

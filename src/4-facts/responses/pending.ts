import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { namedAt } from '../actors.ts'
import type { Draft } from '../kind.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { isThing } from '../words/things.ts'
import { answer } from './answer.ts'

/** “has yet to reply”, “has still to decide”. */
export function yetTo(scene: Scene, clause: Clause): boolean {
  const tree = scene.trees[clause.at.sentence]!
  const from = Math.max(0, clause.at.word - 5)
  return /\b(?:yet|still) to\b/i.test(scene.text.slice(tree.words[from]!.start, scene.word(clause.at).start))
}

/** What one still has to do where an answer is due. */
const due =
  /^(?:do|say|reply|respond|react|answer|decide|sign|agree|accept|ratify|approve|endorse|confirm|commit|consent|follow|receive|get|hear|publish|declare|make|give|reach|choose|vote)$/
const asks = /^\s+(?:how|whether|if|when|which)\b/i
const giving = /^(?:give|make|send|offer|issue|provide|return|produce|deliver)$/
const kept = /^(?:position|judge?ment|answer|reply|decision|opinion|verdict)$/
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
  const none = clause.objects.find((one) => replies.test(scene.word(one.at).lemma))
  // “gave no answer”, “hasn’t given an answer”, “reserved its position”, “took note of the request”
  const withheld =
    (giving.test(clause.lemma) && none !== undefined && (clause.negated || none.negated)) ||
    (clause.lemma === 'reserve' && clause.objects.some((one) => kept.test(scene.word(one.at).lemma))) ||
    (clause.lemma === 'take' && notes(scene, clause))
  // “has not said how it will vote”, “would not say whether it agreed”
  const silent = clause.lemma === 'say' && clause.negated && asks.test(scene.text.slice(scene.word(clause.at).end))
  if (withheld || silent) {
    const actors = doers(scene, clause)
    return actors.length === 0 ? [] : [answer(scene, clause, 'pending', actors, null, 'answer withheld')]
  }
  if (!waits || !due.test(clause.lemma)) return []
  const actors = doers(scene, clause)
  return actors.length === 0
    ? []
    : [answer(scene, clause, 'pending', actors, clause.objects[0] ?? null, 'yet to answer')]
}

/** “took note of the request”: neither yes nor no. */
function notes(scene: Scene, clause: Clause): boolean {
  const note = clause.objects.find((one) => scene.word(one.at).lemma === 'note')
  return note !== undefined && scene.dependents(note.at).some((child) => isThing(scene.word(child).lemma, 'offer'))
}

function around(scene: Scene, clause: Clause): string {
  const { words } = scene.trees[clause.at.sentence]!
  const from = words[Math.max(0, clause.at.word - 5)]!.start
  const to = words[Math.min(words.length - 1, clause.at.word + 4)]!.end
  return scene.text.slice(from, to)
}

/** Whose reply is waited for: “from Oslo”, a government there though it reads like a place. */
function senders(scene: Scene, clause: Clause): readonly ActorRef[] {
  return clause.obliques.filter((one) => one.preposition === 'from').flatMap((one) => namedAt(scene, one.at))
}

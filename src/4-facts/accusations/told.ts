import type { ActorRef } from '../../0-model/actor.ts'
import type { Clause } from '../../3-syntax/clause.ts'
import { agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { above, dateOf, isQuoted, reportingAbove, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover, stretch } from '../span.ts'
import { voicesOf } from '../speech/voices.ts'
import { deeds, owed, wrongs } from '../words/wrongs.ts'

/**
 * A wrong that someone tells of another: “it was Denmark that broke the truce, Norway said”, “the poll, which the party
 * says was rigged”, “They never wanted a deal,” sniffed an aide. Told as done, not feared or asked for.
 */
export function wrongTold(scene: Scene, clause: Clause): Draft<'accusation'>[] {
  if (clause.kind === 'noun' || clause.modal !== null || clause.tense === 'future' || clause.form === 'imperative')
    return []
  if (clause.kind === 'copula' || clause.form === 'infinitive' || clause.link === 'condition') return []
  const idiom = !clause.negated && deedToo(scene, clause)
  const wrong = clause.negated ? owed.has(clause.lemma) : wrongs.has(clause.lemma) || idiom
  if (!wrong) return []
  const by = voicesOf(scene, clause)
  if (by.length === 0) return []
  // “denied that the government was dragging its feet”: who denies it charges nobody
  const upper = reportingAbove(scene, clause)
  if (upper !== undefined && denying.test(upper.lemma)) return []
  const subject = clause.subjects[0]
  // “they” in someone’s mouth are others than their own
  const others =
    subject !== undefined && /^(?:they|he|she)$/i.test(scene.word(subject.at).form) && isQuoted(scene, subject)
  const all = agents(scene, clause)
  const accused = others ? all.filter((one) => !by.some((speaker) => oneSide(one, speaker))) : all
  if (accused.some((one) => by.some((speaker) => oneSide(one, speaker)))) return []
  // deaths told by an office are news; a party charged has a name
  const party = accused.some((one) => one.id !== undefined || one.of !== undefined || /^\p{Lu}/u.test(one.name))
  if (!party && !others && violent.test(clause.lemma)) return []
  // a wrong by nobody at all is told where the passive hides who did it
  const told = idiom && subject !== undefined && scene.word(subject.at).upos === 'NOUN' && subject.tie === 'subject'
  if (accused.length === 0 && !clause.passive && !others && !told) return []
  const reporting = upper
  const own = clauseSpan(scene, clause)
  const near =
    reporting !== undefined && reporting.at.sentence === clause.at.sentence && above(scene, clause) === reporting
  const of = words(scene, stretch(scene, clause.at, { relations: new Set(['mark', 'cc', 'nsubj', 'advcl']) }))
  return [
    {
      of,
      about: of,
      actors: by,
      counterparts: accused,
      date: dateOf(scene, clause),
      span: near ? cover(clauseSpan(scene, reporting), own) : own,
      at: clause.at,
      rule: accused.length > 0 ? 'wrong told of another' : 'wrong told of nobody named',
    },
  ]
}

/** Whether the words right behind the verb make a wrong of it: “gone back on”, “looked the other way”. */
function deedToo(scene: Scene, clause: Clause): boolean {
  const word = scene.word(clause.at)
  const pattern = deeds.get(word.lemma.toLowerCase())
  return (
    pattern?.test(
      scene.text
        .slice(word.end, word.end + 60)
        .trimStart()
        .toLowerCase(),
    ) ?? false
  )
}

const denying = /^(?:deny|dispute|refute|rebut|dismiss|reject|contradict)$/

/** Deeds that reports of violence are full of. */
const violent =
  /^(?:attack|kill|shoot|bomb|bombard|shell|abduct|kidnap|murder|raid|wound|massacre|rob|loot|torture|expel|shelter)$/

/** Whether two are the same, or one speaks for the other. */
export function oneSide(a: ActorRef, b: ActorRef): boolean {
  const keys = (one: ActorRef) => [one.id ?? one.name, one.of].filter((key) => key !== undefined)
  return keys(a).some((key) => keys(b).includes(key))
}

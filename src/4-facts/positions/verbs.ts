import type { ActorRef } from '../../0-model/actor.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import type { Draft } from '../kind.ts'
import { entriesFor, fill, lexicon } from '../lexicon.ts'
import { headLemma } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { voicesOf } from '../speech/voices.ts'
import { stances } from '../words/stance.ts'
import { isThing } from '../words/things.ts'
import { stancesIn } from './stance.ts'

const verbs = lexicon(stances)

/** “demands a share”, “its demand for a share”, “refuses to go”, “would not accept a cap”. */
export function wanted(scene: Scene, clause: Clause): Draft<'position'>[] {
  const entries = entriesFor(verbs, scene, clause)
  if (entries.length === 0) return []
  const actors = holdersOf(scene, clause)
  if (actors.length === 0 || clause.subjects.some((one) => one.negated)) return []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    if (value === 'demands' && wantsNothing(scene, clause, filled.content)) continue
    if (clause.lemma === 'welcome' && greets(scene, filled.content)) continue
    if (value === 'demands' && tellsFact(scene, clause, filled.content)) continue
    // an answer to what was offered or asked is a response
    if (answering.has(value) && isThing(headLemma(scene, filled.content), 'offer', 'charge')) return []
    // “does not want to be part of it”: against it, where a demand not made would be none
    const against = clause.negated && wishing.test(clause.lemma)
    return stancesIn(
      scene,
      clause,
      against ? 'opposes' : value,
      actors,
      filled.content,
      `${value} ${shapeOf(filled.content)}: ${clause.kind === 'noun' ? 'noun' : 'verb'}`,
      against ? false : clause.negated,
    )
  }
  return []
}

/** What is wanted, as the rule's name tells it. */
function shapeOf(content: Argument | Clause | null): string {
  if (content === null) return 'nothing'
  if (!('link' in content)) return 'a thing'
  return content.form === 'infinitive' ? 'a deed' : 'a clause'
}

const answering: ReadonlySet<string> = new Set(['accepts', 'rejects', 'open'])
const wishing = /^(?:want|wish|seek|hope|like|desire)$/

/** Who wants: whoever acts, else, in speech about one’s own without a name (“the provinces want”), whoever says so. */
function holdersOf(scene: Scene, clause: Clause): readonly ActorRef[] {
  const own = doers(scene, clause)
  if (own.length > 0 || clause.kind !== 'verb') return own
  // “a permanent return would not be supported”, said the government: nobody else is named who would
  if (clause.passive) return clause.subjects.length === 0 && clause.modal !== null ? voicesOf(scene, clause) : own
  return clause.subjects.length === 0 ? own : voicesOf(scene, clause)
}

/** “claimed the attack”, “called the outcome a triumph”, “reserved its position”, “did not want to be named”: no demand. */
function wantsNothing(scene: Scene, clause: Clause, content: Argument | Clause | null): boolean {
  const lemma = headLemma(scene, content)
  switch (clause.lemma) {
    case 'claim':
      return /^(?:responsibility|life|victory|credit|success|win|attack|assault|bombing|bomb|raid|killing|ambush)$/.test(
        lemma,
      )
    case 'reserve':
      return lemma !== 'right'
    case 'want':
    case 'wish':
      return /^(?:name|identify|quote)$/.test(lemma)
    case 'call':
      return clause.objects.length > 0
    default:
      return false
  }
}

/** “welcomed the delegates Holm and Berg”: someone greeted, nothing backed. */
function greets(scene: Scene, content: Argument | Clause | null): boolean {
  return content !== null && scene.mentionsAt(content.at).some((one) => one.form === 'name')
}

/** “insists it was an accident”, “asked: “What now?””: what is held true or asked to be told, not wanted. */
function tellsFact(scene: Scene, clause: Clause, content: Argument | Clause | null): boolean {
  if (content === null || !('link' in content)) return false
  if (/^(?:ask|plead)$/.test(clause.lemma)) return scene.text.slice(content.start, content.end + 2).includes('?')
  const believing = /^(?:insist|claim|argue|stress|emphasi[sz]e|underline|expect)$/.test(clause.lemma)
  return believing && content.form === 'finite' && content.modal === null && indicative(scene, content)
}

/** “insists that pay is its own matter” tells, “insists that it be paid” wants: by the form of what follows “that”. */
function indicative(scene: Scene, content: Clause): boolean {
  if (content.tense === 'past') return true
  const first = content.predicate[0]
  const form = first === undefined ? '' : scene.text.slice(first.start, first.end).split(/\s/)[0]!
  return /^(?:is|are|was|were|has)$/i.test(form) || /Person=3/.test(scene.word(content.at).feats)
}

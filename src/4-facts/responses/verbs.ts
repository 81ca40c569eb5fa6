import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { conditionOf } from '../condition.ts'
import type { Draft } from '../kind.ts'
import { entriesFor, fill, lexicon, predicateOf } from '../lexicon.ts'
import { headLemma } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { doers } from '../speech/doers.ts'
import { isThing } from '../words/things.ts'
import { type Answer, answer, supposed } from './answer.ts'
import { yetTo } from './pending.ts'

/** Verbs of answering. They answer where their object is an offer, request or the like, or where nothing else is said. */
const verbs = lexicon({
  accepts: `
    accept, take up: object none
    say yes: to none
    sign up, bow, accede, submit: to
    agree, consent, assent, accede, say yes: to
    approve, back, endorse, ratify, embrace, adopt: object
    settle, plump, opt: for
    heed, grant: object
    vote: for
    comply, relent, back down, climb down, cave in, give in: to with none
    go along: with
  `,
  rejects: `
    reject, rebuff, turn down, brush aside, brush off, spurn, veto, refuse, dismiss, repudiate, decline, bin, snub, scorn, wave away, knock back, shoot down, shrug off, laugh off,
    throw out, vote down, oppose, rule out, resist, defy: object none
    balk, baulk, bristle: at
    say no: to none
    stay away, walk away, walk out, back out, pull out: from of
    disagree: with
    vote: against
    scoff, sniff: at
    countenance, hear: object of
  `,
  counters: `
    counter, parry: object with to none
  `,
  pending: `
    reply, respond, react, answer, decide: to on object none
    comment: on
    ignore: object
    study, consider, examine, review, weigh, mull, assess, analyse, analyze, scrutinise, scrutinize: object
  `,
})

/** Verbs that answer whatever stands behind them. */
const always: ReadonlySet<string> = new Set([
  'turn down',
  'brush aside',
  'brush off',
  'rebuff',
  'reject',
  'say no',
  'knock back',
  'snub',
  'spurn',
  'settle',
  'plump',
  'opt',
  'counter',
  'say yes',
  'vote down',
])

/** Verbs that answer by themselves, nothing behind them. */
const alone =
  /^(?:say yes|accept|reject|refuse|decline|say no|counter|comply|relent|back down|climb down|cave in|give in)$/

export function answered(scene: Scene, clause: Clause): Draft<'response'>[] {
  const entries = entriesFor(verbs, scene, clause)
  if (entries.length === 0 || supposed(clause)) return []
  const actors = doers(scene, clause)
  if (actors.length === 0) return []
  const verb = predicateOf(scene, clause)
  const open = clause.negated || yetTo(scene, clause)
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    const content = whatIsCalled(scene, clause) ?? filled.content
    const lemma = headLemma(scene, content)
    const offer =
      content !== null && isThing(lemma, 'offer', 'truce', ...(value === 'rejects' ? ['deal' as const] : []))
    const pronoun = content !== null && pointsBack(scene, content)
    if (value === 'pending') {
      const studied = studying.test(clause.lemma)
      if (studied ? !offer && !isThing(lemma, 'deal') : !open) continue
      if (clause.lemma === 'comment' && !offer && !pronoun) continue
      return [answer(scene, clause, 'pending', actors, content, 'no answer yet')]
    }
    if (content === null && (clause.kind === 'noun' || !(alone.test(verb) || alone.test(clause.lemma)))) continue
    // “ruled out talks” is a stand on talks, “ruled that out” an answer
    if (content !== null && verb === 'rule out' && !pronoun) continue
    const bound = always.has(verb) || always.has(clause.lemma)
    if (content !== null && !offer && !pronoun && !(bound && (value !== 'rejects' || answerable(scene, content))))
      continue
    if (clause.lemma === 'settle' && (clause.kind === 'noun' || clause.objects.length > 0)) continue
    const unless = scene.below(clause).find((one) => conditionOf(scene, one)?.demanded)
    const label: Answer =
      open && value === 'accepts' ? 'rejects' : value === 'accepts' && unless ? 'conditional' : value
    const rule =
      offer || content === null
        ? `answer: ${value}`
        : pronoun
          ? `answer to that: ${value}`
          : `answer to a thing: ${value}`
    return [answer(scene, clause, label, actors, content, rule, unless)]
  }
  return []
}

const back = /^(?:it|that|this|them|those|these|one|both|neither|which|so)$/i

/** “it”, “that idea”: a thing told of before. */
function pointsBack(scene: Scene, content: Argument | Clause): boolean {
  if (back.test(scene.word(content.at).form)) return true
  return (
    !('link' in content) &&
    scene
      .dependents(content.at)
      .some((one) => scene.word(one).deprel === 'det' && /^(?:th[ai]t|this|those|these)$/i.test(scene.word(one).form))
  )
}

const studying = /^(?:ignore|study|consider|examine|review|weigh|mull|assess|analy[sz]e|scrutini[sz]e)$/

/**
 * A thing that can be said no to: one that is pointed at (“the report”, “any arrangement”). A bare noun (“rejects
 * independence”) tells a stand, a charge is denied, a person is turned away.
 */
function answerable(scene: Scene, content: Argument | Clause): boolean {
  return (
    !('link' in content) &&
    scene.dependents(content.at).some((one) => /^(?:det|nmod:poss|nummod)/.test(scene.word(one).deprel)) &&
    !isThing(headLemma(scene, content), 'charge') &&
    scene.mentionsAt(content.at).length === 0
  )
}

/** “turned down what the firm called its final offer”: the name that the thing is given. */
function whatIsCalled(scene: Scene, clause: Clause): Argument | null {
  const what = clause.objects[0]
  if (what !== undefined && scene.word(what.at).form.toLowerCase() !== 'what') return null
  const naming = scene
    .clausesIn(clause.at.sentence)
    .find((one) => one.at.word > clause.at.word && /^(?:call|describe|term|label|dub|style)$/.test(one.lemma))
  if (
    naming === undefined ||
    !/\bwhat\b/i.test(scene.text.slice(scene.word(clause.at).end, scene.word(naming.at).start))
  )
    return null
  return (
    naming.obliques.find((one) => one.preposition === 'as') ??
    naming.objects.find((one) => scene.word(one.at).form.toLowerCase() !== 'what') ??
    null
  )
}

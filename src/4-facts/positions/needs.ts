import type { Clause } from '../../3-syntax/clause.ts'
import { agents } from '../actors.ts'
import { conditionOf } from '../condition.ts'
import type { Draft } from '../kind.ts'
import { entriesFor, fill, lexicon } from '../lexicon.ts'
import { above, dateOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, stretch } from '../span.ts'
import { doers } from '../speech/doers.ts'
import { voicesOf } from '../speech/voices.ts'
import { tiePhrases } from '../ties.ts'
import { stances } from '../words/stance.ts'
import { firmnessOf } from './stance.ts'

/** Verbs whose denial is a stance of their own. */
const lexicalStance = lexicon(stances)

/** “would not accept it”, “will not govern with them”: a refusal in the will of whoever acts. */
export function refused(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (
    clause.kind !== 'verb' ||
    !clause.negated ||
    (clause.modal !== 'will' && clause.modal !== 'would' && !dealsNot(scene, clause))
  )
    return []
  if (
    telling.test(clause.lemma) ||
    clause.link === 'condition' ||
    entriesFor(lexicalStance, scene, clause).some(({ slots }) => fill(scene, clause, slots))
  )
    return []
  // “Under the plan … Norway would not join the union”: what a text provides, nobody’s refusal
  if (clause.modal === 'would' && clause.link === 'main' && voicesOf(scene, clause).length === 0) return []
  // “operations would not be suspended”, said the government: by whoever says so, where nobody is named who would
  const own = doers(scene, clause)
  const actors = own.length > 0 || (clause.subjects.length === 0 && !clause.passive) ? own : voicesOf(scene, clause)
  if (actors.length === 0) return []
  const span = clauseSpan(scene, clause)
  return [
    {
      label: 'rejects',
      firmness: firmnessOf(words(scene, span), 'rejects') ?? 'demand',
      actors,
      about: words(
        scene,
        stretch(scene, clause.at, { relations: new Set(['mark', 'cc', 'nsubj', 'aux', 'advmod', 'advcl']) }),
      ),
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule: 'will not',
    },
  ]
}

/** “We do not negotiate with kidnappers”: what one never does, in one’s own words. */
function dealsNot(scene: Scene, clause: Clause): boolean {
  return (
    dealing.test(clause.lemma) &&
    clause.modal === null &&
    clause.tense === 'present' &&
    clause.subjects.some((one) => /^(?:we|i)$/i.test(scene.word(one.at).form))
  )
}

/** What is kept from the press tells no stand. */
const telling =
  /^(?:add|answer|comment|confirm|deny|describe|disclose|elaborate|explain|identify|name|reveal|say|specify|speculate|tell)$/

const dealing =
  /^(?:negotiate|talk|deal|bargain|trade|speak|meet|recogni[sz]e|surrender|yield|bow|pay|agree|compromise|do)$/

/** “Without stopping of the cases, further steps are impossible”: what nothing goes without is demanded. */
export function notWithout(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind === 'noun') return []
  const without = clause.obliques.find((one) => one.preposition === 'without')
  const refusing = clause.negated || clause.subjects.some((one) => one.negated) || clause.lemma === 'impossible'
  if (without === undefined || !refusing) return []
  const said = voicesOf(scene, clause)
  const actors = said.length > 0 ? said : agents(scene, clause)
  if (actors.length === 0) return []
  return [
    {
      label: 'demands',
      actors,
      about: words(scene, stretch(scene, without.at, { relations: new Set(['case', 'cc']) })),
      date: null,
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'not without',
    },
  ]
}
/** “Parliament must play its part”, he said: a need in someone’s words is their demand. */
export function ought(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind === 'noun') return []
  const imperative = clause.form === 'imperative'
  const must =
    clause.modal === 'must' ||
    clause.modal === 'should' ||
    clause.modal === 'have to' ||
    clause.modal === 'ought' ||
    clause.modal === 'need'
  // “peace requires their consent”: what a thing needs, in someone’s words
  const needing =
    /^(?:require|need)$/.test(clause.lemma) &&
    clause.objects.length > 0 &&
    !clause.negated &&
    scene.mentionsAt(clause.subjects[0]?.at ?? clause.at).length === 0
  const cannot = clause.negated && (clause.modal === 'can' || clause.modal === 'could')
  if (!imperative && !must && !cannot && !needing) return []
  if (clause.link === 'condition' || clause.link === 'relative') return []
  const actors = voicesOf(scene, clause)
  if (actors.length === 0) return []
  const span = clauseSpan(scene, clause)
  return [
    {
      label: cannot ? 'rejects' : 'demands',
      firmness: firmnessOf(words(scene, span), 'demands') ?? 'demand',
      actors,
      about: words(scene, stretch(scene, clause.at, { relations: new Set(['mark', 'cc', 'advcl']) })),
      date: null,
      span,
      at: clause.at,
      rule: imperative ? 'imperative in a quotation' : cannot ? 'cannot be' : needing ? 'is needed' : 'must be',
    },
  ]
}

/** “only if its farmers were compensated”: what is made a condition is demanded. */
export function required(scene: Scene, clause: Clause): Draft<'position'>[] {
  const condition = conditionOf(scene, clause)
  if (condition === null || !condition.demanded) return []
  const upper = above(scene, clause)
  const said = voicesOf(scene, clause)
  const actors = said.length > 0 ? said : upper === undefined ? [] : agents(scene, upper)
  if (actors.length === 0) return []
  const span = clauseSpan(scene, clause)
  return [
    {
      label: 'demands',
      actors,
      about: words(scene, stretch(scene, clause.at, { relations: new Set(['mark', 'cc', 'advmod', 'advcl']) })),
      date: null,
      span,
      at: clause.at,
      rule: 'made a condition',
    },
  ]
}

const settling =
  /^(?:discuss|negotiate|consider|talk|debate|explore|examine|revisit|review|address|look|meet|sit|settle|resolve|agree|sign|return|come)$/

/** “The matter could be discussed”, in someone’s words: what they leave open. */
export function couldBe(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind !== 'verb' || clause.negated || !/^(?:can|could|may|might)$/.test(clause.modal ?? '')) return []
  if (!settling.test(clause.lemma) || clause.link === 'condition' || clause.link === 'relative') return []
  const actors = voicesOf(scene, clause)
  if (actors.length === 0) return []
  const span = clauseSpan(scene, clause)
  return [{ label: 'open', actors, about: words(scene, span), date: null, span, at: clause.at, rule: 'could be' }]
}

/** “provided the money comes”, “on condition that he is left out”, “without the 5,000 no talks”: set as a condition. */
export function conditionsSet(scene: Scene): Draft<'position'>[] {
  return tiePhrases(scene).flatMap(({ type, cue, condition, host }) => {
    if (type !== 'precondition_of' || /^(?:until|once)/.test(cue)) return []
    const said = voicesOf(scene, host)
    const actors = said.length > 0 ? said : doers(scene, host)
    if (actors.length === 0) return []
    const about = words(scene, condition).slice(cue.length).trim()
    return [
      {
        label: 'demands' as const,
        firmness: 'demand' as const,
        actors,
        about,
        date: null,
        span: condition,
        at: host.at,
        rule: `set as a condition, ${cue}`,
      },
    ]
  })
}

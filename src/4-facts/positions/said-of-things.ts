import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { dateOf, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { voicesOf } from '../speech/voices.ts'
import { denied, type Stance, verdicts } from '../words/stance.ts'
import { isThing } from '../words/things.ts'

/** What is said of a thing, after the verb “be”, and how whoever says it stands to it. */
const sayings: readonly (readonly [RegExp, Stance])[] = [
  [
    /\b(?:open|up|ripe)\s+(?:to|for)\s+(?:any\s+|further\s+)?(?:re-?)?(?:negotiation|discussion|debate|talks|compromise|revision|question|change|grabs)/i,
    'open',
  ],
  [/\bnegotiable\b/i, 'open'],
  [/\bon the (?:table|agenda)\b/i, 'open'],
  [/\boff the (?:table|agenda)\b/i, 'rejects'],
  [/\bout of the question\b|\bnon-?starters?\b|\ba red line\b|\bnot for sale\b/i, 'rejects'],
]

/** “The calendar was not open to negotiation”, “compensation is off the table”, “that was a non-starter for Oslo”. */
export function saidOfThings(scene: Scene, clause: Clause): Draft<'position'>[] {
  const subject = clause.subjects[0]
  if (clause.kind !== 'copula' || subject === undefined || clause.link === 'condition') return []
  // an offer “on the table” has only been made
  if (isThing(scene.word(subject.at).lemma, 'offer') || scene.mentionsAt(subject.at).some((one) => one.form === 'name'))
    return []
  const after = scene.text.slice(subject.end, Math.max(clauseSpan(scene, clause).end, scene.word(clause.at).end))
  const stance = sayings.find(([saying]) => saying.test(after))?.[1]
  if (stance === undefined) return []
  const held = actorsOf(
    scene,
    clause.obliques.filter((one) => one.preposition === 'for'),
  )
  const actors = held.length > 0 ? held : voicesOf(scene, clause)
  if (actors.length === 0) return []
  const span = clauseSpan(scene, clause)
  return [
    {
      label: clause.negated ? denied[stance] : stance,
      actors,
      about: words(scene, subject),
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule: 'said of a thing',
    },
  ]
}

/** “The deal was ‘a pay cut dressed up as a rise’”, “this is a win for both”: a verdict on a deal or an offer, in someone’s words. */
export function verdictSaid(scene: Scene, clause: Clause): Draft<'position'>[] {
  const subject = clause.subjects[0]
  if (clause.kind !== 'copula' || subject === undefined || clause.link === 'condition' || clause.modal !== null)
    return []
  const stance = verdicts.get(clause.lemma.toLowerCase())
  const word = scene.word(subject.at)
  const thing =
    isThing(word.lemma, 'offer', 'deal', 'truce', 'law', 'sanction') || /^(?:this|that|it)$/i.test(word.form)
  if (stance === undefined || !thing) return []
  const actors = voicesOf(scene, clause)
  if (actors.length === 0) return []
  return [
    {
      label: clause.negated ? denied[stance] : stance,
      actors,
      about: words(scene, subject),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'verdict in speech',
    },
  ]
}

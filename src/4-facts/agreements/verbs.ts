import type { Clause } from '../../3-syntax/clause.ts'
import { actorsOf, agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { partiesAt } from '../principals.ts'
import { aboutOf, caseOf, dateOf, factualityOf, headLemma, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { conditions, penning, results, type Stage, stages } from '../words/agreement.ts'
import { byWord } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { drafted, withs } from './draft.ts'
import { spokenOf } from './stages.ts'

const penned = byWord(penning as Readonly<Record<Stage, string>>)
const stageOf = byWord(stages)
const conditionOf = byWord(conditions)

/** “put their signatures to it”, “shook hands on it”. */
const gestures: readonly (readonly [verb: RegExp, noun: RegExp, stage: Stage])[] = [
  [/^(?:put|set)$/, /^(?:signature|name|pen)$/, 'signed'],
  [/^affix$/, /^(?:signature|name)$/, 'signed'],
  [/^(?:shake|shook)$/, /^hands?$/, 'agreed'],
]

/** What verbs say of an agreement that no noun of theirs names. */
export function agreementVerbs(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (clause.kind === 'noun') return []
  return [
    ...signed(scene, clause),
    ...inForce(scene, clause),
    ...meantByIt(scene, clause),
    ...without(scene, clause),
    ...none(scene, clause),
    ...haggled(scene, clause),
  ]
}

function signed(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  const object = clause.objects[0]
  const gesture =
    object === undefined
      ? undefined
      : gestures.find(([verb, noun]) => verb.test(clause.lemma) && noun.test(headLemma(scene, object)))
  const stage = gesture?.[2] ?? penned.get(clause.lemma)
  if (stage === undefined) return []
  if (gesture === undefined && object !== undefined && isThing(headLemma(scene, object), 'deal')) return []
  if (object !== undefined && alone.test(headLemma(scene, object))) return []
  if (
    /^(?:conclude|settle|compromise|make up)$/.test(clause.lemma) &&
    (object === undefined || !matter.test(headLemma(scene, object))) &&
    !isThing(object === undefined ? '' : headLemma(scene, object), 'offer')
  )
    return []
  const thing =
    gesture === undefined ? object : clause.obliques.find((one) => /^(?:to|on)$/.test(one.preposition ?? ''))
  if (gesture?.[2] === 'agreed' && thing === undefined) return []
  const subject = aboutOf(scene, thing ?? null)
  const negated = clause.negated || clause.objects.some((one) => one.negated)
  return [
    drafted(scene, {
      label: stage,
      actors: distinct([...agents(scene, clause), ...withs(scene, clause)]),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: gesture === undefined ? 'signing verb' : 'gesture of signing',
      factuality: { ...factualityOf(scene, clause), negated },
      ...(subject === undefined ? {} : { subject }),
    }),
  ]
}

/** What one signs alone. */
const alone =
  /^(?:act|autograph|bill|budget|cheque|decree|directive|law|legislation|order|ordinance|petition|proclamation|warrant)$/

/** What two sides settle between them. */
const matter =
  /^(?:point|issue|dispute|difference|question|chapter|row|item|matter|quarrel|border|price|term|score|claim|case|detail|demand|grievance)$/

/** “takes effect”, “came into force”, “is in force”: of an agreement, or of “it” where nothing else is meant. */
function inForce(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  const object = clause.objects[0] === undefined ? '' : headLemma(scene, clause.objects[0])
  const under = clause.obliques.find((one) => /^(?:into|in)$/.test(one.preposition ?? ''))
  const place = under === undefined ? '' : headLemma(scene, under)
  const taking = clause.lemma === 'take' && /^(?:effect|hold)$/.test(object)
  const entering = /^(?:enter|come|go|be|remain)$/.test(clause.lemma) && /^(?:force|effect)$/.test(place)
  const being = clause.kind === 'copula' && /^(?:force|effect)$/.test(clause.lemma)
  const [subject] = clause.subjects
  if (!(taking || entering || being)) return []
  if (subject === undefined && (clause.of === null || !isThing(scene.word(clause.of).lemma, 'deal', 'truce'))) return []
  if (
    subject !== undefined &&
    !isThing(headLemma(scene, subject), 'deal', 'truce') &&
    !pronoun.test(headLemma(scene, subject))
  )
    return []
  const about = subject === undefined ? undefined : words(scene, subject)
  return [
    drafted(scene, {
      label: 'in-force',
      actors: subject === undefined ? [] : partiesAt(scene, subject.at.sentence, subject.at.word),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'in force',
      factuality: factualityOf(scene, clause),
      ...(about === undefined ? {} : { subject: about }),
    }),
  ]
}

const pronoun = /^(?:it|which|that|one|this|they|both)$/

/** “It lapsed in May”, “it has mostly held”, “it was extended until June”: “it” is an agreement where one was just named. */
function meantByIt(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  const argument = [...(clause.passive ? clause.objects : []), ...clause.subjects].find((one) =>
    /^(?:it|this|both|nothing|everything|none)$/.test(headLemma(scene, one)),
  )
  if (argument === undefined || !spokenOf(scene, argument.at)) return []
  const stage = clause.kind === 'copula' ? conditionOf.get(clause.lemma) : stageOf.get(clause.lemma)
  if (stage === undefined || stage === 'negotiating' || stage === 'signed') return []
  // what agreements alone do by themselves, or what is done to them
  if (
    !clause.passive &&
    !/^(?:hold|lapse|expire|collapse|last|take effect|end|break down|fall apart|fall through|unravel|apply|survive|fail|run|run out|stand|kick in|take hold|crumble|founder|die)$/.test(
      clause.lemma,
    ) &&
    clause.kind !== 'copula'
  )
    return []
  const negated = clause.negated || argument.negated || /^(?:nothing|none)$/.test(headLemma(scene, argument))
  return [
    drafted(scene, {
      label: negated && stage === 'agreed' ? 'negotiating' : stage,
      actors: [],
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: `it, an agreement: ${clause.lemma}`,
      factuality: { ...factualityOf(scene, clause), negated },
    }),
  ]
}

/** “ended without a deal”, “left with neither a signature nor a handshake”: talks that brought no agreement. */
function without(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  const last = [...clause.objects, ...clause.obliques].flatMap((one) => scene.dependents(one.at))
  const missing = [...scene.dependents(clause.at), ...last].some(
    (at) =>
      results.test(scene.word(at).lemma.toLowerCase()) &&
      (caseOf(scene, at) === 'without' ||
        (caseOf(scene, at) === 'with' &&
          scene.dependents(at).some((child) => /^(?:no|neither)$/i.test(scene.word(child).form)))),
  )
  if (!missing) return []
  return [
    drafted(scene, {
      label: 'negotiating',
      actors: agents(scene, clause),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: `without a result: ${clause.lemma}`,
      factuality: { modality: 'asserted', negated: true, denied: false },
    }),
  ]
}

/** “nothing has been agreed”, “there was no accord on wages”, “failed to agree”, “could not agree”, “a compromise was not found”. */
function none(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  const failing = /^(?:fail|struggle|refuse)$/.test(clause.lemma)
  const agreeing = /^(?:agree|settle|resolve|decide|fix|reach|find|bridge|compromise)$/
  const inner = failing ? scene.below(clause).find((one) => one.link === 'open' && agreeing.test(one.lemma)) : undefined
  const nothing = [...clause.objects, ...clause.subjects].find(
    (one) => one.negated || /^(?:nothing|none)$/.test(headLemma(scene, one)),
  )
  const lacking =
    nothing !== undefined &&
    ((agreeing.test(clause.lemma) &&
      /^(?:nothing|none|date|decision|figure|point|issue)$/.test(headLemma(scene, nothing))) ||
      (/^(?:be|exist)$/.test(clause.lemma) && results.test(headLemma(scene, nothing))))
  const denied = clause.negated && /^(?:agree|compromise|settle)$/.test(clause.lemma) && clause.kind === 'verb'
  const existing =
    clause.kind === 'copula' &&
    clause.negated &&
    isThing(clause.lemma, 'deal') &&
    scene.dependents(clause.at).some((child) => scene.word(child).deprel === 'expl')
  if (inner === undefined && !lacking && !denied && !existing) return []
  return [
    drafted(scene, {
      label: 'negotiating',
      actors: agents(scene, clause).filter((actor) => !/^(?:nothing|none)$/i.test(actor.name)),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: `nothing agreed${existing ? ', there is none' : inner !== undefined ? ', failed to' : denied ? ', not' : ''}: ${clause.lemma}`,
      factuality: { ...factualityOf(scene, clause), negated: true },
    }),
  ]
}

/** “are still discussing victims”, “is negotiating with Oslo over fish”: talks about a thing, no agreement named. */
function haggled(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (
    !/^(?:negotiate|discuss|bargain|haggle|consult|hammer out|thrash out|work out|finalise|finalize)$/.test(
      clause.lemma,
    ) ||
    clause.kind !== 'verb'
  )
    return []
  if (!clause.progressive && clause.form !== 'participle') return []
  const thing = clause.objects[0] ?? clause.obliques.find((one) => /^(?:on|over|about)$/.test(one.preposition ?? ''))
  if (thing === undefined || isThing(headLemma(scene, thing), 'deal')) return []
  const about = aboutOf(scene, thing)
  return [
    drafted(scene, {
      label: 'negotiating',
      actors: distinct([
        ...agents(scene, clause),
        ...actorsOf(
          scene,
          clause.obliques.filter((one) => one.preposition === 'with'),
        ),
      ]),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'still talked about',
      factuality: factualityOf(scene, clause),
      ...(about === undefined ? {} : { subject: about }),
    }),
  ]
}

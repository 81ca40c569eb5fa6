import type { ActorRef } from '../0-model/actor.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Clause } from '../3-syntax/clause.ts'
import { actorAt, actorsOf, agents, coordinated } from './actors.ts'
import { ceasefireOf } from './ceasefire.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill } from './lexicon.ts'
import { aboutOf, caseOf, dateAt, dateOf, factualityOf, headLemma, words } from './reading.ts'
import { distinct, type Scene } from './scene.ts'
import { base, clauseSpan, stretch } from './span.ts'
import { isThing } from './words/things.ts'

type Stage = 'negotiating' | 'agreed' | 'signed' | 'in-force' | 'breached' | 'collapsed'

/** What a verb makes of an agreement that is its subject or object. */
const stages: ReadonlyMap<string, Stage> = table({
  negotiating:
    'negotiate, discuss, pursue, seek, work on, hammer out, draft, thrash out, broker, finalise, finalize, near, consult',
  agreed:
    'reach, strike, conclude, clinch, seal, secure, agree, initial, settle, broker, forge, adopt, approve, ratify, endorse, announce, unveil, achieve, hammer out, complete, accept, create, win, extend, renew, provide, call for',
  signed: 'sign, ink',
  'in-force':
    'take effect, enter, hold, come into force, apply, last, implement, observe, declare, respect, honour, honor, uphold, begin, start, take hold, remain, survive, kick in',
  breached: 'violate, breach, break, flout, undermine, infringe, contravene, ignore',
  collapsed:
    'collapse, fail, break down, fall apart, fall through, lapse, expire, end, unravel, crumble, die, founder, void, tear up, terminate, scrap, abandon, quit, denounce, annul, shatter',
})

/** Verbs of binding oneself: “agreed to cut”, “undertook to”, “pledged that”. */
const binding: ReadonlySet<string> = new Set([
  'agree',
  'undertake',
  'commit',
  'pledge',
  'promise',
  'settle',
  'vow',
  'guarantee',
  'consent',
  'accept',
])

export const agreement: FactKind<'agreement'> = {
  name: 'agreement',
  happens: true,
  parties: true,
  says: 'An agreement and its stage: negotiating, agreed, signed, in force, breached or collapsed. Separate undertakings are separate facts.',
  examples: [
    {
      text: 'Norway and Denmark signed a fisheries accord in Oslo on Monday.',
      published: '2024-05-09',
      finds: [{ label: 'signed', actors: ['NOR', 'DNK'], date: '2024-05-06' }],
    },
    {
      text: 'Norway and Denmark have reached a deal on herring.',
      finds: [{ label: 'agreed', actors: ['NOR', 'DNK'] }],
    },
    { text: 'No agreement was reached on the border.', finds: [{ label: 'negotiating' }] },
    {
      text: 'The ceasefire collapsed in March.',
      published: '2024-05-09',
      finds: [{ label: 'collapsed', date: '2024-03' }],
    },
    {
      text: 'Norway is negotiating a gas deal with Denmark.',
      finds: [{ label: 'negotiating', actors: ['NOR', 'DNK'] }],
    },
    { text: 'It was a great deal of money.', finds: [], because: '“a great deal” is no agreement' },
  ],
  find: (scene) => [
    ...nouns(scene),
    ...scene.clauses.flatMap((clause) => [
      ...penned(scene, clause),
      ...inForce(scene, clause),
      ...without(scene, clause),
      ...haggled(scene, clause),
      ...bound(scene, clause),
      ...term(scene, clause),
      ...agreedThat(scene, clause),
    ]),
  ],
}

/** A noun for an agreement, with what its verb says of it. */
function nouns(scene: Scene): Draft<'agreement'>[] {
  const found: Draft<'agreement'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || !isThing(word.lemma, 'deal')) return
      if (word.lemma === 'deal' && /\b(?:great|good)\s+deal\b/i.test(scene.text.slice(word.start - 8, word.end))) return
      const at = { sentence, word: index }
      const draft = staged(scene, at) ?? dated(scene, at)
      if (draft !== null) found.push(draft)
    })
  })
  return found
}

function staged(scene: Scene, at: At): Draft<'agreement'> | null {
  for (const { clause, part, argument } of scene.holding(at)) {
    const stage = stages.get(clause.lemma)
    if (stage === undefined) continue
    if (part === 'oblique' && !/^(?:on|to|from|of|out of|into|in|about|with)$/.test(argument.preposition ?? ''))
      continue
    if (part === 'oblique' && !/^(?:agree|work|put|settle|quit|withdraw|pull)/.test(clause.lemma)) continue
    const acting = part === 'subject' ? [] : agents(scene, clause)
    const withs = actorsOf(
      scene,
      clause.obliques.filter((one) => one.preposition === 'with'),
    )
    const own = partiesOf(scene, at)
    const actors = distinct([...acting, ...withs, ...own])
    const label: Stage =
      argument.negated || clause.negated ? (stage === 'signed' || stage === 'in-force' ? stage : 'negotiating') : stage
    const span = clauseSpan(scene, clause)
    const subject = words(scene, stretch(scene, at, { relations: new Set(['acl', 'case', 'cc', 'appos']) }))
    const told = words(scene, span)
    const ceasefire = ceasefireOf(scene, at, told)
    return {
      label,
      actors,
      date: dateOf(scene, clause) ?? dateAt(scene, at),
      span,
      at: clause.at,
      rule: `stage of an agreement: ${clause.lemma}`,
      subject,
      about: subject,
      factuality: { ...factualityOf(scene, clause), negated: clause.negated || argument.negated },
      ...(ceasefire === undefined ? {} : { ceasefire }),
    }
  }
  return null
}

/** “the ceasefire of August 2008”, “the 2015 deal”: an agreement named with its date. */
function dated(scene: Scene, at: At): Draft<'agreement'> | null {
  const date = dateAt(scene, at)
  if (date === null) return null
  const span = stretch(scene, at)
  const ceasefire = ceasefireOf(scene, at, words(scene, span))
  return {
    label: 'agreed',
    actors: partiesOf(scene, at),
    date,
    span,
    at,
    rule: 'agreement named with its date',
    subject: words(scene, stretch(scene, at, { relations: new Set(['acl', 'case', 'cc', 'appos']) })),
    ...(ceasefire === undefined ? {} : { ceasefire }),
  }
}

/** Verbs that are of agreements alone, whatever they are said of: “signed the paper”, “nothing was signed”. */
const penning: ReadonlyMap<string, Stage> = new Map([
  ['sign', 'signed'],
  ['ink', 'signed'],
  ['initial', 'agreed'],
  ['conclude', 'agreed'],
  ['ratify', 'agreed'],
  ['come to terms', 'agreed'],
])

/** “put their signatures to it”, “shook hands on it”. */
const gestures: readonly (readonly [lemma: string, noun: RegExp, stage: Stage])[] = [
  ['put', /^(?:signature|name|pen)$/, 'signed'],
  ['affix', /^(?:signature|name)$/, 'signed'],
  ['shake', /^hand$/, 'agreed'],
]

function penned(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (clause.kind === 'noun') return []
  const object = clause.objects[0]
  const gesture =
    object === undefined
      ? undefined
      : gestures.find(([lemma, noun]) => lemma === clause.lemma && noun.test(scene.word(object.at).lemma))
  const stage = gesture?.[2] ?? penning.get(clause.lemma)
  if (stage === undefined) return []
  if (gesture === undefined && object !== undefined && isThing(headLemma(scene, object), 'deal')) return []
  if (clause.lemma === 'conclude' && (object === undefined || !isThing(headLemma(scene, object), 'offer', 'deal')))
    return []
  const with_ = actorsOf(
    scene,
    clause.obliques.filter((one) => one.preposition === 'with'),
  )
  const thing =
    gesture === undefined ? object : clause.obliques.find((one) => /^(?:to|on)$/.test(one.preposition ?? ''))
  if (clause.lemma === 'shake' && thing === undefined) return []
  const subject = aboutOf(scene, thing ?? null)
  return [
    {
      label: stage,
      actors: distinct([...agents(scene, clause), ...with_]),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'signing verb',
      factuality: {
        ...factualityOf(scene, clause),
        negated: clause.negated || clause.objects.some((one) => one.negated),
      },
      ...(subject === undefined ? {} : { subject, about: subject }),
    },
  ]
}

/** “takes effect”, “came into force”, “is in force”: of an agreement, or of “it” where nothing else is meant. */
function inForce(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (clause.kind === 'noun') return []
  const object = clause.objects[0] === undefined ? '' : scene.word(clause.objects[0].at).lemma
  const under = clause.obliques.find((one) => /^(?:into|in)$/.test(one.preposition ?? ''))
  const place = under === undefined ? '' : scene.word(under.at).lemma
  const taking = clause.lemma === 'take' && /^(?:effect|hold)$/.test(object)
  const entering = /^(?:enter|come|go|be|remain)$/.test(clause.lemma) && /^(?:force|effect|place)$/.test(place)
  const being = clause.kind === 'copula' && /^(?:force|effect|place)$/.test(clause.lemma)
  const [subject] = clause.subjects
  if (!(taking || entering || being) || subject === undefined) return []
  if (
    !isThing(headLemma(scene, subject), 'deal', 'truce') &&
    !/^(?:it|which|that|one)$/.test(headLemma(scene, subject))
  )
    return []
  if (being && clause.lemma === 'place') return []
  const span = clauseSpan(scene, clause)
  const about = words(scene, subject)
  const ceasefire = ceasefireOf(scene, clause.at, words(scene, span))
  return [
    {
      label: 'in-force',
      actors: partiesOf(scene, subject.at),
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule: 'in force',
      subject: about,
      about,
      factuality: factualityOf(scene, clause),
      ...(ceasefire === undefined ? {} : { ceasefire }),
    },
  ]
}

/** “ended without a deal”, “left with neither a signature nor a handshake”: talks that brought no agreement. */
function without(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (clause.kind === 'noun') return []
  const missing = clause.obliques.find(
    (one) =>
      (one.preposition === 'without' || (one.preposition === 'with' && one.negated)) &&
      /^(?:deal|agreement|accord|result|breakthrough|text|progress|signature|outcome|consensus|compromise|resolution)$/.test(
        headLemma(scene, one),
      ),
  )
  if (missing === undefined) return []
  return [
    {
      label: 'negotiating',
      actors: agents(scene, clause),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'without a result',
      factuality: { modality: 'asserted', negated: true, denied: false },
    },
  ]
}

/** “are still discussing victims”, “is negotiating with Oslo over fish”: talks about a thing, no agreement named. */
function haggled(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (
    !/^(?:negotiate|discuss|bargain|haggle|consult|hammer out|thrash out)$/.test(clause.lemma) ||
    clause.kind !== 'verb'
  )
    return []
  if (!clause.progressive && clause.form !== 'participle') return []
  const thing = clause.objects[0] ?? clause.obliques.find((one) => /^(?:on|over|about)$/.test(one.preposition ?? ''))
  if (thing === undefined || isThing(headLemma(scene, thing), 'deal')) return []
  const with_ = actorsOf(
    scene,
    clause.obliques.filter((one) => one.preposition === 'with'),
  )
  const about = aboutOf(scene, thing)
  return [
    {
      label: 'negotiating',
      actors: distinct([...agents(scene, clause), ...with_]),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'still talked about',
      factuality: factualityOf(scene, clause),
      ...(about === undefined ? {} : { subject: about, about }),
    },
  ]
}

/** “agreed to cut output”, “undertook to free the prisoners”. */
function bound(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (!binding.has(clause.lemma) || clause.kind === 'noun') return []
  const filled = fill(scene, clause, ['to', 'that', 'on'])
  if (filled === null || filled.content === null) return []
  const actors = agents(scene, clause)
  const subject = aboutOf(scene, filled.content)
  return [
    {
      label: clause.progressive ? 'negotiating' : 'agreed',
      actors,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'undertaking',
      factuality: factualityOf(scene, clause),
      ...(subject === undefined ? {} : { subject, about: subject }),
    },
  ]
}

/** “It was agreed that the police alone would keep order.” */
function agreedThat(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (!(clause.lemma === 'agree' || clause.lemma === 'settle' || clause.lemma === 'decide') || !clause.passive)
    return []
  const content = scene
    .below(clause)
    .find((one) => (one.link === 'subject' || one.link === 'complement') && one.mark === 'that')
  if (content === undefined) return []
  const subject = aboutOf(scene, content)
  return [
    {
      label: 'agreed',
      actors: agents(scene, content),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'it was agreed that',
      factuality: factualityOf(scene, clause),
      ...(subject === undefined ? {} : { subject, about: subject }),
    },
  ]
}

/** “Under the deal, both armies will pull back”: a term of an agreement, in a clause under it. */
function term(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (clause.kind === 'noun') return []
  const following = followsTerms(scene, clause)
  const under = following
    ? undefined
    : clause.obliques.find(
        (argument) =>
          /^(?:under|by|in|as per|according to|per)$/.test(argument.preposition ?? '') &&
          isThing(headLemma(scene, argument), 'deal') &&
          ((argument.preposition !== 'in' && argument.preposition !== 'by') || argument.at.word < clause.at.word),
      )
  if (under === undefined && !following) return []
  const obliged = clause.modal !== null || clause.tense === 'future' || clause.tense === 'present'
  if (!obliged) return []
  const span = clauseSpan(scene, clause, under === undefined ? {} : { words: [under.at] })
  return [
    {
      label: 'agreed',
      actors: agents(scene, clause),
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule: following ? 'term after others' : 'term under an agreement',
      subject: words(scene, span),
      about: words(scene, span),
      factuality: factualityOf(scene, clause),
    },
  ]
}

/** A main clause of duty in a paragraph whose earlier sentence opens the terms (“Under the deal, …”, “It provides for …”). */
function followsTerms(scene: Scene, clause: Clause): boolean {
  const dutiful =
    clause.modal === 'will' ||
    clause.modal === 'shall' ||
    clause.modal === 'must' ||
    clause.modal === 'be to' ||
    clause.modal === 'may'
  if (!dutiful || (clause.link !== 'main' && clause.link !== 'coordinate') || clause.kind === 'noun') return false
  const { block, start } = scene.trees[clause.at.sentence]!.sentence
  const from = scene.report.blocks[block]?.start ?? start
  return opening.test(scene.text.slice(from, start))
}
const opening =
  /\b(?:(?:under|as per|according to|by) (?:the|its|this|that) (?:[\w-]+ ){0,3}(?:deal|agreement|accord|pact|treaty|truce|ceasefire|document|text|plan|framework|annexes|terms|contract|compromise)|(?:it|agreement|deal|accord|pact|text|document|truce) (?:provides for|calls for|stipulates|foresees|includes|requires|creates|commits|obliges))\b/i

/** “between A and B”, “with A”, “A’s”, “A–B”: who is bound. */
function partiesOf(scene: Scene, at: At): readonly ActorRef[] {
  return distinct(
    scene.dependents(at).flatMap((child) => {
      const relation = scene.word(child).deprel
      const by = caseOf(scene, child)
      if (base(relation) === 'nmod' && (relation === 'nmod:poss' || /^(?:between|with|among|by)$/.test(by ?? '')))
        return coordinated(scene, child).flatMap((one) => actorAt(scene, one))
      if (relation === 'amod' || relation === 'compound')
        return coordinated(scene, child).flatMap((one) => {
          return scene.mentionsAt(one).map((mention) => mention.actor)
        })
      return []
    }),
  )
}

function table(lines: Readonly<Record<Stage, string>>): ReadonlyMap<string, Stage> {
  const map = new Map<string, Stage>()
  for (const [stage, verbs] of Object.entries(lines) as [Stage, string][])
    for (const verb of verbs.split(',')) if (!map.has(verb.trim())) map.set(verb.trim(), stage)
  return map
}

import type { ActorRef } from '../0-model/actor.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { actorsOf, agents } from './actors.ts'
import { conditionOf } from './condition.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { makersOf } from './makers.ts'
import { aboutOf, above, caseOf, dateOf, factualityOf, headLemma, speakersOf, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { clauseSpan, cover, stretch } from './span.ts'
import { attitudes, denied, final, type Stance, stances, wished } from './words/stance.ts'
import { isThing } from './words/things.ts'

const verbs = lexicon(stances)
const adjectives = lexicon(attitudes)

export const position: FactKind<'position'> = {
  name: 'position',
  says: 'What a party wants, backs or refuses on an issue. An answer to a named offer is a response.',
  examples: [
    {
      text: 'Norway demands a guaranteed share of the catch.',
      finds: [{ label: 'demands', actors: ['NOR'], about: 'a guaranteed share of the catch' }],
    },
    {
      text: 'Victims’ associations are against any pardon.',
      finds: [{ label: 'opposes', about: 'any pardon' }],
    },
    {
      text: 'Norway is ready to discuss the border.',
      finds: [{ label: 'open', actors: ['NOR'] }],
    },
    {
      text: 'Norway has refused to share power with the rebels.',
      finds: [{ label: 'rejects', actors: ['NOR'] }],
    },
    {
      text: 'Norway rejected the Danish proposal.',
      finds: [],
      because: 'the answer to a named offer: a response',
    },
    {
      text: 'The price rose by a third.',
      finds: [],
      because: 'nobody wants anything here',
    },
  ],
  find: (scene) => [
    ...longed(scene),
    ...scene.clauses.flatMap((clause) => [
      ...wanted(scene, clause),
      ...attitude(scene, clause),
      ...sided(scene, clause),
      ...listed(scene, clause),
      ...judged(scene, clause),
      ...refused(scene, clause),
      ...notWithout(scene, clause),
      ...ought(scene, clause),
      ...required(scene, clause),
    ]),
  ],
}

/** “demands a share”, “its demand for a share”, “refuses to go”, “would not accept a cap”. */
function wanted(scene: Scene, clause: Clause): Draft<'position'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined) return []
  const actors = agents(scene, clause)
  if (actors.length === 0) return []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    // an answer to what was offered or asked is a response
    if ((value === 'rejects' || value === 'accepts') && isThing(headLemma(scene, filled.content), 'offer', 'charge'))
      return []
    return stancesIn(
      scene,
      clause,
      value,
      actors,
      filled.content,
      `${value}: ${clause.kind === 'noun' ? 'noun' : 'verb'}`,
    )
  }
  return []
}

/** “is ready to talk”, “remains opposed to it”, “is opposed”: the adjective after a copula or a verb like one. */
function attitude(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind === 'noun') return []
  const entries = adjectives.get(adjectiveOf(scene, clause))
  if (entries === undefined) return []
  // a participle read as a passive (“Paris is opposed”) has its holder as object
  const own = agents(scene, clause)
  const actors = own.length > 0 || !clause.passive ? own : actorsOf(scene, clause.objects)
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    if (filled.content === null && actors.length > 0 && (value === 'open' || clause.passive))
      return stancesIn(scene, clause, value, actors, null, 'attitude')
    if (filled.content === null) {
      // “the text is unacceptable”: the thing is the subject, whoever says it holds the view
      const holders = speakersOf(scene, clause)
      if (holders.length === 0 || clause.subjects[0] === undefined) continue
      return stancesIn(scene, clause, value, holders, clause.subjects[0], 'attitude said of a thing')
    }
    if (actors.length === 0) continue
    return stancesIn(scene, clause, value, actors, filled.content, 'attitude')
  }
  return []
}

const wants: ReadonlySet<string> = new Set([
  'demand',
  'condition',
  'precondition',
  'request',
  'priority',
  'goal',
  'aim',
  'objective',
  'wish',
  'position',
  'requirement',
  'term',
])

/** “Oslo’s demands include X and Y”, “its main condition is Z”: each thing listed is a demand of its own. */
function listed(scene: Scene, clause: Clause): Draft<'position'>[] {
  const subject = clause.subjects[0]
  if (subject === undefined || !wants.has(scene.word(subject.at).lemma)) return []
  if (clause.kind === 'verb' && !/^(?:include|comprise|remain|range|centre|center|be)$/.test(clause.lemma)) return []
  const actors = makersOf(scene, subject.at)
  if (actors.length === 0) return []
  const below = scene
    .below(clause)
    .filter((one) => one.form === 'participle' || one.form === 'infinitive' || one.mark === 'that')
    .flatMap((one) => [one, ...one.coordinates.map((index) => scene.clauses[index]!)])
  const things: readonly (Argument | Clause)[] =
    below.length > 0 ? below : clause.kind === 'copula' ? [] : clause.objects
  const whole = clauseSpan(scene, clause)
  const told = things.length > 0 ? things : [null]
  return told.map((thing, i) => ({
    label: 'demands' as const,
    firmness: 'demand' as const,
    actors,
    about: thing === null ? words(scene, whole) : (aboutOf(scene, thing) ?? ''),
    date: null,
    span: thing === null ? whole : i === 0 ? cover(subject, stretch(scene, thing.at)) : stretch(scene, thing.at),
    at: thing === null ? clause.at : i === 0 ? clause.at : thing.at,
    rule: 'demands listed',
  }))
}

/** Nouns of wanting and refusing that no verb stands behind, with the stance they take. */
const longing: ReadonlyMap<string, Stance> = new Map([
  ['desire', 'supports'],
  ['wish', 'supports'],
  ['hope', 'supports'],
  ['ambition', 'supports'],
  ['aspiration', 'supports'],
  ['aim', 'supports'],
  ['goal', 'supports'],
  ['preference', 'supports'],
  ['eagerness', 'supports'],
  ['willingness', 'open'],
  ['readiness', 'open'],
  ['openness', 'open'],
  ['reluctance', 'opposes'],
  ['unwillingness', 'rejects'],
  ['hostility', 'opposes'],
])

/** “Oslo’s desire to talk”, “its readiness for a truce”. */
function longed(scene: Scene): Draft<'position'>[] {
  const found: Draft<'position'>[] = []
  scene.trees.forEach((tree, sentence) => {
    tree.words.forEach((word, index) => {
      const stance = word.upos === 'NOUN' ? longing.get(word.lemma) : undefined
      if (stance === undefined) return
      const at = { sentence, word: index }
      const actors = makersOf(scene, at)
      const content = scene
        .dependents(at)
        .find(
          (child) =>
            /^(?:acl|nmod)/.test(scene.word(child).deprel) &&
            child.word > index &&
            scene.word(child).deprel !== 'nmod:poss',
        )
      if (actors.length === 0 || content === undefined) return
      found.push({
        label: stance,
        firmness: 'preference',
        basis: 'inferred',
        actors,
        about: words(scene, stretch(scene, content)),
        date: null,
        span: stretch(scene, at),
        at,
        rule: 'noun of wanting',
      })
    })
  })
  return found
}

const copulas: ReadonlySet<string> = new Set([
  'remain',
  'stay',
  'seem',
  'appear',
  'sound',
  'prove',
  'become',
  'look',
  'feel',
  'declare',
])

/** The adjective a clause says of its subject: its own head after a copula, else the one below a verb like “remain”. */
function adjectiveOf(scene: Scene, clause: Clause): string {
  if (!copulas.has(clause.lemma)) return clause.passive ? scene.word(clause.at).form.toLowerCase() : clause.lemma
  const said = scene
    .dependents(clause.at)
    .find((child) => scene.word(child).upos === 'ADJ' && /^(?:xcomp|acl|advcl)/.test(scene.word(child).deprel))
  return said === undefined ? '' : scene.word(said).lemma
}

const judging: ReadonlySet<string> = new Set([
  'deem',
  'consider',
  'find',
  'call',
  'think',
  'regard',
  'see',
  'describe',
  'view',
  'label',
  'brand',
])

/** “deems the terms unacceptable”, “called it indispensable”: whoever judges holds the stance. */
function judged(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (!judging.has(clause.lemma) || clause.kind === 'noun') return []
  const actors = agents(scene, clause)
  const adjective = scene
    .dependents(clause.at)
    .map((child) => scene.word(child))
    .find((word) => word.upos === 'ADJ' && adjectives.has(word.lemma))
  if (actors.length === 0 || adjective === undefined) return []
  const stance = adjectives.get(adjective.lemma)![0]!.value
  return stancesIn(scene, clause, stance, actors, clause.objects[0] ?? null, 'judged to be')
}

/** “would not accept it”, “will not govern with them”: a refusal in the will of whoever acts. */
function refused(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (
    clause.kind !== 'verb' ||
    !clause.negated ||
    (clause.modal !== 'will' && clause.modal !== 'would') ||
    clause.passive
  )
    return []
  if (clause.link === 'condition' || verbs.has(clause.lemma)) return []
  const actors = agents(scene, clause)
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

/** “Without stopping of the cases, further steps are impossible”: what nothing goes without is demanded. */
function notWithout(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind === 'noun') return []
  const without = clause.obliques.find((one) => one.preposition === 'without')
  const refusing = clause.negated || clause.subjects.some((one) => one.negated) || clause.lemma === 'impossible'
  if (without === undefined || !refusing) return []
  const said = speakersOf(scene, clause)
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

const sides: ReadonlyMap<string, Stance> = new Map([
  ['against', 'opposes'],
  ['for', 'supports'],
  ['behind', 'supports'],
  ['in favour of', 'supports'],
  ['in favor of', 'supports'],
])

/** “is against any pardon”: a copula with a preposition. */
function sided(scene: Scene, clause: Clause): Draft<'position'>[] {
  if (clause.kind !== 'copula') return []
  const preposition = caseOf(scene, clause.at)
  const stance = preposition === null ? undefined : sides.get(preposition)
  if (stance === undefined) return []
  const actors = agents(scene, clause)
  if (actors.length === 0) return []
  const about = words(
    scene,
    stretch(scene, clause.at, { relations: new Set(['case', 'nsubj', 'cop', 'advmod', 'cc', 'mark', 'aux']) }),
  )
  return [
    {
      label: clause.negated ? denied[stance] : stance,
      actors,
      about,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'side taken',
    },
  ]
}

/** “Parliament must play its part”, he said: a need in someone’s words is their demand. */
function ought(scene: Scene, clause: Clause): Draft<'position'>[] {
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
  const actors = speakersOf(scene, clause)
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
function required(scene: Scene, clause: Clause): Draft<'position'>[] {
  const condition = conditionOf(scene, clause)
  if (condition === null || !condition.demanded) return []
  const upper = above(scene, clause)
  const said = speakersOf(scene, clause)
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

/** One position for each thing wanted, where several are joined. */
function stancesIn(
  scene: Scene,
  clause: Clause,
  stance: Stance,
  actors: readonly ActorRef[],
  content: Argument | Clause | null,
  rule: string,
): Draft<'position'>[] {
  const negated = clause.negated
  const label = negated ? denied[stance] : stance
  const span = clauseSpan(scene, clause)
  const told = words(scene, span)
  const firmness = firmnessOf(told, label)
  const about = aboutOf(scene, content)
  const factuality = factualityOf(scene, clause)
  const more = content !== null && 'link' in content ? joined(scene, content) : []
  const conditional = scene.below(clause).find((one) => conditionOf(scene, one) !== null)
  const condition = conditional === undefined ? undefined : words(scene, clauseSpan(scene, conditional))
  return [
    {
      label,
      actors,
      date: dateOf(scene, clause),
      span: content === null ? span : cover(span, stretchOf(scene, content)),
      at: clause.at,
      rule,
      ...(about === undefined ? {} : { about }),
      ...(firmness === undefined ? {} : { firmness }),
      ...(condition === undefined ? {} : { condition }),
      ...(inferred(scene, clause) ? { basis: 'inferred' as const } : {}),
      factuality: { ...factuality, modality: 'asserted', negated: negated && stance === 'demands' },
    },
    ...more.map((one) => ({
      label,
      actors,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, one),
      at: one.at,
      rule: `${rule}, joined`,
      about: aboutOf(scene, one) ?? '',
      ...(firmness === undefined ? {} : { firmness }),
      factuality: { ...factuality, modality: 'asserted' as const, negated: negated && stance === 'demands' },
    })),
  ]
}

/** “that X go and that Y stay”: clauses joined to the first, each a thing wanted. */
function joined(scene: Scene, content: Clause): readonly Clause[] {
  return content.coordinates
    .map((index) => scene.clauses[index]!)
    .filter(
      (one) =>
        one.at.sentence === content.at.sentence &&
        one.at.word > content.at.word &&
        one.form === content.form &&
        one.modal === content.modal,
    )
}

function stretchOf(scene: Scene, content: Argument | Clause) {
  return stretch(scene, content.at, { relations: new Set(['conj']) })
}

function firmnessOf(told: string, stance: Stance): 'red-line' | 'demand' | 'preference' | undefined {
  if (final.test(told)) return 'red-line'
  if (wished.test(told)) return 'preference'
  return stance === 'demands' || stance === 'rejects' ? 'demand' : undefined
}

const seeming: ReadonlySet<string> = new Set([
  'seem',
  'appear',
  'seek',
  'hope',
  'aim',
  'desire',
  'fear',
  'see',
  'believe',
  'think',
  'regard',
])

/** “appears eager”, “is believed to favour”, “seeks”, “seen as a priority for”: the narrator reads a mind. */
function inferred(scene: Scene, clause: Clause): boolean {
  if (speakersOf(scene, clause).length > 0) return false
  if (seeming.has(clause.lemma)) return true
  const upper = above(scene, clause)
  return (
    upper !== undefined &&
    seeming.has(upper.lemma) &&
    (upper.passive || upper.lemma === 'seem' || upper.lemma === 'appear')
  )
}

import type { ActorRef } from '../0-model/actor.ts'
import type { Span } from '../0-model/passage.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { agents } from './actors.ts'
import { conditionOf, type LinkageType } from './condition.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { aboutOf, above, factualityOf, speakersOf, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { clauseSpan, cover, stretch } from './span.ts'

/** Prepositions that tie a thing to another, whatever the verb. */
const ties: ReadonlyMap<string, LinkageType> = new Map([
  ['without', 'precondition_of'],
  ['in exchange for', 'quid_pro_quo'],
  ['in return for', 'quid_pro_quo'],
  ['as part of', 'package_with'],
  ['subject to', 'contingent_on_event'],
  ['pending', 'sequenced_before'],
  ['conditional on', 'precondition_of'],
  ['contingent on', 'contingent_on_event'],
  ['dependent on', 'contingent_on_event'],
  ['in response to', 'retaliates_for'],
  ['in retaliation for', 'retaliates_for'],
  ['in compensation for', 'compensates'],
  ['only after', 'sequenced_before'],
])

/** Verbs that tie one thing to another. */
const verbs = lexicon({
  contingent_on_event: `depend, hinge, rest, turn, ride: on upon`,
  precondition_of: `
    require, need, presuppose: object
    condition, premise, predicate: object+on
    tie, link: to object+to
  `,
  compensates: `offset, compensate: object for`,
  guarantees: `guarantee, underwrite, safeguard: object`,
  excludes: `preclude, rule out: object`,
  retaliates_for: `retaliate: for
    answer: in`,
})

export const linkage: FactKind<'linkage'> = {
  name: 'linkage',
  says: 'One thing is made to depend on another.',
  examples: [
    {
      text: 'Norway will sign only if its farmers are compensated.',
      finds: [{ type: 'precondition_of', actors: ['NOR'] }],
    },
    {
      text: 'Norway offered fish in exchange for gas.',
      finds: [{ type: 'quid_pro_quo' }],
    },
    {
      text: 'Unless the border is opened, the talks will end.',
      finds: [{ type: 'precondition_of' }],
    },
    { text: 'Norway left the talks after lunch.', finds: [], because: 'only an order in time; nothing depends on it' },
  ],
  find: (scene) =>
    scene.clauses.flatMap((clause) => [
      ...conditional(scene, clause),
      ...tied(scene, clause),
      ...byVerb(scene, clause),
      ...notBefore(scene, clause),
    ]),
}

/** A clause under “if”, “unless”, “provided”, “until”, with the clause above it. */
function conditional(scene: Scene, clause: Clause): Draft<'linkage'>[] {
  const condition = conditionOf(scene, clause)
  const upper = above(scene, clause)
  if (condition === null || upper === undefined) return []
  const what = clauseSpan(scene, upper, { words: [clause.at] })
  const span = clauseSpan(scene, upper)
  const dependsOn = clauseSpan(scene, clause)
  return [link(scene, upper, condition.type, what, dependsOn, cover(span, dependsOn), `condition: ${condition.by}`)]
}

/** “… in exchange for …”, “without … no …”, “as part of a deal”. */
function tied(scene: Scene, clause: Clause): Draft<'linkage'>[] {
  return clause.obliques.flatMap((argument) => {
    const type = argument.preposition === null ? undefined : ties.get(argument.preposition)
    if (type === undefined) return []
    // “without a result”: a manner, unless what it is without is what is refused
    if (
      argument.preposition === 'without' &&
      !clause.negated &&
      clause.modal === null &&
      !clause.subjects.some((one) => one.negated)
    )
      return []
    const what = clauseSpan(scene, clause, { words: [argument.at] })
    return [link(scene, clause, type, what, argument, clauseSpan(scene, clause), `tie: ${argument.preposition}`)]
  })
}

/** “depends on”, “requires”, “linked peace to concessions”. */
function byVerb(scene: Scene, clause: Clause): Draft<'linkage'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined || clause.kind === 'noun') return []
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null || filled.content === null) continue
    const what: Argument | undefined = filled.addressees[0] ?? clause.subjects[0]
    if (what === undefined) continue
    // a person who requires something makes a demand
    if (filled.addressees.length === 0 && agents(scene, clause).length > 0 && /^(?:require|need)$/.test(clause.lemma))
      continue
    const span = clauseSpan(scene, clause)
    const actors = filled.addressees.length > 0 ? agents(scene, clause) : []
    return [
      {
        ...link(scene, clause, value, what, filled.content, span, `verb: ${clause.lemma}`),
        ...(actors.length > 0 ? { actors } : {}),
      },
    ]
  }
  return []
}

/** “will not decide before its lawyers have read it”: a negated clause bounded by another. */
function notBefore(scene: Scene, clause: Clause): Draft<'linkage'>[] {
  if (clause.link !== 'time' || clause.mark !== 'before') return []
  const upper = above(scene, clause)
  if (upper === undefined || !(upper.negated || upper.subjects.some((one) => one.negated) || upper.modal !== null))
    return []
  const what = clauseSpan(scene, upper, { words: [clause.at] })
  const dependsOn = clauseSpan(scene, clause)
  return [
    link(
      scene,
      upper,
      upper.negated ? 'precondition_of' : 'sequenced_before',
      what,
      dependsOn,
      clauseSpan(scene, upper),
      'not before',
    ),
  ]
}

function link(
  scene: Scene,
  upper: Clause,
  type: LinkageType,
  what: Span,
  dependsOn: Span | Argument | Clause,
  span: Span,
  rule: string,
): Draft<'linkage'> {
  const said = speakersOf(scene, upper)
  const actors: readonly ActorRef[] = said.length > 0 ? said : agents(scene, upper)
  const reading = 'at' in dependsOn ? aboutOf(scene, dependsOn) : words(scene, dependsOn)
  const { modality } = factualityOf(scene, upper)
  return {
    type,
    what: words(scene, what),
    dependsOn: reading ?? '',
    about: words(scene, what),
    actors,
    date: null,
    span,
    at: upper.at,
    rule,
    factuality: {
      modality: type === 'contingent_on_event' && modality === 'asserted' ? 'possible' : modality,
      negated: false,
      denied: false,
    },
  }
}

export { stretch }

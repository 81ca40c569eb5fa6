import type { ActorRef } from '../0-model/actor.ts'
import { overlap, type Span } from '../0-model/passage.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { agents } from './actors.ts'
import { conditionOf, type LinkageType } from './condition.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { tiedByPhrase } from './linkages/cues.ts'
import { orders } from './linkages/orders.ts'
import { reactions } from './linkages/reactions.ts'
import { principals } from './principals.ts'
import { aboutOf, above, factualityOf, words } from './reading.ts'
import { distinct, type Scene } from './scene.ts'
import { clauseSpan, cover, stretch } from './span.ts'
import { doers } from './speech/doers.ts'
import { voicesOf } from './speech/voices.ts'
import { type TiePhrase, tiePhrases } from './ties.ts'

/** Verbs that tie one thing to another. */
const verbs = lexicon({
  contingent_on_event: `depend, hinge, rest, turn, ride: on upon`,
  precondition_of: `
    require, need, presuppose: object
    condition, premise, predicate: object+on
    tie, link, attach, peg, couple: object+to to
  `,
  compensates: `offset, compensate: object for`,
  guarantees: `guarantee, underwrite, safeguard: object`,
  excludes: `preclude, rule out: object`,
  retaliates_for: `retaliate: for`,
  sequenced_before: `precede: object`,
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
    {
      text: 'Without the prisoners there would be no talks, Norway said.',
      finds: [{ type: 'precondition_of', actors: ['NOR'] }],
    },
    {
      text: 'Nothing will be signed before every village has been heard.',
      finds: [{ type: 'precondition_of' }],
    },
    {
      text: 'Norway shelved its own tariffs in March. In return, Denmark is to drop its lawsuits.',
      finds: [{ type: 'quid_pro_quo', actors: ['DNK'] }],
    },
    {
      text: 'Norway suspended the talks after the shelling of its embassy.',
      finds: [{ type: 'retaliates_for', actors: ['NOR'] }],
    },
    {
      text: 'Norway and Denmark signed a pact. If voters reject it, the old quotas of Norway stay in force.',
      finds: [{ type: 'contingent_on_event', actors: ['NOR'] }],
    },
    {
      text: 'The loan is conditional on the approval of the budget by the Danish parliament.',
      finds: [{ type: 'precondition_of' }],
    },
    {
      text: 'Norway insists that the boats be released before it signs.',
      finds: [{ type: 'precondition_of', actors: ['NOR'] }],
    },
    {
      text: 'Norway wants the boats counted before anything else is settled.',
      finds: [{ type: 'precondition_of', actors: ['NOR'] }],
    },
    {
      text: 'The pact will enter into force 30 days after both parliaments have ratified it.',
      finds: [{ type: 'sequenced_before' }],
    },
    {
      text: 'Norway seized a trawler. Denmark retaliated with duties on salmon.',
      finds: [{ type: 'retaliates_for', actors: ['DNK'] }],
    },
    {
      text: 'A Danish inquiry must precede any talks.',
      finds: [{ type: 'sequenced_before' }],
    },
    {
      text: 'Norway seized a trawler. Denmark responded with a statement.',
      finds: [],
      because: 'an answer in words is no reprisal',
    },
    { text: 'The minister lived in Oslo until he died.', finds: [], because: 'a story told in order; nothing waited' },
    { text: 'A vote, if there is one, will be held in May.', finds: [], because: 'a doubt, no condition' },
    {
      text: 'A diplomat, speaking on condition of anonymity, said the talks were dead.',
      finds: [],
      because: 'what is agreed with the reporter binds no party',
    },
    {
      text: 'The pay rise hinges on the vote in parliament.',
      finds: [{ type: 'contingent_on_event' }],
    },
    {
      text: 'Norway proposed a pact that would lower the cap on the price of Danish gas.',
      finds: [],
      because: 'what gas costs is no condition',
    },
    { text: 'Norway left the talks after lunch.', finds: [], because: 'only an order in time; nothing depends on it' },
  ],
  find: (scene) => {
    const byClause = scene.clauses.flatMap((clause) => [
      ...conditional(scene, clause),
      ...byVerb(scene, clause),
      ...orders(scene, clause).map((one) =>
        link(scene, one.host, one.type, one.what, one.dependsOn, one.span, one.how),
      ),
      ...reactions(scene, clause).map((one) =>
        link(scene, one.host, 'retaliates_for', one.span, one.dependsOn, one.span, 'answered with a deed'),
      ),
      ...bargain(scene, clause),
    ])
    const byWords = [
      ...tiePhrases(scene).map((phrase) => tied(scene, phrase)),
      ...tiedByPhrase(scene).map((one) =>
        link(scene, one.host, one.type, one.what, one.dependsOn, one.span, `phrase, ${one.cue}`),
      ),
    ]
    return [
      ...byClause,
      ...byWords.filter(
        (one) => !byClause.some((other) => overlap(one.span, other.span) > 0.6 * (one.span.end - one.span.start)),
      ),
    ]
  },
}

/** A clause under “if”, “unless”, “provided”, “until”, with the clause above it. */
function conditional(scene: Scene, clause: Clause): Draft<'linkage'>[] {
  const condition = conditionOf(scene, clause)
  const upper = above(scene, clause)
  if (condition === null || upper === undefined) return []
  const what = clauseSpan(scene, upper, { words: [clause.at] })
  const span = clauseSpan(scene, upper)
  const dependsOn = clauseSpan(scene, clause)
  return [link(scene, upper, condition.type, what, dependsOn, cover(span, dependsOn), `condition, ${condition.by}`)]
}

/** “… in exchange for …”, “provided …”, “without … no …”: a phrase with the clause it belongs to. */
function tied(scene: Scene, { type, cue, condition, host }: TiePhrase): Draft<'linkage'> {
  const what = clauseSpan(scene, host)
  const outside = condition.start >= what.end || condition.end <= what.start
  return link(
    scene,
    host,
    type,
    outside ? what : without(what, condition),
    condition,
    cover(what, condition),
    `tie, ${cue}`,
  )
}

/** What of a stretch stands outside another: before it, or after where it opens the stretch. */
function without(whole: Span, part: Span): Span {
  return part.start - whole.start > whole.end - part.end
    ? { start: whole.start, end: Math.max(whole.start + 1, part.start) }
    : { start: Math.min(part.end, whole.end - 1), end: whole.end }
}

/** “Call off the strikes and I’ll be back”, “stop fighting or face sanctions”: an order with what follows on it. */
function bargain(scene: Scene, clause: Clause): Draft<'linkage'>[] {
  const [second] = clause.coordinates
    .map((index) => scene.clauses[index]!)
    .filter((one) => one.at.word > clause.at.word)
  if (second === undefined || second.at.sentence !== clause.at.sentence) return []
  const joined = scene.dependents(second.at).find((child) => scene.word(child).deprel === 'cc')
  const by = joined === undefined ? '' : scene.word(joined).form.toLowerCase()
  const order = clause.form === 'imperative' && (second.modal === 'will' || second.tense === 'future') && by === 'and'
  const threat = by === 'or' && /^(?:face|risk|lose|suffer|see|incur)$/.test(second.lemma)
  if (!order && !threat) return []
  const first = clauseSpan(scene, clause)
  const then = clauseSpan(scene, second)
  return [
    link(
      scene,
      clause,
      order ? 'quid_pro_quo' : 'contingent_on_event',
      then,
      first,
      cover(first, then),
      order ? 'order and promise' : 'or else',
    ),
  ]
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
    // a party that requires or rules out something takes a position; it ties nothing
    if (filled.addressees.length === 0 && scene.mentionsAt(what.at).length > 0) continue
    // “an instrument linked to exports”, “whose region depends on it” say what a thing is like
    if (
      clause.link === 'modifier' ||
      (clause.link === 'relative' && /^(?:depend|rest|turn|ride|need)$/.test(clause.lemma))
    )
      continue
    // what merely came first ties nothing: “must precede”
    const first = clause.lemma === 'precede'
    if (first && (clause.modal === null || 'link' in filled.content)) continue
    const span = clauseSpan(scene, clause)
    const actors = filled.addressees.length > 0 ? agents(scene, clause) : []
    const [tiedThing, condition] =
      first && !('link' in filled.content) ? [filled.content, what] : [what, filled.content]
    return [
      {
        ...link(scene, clause, value, tiedThing, condition, span, `verb: ${clause.lemma}`),
        ...(actors.length > 0 ? { actors } : {}),
      },
    ]
  }
  return []
}

/**
 * Who ties: whoever says it, else who acts in what is tied, else those named there, else those whose negotiation it is.
 * Who acts in the condition alone ties nothing: “if voters reject it, the pact of the two sides stays in force”.
 */
function whoTies(scene: Scene, upper: Clause, span: Span, condition: Span): readonly ActorRef[] {
  const said = voicesOf(scene, upper)
  const own = doers(scene, upper)
  // what unnamed people tell of a party is that party's link
  const known = (actor: ActorRef) => actor.id !== undefined || actor.of !== undefined
  if (said.length > 0 && (said.some(known) || !own.some(known))) return said
  if (own.length > 0) return own
  const outside = (at: number) => at < condition.start || at >= condition.end
  const under = scene
    .below(upper)
    .filter((one) => one.link !== 'relative' && one.link !== 'modifier' && outside(scene.word(one.at).start))
  const acting = distinct(under.flatMap((one) => agents(scene, one)))
  if (acting.length > 0) return acting
  const named = scene
    .mentionsIn(upper.at.sentence)
    .filter((one) => !one.place && one.start >= span.start && one.end <= span.end && one.form !== 'pronoun')
    .filter((one) => outside(one.start))
    .map((one) => one.actor)
  return named.length > 0 ? distinct(named).slice(0, 1) : principals(scene)
}

function spanOf(scene: Scene, told: Span | Argument | Clause): Span {
  if (!('at' in told)) return told
  return 'link' in told ? clauseSpan(scene, told) : stretch(scene, told.at)
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
  const actors = whoTies(scene, upper, span, spanOf(scene, dependsOn))
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

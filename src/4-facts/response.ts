import type { Argument, Clause } from '../3-syntax/clause.ts'
import { actorsOf, agents } from './actors.ts'
import { conditionOf } from './condition.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { aboutOf, dateOf, factualityOf, headLemma, words } from './reading.ts'
import type { Scene } from './scene.ts'
import { clauseSpan, matrixSpan } from './span.ts'
import { isThing } from './words/things.ts'

type Answer = 'accepts' | 'rejects' | 'conditional' | 'counters' | 'pending'

/** Verbs of answering. They answer where their object is an offer, request or the like, or where nothing else is said. */
const verbs = lexicon({
  accepts: `
    accept: object none
    agree, consent, assent, accede, say yes: to
    approve, back, endorse, ratify, embrace, adopt: object
    settle, plump: for
  `,
  rejects: `
    reject, rebuff, turn down, brush aside, brush off, spurn, veto, refuse, dismiss, repudiate, decline, bin, snub, scorn, wave away, knock back, shoot down, throw out, vote down, oppose: object none
    balk, baulk, bristle: at
    say no: to none
    countenance, hear: object of
  `,
  counters: `
    counter: object with none
  `,
  pending: `
    reply, respond, react, answer, comment, decide: to on object none
    study, consider, examine, review, weigh, mull, assess, analyse, analyze, scrutinise, scrutinize: object
  `,
})

const always: ReadonlySet<string> = new Set([
  'turn down',
  'brush aside',
  'brush off',
  'rebuff',
  'say no',
  'knock back',
  'snub',
  'spurn',
])

export const response: FactKind<'response'> = {
  name: 'response',
  happens: true,
  says: 'An answer to a named offer or request: yes, no, yes if, another offer, or none yet.',
  examples: [
    {
      text: 'Norway rejected the Danish proposal on Tuesday.',
      published: '2024-05-09',
      finds: [{ label: 'rejects', actors: ['NOR'], date: '2024-05-07' }],
    },
    { text: 'Norway has yet to respond to the offer.', finds: [{ label: 'pending', actors: ['NOR'] }] },
    {
      text: 'The offer was turned down by Norway.',
      finds: [{ label: 'rejects', actors: ['NOR'], to: 'The offer' }],
    },
    {
      text: 'Norway rejects independence for the islands.',
      finds: [],
      because: 'a stand on an issue, not an answer to an offer: a position',
    },
  ],
  find: (scene) => scene.clauses.flatMap((clause) => answered(scene, clause)),
}

function answered(scene: Scene, clause: Clause): Draft<'response'>[] {
  const entries = verbs.get(clause.lemma)
  if (entries === undefined) return []
  const actors = agents(scene, clause)
  if (actors.length === 0) return []
  const open = clause.negated || yetTo(scene, clause)
  for (const { value, slots } of entries) {
    const filled = fill(scene, clause, slots)
    if (filled === null) continue
    const lemma = headLemma(scene, filled.content)
    const offer = filled.content !== null && isThing(lemma, 'offer', 'truce')
    const pronoun = filled.content !== null && /^(?:it|that|this|them|one|both|neither|which)$/.test(lemma)
    if (value === 'pending') {
      const study = /^(?:study|consider|examine|review|weigh|mull|assess|analy[sz]e|scrutini[sz]e)$/.test(clause.lemma)
      if (study ? !offer : !open) continue
      return [draft(scene, clause, 'pending', actors, filled.content, 'no answer yet')]
    }
    if (filled.content === null && clause.kind === 'noun') continue
    if (!offer && !pronoun && !always.has(clause.lemma) && filled.content !== null) continue
    if (filled.content === null && !/^(?:accept|reject|refuse|decline|say no|counter)$/.test(clause.lemma)) continue
    const unless = scene.below(clause).find((one) => conditionOf(scene, one)?.demanded)
    const label: Answer =
      open && value === 'accepts' ? 'rejects' : value === 'accepts' && unless ? 'conditional' : value
    return [draft(scene, clause, label, actors, filled.content, `answer: ${value}`, unless)]
  }
  return []
}

/** “has yet to reply”, “has still to decide”. */
function yetTo(scene: Scene, clause: Clause): boolean {
  const tree = scene.trees[clause.at.sentence]!
  const from = Math.max(0, clause.at.word - 5)
  return /\b(?:yet|still) to\b/i.test(scene.text.slice(tree.words[from]!.start, scene.word(clause.at).start))
}

function draft(
  scene: Scene,
  clause: Clause,
  label: Answer,
  actors: Draft<'response'>['actors'],
  content: Argument | Clause | null,
  rule: string,
  unless?: Clause,
): Draft<'response'> {
  const to = aboutOf(scene, content)
  return {
    label,
    actors,
    counterparts: actorsOf(
      scene,
      clause.obliques.filter((argument) => argument.preposition === 'from'),
    ),
    ...(to === undefined ? {} : { to, about: to }),
    ...(unless === undefined ? {} : { condition: words(scene, clauseSpan(scene, unless)) }),
    date: dateOf(scene, clause),
    span: matrixSpan(scene, clause),
    at: clause.at,
    rule,
    factuality: { ...factualityOf(scene, clause), negated: false },
  }
}

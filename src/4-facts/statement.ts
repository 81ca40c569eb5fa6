import type { ActorRef } from '../0-model/actor.ts'
import { overlap, type Span } from '../0-model/passage.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { actorAt, actorsOf, agents } from './actors.ts'
import { verbClass } from './classes.ts'
import type { Draft, FactKind } from './kind.ts'
import { fill, lexicon } from './lexicon.ts'
import { aboutOf, above, dateOf, hasQuotation, words } from './reading.ts'
import { type Scene, sentenceAt } from './scene.ts'
import { clauseSpan, cover, stretch, trimmed, whole } from './span.ts'
import { told } from './speech/told.ts'
import { unattributed } from './statements/carried.ts'
import { framed } from './statements/frames.ts'
import { speech, utterances } from './words/speech.ts'

const verbs = lexicon(speech)

export const statement: FactKind<'statement'> = {
  name: 'statement',
  utterance: true,
  said: true,
  says: 'Someone says something worth recording: one for each reporting clause, with what is said; accusing, denying, announcing and warning count as saying.',
  examples: [
    {
      text: 'Norway’s foreign minister, Kari Holm, said on Monday that the talks would go on.',
      published: '2024-05-07',
      finds: [
        {
          label: 'indirect',
          actors: ['Kari Holm'],
          date: '2024-05-06',
          evidence: 'Norway’s foreign minister, Kari Holm, said on Monday that the talks would go on',
        },
      ],
    },
    {
      text: '“We are not there yet,” said Kari Holm, the Norwegian foreign minister.',
      finds: [{ label: 'direct', actors: ['Kari Holm'] }],
    },
    {
      text: 'According to the union, the offer was withdrawn in March.',
      finds: [{ label: 'indirect' }],
    },
    {
      text: 'Norway denied that any money had been paid.',
      finds: [{ label: 'indirect', actors: ['NOR'] }],
    },
    {
      text: '“A total surprise,” snapped Kari Holm of the Norwegian delegation.',
      finds: [{ label: 'direct', actors: ['Kari Holm'] }],
    },
    {
      text: 'Kari Holm, the union’s spokeswoman, shot back that without the bonus there would be no talks at all.',
      finds: [{ label: 'indirect', actors: ['Kari Holm'] }],
    },
    {
      text: 'Denmark is to join the pact in January, Norway said.',
      finds: [{ label: 'indirect', actors: ['NOR'], evidence: 'Denmark is to join the pact in January, Norway said' }],
    },
    {
      text: 'Norwegian energy ministry: “an important step, not the last”.',
      finds: [{ label: 'direct' }],
    },
    {
      text: 'The text, in the words of Kari Holm, is dead.',
      finds: [{ label: 'indirect', actors: ['Kari Holm'] }],
    },
    {
      text: 'The talks in Oslo went on for days without a result.',
      finds: [],
      because: 'the narrator’s own telling; nobody is said to say it',
    },
    {
      text: 'Norway wants an answer.',
      finds: [],
      because: 'a standing want is a position; nothing is said to have been said',
    },
  ],
  find: (scene) => {
    const clauses = [
      ...scene.clauses.flatMap((clause) => spoken(scene, clause)),
      ...scene.clauses.flatMap((clause) => accordingTo(scene, clause)),
    ]
    const others = [...clauses, ...attributed(scene, clauses), ...carriedOn(scene)]
    const byOrder = told(scene)
    const kept = others.filter((one) => !byOrder.some((other) => completes(other, one)))
    const known = [
      ...kept,
      ...[...byOrder, ...framed(scene)].filter((one) => !kept.some((other) => covers(other, one))),
    ]
    return [...known, ...unattributed(scene, known)]
  },
}

/** Whether a passage is told already, by the same verb or over largely the same words. */
function covers(known: Draft<'statement'>, { at, span }: Draft<'statement'>): boolean {
  if (known.at.sentence !== at.sentence) return false
  return known.at.word === at.word || overlap(known.span, span) > 0.7 * (span.end - span.start)
}

/** Whether the order of words has what is said with a verb (“…,” he said) where the tree has it without. */
function completes(told: Draft<'statement'>, { at, span }: Draft<'statement'>): boolean {
  return (
    told.at.sentence === at.sentence &&
    told.at.word === at.word &&
    told.span.end >= span.start &&
    told.span.start < span.start - 8 &&
    (told.label === 'direct' || /(?:after|set in)$/.test(told.rule))
  )
}

/** A reporting clause: a verb of saying with someone who says it and what is said. */
function spoken(scene: Scene, clause: Clause): Draft<'statement'>[] {
  if (clause.kind !== 'verb' || clause.form === 'imperative') return []
  // “has not replied” is no utterance, but an answer still due
  if (clause.negated && /^(?:reply|respond|answer|react|comment)$/.test(clause.lemma)) return []
  // “no group claimed responsibility”: nobody says anything
  if (clause.subjects.some((one) => one.negated)) return []
  const entries = verbs.get(clause.lemma) ?? verbs.get(clause.lemma.replace(/s$/, ''))
  if (entries === undefined) return []
  const turned = entries.some(({ value }) => value === 'says') ? speakerAfter(scene, clause) : []
  const speakers = turned.length > 0 ? turned : agents(scene, clause)
  if (speakers.length === 0) return []
  const content = contents(scene, clause)
  const own = clauseSpan(scene, clause)
  for (const { value, slots } of entries) {
    if (value === 'once' && clause.tense === 'present' && !clause.perfect) continue
    const filled = value === 'calls' ? naming(scene, clause) : fill(scene, clause, slots)
    const quoted = hasQuotation(scene, own)
    if (filled === null && content.length === 0 && !quoted) continue
    if (value === 'quotes' && !quoted) continue
    if (light.test(clause.lemma) && content.length === 0 && !quoted && !utters(scene, filled?.content ?? null)) continue
    // “said” with nothing said (“as he said”, “he told reporters”) tells nothing
    if (value === 'says' && content.length === 0 && !quoted && (filled === null || filled.content === null)) continue
    const span = wholeQuotation(scene, cover(own, ...content), clause)
    const about = content[0] ? words(scene, content[0]) : aboutOf(scene, filled?.content ?? null)
    return [
      {
        label: hasQuotation(scene, span) ? 'direct' : 'indirect',
        actors: speakers,
        counterparts: addressees(scene, clause),
        ...(about === undefined ? {} : { about }),
        date: dateOf(scene, clause),
        span,
        at: clause.at,
        rule: `reporting clause, ${value}, ${content.length > 0 ? 'a clause' : quoted ? 'marks' : filled?.content == null ? 'nothing' : 'link' in filled.content ? 'an infinitive' : 'a thing'}`,
      },
    ]
  }
  return []
}

/** Verbs that make an utterance only of the right noun. */
const light = /^(?:make|give|express|voice|convey|offer|break|issue)$/

function utters(scene: Scene, content: Argument | Clause | null): boolean {
  return content !== null && 'tie' in content && utterances.has(scene.word(content.at).lemma.toLowerCase())
}

/**
 * “…, argued Chancellor Kari Holm”: the speaker after a verb of saying, where the parser took what is said for its
 * subject. Only where nobody stands before the verb.
 */
function speakerAfter(scene: Scene, clause: Clause): readonly ActorRef[] {
  if (clause.passive || scene.below(clause).some((one) => one.mark === 'that')) return []
  const before = clause.subjects.filter((one) => one.tie !== 'shared' && actorAt(scene, one.at).length > 0)
  const [object] = clause.objects
  if (before.length > 0 || object === undefined || object.at.word < clause.at.word) return []
  const close = scene.word(object.at).start - scene.word(clause.at).end
  return close > 60 ? [] : actorsOf(scene, clause.objects)
}

/** “We will see. This is hard,” he said: one quotation over several sentences is one passage, from its first word. */
function wholeQuotation(scene: Scene, span: Span, clause: Clause): Span {
  const { start, block } = scene.trees[clause.at.sentence]!.sentence
  const open = scene
    .quotationsIn({ start: start - 1, end: start + 1 })
    .find((quote) => quote.start < start && start < quote.end && quote.end <= span.end)
  const from = scene.report.blocks[block]?.start ?? start
  return open === undefined || open.start < from || span.start > start + 1 ? span : { start: open.start, end: span.end }
}

/** “called it a farce”: a thing and the name given to it, as a predicate or under “as”. */
function naming(scene: Scene, clause: Clause): { content: Argument | Clause | null } | null {
  const object = clause.objects[0]
  if (object === undefined) return null
  const named =
    clause.obliques.some((argument) => argument.preposition === 'as') ||
    scene.dependents(clause.at).some((child) => /^(?:xcomp|advcl)/.test(scene.word(child).deprel))
  return named ? { content: object } : null
}

/** What is said: the clauses that are its content, before or after the reporting verb. */
function contents(scene: Scene, clause: Clause): readonly Span[] {
  const reporting = scene.word(clause.at)
  const below = scene.below(clause)
  const own = below.filter((one) => one.link === 'complement' || one.link === 'open')
  // a “that” clause the parser hung on a word of the reporting clause is still what is said
  const hung =
    own.length > 0
      ? []
      : [
          ...below,
          ...scene.clausesIn(clause.at.sentence).filter((one) => one.parent === clause.index || isUnder(one, clause)),
        ].filter((one) => one.mark === 'that' && one.at.word > clause.at.word)
  if (own.length === 0 && hung.length > 0) return [whole(scene, hung[0]!.at)]
  const upper = setIn(scene, clause)
  return (own.length === 0 && upper !== undefined ? [upper] : own).map((one) => {
    const inside = scene.word(one.at).head === clause.at.word && /^(?:ccomp|xcomp)/.test(scene.word(one.at).deprel)
    return inside ? whole(scene, one.at) : around(scene, one, reporting)
  })
}

/** “Talks, he insisted, must end”: a short reporting clause set into the one above it. */
function setIn(scene: Scene, clause: Clause): Clause | undefined {
  if (clause.link !== 'main' && clause.link !== 'coordinate') return undefined
  const upper = above(scene, clause)
  if (upper === undefined || upper.at.sentence !== clause.at.sentence) return undefined
  const span = clauseSpan(scene, clause)
  const marked = /[,;:”"“»]\s*$/.test(scene.text.slice(Math.max(0, span.start - 2), span.start))
  return marked && clause.objects.length === 0 && clause.mark === null ? upper : undefined
}

/** Whether a clause hangs on an argument of another. */
function isUnder(clause: Clause, upper: Clause): boolean {
  if (clause.at.sentence !== upper.at.sentence || clause.of === null) return false
  return [...upper.obliques, ...upper.objects, ...upper.recipients].some((one) => one.at.word === clause.of!.word)
}

/** The content where the reporting clause is set into it (“The deal, he said, was off”): all but the reporting clause. */
function around(scene: Scene, content: Clause, reporting: Span): Span {
  const skip = scene.dependents(content.at).filter((child) => {
    const span = whole(scene, child)
    return span.start <= reporting.start && reporting.end <= span.end
  })
  const said = stretch(scene, content.at, { words: skip })
  // what is joined on before the reporting clause is still said
  const joined = scene
    .dependents(content.at)
    .filter((child) => /^conj/.test(scene.word(child).deprel) && scene.word(child).end < reporting.start)
    .map((child) => stretch(scene, child))
  return cover(said, ...joined)
}

function addressees(scene: Scene, clause: Clause): readonly ActorRef[] {
  const told = clause.obliques.filter((argument) => argument.preposition === 'to' || argument.preposition === 'with')
  const objects = [
    'tell',
    'inform',
    'assure',
    'urge',
    'warn',
    'thank',
    'accuse',
    'blame',
    'ask',
    'call on',
    'remind',
  ].includes(clause.lemma)
    ? clause.objects
    : []
  return actorsOf(scene, [...clause.recipients, ...objects, ...told])
}

const sources = /^(?:according to|in the words of|per)$/

/** “According to the ministry, …”; “in the words of one diplomat”. */
function accordingTo(scene: Scene, clause: Clause): Draft<'statement'>[] {
  if (clause.kind === 'noun') return []
  return clause.obliques
    .filter((argument) => argument.preposition !== null && sources.test(argument.preposition))
    .flatMap((argument) => {
      const actors = sourceAt(scene, argument.at)
      if (actors.length === 0) return []
      const span = clauseSpan(scene, topOf(scene, clause))
      return [
        {
          label: hasQuotation(scene, span) ? ('direct' as const) : ('indirect' as const),
          actors,
          about: words(scene, clauseSpan(scene, topOf(scene, clause), { words: [argument.at] })),
          date: null,
          span,
          at: clause.at,
          rule: 'according to',
        },
      ]
    })
}

/** What something is according to without anybody saying it. */
const orders: ReadonlySet<string> = new Set(
  'plan schedule law rule custom tradition need size age timetable calendar agenda term principle practice wish taste merit'.split(
    ' ',
  ),
)

/** Whose word “according to” gives; people and offices no table holds are told as the text has them. */
function sourceAt(scene: Scene, at: At): readonly ActorRef[] {
  const known = actorAt(scene, at)
  if (known.length > 0) return known
  const word = scene.word(at)
  if (word.upos !== 'NOUN' || orders.has(word.lemma)) return []
  const span = stretch(scene, at, { relations: new Set(['acl', 'case', 'det', 'appos']) })
  return [{ name: words(scene, span), mention: span }]
}

/** The clause that a source given inside one of its parts vouches for as well. */
function topOf(scene: Scene, clause: Clause): Clause {
  let at = clause
  for (let steps = 0; steps < 4 && /^(?:time|adverbial|condition|relative|modifier|open)$/.test(at.link); steps++) {
    const upper = above(scene, at)
    if (upper === undefined || upper.at.sentence !== at.at.sentence || upper.kind === 'noun') break
    at = upper
  }
  return at
}

/** What the attributions found beside the reporting clauses: nouns of saying, turned-round quotations. */
function attributed(scene: Scene, known: readonly Draft<'statement'>[]): Draft<'statement'>[] {
  return scene.attributions.flatMap((attribution) => {
    const { at, speakers, content, cue, source, kind } = attribution
    if (at === null || speakers.length === 0 || content.length === 0) return []
    const lemma = scene.word(at).lemma.toLowerCase()
    if (kind === 'indirect' && scene.clauseAt(at)?.negated && /^(?:reply|respond|answer|react|comment)$/.test(lemma))
      return []
    if (
      kind === 'indirect' &&
      !verbClass(lemma).startsWith('speech-') &&
      scene.word(at).upos !== 'NOUN' &&
      lemma !== 'accord'
    )
      return []
    const sentence = scene.trees[at.sentence]!.sentence
    const near = [...content, ...cue, ...source].filter(
      (part) => part.start < sentence.end && part.end > sentence.start,
    )
    const span = trimmed(scene.text, clipped(cover(...near), sentence))
    if (
      known.some(
        (one) =>
          one.at.sentence === at.sentence &&
          (one.at.word === at.word || overlap(one.span, span) > 0.7 * (span.end - span.start)),
      )
    )
      return []
    const clause = scene.clauseAt(at)
    return [
      {
        label: hasQuotation(scene, span) ? ('direct' as const) : ('indirect' as const),
        actors: speakers,
        about: words(scene, content[0]!),
        date: clause === undefined ? null : dateOf(scene, clause),
        span,
        at,
        rule: scene.word(at).upos === 'NOUN' ? 'noun of saying' : 'attribution',
      },
    ]
  })
}

function clipped(span: Span, within: Span): Span {
  return { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }
}

/** A quotation that goes on after its attribution, in a sentence without a reporting clause of its own. */
function carriedOn(scene: Scene): Draft<'statement'>[] {
  return scene.attributions
    .filter(
      (attribution) => attribution.at === null && attribution.kind !== 'indirect' && attribution.speakers.length > 0,
    )
    .flatMap((attribution) => {
      const first = attribution.content[0]
      const last = attribution.content[attribution.content.length - 1]
      if (first === undefined || last === undefined) return []
      const span = { start: first.start, end: last.end }
      const at = headIn(scene, span)
      return at === null
        ? []
        : [
            {
              label: 'direct' as const,
              actors: attribution.speakers,
              about: words(scene, span),
              date: null,
              span,
              at,
              rule: 'quotation carried on',
            },
          ]
    })
}

/** The highest word of the first sentence in a stretch. */
function headIn(scene: Scene, span: Span): { sentence: number; word: number } | null {
  for (let sentence = sentenceAt(scene, span.start); sentence < scene.trees.length; sentence++) {
    if (scene.trees[sentence]!.sentence.start >= span.end) break
    const words_ = scene.trees[sentence]!.words
    for (let word = 0; word < words_.length; word++) {
      const here = words_[word]!
      if (here.start < span.start || here.end > span.end) continue
      const head = here.head
      const above = head < 0 ? null : words_[head]!
      if (above === null || above.start < span.start || above.end > span.end) return { sentence, word }
    }
  }
  return null
}

import type { ActorRef } from '../../0-model/actor.ts'
import type { Span } from '../../0-model/passage.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { actorAt, actorsOf, agents } from '../actors.ts'
import type { Draft } from '../kind.ts'
import { fill, lexicon } from '../lexicon.ts'
import { aboutOf, dateOf, hasQuotation, words } from '../reading.ts'
import type { Scene } from '../scene.ts'
import { clauseSpan, cover } from '../span.ts'
import { phraseAfter } from '../speech/neighbours.ts'
import { documents } from '../words/groups.ts'
import { speech, utterances } from '../words/speech.ts'
import { asTold } from './according.ts'
import { contents } from './contents.ts'

const verbs = lexicon(speech)

/** A reporting clause: a verb of saying with someone who says it and what is said. */
export function spoken(scene: Scene, clause: Clause): Draft<'statement'>[] {
  if (clause.kind !== 'verb' || clause.form === 'imperative') return []
  // “if they think we will pay”: only supposed
  if (clause.link === 'condition' && /^(?:if|unless|should|whether)$/.test(clause.mark ?? 'should')) return []
  // “has not replied” is no utterance, but an answer still due
  if (clause.negated && /^(?:reply|respond|answer|react|comment)$/.test(clause.lemma)) return []
  // “no group claimed responsibility”: nobody says anything
  if (clause.subjects.some((one) => one.negated)) return []
  const entries = verbs.get(clause.lemma) ?? verbs.get(clause.lemma.replace(/s$/, ''))
  if (entries === undefined) return []
  const turned = entries.some(({ value }) => value === 'says') ? speakerAfter(scene, clause) : []
  const content = contents(scene, clause)
  const known = turned.length > 0 ? turned : agents(scene, clause)
  const speakers = known.length > 0 ? known : unlisted(scene, clause, content.length > 0)
  if (speakers.length === 0) return []
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

/** What says things without being anyone: its word is a document's, its numbers nobody's. */
const things =
  /^(?:agreement|article|clause|constitution|data|deal|decree|figure|history|it|law|map|number|plan|poll|price|proposal|report|rule|sign|situation|story|study|survey|text|treaty|thing|evidence|result|move|decision)$/

/** “Holders of its only eurobond said …”: people no table holds, where a clause stands after a verb of saying. */
function unlisted(scene: Scene, clause: Clause, hasContent: boolean): readonly ActorRef[] {
  const subject = clause.subjects[0]
  if (!hasContent || clause.passive || subject === undefined || clause.kind !== 'verb') return []
  if (!verbs.get(clause.lemma)?.some(({ value }) => value === 'says')) return []
  const word = scene.word(subject.at)
  if ((word.upos !== 'NOUN' && word.upos !== 'PROPN') || things.test(word.lemma.toLowerCase())) return []
  if (documents.has(word.lemma.toLowerCase())) return []
  return scene.mentionsAt(subject.at).length > 0 ? [] : asTold(scene, subject.at)
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
  const set = setInBehind(scene, clause)
  if (set.length > 0) return set
  if (clause.passive || scene.below(clause).some((one) => one.mark === 'that')) return []
  const before = clause.subjects.filter((one) => one.tie !== 'shared' && actorAt(scene, one.at).length > 0)
  const [object] = clause.objects
  if (before.length > 0 || object === undefined || object.at.word < clause.at.word) return []
  const close = scene.word(object.at).start - scene.word(clause.at).end
  return close > 60 ? [] : actorsOf(scene, clause.objects)
}

/** “The truce, said one diplomat, would hold”: a comma right after the first phrase, and who says it behind the verb. */
function setInBehind(scene: Scene, clause: Clause): readonly ActorRef[] {
  const { sentence, word: verb } = clause.at
  const { words } = scene.trees[sentence]!
  if (!/^(?:said|says|added|adds|argued|argues)$/i.test(words[verb]!.form) || words[verb - 1]?.form !== ',') return []
  if (words.findIndex(({ form }) => /^[,“"”]$/.test(form)) !== verb - 1) return []
  if (words.slice(0, verb).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return []
  const speaker = phraseAfter(scene, sentence, verb)
  const goes = words[(speaker?.last ?? verb) + 1]
  if (speaker === null || goes === undefined || !/^(?:,|in|at|of|for)$/.test(goes.form)) return []
  return speaker.actors
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

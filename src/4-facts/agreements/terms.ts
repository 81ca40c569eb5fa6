import type { Span } from '../../0-model/passage.ts'
import type { Argument, Clause } from '../../3-syntax/clause.ts'
import { agents, isNamed } from '../actors.ts'
import { verbClass } from '../classes.ts'
import type { Draft } from '../kind.ts'
import { fill } from '../lexicon.ts'
import { partiesAt } from '../principals.ts'
import { aboutOf, dateOf, factualityOf, headLemma, words } from '../reading.ts'
import { distinct, type Scene } from '../scene.ts'
import { clauseSpan } from '../span.ts'
import { binding, listing, opening, texts, textual } from '../words/agreement.ts'
import { listed } from '../words/table.ts'
import { isThing } from '../words/things.ts'
import { drafted, withs } from './draft.ts'
import { spokenOf } from './stages.ts'

const verbs = listed(binding)
const doing = listed(textual)
const papers = listed(texts)

/** Undertakings and terms told by a clause: each is a fact of its own. */
export function terms(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (clause.kind === 'noun') return []
  return [
    ...bound(scene, clause),
    ...agreedThat(scene, clause),
    ...accord(scene, clause),
    ...term(scene, clause),
    ...provided(scene, clause),
  ]
}

/** “agreed to cut output”, “undertook to free the prisoners”, “engages itself to sign”. */
function bound(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (!verbs.has(clause.lemma)) return []
  const filled = fill(scene, clause, ['to', 'that', 'on', 'upon', 'ing'])
  if (filled === null || filled.content === null) return []
  // “agreed to meet again”, “has agreed to go”: a meeting to come, a step of one’s own
  if ('link' in filled.content && procedural.test(filled.content.lemma)) return []
  // “agreed that the offer was unacceptable”: of one mind, bound to nothing
  if (
    'link' in filled.content &&
    filled.content.kind === 'copula' &&
    filled.slot === 'that' &&
    filled.content.modal === null
  )
    return []
  const subject = aboutOf(scene, filled.content)
  const nothing = [...clause.subjects, ...clause.objects].some((one) => one.negated)
  return [
    drafted(scene, {
      label: clause.progressive || nothing ? 'negotiating' : 'agreed',
      done: clause.modal === null && (clause.tense === 'past' || clause.perfect),
      actors: nothing ? [] : distinct([...agents(scene, clause), ...withs(scene, clause)]),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: `undertaking ${filled.slot}: ${clause.lemma}`,
      factuality: { ...factualityOf(scene, clause), negated: clause.negated || nothing },
      ...(subject === undefined ? {} : { subject }),
    }),
  ]
}

const procedural = /^(?:attend|come|go|meet|reconvene|resign|return|speak|step down|talk|visit)$/

/** “It was agreed that the police alone would keep order.” */
function agreedThat(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (!/^(?:agree|settle|decide|stipulate|understand)$/.test(clause.lemma) || !clause.passive) return []
  const content = scene
    .below(clause)
    .find((one) => (one.link === 'subject' || one.link === 'complement') && one.mark === 'that')
  if (content === undefined) return []
  const subject = aboutOf(scene, content)
  return [
    drafted(scene, {
      label: 'agreed',
      actors: agents(scene, content),
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'it was agreed that',
      factuality: factualityOf(scene, clause),
      ...(subject === undefined ? {} : { subject }),
    }),
  ]
}

/** “both sides have agreed”, “the two have come to terms”: two or more who agree, on what is not said. */
function accord(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (clause.lemma !== 'agree' || clause.passive || clause.negated || clause.kind !== 'verb') return []
  if (fill(scene, clause, ['to', 'that', 'on', 'upon', 'object', 'with', 'ing']) !== null) return []
  const actors = agents(scene, clause)
  if (actors.length < 2 && !clause.perfect) return []
  return [
    drafted(scene, {
      label: 'agreed',
      actors,
      date: dateOf(scene, clause),
      span: clauseSpan(scene, clause),
      at: clause.at,
      rule: 'agreed, on what is not said',
      factuality: factualityOf(scene, clause),
    }),
  ]
}

const dutiful = /^(?:will|shall|must|be to|may|have to|can|be going to)$/

/** “Under the deal, both armies will pull back”: a term of an agreement, in a clause under it or among terms. */
function term(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  const under = underOf(scene, clause)
  const it = under !== undefined && /^(?:it|which)$/.test(headLemma(scene, under))
  const place = under !== undefined ? 'under' : placeAmongTerms(scene, clause)
  if (place === null) return []
  const obliged =
    clause.modal !== null ||
    clause.tense === 'future' ||
    clause.tense === 'present' ||
    (place === 'under' && clause.tense === 'past' && clause.passive)
  if (!obliged && place !== 'listed') return []
  // “in a statement, 22 of them warned”: what a paper says is no term
  if (verbClass(clause.lemma).startsWith('speech-')) return []
  const span = clauseSpan(scene, clause, under === undefined ? {} : { words: [under.at] })
  return [
    drafted(scene, {
      label: 'agreed',
      // what a commission or “the army” will do binds those who agreed it
      actors: agents(scene, clause).filter(isNamed),
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule:
        place === 'under'
          ? it
            ? 'term under it'
            : 'term under an agreement'
          : place === 'listed'
            ? 'term in a list'
            : `term after ${place}`,
      subject: words(scene, span),
      factuality: factualityOf(scene, clause),
    }),
  ]
}

/** The agreement a clause stands under: “under the deal”, “by it”, “as part of the accord”. */
function underOf(scene: Scene, clause: Clause): Argument | undefined {
  return clause.obliques.find((argument) => {
    const preposition = argument.preposition ?? ''
    if (!/^(?:under|by|in|as per|according to|per|as part of)$/.test(preposition)) return false
    if (/^(?:in|by)$/.test(preposition) && argument.at.word > clause.at.word) return false
    const lemma = headLemma(scene, argument)
    return isThing(lemma, 'deal') || papers.has(lemma) || (/^(?:it|which)$/.test(lemma) && spokenOf(scene, argument.at))
  })
}

/** How many characters back an agreement is looked for: some four sentences. */
const near = 800

/** The end of a block: what opens a list or terms stands near it. */
export function lastWords(scene: Scene, block: Span): string {
  return scene.text.slice(Math.max(block.start, block.end - near), block.end)
}

/** Whether a clause is a term of an agreement: under one by its own words, or after one among its terms. */
export function amongTerms(scene: Scene, clause: Clause): boolean {
  let at: Clause | undefined = clause
  for (let steps = 0; at !== undefined && steps < 3; steps++) {
    if (underOf(scene, at) !== undefined || placeAmongTerms(scene, at) !== null) return true
    at = at.parent === null ? undefined : scene.clauses[at.parent]
  }
  return false
}

/** Where a clause of duty stands as to the terms of an agreement told before it; null where none are. */
function placeAmongTerms(scene: Scene, clause: Clause): string | null {
  const main = clause.link === 'main' || clause.link === 'coordinate'
  const { block, start } = scene.trees[clause.at.sentence]!.sentence
  const own = scene.report.blocks[block]
  if (own === undefined || !main) return null
  const before = scene.report.blocks[block - 1]
  if (before !== undefined && listing.test(lastWords(scene, before))) return 'listed'
  const duty = clause.lemma === 'have' && scene.below(clause).some((one) => one.link === 'open')
  if (!duty && !dutiful.test(clause.modal ?? '')) return null
  const told = scene.text.slice(Math.max(own.start, start - near), start)
  if (opening.test(told)) return 'others'
  const above = before === undefined ? '' : lastWords(scene, before)
  if (opening.test(above)) return 'others, a paragraph on'
  return /\b(?:agree|sign|accept|initial|conclu|strike|struck|reach|clinch)\w*\b[^.]*\b(?:deal|agreement|accord|pact|treaty|memorandum|settlement|contract|compromise|text)/i.test(
    `${above} ${told}`,
  )
    ? 'an agreement'
    : null
}

/** “It bans land-based missiles”, “the accord creates the office of prime minister”, “capping each side at 1,550”. */
function provided(scene: Scene, clause: Clause): Draft<'agreement'>[] {
  if (!doing.has(clause.lemma) || clause.passive || clause.kind !== 'verb') return []
  if (clause.tense === 'past' && clause.form === 'finite') return []
  const [subject] = clause.subjects
  if (subject === undefined) return []
  const lemma = headLemma(scene, subject)
  const itself = isThing(lemma, 'deal') || papers.has(lemma)
  const it = /^(?:it|which|that|this|these|they)$/.test(lemma) && spokenOf(scene, subject.at)
  if (!itself && !it) return []
  const what = clause.objects[0] ?? clause.obliques[0] ?? scene.below(clause)[0]
  if (what === undefined) return []
  const span = clauseSpan(scene, clause)
  return [
    drafted(scene, {
      label: 'agreed',
      actors: itself ? partiesAt(scene, subject.at.sentence, subject.at.word) : [],
      date: dateOf(scene, clause),
      span,
      at: clause.at,
      rule: `what ${itself ? 'an agreement' : 'it'} does${clause.link === 'relative' ? ', relative' : clause.form === 'participle' ? ', participle' : ''}: ${clause.lemma}`,
      subject: words(scene, span),
      factuality: factualityOf(scene, clause),
    }),
  ]
}

import type { ActorRef } from '../0-model/actor.ts'
import type { Common } from '../0-model/fact.ts'
import type { Span } from '../0-model/passage.ts'
import type { Place } from '../0-model/place.ts'
import type { At, Mention } from '../3-syntax/analysis.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import { dateFrom, dateOf as dateOfClause } from '../3-syntax/times/date-of.ts'
import { agents } from './actors.ts'
import { verbClass } from './classes.ts'
import type { Scene } from './scene.ts'
import { base, clauseSpan, stretch, whole } from './span.ts'

/** The words of a stretch, blanks as single spaces. */
export function words(scene: Scene, span: Span): string {
  return scene.text.slice(span.start, span.end).replace(/\s+/g, ' ')
}

/** What fills a slot, in the report's words: an argument without its preposition, a clause without its subordinator. */
export function aboutOf(scene: Scene, content: Argument | Clause | null): string | undefined {
  if (content === null) return undefined
  return 'link' in content
    ? words(scene, stretch(scene, content.at, { relations: introducing }))
    : words(scene, stretch(scene, content.at, { relations: new Set(['case', 'acl', 'cc', 'appos']) }))
}
const introducing: ReadonlySet<string> = new Set(['mark', 'cc', 'advcl'])

export function headLemma(scene: Scene, content: Argument | Clause | null): string {
  return content === null ? '' : scene.word(content.at).lemma.toLowerCase()
}

/** When the clause happens, EDTF; null where the text fixes none. */
export function dateOf(scene: Scene, clause: Clause): string | null {
  return dateOfClause(scene, clause)
}

/** The time that hangs directly on a word, or is it. */
export function dateAt(scene: Scene, at: At): string | null {
  for (const time of scene.timesIn(at.sentence)) {
    if (time.edtf === null) continue
    if (time.at.word === at.word || hangs(scene, time.at, at)) return dateFrom(scene, time)
  }
  return null
}

/** Whether a word hangs on another through nouns and prepositions alone. */
function hangs(scene: Scene, from: At, on: At): boolean {
  let at = from
  for (let steps = 0; steps < 3; steps++) {
    const head = scene.word(at).head
    if (head === on.word) return true
    if (head < 0) return false
    const next = { sentence: at.sentence, word: head }
    if (scene.clauseAt(next)?.kind === 'verb') return false
    if (!/^(?:nmod|obl|appos|nummod|compound|flat|conj|case|dep|amod|advmod)/.test(scene.word(at).deprel)) return false
    at = next
  }
  return false
}

/** How far the text commits itself to a clause. */
export function factualityOf(scene: Scene, clause: Clause): Common['factuality'] {
  const predicate = scene.predicateAt(clause.at)
  const upper = above(scene, clause)
  if (
    clause.link === 'open' &&
    upper !== undefined &&
    planning.has(upper.lemma) &&
    predicate?.modality !== 'hypothetical'
  )
    return { modality: 'planned', negated: clause.negated || upper.negated, denied: false }
  if (predicate !== undefined)
    return { modality: predicate.modality, negated: predicate.negated, denied: predicate.denied }
  return { modality: modalityOf(clause), negated: clause.negated, denied: false }
}

/** Verbs and adjectives over an infinitive that make it a plan: “is set to visit”, “agreed to cut”. */
const planning: ReadonlySet<string> = new Set([
  'set',
  'due',
  'expect',
  'schedule',
  'plan',
  'agree',
  'intend',
  'prepare',
  'pledge',
  'promise',
  'undertake',
  'vow',
  'slate',
  'decide',
  'bind',
  'poise',
])

export function modalityOf(clause: Clause): Common['factuality']['modality'] {
  if (clause.link === 'condition') return 'possible'
  switch (clause.modal) {
    case 'may':
    case 'might':
    case 'could':
    case 'can':
    case 'should':
    case 'would':
      return 'possible'
    case 'will':
    case 'shall':
    case 'be to':
    case 'be going to':
    case 'must':
    case 'have to':
      return 'planned'
    default:
      return clause.tense === 'future' ? 'planned' : 'asserted'
  }
}

/** Where it happens: a mention read as a place under “in”, “at”, “near” on the clause or one of its arguments. */
export function placeOf(scene: Scene, clause: Clause): Place | undefined {
  const span = clauseSpan(scene, clause)
  for (const mention of scene.mentionsIn(clause.at.sentence)) {
    if (!mention.place || mention.start < span.start || mention.end > span.end) continue
    return placeNamed(scene, mention)
  }
  return undefined
}

/** The place a mention names, as the report names it: a meeting in a capital is not one in the whole country. */
export function placeNamed(scene: Scene, { start, end, settled }: Mention): Place {
  const { because: _because, ...where } = settled ?? { because: '' }
  return { name: scene.text.slice(start, end).replace(/\s+/g, ' '), ...where }
}

/** Who says what this clause tells: the speakers of the attribution around it, else of the reporting clause above. */
export function speakersOf(scene: Scene, clause: Clause): readonly ActorRef[] {
  const at = scene.word(clause.at)
  const said = scene.saidIn(at)
  if (said !== undefined && said.speakers.length > 0) return said.speakers
  const reporting = reportingAbove(scene, clause)
  return reporting === undefined ? [] : agents(scene, reporting)
}

/** The clause of saying that this clause is the content of, or part of the content. */
export function reportingAbove(scene: Scene, clause: Clause): Clause | undefined {
  let at: Clause | undefined = clause
  for (let steps = 0; at !== undefined && steps < 6; steps++) {
    const upper = above(scene, at)
    if (upper === undefined) return undefined
    if (at.link === 'complement' && verbClass(upper.lemma).startsWith('speech-')) return upper
    at = upper
  }
  return undefined
}

/** Whether a stretch lies between quotation marks, at least in its larger part. */
export function isQuoted(scene: Scene, span: Span): boolean {
  return scene.quotationsIn(span).some((quote) => quote.start <= span.start + 1 && span.end - 1 <= quote.end)
}

/** Whether any of a stretch's words stand in quotation marks; names of ships and films in marks count too. */
export function hasQuotation(scene: Scene, span: Span): boolean {
  return scene.quotationsIn(span).length > 0
}

/** The clause above; undefined for a main clause. */
export function above(scene: Scene, clause: Clause): Clause | undefined {
  return clause.parent === null ? undefined : scene.clauses[clause.parent]
}

/** Subjects of a clause, or of the nearest clause above that has any. */
export function agentsAbove(scene: Scene, clause: Clause): readonly ActorRef[] {
  let at: Clause | undefined = clause
  for (let steps = 0; at !== undefined && steps < 4; steps++) {
    const found = agents(scene, at)
    if (found.length > 0) return found
    at = above(scene, at)
  }
  return []
}

/** The lemma of a preposition or case mark that hangs on a word. */
export function caseOf(scene: Scene, at: At): string | null {
  for (const child of scene.dependents(at))
    if (base(scene.word(child).deprel) === 'case') return scene.word(child).form.toLowerCase()
  return null
}

export { whole }

import type { Argument } from '../clause.ts'
import { kid, kids, stretch, subtree, type Walk } from '../walk.ts'
import { handed, relativePronoun } from './arguments.ts'
import type { Draft } from './draft.ts'
import { supports } from './nominals.ts'
import { movers } from './strays.ts'
import { trust } from './trust.ts'

/** Verbs whose infinitive is done by their own subject though they have an object: “promised Oslo to leave”. Lemmas. */
const subjectControl: ReadonlySet<string> = new Set(['pledge', 'promise', 'swear', 'threaten', 'vow'])

/** Verb forms that cannot stand alone, so that a coordinated one shares the auxiliaries of the first. */
const bare: ReadonlySet<string> = new Set(['VB', 'VBG', 'VBN'])

/**
 * Fills in what a clause leaves to the clauses around it: the shared subject, auxiliaries and object of coordinated
 * predicates, the controlled subject of infinitives and participles, the noun of a relative clause, the one who makes
 * the offer in “made an offer”. Drafts stand above before below.
 */
export function inherited(at: Walk, sentence: number, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const upper = draft.parent === null ? undefined : drafts.find(({ word }) => word === draft.parent)
    if (draft.link === 'relative' || draft.link === 'modifier') fromNoun(at, sentence, draft, upper)
    else if (upper === undefined) continue
    else if (draft.link === 'coordinate') shared(at, draft, upper)
    else if (draft.link === 'open') controlled(draft, upper)
    else if (draft.link === 'nominal') supported(at, draft, upper)
    else if (draft.group.form !== 'finite' && draft.subjects.length === 0 && draft.link !== 'subject')
      fill(draft, upper.group.passive ? upper.objects : upper.subjects, 'controlled', 0.8)
  }
}

/** Gives `who` to the draft as the one who acts, or, in the passive, as the one acted upon. */
function fill(draft: Draft, who: readonly Argument[], tie: Argument['tie'], factor: number): void {
  const given = who.filter(({ at: { word } }) => word !== draft.word).map((a) => handed(a, tie, factor))
  if (!draft.group.passive) draft.subjects = given
  else if (draft.objects.length === 0) draft.objects = given
}

function shared(at: Walk, draft: Draft, first: Draft): void {
  const { words } = at
  const own = kids(at, draft.word, 'nsubj', 'csubj', 'expl').length > 0
  if (own) return
  const alone = kid(at, draft.word, 'aux') === -1 && kid(at, draft.word, 'cop') === -1
  const like = words[draft.word]!.xpos === words[first.word]!.xpos
  if (alone && like && bare.has(words[draft.word]!.xpos) && draft.kind === 'verb' && first.kind === 'verb') {
    const { passive, modal, tense, perfect, progressive, form, negations } = first.group
    const before = negations.filter((n) => n < first.word)
    draft.group = {
      ...draft.group,
      modal,
      tense,
      perfect,
      progressive,
      form,
      negations: [...before, ...draft.group.negations],
    }
    if (passive && !draft.group.passive && draft.objects.length === 0) {
      draft.group = { ...draft.group, passive }
      draft.subjects = draft.obliques
        .filter(({ preposition }) => preposition === 'by')
        .map((a) => ({ ...a, tie: 'agent' }))
      draft.obliques = draft.obliques.filter(({ preposition }) => preposition !== 'by')
    }
  }
  const surface = first.group.passive ? [...first.objects, ...first.recipients] : first.subjects
  if (draft.group.passive ? draft.objects.length === 0 : draft.subjects.length === 0)
    fill(draft, surface, 'shared', 0.95)

  // “signed and ratified the deal”: the object stands after the last verb only.
  if (first.objects.length === 0 && !first.group.passive && first.kind === 'verb' && next(at, first.word, draft.word))
    first.objects = draft.objects.filter((o) => o.tie === 'object').map((o) => handed(o, 'shared', 0.6))
  else if (draft.objects.length === 0 && !draft.group.passive && draft.kind === 'verb')
    draft.objects = first.objects
      .filter((o) => o.tie === 'object' && o.at.word > draft.word)
      .map((o) => handed(o, 'shared', 0.8))
}

/** Whether nothing but a conjunction stands between two verbs. */
const next = (at: Walk, a: number, b: number): boolean =>
  at.words.slice(a + 1, b).every(({ upos }) => upos === 'CCONJ' || upos === 'PUNCT')

function controlled(draft: Draft, upper: Draft): void {
  if (draft.subjects.length > 0) return
  const persuaded = [...upper.recipients, ...upper.objects]
  const gap = upper.objects.length > 0 && upper.objects.every(({ tie }) => tie === 'relative')
  if (gap && !upper.group.passive && !movers.has(upper.lemma) && draft.objects.length === 0) {
    // “something he refused to do”: the noun belongs to the infinitive, not to the verb above it.
    draft.objects = upper.objects
    upper.objects = []
    fill(draft, upper.subjects, 'controlled', 0.9)
    return
  }
  const byObject = persuaded.length > 0 && !subjectControl.has(upper.lemma)
  fill(draft, byObject ? persuaded : upper.subjects, 'controlled', 0.9)
}

/** “made an offer”, “launched an attack on the town”: who makes it is the subject of the verb. */
function supported(at: Walk, draft: Draft, upper: Draft): void {
  const isObject = upper.objects.some(({ at: { word } }) => word === draft.word)
  if (draft.subjects.length === 0 && isObject && supports.has(upper.lemma.replace(' ', '_')))
    draft.subjects = upper.subjects.map((a) => handed(a, 'controlled', 0.8))
  const pieces = kids(at, upper.word, 'obl')
  if (isObject && supports.has(upper.lemma))
    draft.obliques = [
      ...draft.obliques,
      ...upper.obliques.filter((o) => pieces.includes(o.at.word) && o.at.word > draft.word && o.preposition !== null),
    ]
}

/** What hangs on the noun of a relative clause and is no part of it; where the noun is a predicate, its subject and copula. */
const beside: ReadonlySet<string> = new Set(
  'acl acl:relcl advcl aux case cc conj cop expl mark nsubj parataxis'.split(' '),
)

/** Puts the noun that a clause hangs on where the clause has its gap. */
function fromNoun(at: Walk, sentence: number, draft: Draft, upper: Draft | undefined): void {
  const noun = draft.of
  if (noun === null) return
  const head: Argument = {
    ...stretch(
      at,
      noun,
      subtree(at, noun, (k) => beside.has(at.words[k]!.deprel)),
    ),
    at: { sentence, word: noun },
    tie: draft.link === 'relative' ? 'relative' : 'modified',
    preposition: null,
    negated: false,
    appositions: kids(at, noun, 'appos').map((set) => ({ sentence, word: set })),
    confidence: trust(at.words[draft.word]!),
  }
  if (draft.link === 'modifier') {
    // An infinitive of an event noun is done by whoever does the event: “Oslo’s refusal to sign”.
    if (draft.group.form === 'infinitive') fill(draft, upper?.kind === 'noun' ? upper.subjects : [], 'controlled', 0.9)
    else if (draft.subjects.length === 0 || draft.group.passive) fill(draft, [head], 'modified', 1)
    return
  }
  const pronoun = relativePronoun(at, draft.word)
  const put = (list: Argument[]): Argument[] =>
    list.map((a) => (a.at.word === pronoun ? { ...head, preposition: a.preposition } : a))
  const holds = [draft.subjects, draft.objects, draft.recipients, draft.obliques].some((list) =>
    list.some((a) => a.at.word === pronoun),
  )
  draft.subjects = put(draft.subjects)
  draft.objects = put(draft.objects)
  draft.recipients = put(draft.recipients)
  draft.obliques = put(draft.obliques)
  if (holds || (pronoun !== -1 && ['WRB', 'WP$'].includes(at.words[pronoun]!.xpos))) return
  if (draft.group.passive ? draft.objects.length === 0 : draft.subjects.length === 0)
    fill(draft, [head], 'relative', 0.8)
  else if (draft.objects.length === 0 && draft.kind === 'verb' && !draft.group.passive)
    draft.objects = [{ ...head, confidence: head.confidence * 0.7 }]
}

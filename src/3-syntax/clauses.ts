import type { Span } from '../0-model/passage.ts'
import type { Argument, Clause } from './clause.ts'
import type { Draft } from './clauses/draft.ts'
import { nounFrame, verbFrame } from './clauses/frame.ts'
import { denies, group, headline } from './clauses/group.ts'
import { inherited } from './clauses/inherit.ts'
import { attachment } from './clauses/links.ts'
import { nominals } from './clauses/nominals.ts'
import { particles } from './clauses/phrasal.ts'
import { predicateKind } from './clauses/predicates.ts'
import { quotedBefore, setIn } from './clauses/speech.ts'
import { charged, mover } from './clauses/strays.ts'
import { trust } from './clauses/trust.ts'
import type { Tree } from './tree.ts'
import { above, kids, stretch, stretches, subtree, type Walk, walk } from './walk.ts'

/**
 * The clauses of a report’s trees: every predicate, nouns of events among them, with its arguments by role.
 * In the order of the text. `index`, `parent`, `complements` and `coordinates` refer to the array given back.
 */
export function clauses(trees: readonly Tree[]): Clause[] {
  const found: Clause[] = []
  trees.forEach((tree, sentence) => {
    found.push(...clausesOf(walk(tree), sentence, found.length))
  })
  return found
}

function clausesOf(at: Walk, sentence: number, first: number): Clause[] {
  const drafts = at.words
    .map((_, i) => i)
    .filter((i) => predicateKind(at, i) !== null)
    .map((i) => drafted(at, sentence, i))
  const byWord = new Map(drafts.map((draft) => [draft.word, draft]))
  inherited(at, sentence, topDown(drafts, byWord))
  const together = coordinations(drafts, byWord)
  const place = new Map(drafts.map((draft, i) => [draft.word, first + i]))
  return drafts.map((draft) => finished(at, sentence, draft, drafts, together, place))
}

function drafted(at: Walk, sentence: number, i: number): Draft {
  const word = at.words[i]!
  const kind = predicateKind(at, i)!
  const own = group(at, i, kind)
  const nominal = kind === 'noun' ? nominals.get(word.lemma)! : undefined
  const reported = kids(at, i, 'parataxis', 'conj').find((k) => setIn(at, k))
  const moved = Math.max(mover(at, i), charged(at, i))
  const { link, mark } = linkOf(at, i, kind)
  const noun = link === 'relative' || link === 'modifier' ? word.head : null
  return {
    word: i,
    kind,
    lemma:
      nominal?.verb ?? [word.lemma, ...particles(at, i).map((p) => at.words[p.word]!.form.toLowerCase())].join(' '),
    // What is reported stands below the reporting clause set into it, though the tree has it the other way round.
    link: reported !== undefined && link === 'main' ? 'complement' : setIn(at, i) ? 'main' : link,
    mark,
    parent: reported ?? (moved === -1 ? parentOf(at, i) : moved),
    of: noun,
    group: own,
    ...(nominal ? nounFrame(at, sentence, i, nominal) : verbFrame(at, sentence, i, own, headline(at, i))),
  }
}

function linkOf(at: Walk, i: number, kind: Clause['kind']): Pick<Draft, 'link' | 'mark'> {
  if (headline(at, i) !== -1) return { link: 'main', mark: null }
  if (mover(at, i) !== -1) return { link: 'open', mark: 'to' }
  if (quotedBefore(at, i)) return { link: 'complement', mark: null }
  return attachment(at, i, kind === 'noun')
}

/** The predicate above, by word; null for the sentence’s own. A clause set into what it reports skips that. */
function parentOf(at: Walk, i: number): number | null {
  const from = setIn(at, i) ? at.words[i]!.head : i
  const head = above(at, from, (k) => predicateKind(at, k) !== null)
  return head === -1 ? null : head
}

/** Each draft after the one above it. */
function topDown(drafts: readonly Draft[], byWord: ReadonlyMap<number, Draft>): Draft[] {
  const depth = (draft: Draft, steps = 0): number => {
    const upper = draft.parent === null || steps > drafts.length ? undefined : byWord.get(draft.parent)
    return upper ? depth(upper, steps + 1) : steps
  }
  const depths = new Map(drafts.map((draft) => [draft, depth(draft)]))
  return [...drafts].sort((a, b) => depths.get(a)! - depths.get(b)!)
}

function finished(
  at: Walk,
  sentence: number,
  draft: Draft,
  drafts: readonly Draft[],
  together: ReadonlyMap<Draft, readonly Draft[]>,
  place: ReadonlyMap<number, number>,
): Clause {
  const { word, kind, lemma, link, mark, subjects, objects, recipients, obliques, group: own } = draft
  const index = (w: number): number => place.get(w)!
  const denying = [...subjects, ...objects].filter((a) => a.negated && a.tie !== 'relative' && a.tie !== 'controlled')
  const negations = [...own.negations, ...denying.map((a) => denies(at, a.at.word))].filter((n) => n !== -1)
  return {
    ...spanOf(at, word, drafts),
    at: { sentence, word },
    index: index(word),
    kind,
    lemma,
    predicate: stretches(at, own.words),
    subjects,
    objects,
    recipients,
    obliques,
    passive: own.passive,
    negated: negations.length > 0,
    negations: [...new Set(negations)].sort((a, b) => a - b).map((n) => ({ sentence, word: n })),
    modal: own.modal,
    tense: own.tense,
    perfect: own.perfect,
    progressive: own.progressive,
    form: own.form,
    link,
    mark,
    parent: draft.parent === null ? null : index(draft.parent),
    of: draft.of === null ? null : { sentence, word: draft.of },
    complements: drafts.filter((d) => isComplement(d, word, together)).map((d) => index(d.word)),
    coordinates: together.get(draft)!.flatMap((d) => (d === draft ? [] : [index(d.word)])),
    confidence: trust(at.words[word]!) * least([...subjects, ...objects]),
  }
}

const least = (some: readonly Argument[]): number => some.reduce((min, { confidence }) => Math.min(min, confidence), 1)

/** For each draft: those coordinated with it, itself among them, in the order of the text. */
function coordinations(drafts: readonly Draft[], byWord: ReadonlyMap<number, Draft>): Map<Draft, Draft[]> {
  const headOf = (d: Draft): Draft => {
    const upper = d.link === 'coordinate' && d.parent !== null ? byWord.get(d.parent) : undefined
    return upper ? headOf(upper) : d
  }
  const groups = new Map<Draft, Draft[]>()
  for (const draft of drafts) groups.set(headOf(draft), [...(groups.get(headOf(draft)) ?? []), draft])
  return new Map([...groups.values()].flatMap((group) => group.map((draft) => [draft, group] as const)))
}

/** Whether a draft is what the one above says, wants or begins, by itself or as one of several coordinated. */
function isComplement(draft: Draft, word: number, together: ReadonlyMap<Draft, readonly Draft[]>): boolean {
  const own = (d: Draft): boolean =>
    d.parent === word &&
    (d.link === 'complement' ||
      d.link === 'open' ||
      (d.link === 'modifier' && d.of === word && d.group.form === 'infinitive'))
  return draft.link === 'coordinate' ? together.get(draft)!.some(own) : own(draft)
}

/** The clause’s own stretch of text: with what is subordinate to it, without what is coordinated or set beside it. */
function spanOf(at: Walk, word: number, drafts: readonly Draft[]): Span {
  const apart = new Set(
    drafts
      .filter((d) => at.words[d.word]!.head === word && (d.link === 'coordinate' || d.link === 'main'))
      .map((d) => d.word),
  )
  const noun = at.words[word]!.upos === 'NOUN' && !apart.has(word) && kids(at, word, 'cop', 'nsubj').length === 0
  const outside = noun ? ['case', 'cc', 'conj'] : ['cc']
  const own = subtree(
    at,
    word,
    (k) =>
      apart.has(k) || (at.words[k]!.head === word && k < word + (noun ? 1e9 : 0) && outside.includes(at.relations[k]!)),
  )
  const subject = headline(at, word)
  const span = subject === -1 ? stretch(at, word, own) : { start: at.words[subject]!.start, end: endOf(at, own) }
  // What is reported goes on behind the reporting clause set into it: “The talks, he said, had failed”.
  const broken = kids(at, word, 'parataxis', 'conj').some((k) => setIn(at, k) && k < own.at(-1)! && k > own[0]!)
  return broken ? { start: Math.min(span.start, startOf(at, own)), end: Math.max(span.end, endOf(at, own)) } : span
}

const startOf = (at: Walk, words: readonly number[]): number =>
  at.words[words.find((k) => at.words[k]!.upos !== 'PUNCT') ?? words[0]!]!.start

const endOf = (at: Walk, words: readonly number[]): number =>
  at.words[words.findLast((k) => at.words[k]!.upos !== 'PUNCT') ?? 0]!.end

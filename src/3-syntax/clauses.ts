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
  const complements = complementsOf(drafts, together, place)
  return drafts.map((draft) => finished(draft, { at, sentence, byWord, together, place, complements }))
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

/** All the drafts of a sentence, by their words. */
interface Drafts {
  readonly at: Walk
  readonly sentence: number
  readonly byWord: ReadonlyMap<number, Draft>
  /** For each draft: those coordinated with it, itself among them. */
  readonly together: ReadonlyMap<Draft, readonly Draft[]>
  /** The index of each clause. */
  readonly place: ReadonlyMap<number, number>
  /** For each word: the indexes of the clauses that are its complements. */
  readonly complements: ReadonlyMap<number, readonly number[]>
}

function finished(draft: Draft, all: Drafts): Clause {
  const { at, sentence, together, place, complements } = all
  const { word, kind, lemma, link, mark, subjects, objects, recipients, obliques, group: own } = draft
  const index = (w: number): number => place.get(w)!
  const span = spanOf(word, all)
  const denying = [...subjects, ...objects].filter((a) => a.negated && a.tie !== 'relative' && a.tie !== 'controlled')
  const negations = [...own.negations, ...denying.map((a) => denies(at, a.at.word))].filter((n) => n !== -1)
  return {
    start: span.start,
    end: span.end,
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
    complements: complements.get(word) ?? [],
    coordinates: together.get(draft)!.flatMap((d) => (d === draft ? [] : [index(d.word)])),
    confidence: trust(at.words[word]!) * least([...subjects, ...objects]),
  }
}

const least = (some: readonly Argument[]): number => some.reduce((min, { confidence }) => Math.min(min, confidence), 1)

/** In the order of the text. */
function coordinations(drafts: readonly Draft[], byWord: ReadonlyMap<number, Draft>): Map<Draft, Draft[]> {
  const headOf = (d: Draft): Draft => {
    const upper = d.link === 'coordinate' && d.parent !== null ? byWord.get(d.parent) : undefined
    return upper ? headOf(upper) : d
  }
  const groups = new Map<Draft, Draft[]>()
  for (const draft of drafts) groups.set(headOf(draft), [...(groups.get(headOf(draft)) ?? []), draft])
  return new Map([...groups.values()].flatMap((group) => group.map((draft) => [draft, group] as const)))
}

/** For each word what it says, wants or begins: complements by themselves, and all that is coordinated with one. */
function complementsOf(
  drafts: readonly Draft[],
  together: ReadonlyMap<Draft, readonly Draft[]>,
  place: ReadonlyMap<number, number>,
): Map<number, number[]> {
  const own = ({ link, of, parent, group }: Draft): boolean =>
    link === 'complement' || link === 'open' || (link === 'modifier' && of === parent && group.form === 'infinitive')
  const found = new Map<number, number[]>()
  for (const draft of drafts) {
    const heads = draft.link === 'coordinate' ? together.get(draft)! : [draft]
    for (const { parent } of heads.filter(own))
      if (parent !== null) found.set(parent, [...(found.get(parent) ?? []), place.get(draft.word)!])
  }
  return found
}

/** The clause’s own stretch of text: with what is subordinate to it, without what is coordinated or set beside it. */
function spanOf(word: number, { at, byWord }: Drafts): Span {
  const apart = (k: number): boolean => ['coordinate', 'main'].includes(byWord.get(k)?.link ?? '')
  const noun = at.words[word]!.upos === 'NOUN' && kids(at, word, 'cop', 'nsubj').length === 0
  const outside = (k: number): boolean =>
    noun ? ['case', 'cc', 'conj'].includes(at.relations[k]!) : at.relations[k] === 'cc' && k < word
  const own = subtree(at, word, (k) => at.words[k]!.head === word && (apart(k) || outside(k)))
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

import type { ActorRef } from '../0-model/actor.ts'
import type { Span } from '../0-model/passage.ts'
import type { Analysis, At, Attribution, Mention, Predicate, TimeExpression } from '../3-syntax/analysis.ts'
import type { Argument, Clause } from '../3-syntax/clause.ts'
import type { Word } from '../3-syntax/tree.ts'

/** An argument seen from its own side: of which clause, and in which part. */
export interface Held {
  readonly clause: Clause
  readonly part: 'subject' | 'object' | 'recipient' | 'oblique'
  readonly argument: Argument
}

/**
 * An analysis with the ways through it that finders walk: from a word to its clause, its mention, its dependents.
 * Built once for a report; nothing in it is found anew by a finder.
 */
export interface Scene extends Analysis {
  readonly text: string
  word(at: At): Word
  /** The words that hang directly on this one, in the order of the text. */
  dependents(at: At): readonly At[]
  /** The clause whose predicate this word heads. */
  clauseAt(at: At): Clause | undefined
  /** The clauses directly below one, coordinates included. */
  below(clause: Clause): readonly Clause[]
  /** The verbs and copulas that this word is an argument of, and as what. */
  holding(at: At): readonly Held[]
  /** The mentions whose head is this word: several where one word means several (“both sides”). */
  mentionsAt(at: At): readonly Mention[]
  /** Mentions of a sentence, in the order of the text. */
  mentionsIn(sentence: number): readonly Mention[]
  timesIn(sentence: number): readonly TimeExpression[]
  predicateAt(at: At): Predicate | undefined
  /** Who says what stands at this place: the innermost attribution whose content covers it. */
  saidIn(span: Span): Attribution | undefined
  /** The clauses of a sentence. */
  clausesIn(sentence: number): readonly Clause[]
  /** The stretches between quotation marks that share a character with this one, marks included. */
  quotationsIn(span: Span): readonly Span[]
}

export function scene(analysis: Analysis): Scene {
  const key = (at: At) => at.sentence * 65536 + at.word
  const children = analysis.trees.map((tree) => {
    const lists: number[][] = tree.words.map(() => [])
    tree.words.forEach((word, i) => {
      if (word.head >= 0) lists[word.head]!.push(i)
    })
    return lists
  })
  const clauses = new Map(analysis.clauses.map((clause) => [key(clause.at), clause]))
  const inSentence = new Map<number, Clause[]>()
  for (const clause of analysis.clauses) push(inSentence, clause.at.sentence, clause)
  const said = attributionsBySentence(analysis)
  const below = new Map<number, Clause[]>()
  for (const clause of analysis.clauses) if (clause.parent !== null) push(below, clause.parent, clause)
  const held = new Map<number, Held[]>()
  for (const clause of analysis.clauses) {
    if (clause.kind === 'noun') continue
    for (const argument of clause.subjects) push(held, key(argument.at), { clause, part: 'subject', argument })
    for (const argument of clause.objects) push(held, key(argument.at), { clause, part: 'object', argument })
    for (const argument of clause.recipients) push(held, key(argument.at), { clause, part: 'recipient', argument })
    for (const argument of clause.obliques) push(held, key(argument.at), { clause, part: 'oblique', argument })
  }
  const mentions = new Map<number, Mention[]>()
  const bySentence = new Map<number, Mention[]>()
  for (const mention of analysis.mentions) {
    push(mentions, key(mention.at), mention)
    push(bySentence, mention.at.sentence, mention)
  }
  const times = new Map<number, TimeExpression[]>()
  for (const time of analysis.times) push(times, time.at.sentence, time)
  const predicates = new Map(analysis.predicates.map((predicate) => [key(predicate.at), predicate]))
  const quotations = quoted(analysis)
  return {
    ...analysis,
    text: analysis.report.text,
    word: (at) => analysis.trees[at.sentence]!.words[at.word]!,
    dependents: (at) => children[at.sentence]![at.word]!.map((word) => ({ sentence: at.sentence, word })),
    clauseAt: (at) => clauses.get(key(at)),
    holding: (at) => held.get(key(at)) ?? [],
    below: (clause) => below.get(clause.index) ?? [],
    mentionsAt: (at) => mentions.get(key(at)) ?? [],
    mentionsIn: (sentence) => bySentence.get(sentence) ?? [],
    timesIn: (sentence) => times.get(sentence) ?? [],
    predicateAt: (at) => predicates.get(key(at)),
    clausesIn: (sentence) => inSentence.get(sentence) ?? [],
    saidIn: (span) => innermost(said.get(sentenceAt(analysis, span.start)) ?? [], span),
    quotationsIn: (span) => within(quotations, span),
  }
}

/** Opening mark → closing marks, for the styles met in wire copy (English, German, French, Ukrainian). */
const marks: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”“'],
  ['„', '“”'],
  ['«', '»'],
  ['‘', '’'],
])

/** Quotations end in their own paragraph: agencies reopen the marks at each new one. A mark never closed ends with it. */
function quoted(analysis: Analysis): Span[] {
  const { text, blocks } = analysis.report
  return blocks.flatMap((block) => {
    const found: Span[] = []
    for (let at = block.start; at < block.end; at++) {
      const close = marks.get(text[at]!)
      if (close === undefined) continue
      const end = closing(text, at, block.end, close)
      if (end === null) continue
      found.push({ start: at, end })
      at = end - 1
    }
    return found
  })
}

function closing(text: string, open: number, limit: number, close: string): number | null {
  const single = text[open] === '‘'
  for (let at = open + 1; at < limit; at++) {
    if (!close.includes(text[at]!)) continue
    // an apostrophe inside a word closes no quotation
    if (single && /\p{L}/u.test(text[at + 1] ?? '')) continue
    return at + 1
  }
  return single || text[open] === '"' ? null : limit
}

/** By sentence: the attributions whose content reaches into it. */
function attributionsBySentence(analysis: Analysis): ReadonlyMap<number, readonly Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const attribution of analysis.attributions)
    for (const part of attribution.content)
      for (let i = sentenceAt(analysis, part.start); i < analysis.trees.length; i++) {
        if (analysis.trees[i]!.sentence.start >= part.end) break
        const list = found.get(i)
        if (list?.at(-1) !== attribution) push(found, i, attribution)
      }
  return found
}

/** The last sentence that begins at or before a place. */
export function sentenceAt({ trees }: Pick<Analysis, 'trees'>, offset: number): number {
  let low = 0
  let high = trees.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (trees[middle]!.sentence.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Of stretches in the order of the text, none over another, those that share a character with one. */
function within(all: readonly Span[], span: Span): readonly Span[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < all.length && all[end]!.start < span.end) end++
  return all.slice(low, end)
}

function innermost(attributions: readonly Attribution[], span: Span): Attribution | undefined {
  let best: Attribution | undefined
  let size = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    if (!attribution.content.some((part) => part.start <= span.start && span.end <= part.end)) continue
    const total = attribution.content.reduce((sum, part) => sum + part.end - part.start, 0)
    if (total < size) {
      best = attribution
      size = total
    }
  }
  return best
}

function push<V>(lists: Map<number, V[]>, key: number, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** The actors that are the same by id, else by name, told once; the first mention stays. */
export function distinct(actors: readonly ActorRef[]): readonly ActorRef[] {
  const seen = new Set<string>()
  return actors.filter((actor) => {
    const key = actor.id ?? actor.name
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

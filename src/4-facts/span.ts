import type { Span } from '../0-model/passage.ts'
import type { At } from '../3-syntax/analysis.ts'
import type { Clause } from '../3-syntax/clause.ts'
import type { Scene } from './scene.ts'

/** Dependents that are another clause of their own beside the head, not part of what it says. */
const beside: ReadonlySet<string> = new Set(['conj', 'parataxis', 'list', 'discourse', 'orphan'])

/** Words that tie a stretch to what stands before it. */
const introducing: ReadonlySet<string> = new Set(['mark', 'case', 'cc', 'punct'])

/** Which dependents a stretch leaves out. */
export interface Without {
  /** Relations (without subtype) of the head's own dependents. */
  readonly relations?: ReadonlySet<string>
  /** Words whose whole yield is left out. */
  readonly words?: readonly At[]
}

/**
 * From the first to the last word under a head, later conjuncts and set-in clauses left out, marks trimmed.
 * A conjunction before a left-out conjunct goes with it.
 */
export function stretch(scene: Scene, head: At, without: Without = {}): Span {
  const words = new Set<number>([head.word])
  const out = new Set(without.words?.filter((at) => at.sentence === head.sentence).map((at) => at.word))
  for (const child of scene.dependents(head)) {
    const relation = base(scene.word(child).deprel)
    if (introducing.has(relation) || out.has(child.word) || beside.has(relation)) continue
    if (relation === 'advcl' && trails(scene, child, head)) continue
    if (without.relations?.has(relation)) continue
    collect(scene, child, out, words)
  }
  return over(scene, head.sentence, words)
}

/** A participle that follows its clause (“…, adding that”, “…, highlighting the risk”) tells something of its own. */
function trails(scene: Scene, child: At, head: At): boolean {
  if (child.word < head.word) return false
  const clause = scene.clauseAt(child)
  return clause !== undefined && clause.form === 'participle' && clause.mark === null
}

/** Every word below one, itself included. */
export function whole(scene: Scene, head: At): Span {
  const words = new Set<number>()
  collect(scene, head, new Set(), words)
  return over(scene, head.sentence, words)
}

/** A clause with its own arguments and what hangs on them. */
export function clauseSpan(scene: Scene, clause: Clause, without?: Without): Span {
  if (without !== undefined) return stretch(scene, clause.at, without)
  let known = spans.get(scene)
  if (known === undefined) {
    known = new Map()
    spans.set(scene, known)
  }
  let span = known.get(clause.index)
  if (span === undefined) {
    span = stretch(scene, clause.at)
    known.set(clause.index, span)
  }
  return span
}

/** The spans of whole clauses, asked for by several kinds; kept as long as the scene. */
const spans = new WeakMap<Scene, Map<number, Span>>()

/** A clause with the verbs it is an infinitive of: “has yet to reply” for “reply”. */
export function matrixSpan(scene: Scene, clause: Clause): Span {
  let top = clause
  for (let steps = 0; steps < 3 && top.link === 'open' && top.parent !== null; steps++) {
    const upper = scene.clauses[top.parent]!
    if (upper.at.sentence !== clause.at.sentence) break
    top = upper
  }
  return top === clause ? clauseSpan(scene, clause) : cover(clauseSpan(scene, top), clauseSpan(scene, clause))
}

/** The least stretch that covers all. */
export function cover(...spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  }
}

/** Leaves out marks, blanks and bullets at both ends; a quotation mark stays where its partner is inside. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,;:–—•●*\-.]/.test(text[start]!)) start++
  while (start < end && /[\s,;:–—.?!]/.test(text[end - 1]!) && !closesAbbreviation(text, end)) end--
  return { start, end }
}

/** The dot of “U.S.” or “Dec.” belongs to the word. */
function closesAbbreviation(text: string, end: number): boolean {
  return (
    text[end - 1] === '.' &&
    /(?:\b\p{Lu}\.|\p{Lu}\.\p{Lu}\.|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/u.test(
      text.slice(Math.max(0, end - 6), end),
    ) &&
    text[end] !== '\n' &&
    end < text.length
  )
}

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export function base(deprel: string): string {
  const colon = deprel.indexOf(':')
  return colon === -1 ? deprel : deprel.slice(0, colon)
}

function collect(scene: Scene, at: At, out: ReadonlySet<number>, into: Set<number>): void {
  if (out.has(at.word) || into.has(at.word)) return
  into.add(at.word)
  for (const child of scene.dependents(at)) {
    if (scene.word(child).upos === 'PUNCT') continue
    collect(scene, child, out, into)
  }
}

function over(scene: Scene, sentence: number, words: ReadonlySet<number>): Span {
  const all = [...words].map((word) => scene.trees[sentence]!.words[word]!)
  const span = cover(...all)
  return quotesKept(scene.text, trimmed(scene.text, span))
}

/** Takes a closing mark in where the opening one is inside, and the other way round. */
function quotesKept(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end)
  const opens = count(inside, /[“„«]/g)
  const closes = count(inside, /[”»]/g)
  const straight = count(inside, /"/g)
  let { start, end } = span
  const after = /^[,.!?…]?["”»“]/.exec(text.slice(end, end + 3))
  const before = /["“„«]$/.exec(text.slice(0, start))
  if (after && (opens > closes || (straight % 2 === 1 && after[0].endsWith('"')))) end += after[0].length
  else if (before && (closes > opens || (straight % 2 === 1 && before[0] === '"'))) start -= 1
  return { start, end }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

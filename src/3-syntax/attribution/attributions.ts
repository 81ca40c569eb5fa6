import type { ActorRef } from '../../0-model/actor.ts'
import type { Span } from '../../0-model/passage.ts'
import type { Report } from '../../0-model/report.ts'
import type { Attribution, Mention } from '../analysis.ts'
import type { Tree } from '../tree.ts'
import { drafts } from './drafts.ts'
import type { Quotation } from './quotations.ts'
import type { Draft } from './quoted.ts'
import { spans, type View } from './tree-view.ts'

/**
 * Finds whose words a report gives: source, cue and content of direct, indirect and mixed speech, thoughts and wishes
 * included, in the order of the text. A quotation that goes on without a new cue belongs to the speaker before.
 * Marks around a word or two that nobody is said to have spoken are nobody's.
 *
 * What is said within what is said (“Reuters quoted an official as saying”) is left to the outer speaker, unless
 * `nested` asks for all.
 */
export function attributions(
  report: Report,
  trees: readonly Tree[],
  mentions: readonly Mention[],
  options: { readonly nested?: boolean } = {},
): readonly Attribution[] {
  const { views, marks, drafts: made } = drafts(report, trees)
  const byWord = index(mentions)
  const all = made
    .map((draft): Attribution => {
      const shown = views[draft.sentence]!
      const teller = draft.carried === undefined ? draft : made[draft.carried]!
      const content = merged(draft.content)
      const inside = quotedLength(content, marks)
      const length = content.reduce((sum, { start, end }) => sum + end - start, 0)
      return {
        source: draft.source === undefined ? [] : spans(shown, draft.sourceWords),
        cue: draft.at === null ? [] : spans(shown, new Set(draft.cue)),
        content,
        kind: inside === 0 ? 'indirect' : inside >= length - 2 ? 'direct' : 'mixed',
        speakers: speakers(teller, views[teller.sentence]!, byWord),
        at: draft.at === null ? null : { sentence: draft.sentence, word: draft.at },
      }
    })
    .sort((a, b) => first(a) - first(b))
  return options.nested === true ? all : outermost(all)
}

/** Those whose cue stands in no other's content: one speaker for every word, as PolNeAR counts. One sweep over the text. */
export function outermost(all: readonly Attribution[]): readonly Attribution[] {
  const parts = all
    .flatMap((owner) => owner.content.map((part) => ({ ...part, owner })))
    .sort((a, b) => a.start - b.start)
  const cues = all
    .flatMap((owner) => (owner.cue[0] === undefined ? [] : [{ ...owner.cue[0], owner }]))
    .sort((a, b) => a.start - b.start)
  const within = new Set<Attribution>()
  let next = 0
  let open: typeof parts = []
  for (const cue of cues) {
    while (next < parts.length && parts[next]!.start <= cue.start) open.push(parts[next++]!)
    open = open.filter(({ end }) => end > cue.start)
    if (open.some(({ end, owner }) => end >= cue.end && owner !== cue.owner)) within.add(cue.owner)
  }
  return all.filter((one) => !within.has(one))
}

const first = ({ content, cue }: Attribution): number =>
  Math.min(content[0]?.start ?? Number.POSITIVE_INFINITY, cue[0]?.start ?? Number.POSITIVE_INFINITY)

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** How much of a content stands in quotation marks. */
function quotedLength(content: readonly Span[], marks: readonly Quotation[]): number {
  let sum = 0
  for (const part of content) {
    let low = 0
    for (let high = marks.length; low < high; ) {
      const middle = (low + high) >> 1
      if (marks[middle]!.outer.end <= part.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < marks.length && marks[i]!.outer.start < part.end; i++) sum += shared(part, marks[i]!.outer)
  }
  return sum
}

const key = (sentence: number, word: number): number => sentence * 65_536 + word

function index(mentions: readonly Mention[]): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const place = key(mention.at.sentence, mention.at.word)
    const others = found.get(place)
    if (others === undefined) found.set(place, [mention])
    else others.push(mention)
  }
  return found
}

/** Who the source names: at its head word, at those coordinated with it, or, for “who”, at the word it refers to. */
function speakers(
  draft: Draft,
  { words, children }: View,
  mentions: ReadonlyMap<number, readonly Mention[]>,
): ActorRef[] {
  if (draft.source === undefined) return []
  const found: ActorRef[] = []
  const take = (word: number): boolean => {
    const here = mentions.get(key(draft.sentence, word))
    for (const { actor, place } of here ?? [])
      if (!place && !found.some(({ name, of }) => name === actor.name && of === actor.of)) found.push(actor)
    return here !== undefined
  }
  let head = draft.source
  if (/^(?:who|which|that)$/i.test(words[head]!.form)) {
    // who said: the noun that the relative clause hangs on
    for (let at = words[head]!.head, step = 0; at >= 0 && step < 5; at = words[at]!.head, step++)
      if (words[at]!.deprel === 'acl:relcl' || words[at]!.deprel === 'acl') {
        head = words[at]!.head
        break
      }
  }
  if (!take(head))
    for (const k of children[head]!) if (/^(?:flat|appos|compound|nmod:desc)/.test(words[k]!.deprel) && take(k)) break
  for (const k of children[head]!) if (words[k]!.deprel === 'conj') take(k)
  return found
}

/** Stretches in order, those that touch or overlap made one. */
function merged(parts: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last !== undefined && part.start <= last.end + 1)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
    else out.push({ start: part.start, end: part.end })
  }
  return out
}

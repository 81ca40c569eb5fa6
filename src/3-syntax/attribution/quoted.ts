import type { Span } from '../../0-model/passage.ts'
import type { Report } from '../../0-model/report.ts'
import type { Tree } from '../tree.ts'
import { type Cue, verbCues } from './cues.ts'
import type { Quotation } from './quotations.ts'
import { sourceOf } from './sources.ts'
import { below, child, type View } from './tree-view.ts'

/** An attribution in the making: words of one sentence, content by its place in the text. */
export interface Draft {
  readonly sentence: number
  readonly block: number
  /** The cue's head word; null for a quotation carried on. */
  readonly at: number | null
  readonly cue: readonly number[]
  readonly source: number | undefined
  readonly sourceWords: ReadonlySet<number>
  readonly content: readonly Span[]
  readonly stance: Cue['stance']
  readonly clausal: boolean
  /** Index of the attribution that a quotation is carried on from. */
  readonly carried?: number
}

/**
 * Gives quotations to their speakers: to the attribution whose content they are in, else to a verb of saying beside
 * them, else — where they fill a sentence — to whoever was last quoted. The rest are nobody's.
 */
export function quoted(
  report: Report,
  trees: readonly Tree[],
  views: readonly View[],
  marks: readonly Quotation[],
  given: readonly Draft[],
): Draft[] {
  const drafts: Draft[] = [...given]
  const bySentence = new Map<number, number[]>()
  for (const [i, { sentence }] of given.entries()) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i])
  let next = 0
  let before: { readonly draft: number; readonly end: number; readonly block: number } | undefined
  for (const mark of marks) {
    while (next < trees.length && trees[next]!.sentence.end <= mark.outer.start) next++
    let last = next
    while (last + 1 < trees.length && trees[last + 1]!.sentence.start < mark.outer.end) last++
    if (next >= trees.length) break
    const here: number[] = []
    for (let s = next; s <= last; s++) here.push(...(bySentence.get(s) ?? []))
    const owner = ownerAmong(drafts, here, trees, mark)
    const utters = isUtterance(report, mark)
    let draft = owner
    if (owner !== undefined) {
      if (drafts[owner]!.clausal && utters)
        drafts[owner] = { ...drafts[owner]!, content: [...drafts[owner]!.content, mark.outer] }
    } else if (utters || alone(trees, next, last, mark)) {
      const made = besides(trees, views, mark, next, last) ?? led(trees, views, mark, next)
      if (made !== undefined) {
        // a verb that already has a content keeps it, and takes the quotation too
        const known = (bySentence.get(made.sentence) ?? []).find((i) => drafts[i]!.at === made.at)
        if (known === undefined) draft = drafts.push(made) - 1
        else {
          drafts[known] = together(drafts[known]!, made, views[made.sentence]!)
          draft = known
        }
      } else if (before !== undefined && alone(trees, next, last, mark)) {
        if (before.block === mark.block && mark.outer.start - before.end < 400) {
          drafts[before.draft] = { ...drafts[before.draft]!, content: [...drafts[before.draft]!.content, mark.outer] }
          draft = before.draft
        } else if (mark.block - before.block <= 2) {
          const from = drafts[before.draft]!
          draft =
            drafts.push({
              ...from,
              content: [mark.outer],
              block: mark.block,
              at: null,
              cue: [],
              source: undefined,
              sourceWords: new Set(),
              carried: from.carried ?? before.draft,
            }) - 1
        }
      }
    }
    if (draft !== undefined && utters) before = { draft, end: mark.outer.end, block: mark.block }
  }
  return drafts
}

/** Two readings of one verb: what the tree took for the content goes where it is the speaker (“…,” said the minister). */
function together(known: Draft, made: Draft, { words }: View): Draft {
  const source = made.source === undefined ? undefined : words[made.source]!
  const turned =
    source !== undefined && known.content.some(({ start, end }) => source.start >= start && source.end <= end)
  return turned ? made : { ...known, clausal: true, content: [...known.content, ...made.content] }
}

/** The attribution whose content a quotation stands in, its cue outside the marks. */
function ownerAmong(
  drafts: readonly Draft[],
  here: readonly number[],
  trees: readonly Tree[],
  mark: Quotation,
): number | undefined {
  let best: number | undefined
  let most = 0
  for (const i of here) {
    const { at, sentence, content } = drafts[i]!
    if (at === null) continue
    const cue = trees[sentence]!.words[at]!
    if (cue.start >= mark.outer.start && cue.end <= mark.outer.end) continue
    const shared = content.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, mark.end) - Math.max(part.start, mark.start)),
      0,
    )
    if (shared > most) {
      most = shared
      best = i
    }
  }
  return best
}

/** Whether what stands in the marks is something said, not a word or two picked out: it ends as speech does or is long. */
function isUtterance({ text }: Report, { start, end, outer }: Quotation): boolean {
  const words = text.slice(start, end).split(/\s+/).length
  return (
    /[,.?!…]["”’'»“]*$/.test(text.slice(start, outer.end)) ||
    words > 5 ||
    (words > 2 && /^\p{Lu}/u.test(text.charAt(start)) && text.charAt(outer.end) === ',')
  )
}

/** Whether quotations fill the sentences they stand in. */
function alone(trees: readonly Tree[], first: number, last: number, { outer }: Quotation): boolean {
  for (let s = first; s <= last; s++) {
    const { words } = trees[s]!
    const out = words.filter((word) => word.upos !== 'PUNCT' && (word.start < outer.start || word.end > outer.end))
    if (out.length > 0) return false
  }
  return true
}

const isInside = (word: Span, { outer }: Quotation): boolean => word.start >= outer.start && word.end <= outer.end

/** A verb of saying outside the marks in one of the quotation's sentences, with whoever says it. */
function besides(
  trees: readonly Tree[],
  views: readonly View[],
  mark: Quotation,
  first: number,
  last: number,
): Draft | undefined {
  for (const s of first === last ? [first] : [last, first]) {
    const found = speaker(trees[s]!, views[s]!, s, mark)
    if (found !== undefined) return found
  }
  // “Why not?” | he asked.
  const after = trees[last + 1]
  if (after !== undefined && after.sentence.block === mark.block && after.words.length < 14) {
    const start = after.words[0]
    if (
      start !== undefined &&
      start.start - mark.outer.end < 3 &&
      (start.form === start.form.toLowerCase() || start.upos === 'PRON')
    )
      return speaker(after, views[last + 1]!, last + 1, mark)
  }
  return undefined
}

/** A sentence before that ends in a colon and says who speaks. */
function led(trees: readonly Tree[], views: readonly View[], mark: Quotation, first: number): Draft | undefined {
  const before = trees[first - 1]
  if (before === undefined || before.words.at(-1)?.form !== ':') return undefined
  return speaker(before, views[first - 1]!, first - 1, mark)
}

function speaker(tree: Tree, shown: View, sentence: number, mark: Quotation): Draft | undefined {
  const { words } = tree
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (isInside(word, mark)) continue
    // “Balisani: “…””, “so Seibner”
    const cue = (verbCues.get(word.lemma.toLowerCase()) ?? []).find(
      ({ clause, stance }) =>
        clause && (stance === 'say' || stance === 'think' || stance === 'ask' || stance === 'judge'),
    )
    if (word.upos !== 'VERB' || cue === undefined) continue
    const source = outside(words, sourceOf(shown, i), mark) ?? outside(words, beside(words, i, mark), mark)
    if (source === undefined) continue
    const members = sourceMembers(shown, source, i, mark)
    return {
      sentence,
      block: tree.sentence.block,
      at: i,
      cue: [i],
      source,
      sourceWords: members,
      content: [mark.outer],
      stance: cue.stance,
      clausal: true,
    }
  }
  return undefined
}

const outside = (words: View['words'], i: number | undefined, mark: Quotation): number | undefined =>
  i !== undefined && !isInside(words[i]!, mark) ? i : undefined

/** The noun right beside a verb of saying that the tree has given another place: “…,” underlined the vice-premier. */
function beside(words: View['words'], verb: number, mark: Quotation): number | undefined {
  for (let k = verb + 1; k < words.length && k < verb + 9; k++) {
    const { upos, form } = words[k]!
    if (isInside(words[k]!, mark) || /^[,.;:]$/.test(form) || upos === 'VERB' || upos === 'ADP') break
    if (
      (upos === 'PROPN' || upos === 'NOUN' || (upos === 'PRON' && k === verb + 1)) &&
      words[k + 1]?.upos !== 'NOUN' &&
      words[k + 1]?.upos !== 'PROPN' &&
      words[k + 1]?.upos !== 'PART'
    )
      return k
  }
  for (let k = verb - 1; k >= 0 && k > verb - 4; k--)
    if (/^(?:PROPN|NOUN|PRON)$/.test(words[k]!.upos) && !isInside(words[k]!, mark)) return k
  return undefined
}

function sourceMembers(shown: View, source: number, verb: number, mark: Quotation): Set<number> {
  const members = below(shown, source, [verb])
  for (const k of members) if (isInside(shown.words[k]!, mark)) members.delete(k)
  const clause = child(shown, source, 'parataxis', 'ccomp')
  if (clause !== undefined) for (const k of below(shown, clause)) members.delete(k)
  return members
}

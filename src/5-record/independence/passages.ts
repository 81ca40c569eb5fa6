import type { Span } from '../../0-model/passage.ts'
import { common, difference, type Part, tokens } from '../quotes/difference.ts'

/** How a passage of one text stands to the nearest passage of another; spans count in their own text. */
export type Compared =
  | { readonly as: 'same'; readonly first: Span; readonly second: Span }
  | { readonly as: 'changed'; readonly first: Span; readonly second: Span; readonly parts: readonly Part[] }
  | { readonly as: 'only-first'; readonly first: Span }
  | { readonly as: 'only-second'; readonly second: Span }

/** Share of the words of the longer paragraph that must come again, in their order, for two to be one edited. */
const edited = 0.4

/** Paragraphs longer than this, in words, are no paragraphs; only their first words are compared. */
const longest = 400

interface Paragraph extends Span {
  readonly words: string
  readonly tokens: ReturnType<typeof tokens>
}

/**
 * Two near-copies side by side: every paragraph of the first with the one of the second that has most of its words, in
 * the order of the first; paragraphs of the second alone follow. `parts` say “asked” for the first and “report” for the
 * second.
 */
export function compared(first: string, second: string): readonly Compared[] {
  const theirs = paragraphs(second)
  const free = new Set(theirs)
  const found = paragraphs(first).map((own): Compared => {
    let best: Paragraph | null = null
    let most = 0
    for (const other of free) {
      const share = likeness(own, other)
      if (share > most) [best, most] = [other, share]
    }
    if (best === null || most < edited) return { as: 'only-first', first: span(own) }
    free.delete(best)
    const places = { first: span(own), second: span(best) }
    return most === 1
      ? { as: 'same', ...places }
      : { as: 'changed', ...places, parts: difference(own.words, best.words) }
  })
  return [...found, ...[...free].map((other): Compared => ({ as: 'only-second', second: span(other) }))]
}

/**
 * How the words of a passage stand in another text: there, word after word, whatever its marks and spaces (`same`);
 * changed, beside the paragraph that has most of them; or gone.
 */
export function inText(
  words: string,
  text: string,
):
  | { readonly as: 'same' }
  | { readonly as: 'changed' | 'gone'; readonly now: Span | null; readonly parts: readonly Part[] } {
  const wanted = ` ${plain(words)} `
  if (wanted.trim() === '' || ` ${plain(text)} `.includes(wanted)) return { as: 'same' }
  const own = tokens(words).slice(0, longest)
  let best: { readonly now: Span; readonly kept: number } | null = null
  for (const paragraph of paragraphs(text)) {
    const pairs = common(own, paragraph.tokens)
    const [from, to] = [pairs[0], pairs.at(-1)]
    if (!from || !to || pairs.length <= (best?.kept ?? 0)) continue
    const start = paragraph.start + (paragraph.tokens[from[1]]?.start ?? 0)
    const end = paragraph.start + (paragraph.tokens[to[1]]?.end ?? 0)
    best = { now: { start, end }, kept: pairs.length }
  }
  if (!best || best.kept / own.length < edited) return { as: 'gone', now: null, parts: [] }
  return { as: 'changed', now: best.now, parts: difference(words, text.slice(best.now.start, best.now.end)) }
}

const plain = (text: string) =>
  tokens(text)
    .map((token) => token.plain)
    .join(' ')

const span = ({ start, end }: Span): Span => ({ start, end })

function paragraphs(text: string): readonly Paragraph[] {
  return Array.from(text.matchAll(/\S[^\r\n]*/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
    tokens: tokens(words).slice(0, longest),
  })).filter((paragraph) => paragraph.tokens.length > 0)
}

/** Share of words in common order; quick for paragraphs that share too few words in any order. */
function likeness(a: Paragraph, b: Paragraph): number {
  const most = Math.max(a.tokens.length, b.tokens.length)
  if (Math.min(a.tokens.length, b.tokens.length) / most < edited) return 0
  const have = new Set(b.tokens.map((token) => token.plain))
  const shared = a.tokens.reduce((sum, token) => sum + (have.has(token.plain) ? 1 : 0), 0)
  return shared / most < edited ? 0 : common(a.tokens, b.tokens).length / most
}

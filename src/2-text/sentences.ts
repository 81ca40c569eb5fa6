import type { Span } from '../0-model/passage.ts'
import type { Block, Report } from '../0-model/report.ts'
import { leading, numbering, openers, trailing } from './abbreviations.ts'
import type { Sentence, Token } from './sentence.ts'
import { tokens } from './tokens.ts'

/** Blocks that hold text to be read; bylines, captions, link lists and page furniture are not. */
const read: ReadonlySet<Block['kind']> = new Set(['title', 'heading', 'paragraph', 'list-item'])

/**
 * The sentences of a report, block by block: none runs over the end of its paragraph. With `whole`, bylines, datelines
 * and page furniture are read too, and every character of the text that is not space is in a sentence.
 */
export function sentences(report: Report, { whole = false }: { readonly whole?: boolean } = {}): Sentence[] {
  if (whole) return paragraphs(report).flatMap(({ block, ...span }) => split(report.text, span, block))
  return report.blocks.flatMap((block, i) => (read.has(block.kind) ? split(report.text, block, i) : []))
}

/** The whole text in stretches: a block begins a new one only on a line of its own, so a dateline stays with its sentence. */
function paragraphs({ text, blocks }: Report): (Span & { readonly block: number })[] {
  const found: { start: number; end: number; block: number }[] = []
  let at = 0
  blocks.forEach((block, i) => {
    const last = found.at(-1)
    const before = text.slice(at, block.start)
    if (last && !before.includes('\n') && before.trim() === '') last.end = block.end
    else {
      if (before.trim() !== '') found.push({ start: at, end: block.start, block: Math.max(0, i - 1) })
      found.push({ start: block.start, end: block.end, block: i })
    }
    at = Math.max(at, block.end)
  })
  if (text.slice(at).trim() !== '') found.push({ start: at, end: text.length, block: Math.max(0, blocks.length - 1) })
  return found
}

/** The sentences of one stretch of text. */
export function split(text: string, stretch: Span = { start: 0, end: text.length }, block = 0): Sentence[] {
  const all = tokens(text, stretch.start, stretch.end)
  const found: Sentence[] = []
  let from = 0
  for (let at = 0; at < all.length; at++) {
    const end = all.length - 1 === at || blank(text, all[at]!, all[at + 1]!) ? at + 1 : ending(all, from, at)
    if (end === 0) continue
    const part = all.slice(from, end)
    found.push({ start: part[0]!.start, end: part.at(-1)!.end, block, tokens: part })
    from = end
    at = end - 1
  }
  return found
}

const stop = /^(?:\.|[!?]+|…|\.{2,})$/u
const closing = /^(?:["”’')\]»]|'')$/u
const opening = /^(?:[\p{Lu}\p{Lo}\p{Lt}\d"“‘'([«$€£„]|[-–—*•●▪·]+$)/u
const reporting =
  /^(?:said|says|asked|asks|added|told|wrote|replied|warned|insisted|declared|shouted|demanded|answered|tweeted|posted|exclaimed|concluded)$/

/** An empty line between two words ends a sentence, full stop or not. */
const blank = (text: string, a: Token, b: Token): boolean => /\n\s*\n/.test(text.slice(a.end, b.start))

/** The index after the sentence's last token where a sentence that began at `from` ends with the stop at `at`; else 0. */
function ending(all: readonly Token[], from: number, at: number): number {
  const form = all[at]!.form
  const abbreviated = form.length > 1 && form.endsWith('.') && !/^\.+$/.test(form)
  if (!abbreviated && !stop.test(form)) return 0
  let next = at + 1
  while (next < all.length && closing.test(all[next]!.form) && all[next]!.start === all[next - 1]!.end) next++
  next += noted(all, next)
  const after = all[next]
  if (after === undefined) return next
  if (after.start === all[next - 1]!.end) return 0
  if (abbreviated) return endsAbbreviated(form, after.form) ? next : 0
  if (at - from === 1 && form === '.' && /^(?:\d+|\p{L})$/u.test(all[from]!.form)) return 0 // “1. First”
  if (/^[!?]/.test(form) && next > at + 1 && reported(all, next)) return 0
  const opens = opening.test(after.form)
  return opens || (/^[!?]/.test(form) && next === at + 1 && !/^\p{Ll}/u.test(after.form)) ? next : 0
}

function endsAbbreviated(form: string, next: string): boolean {
  const low = form.slice(0, -1).toLowerCase()
  if (leading.has(low) || (numbering.has(low) && /^\d/.test(next))) return false
  return openers.has(next) || /^[“"‘]$/.test(next) ? trailing.has(low) || low.includes('.') || low.length === 1 : false
}

/** The tokens of a footnote mark set behind the stop: “… in Dulwich.[17]”. */
function noted(all: readonly Token[], at: number): number {
  const [open, figure, close] = all.slice(at, at + 3)
  const mark = open?.form === '[' && close?.form === ']' && figure !== undefined && /^\d{1,3}$/.test(figure.form)
  return mark && open.start - all[at - 1]!.end <= 1 ? 3 : 0
}

/** After “Never!” a reporting clause goes on with the sentence: “… Mr Berg said”. */
function reported(all: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(all.length, at + 5); i++) {
    if (reporting.test(all[i]!.form)) return i > at || /^\p{Ll}/u.test(all[at]!.form)
    if (!/^[\p{L}.]/u.test(all[i]!.form)) return false
  }
  return false
}

import type { Block } from '../0-model/report.ts'
import { furniture } from './furniture.ts'

type BlockKind = Block['kind']

/** Section words that stand before a colon and open a paragraph; longer run-in heads are told by their capitals. */
const sections =
  /^(introduction|background|context|analysis|summary|conclusion|overview|update|key points?|what happened|what(’|')s next|why it matters|the big picture|bottom line|details?)$/i

const links = /^(?:\[[^\]\n]*\]\([^()\s]+\)\s*)+$/
const bareAddress = /^(?:https?:\/\/\S+(?:\s+|$))+$/
/** Links set right behind a paragraph's last words. */
const linksAtEnd = /(?:\s*\[[^\]\n]*\]\([^()\s]*\)|\s+https?:\S+)+$/
const closing = /[.!?…:;]["”’»)\]]*$/
/** Characters of a line's end that are looked at: patterns that look for an end cost the square of what they see. */
const end = 1000

/** Whether a line ends as a sentence does, the links behind it left aside. */
const closes = (raw: string) => closing.test(raw.slice(-end).replace(linksAtEnd, ''))
const byline = /^(?:by|written by|reporting by|editing by|additional reporting by)\s+[A-Z][^.!?]{2,80}$/i

/**
 * Cuts a plain text into blocks; every character that is not white space lies in exactly one.
 * A block is a line: paragraphs of plain text rarely wrap, and those that do are joined where a line runs on.
 */
export function blocks(text: string): readonly Block[] {
  const found: Block[] = []
  for (const line of joined(text)) {
    const raw = text.slice(line.start, line.end)
    const head = runInHead(raw)
    if (head > 0) {
      const rest = raw.slice(head).search(/\S/)
      found.push({ kind: 'heading', start: line.start, end: line.start + head })
      found.push({ kind: 'paragraph', start: line.start + head + rest, end: line.end })
    } else found.push({ kind: kindOf(raw, line.alone, found.at(-1)?.kind), start: line.start, end: line.end })
  }
  return trailing(text, found)
}

interface Line {
  readonly start: number
  readonly end: number
  /** Blank lines, or the ends of the text, stand on both sides. */
  readonly alone: boolean
}

function joined(text: string): readonly Line[] {
  const lines: { start: number; end: number; alone: boolean }[] = []
  let blank = true
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const inner = match[0].trim()
    if (inner === '') {
      blank = true
      continue
    }
    const start = match.index + match[0].indexOf(inner)
    const end = start + inner.length
    const last = lines.at(-1)
    if (last && !blank && wraps(text.slice(last.start, last.end), inner)) last.end = end
    else {
      if (last && !blank) last.alone = false
      lines.push({ start, end, alone: blank })
    }
    blank = false
  }
  return lines
}

/** A hard-wrapped paragraph: the line before ran to its full width without an end, and this one goes on in its midst. */
function wraps(before: string, after: string): boolean {
  return (
    before.length > 50 && !closing.test(before.slice(-end)) && /^[\p{Ll}(“"‘'\d]/u.test(after) && !links.test(after)
  )
}

function kindOf(raw: string, alone: boolean, before: BlockKind | undefined): BlockKind {
  const first = before === undefined
  if (links.test(raw) || bareAddress.test(raw)) return 'links'
  if (furniture(raw)) return 'furniture'
  if (/^#{1,6}\s/.test(raw)) return first ? 'title' : 'heading'
  if (/^([-*•–]|\d{1,2}[.)])\s+\S/.test(raw)) return 'list-item'
  if (aboutReport(raw)) return 'byline'
  if (closes(raw) || raw.length > 160) return 'paragraph'
  if (first) return 'title'
  const words = raw.split(/\s+/)
  // a picture's place in a saved page is a line of its links, its caption the line right below
  if (!alone && before === 'links' && words.length >= 5) return 'caption'
  if (words.length <= 12 && (titleCase(words) >= 0.7 || words.length <= 4)) return 'heading'
  if (!alone && words.length <= 30) return 'caption'
  return words.length <= 8 ? 'heading' : words.length <= 25 ? 'caption' : 'paragraph'
}

/** Whether a line tells who wrote the report, or when: it is no sentence of it. */
export const aboutReport = (line: string): boolean => byline.test(line) || dated(line)

/** “Published 17 April 2025”, “Last updated: …”, or a date that stands alone. */
export const dated = (line: string): boolean => line.length <= 120 && /\d/.test(line) && when.test(line)

const when =
  /^(?:(?:published|posted|updated|last updated|first published|date)\b[: ]|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},?) \d{4}\b.{0,30}$|\d{4}-\d{2}-\d{2}$)/i

/** Length of a run-in head with its colon (“Russia’s Stance and US Impatience: …”), else 0. */
function runInHead(raw: string): number {
  const colon = raw.indexOf(':')
  if (colon < 3 || colon > 80 || raw.length < colon + 40) return 0
  const head = raw.slice(0, colon)
  if (/["“”«»,.!?()]/.test(head) || !/^:\s+["“‘]?[A-Z]/.test(raw.slice(colon))) return 0
  const words = head.trim().split(/\s+/)
  return sections.test(head.trim()) || (words.length >= 4 && words.length <= 10 && titleCase(words) === 1)
    ? colon + 1
    : 0
}

const small =
  /^(a|an|and|as|at|but|by|for|from|in|into|nor|of|on|or|over|per|the|to|via|vs\.?|with|amid|after|is|are)$/i

function titleCase(words: readonly string[]): number {
  const content = words.filter((word) => !small.test(word) && /\p{L}/u.test(word))
  return content.length === 0 ? 0 : content.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length / content.length
}

/** After the first furniture behind the last real paragraph nothing is text: menus, forms and tag lists follow one another. */
function trailing(text: string, found: readonly Block[]): readonly Block[] {
  const last = found.findLastIndex(
    (block) =>
      block.kind === 'paragraph' &&
      /[.!?…]["”’»)]*$/.test(text.slice(Math.max(block.start, block.end - end), block.end)) &&
      block.end - block.start > 80,
  )
  const from = found.findIndex((block, at) => at > last && block.kind === 'furniture')
  if (last < 0 || from < 0) return found
  return found.map((block, at) => (at >= from && block.kind !== 'links' ? { ...block, kind: 'furniture' } : block))
}

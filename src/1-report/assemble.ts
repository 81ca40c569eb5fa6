import type { Block, Citation, dateSources, Report } from '../0-model/report.ts'
import type { Trouble } from '../0-model/trouble.ts'
import { agency } from './agency.ts'
import { dated as tellsDate } from './blocks.ts'
import { canonicalUrl } from './canonical.ts'
import { dateline, writtenDate } from './dateline.ts'
import { sha256 } from './digest.ts'
import { language } from './language.ts'
import { type LeftOut, setAside, together, total } from './left-out.ts'
import { written } from './written.ts'

/** What is known of a report from outside its text. */
export interface Known {
  /** YYYY-MM-DD, and where it is from. */
  readonly published?: string | null | undefined
  readonly publishedFrom?: (typeof dateSources)[number] | undefined
  readonly updated?: string | null | undefined
  readonly title?: string | null | undefined
  readonly outlet?: string | null | undefined
  readonly url?: string | null | undefined
  readonly authors?: readonly string[] | undefined
  readonly confidential?: boolean | undefined
}

/** What reading a file, a page or a document gives, whatever its form. */
export interface Read {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly citations: readonly Citation[]
  /** Words that did not come into the text: menus, boxes, forms, notices. */
  readonly dropped?: LeftOut
}

/** Builds the report from what was read and from what is known besides; what the text says of itself fills the gaps. */
export function assemble(source: string, read: Read, known: Known = {}): Report {
  const { text } = read
  const { blocks: parts, citations } = apart(read)
  const shown = (part: { start: number; end: number }) => text.slice(part.start, part.end)
  const title = parts.find((part) => part.kind === 'title')
  const opening = parts.filter((part) => part.kind === 'dateline')
  const lines = parts.filter((part) => part.kind === 'byline').map(shown)
  const changed = /^(?:last )?(?:updated|modified)\b/i
  const days = (which: boolean) =>
    lines
      .filter((line) => tellsDate(line) && changed.test(line) === which)
      .flatMap((line) => writtenDate(line, null) ?? [])
  const updated = known.updated ?? days(true)[0] ?? null
  const dated = days(false)[0] ?? days(true)[0] ?? null
  const given = known.published ?? null
  const located = opening.flatMap((part) => dateline(`${shown(part)} `, given ?? dated) ?? [])[0] ?? null
  const date = given ?? dated ?? located?.date ?? null
  const tongue = language(
    parts
      .filter((part) => part.kind === 'paragraph')
      .map(shown)
      .join('\n') || text,
  )
  const publishedFrom = given ? (known.publishedFrom ?? 'given') : dated ? 'text' : date ? 'dateline' : 'unknown'
  const range = written({ published: date, publishedFrom, updated, dateline: located })
  const leftOut = together(read.dropped ?? {}, setAside(text, parts))
  return {
    id: `r-${sha256(text).slice(0, 20)}`,
    source,
    sha256: sha256(text),
    text,
    blocks: [...parts],
    citations: [...citations],
    title: known.title ?? (title ? shown(title).replace(/^#+\s*/, '') : null),
    outlet: known.outlet ?? null,
    url: known.url ? canonicalUrl(known.url) : null,
    authors: [...(known.authors ?? lines.flatMap(author))],
    agency: located?.agency ? (agency(located.agency) ?? located.agency) : credit(parts.map(shown)),
    dateline: located ? { place: located.place, date: located.date } : null,
    published: date,
    publishedFrom,
    updated,
    ...(range === null ? {} : { written: range }),
    language: tongue,
    ...(total(leftOut) === 0 ? {} : { leftOut: total(leftOut), leftOutAs: leftOut }),
    confidential: known.confidential ?? false,
    troubles: [...troubles(parts, tongue, date)],
  }
}

/**
 * Parts the dateline (“GENEVA, March 3 (Agency) —”), or an agency's credit before the first words, from the paragraph it
 * opens: it is no part of the sentence that follows.
 */
function apart(read: Read): Pick<Read, 'blocks' | 'citations'> {
  const first = read.blocks.filter((block) => block.kind === 'paragraph').slice(0, 3)
  const blocks: Block[] = []
  const moved: number[] = []
  for (const block of read.blocks) {
    const words = read.text.slice(block.start, block.end)
    const length = first.includes(block) ? (dateline(words, null)?.length ?? credited.exec(words)?.[0].length ?? 0) : 0
    if (length > 0 && length < words.length) {
      blocks.push({ kind: 'dateline', start: block.start, end: block.start + words.slice(0, length).trimEnd().length })
      blocks.push({ kind: 'paragraph', start: block.start + length, end: block.end })
    } else blocks.push(block)
    moved.push(blocks.length - 1)
  }
  return {
    blocks,
    citations: read.citations.map((citation) => ({ ...citation, block: moved[citation.block] ?? citation.block })),
  }
}

/** “(Agency) ” before the first words. */
const credited = /^\((\p{Lu}[\p{L} ]{1,30})\)(?:\s+(?=\p{Lu})|$)/u

function author(line: string): readonly string[] {
  const names = /^by\s+(.+)$/i.exec(line)?.[1]
  return names ? names.split(/\s*(?:,|\band\b)\s*/).filter((name) => /^\p{Lu}\S+ \S/u.test(name)) : []
}

/**
 * A credit outside a dateline: before the first words (“(Agency) Talks …”), or at the end, in a line of its own or in
 * brackets (“AFP/AP”, “With agencies”).
 */
function credit(lines: readonly string[]): string | null {
  const opening = lines.slice(0, 4).flatMap((line) => credited.exec(line)?.[1] ?? [])[0]
  if (opening) return agency(opening) ?? opening
  const last = lines.slice(-3).find((line) => line.length < 60 && agency(line) && !/(?:[a-z]{3,} ){3}/.test(line))
  const bracket = lines.flatMap((line) => /\(([A-Za-z/ ]{2,30})\)\s*$/.exec(line)?.[1] ?? []).find(agency)
  return agency(last ?? bracket ?? '')
}

function troubles(parts: readonly Block[], tongue: string | null, date: string | null): readonly Trouble[] {
  const found: Trouble[] = []
  if (!parts.some((part) => part.kind === 'paragraph' || part.kind === 'list-item'))
    found.push({
      code: 'no-sentence',
      stage: 'report',
      message: 'no sentence was found in the text: it holds headings, links or page furniture alone',
      advice: 'check that the file holds the report itself, not a menu or an index page',
    })
  if (tongue !== null && tongue !== 'en')
    found.push({
      code: 'not-english',
      stage: 'report',
      message: `the text looks like ${languageName(tongue)}; it is kept and searchable, but not coded`,
      advice: 'add a translation as a report of its own',
    })
  if (date === null)
    found.push({
      code: 'no-date',
      stage: 'report',
      message: 'neither the call nor the text says when the report was published',
      advice: 'give --published YYYY-MM-DD; until then relative dates (“last month”) stay open',
    })
  return found
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}

import type { Block, Citation, Report } from '../0-model/report.ts'
import { assemble, type Known } from './assemble.ts'
import { blocks } from './blocks.ts'
import { canonicalUrl } from './canonical.ts'

/**
 * Reads a plain text (or Markdown) as a report. The text is kept character for character, so that offsets are into the file.
 */
export function plainReport(source: string, text: string, known: Known = {}): Report {
  const parts = blocks(text)
  return assemble(source, { text, blocks: parts, citations: citations(text, parts) }, known)
}

/** The links of a report, each with the block it belongs to: a line of links belongs to the paragraph above it. */
function citations(text: string, parts: readonly Block[]): readonly Citation[] {
  let paragraph = 0
  return parts.flatMap((part, at) => {
    if (part.kind === 'paragraph' || part.kind === 'list-item' || part.kind === 'title') paragraph = at
    if (part.kind === 'furniture') return []
    return [
      ...text
        .slice(part.start, part.end)
        .matchAll(
          /\]\(\s*<?(https?:\/\/[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?\s*(?:"[^"]*")?\)|https?:\/\/[^\s<>()[\]"”]+/g,
        ),
    ].map((match) => {
      const url = (match[1] ?? match[0]).replace(/[.,;:!?]+$/, '')
      return { url, canonical: canonicalUrl(url), block: part.kind === 'links' ? paragraph : at }
    })
  })
}

import { getDocumentProxy } from 'unpdf'
import type { Report } from '../../0-model/report.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { assemble, type Known } from '../assemble.ts'
import { blocks } from '../blocks.ts'
import { type Line, lines, type Piece } from './lines.ts'
import { paragraphs } from './paragraphs.ts'

/** What pdf.js gives for a piece of text; marks of structure have no `str`. */
type Item =
  | { readonly str: string; readonly transform: readonly number[]; readonly width: number; readonly height: number }
  | { readonly type: string }

/** A communiqué has a few pages, a report a few dozen. */
const mostPages = 500

/**
 * Reads a PDF as a report: columns, hyphens at line ends, running heads and page numbers are undone.
 * Throws a Misuse where it is no PDF, is locked, or holds pictures of pages alone.
 */
export async function pdfReport(source: string, data: Uint8Array, known: Known = {}): Promise<Report> {
  const document = await getDocumentProxy(data, {
    verbosity: 0,
    isEvalSupported: false,
    maxImageSize: 1,
    disableFontFace: true,
  }).catch((cause: Error) => {
    const locked = /password/i.test(`${cause.name} ${cause.message}`)
    throw new Misuse(
      locked ? 'pdf-locked' : 'pdf-broken',
      locked
        ? `${source}: the PDF is locked with a password; save an open copy`
        : `${source}: is no whole PDF (${cause.message}); fetch it again`,
      { cause },
    )
  })
  try {
    if (document.numPages > mostPages)
      throw new Misuse(
        'too-large',
        `${source}: the PDF has ${document.numPages} pages; a report has at most ${mostPages}, split it`,
      )
    const pages: (readonly Line[])[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const content = await page.getTextContent()
      const pieces = content.items.flatMap((item: Item): readonly Piece[] =>
        'str' in item
          ? [
              {
                text: item.str,
                x: item.transform[4] ?? 0,
                y: item.transform[5] ?? 0,
                width: item.width,
                height: item.height || Math.abs(item.transform[3] ?? 0),
              },
            ]
          : [],
      )
      pages.push(lines(pieces, page.getViewport({ scale: 1 }).width))
      page.cleanup()
    }
    const { text, dropped } = paragraphs(pages)
    if (text.trim() === '')
      throw new Misuse(
        'no-text',
        `${source}: the PDF holds pictures of pages, no text; run it through text recognition first`,
      )
    const info = ((await document.getMetadata().catch(() => null))?.info ?? {}) as { readonly Title?: string }
    const read = { text, blocks: blocks(text), citations: [], dropped: { 'running heads': dropped } }
    return assemble(source, read, {
      ...known,
      title: known.title ?? (read.blocks.some((part) => part.kind === 'title') ? null : info.Title || null),
    })
  } finally {
    await document.destroy()
  }
}

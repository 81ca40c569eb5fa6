import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import type { Report } from '../../0-model/report.ts'
import { Misuse } from '../../0-model/trouble.ts'
import { assemble, type Known } from '../assemble.ts'
import { flow } from '../html/flow.ts'

/** A DOCX unpacks to many times its size; what unpacks to more than this is a bomb. */
const mostUnpacked = 100 * 1024 * 1024

/** Reads a Word document as a report: headings, paragraphs, lists and links are kept; pictures, comments and notes are not. */
export async function docxReport(source: string, data: Uint8Array, known: Known = {}): Promise<Report> {
  const size = unpackedSize(data)
  if (size === null) throw new Misuse('docx-broken', `${source}: is no whole Word document; save it again as .docx`)
  if (size > mostUnpacked)
    throw new Misuse(
      'docx-bomb',
      `${source}: unpacks to ${Math.round(size / 1024 / 1024)} MB; a document of words has far less`,
    )
  const result = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(data) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    )
    .catch((cause: Error) => {
      throw new Misuse(
        'docx-broken',
        `${source}: is no whole Word document (${cause.message}); save it again as .docx`,
        { cause },
      )
    })
  const { document } = parseHTML(`<!doctype html><html><body>${result.value}</body></html>`)
  const read = flow(document.body as unknown as Element, null)
  if (read.text === '') throw new Misuse('no-text', `${source}: the document holds no words`)
  return assemble(source, read, known)
}

/** The sum of the unpacked sizes that a ZIP's directory tells; null where there is no directory. */
function unpackedSize(data: Uint8Array): number | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let end = -1
  for (let at = data.length - 22; at >= Math.max(0, data.length - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) {
      end = at
      break
    }
  if (end < 0) return null
  let at = view.getUint32(end + 16, true)
  const entries = view.getUint16(end + 10, true)
  let sum = 0
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > data.length || view.getUint32(at, true) !== 0x02014b50) return null
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}

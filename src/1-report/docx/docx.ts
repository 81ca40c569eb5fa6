import { inflateRawSync } from 'node:zlib'
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
      `${source}: unpacks to more than ${mostUnpacked / 1024 / 1024} MB; a document of words has far less`,
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

/**
 * What the files of a ZIP unpack to, in bytes, as unpacking them tells (a directory may lie); `mostUnpacked` and more where
 * they go past it, null where there is no whole directory.
 */
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
  for (let entry = 0; entry < entries && sum <= mostUnpacked; entry++) {
    if (at + 46 > data.length || view.getUint32(at, true) !== 0x02014b50) return null
    const told = view.getUint32(at + 24, true)
    const size = told > mostUnpacked ? told : entrySize(data, view, at, mostUnpacked - sum)
    if (size === null) return null
    sum += size
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}

/** The true size of the file whose entry in the directory is at `at`; more than `most` where unpacking went past it. */
function entrySize(data: Uint8Array, view: DataView, at: number, most: number): number | null {
  const packed = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if (local + 30 > data.length || view.getUint32(local, true) !== 0x04034b50) return null
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (view.getUint16(at + 10, true) === 0) return packed
  try {
    return inflateRawSync(data.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : null
  }
}

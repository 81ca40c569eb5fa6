import { open } from 'node:fs/promises'
import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from './assemble.ts'
import { plainReport } from './plain.ts'

/** No report is longer; what is, is an archive or a mistake. */
const limit = 20 * 1024 * 1024

/** Bytes no text file begins with: the forms that are told by their first bytes, and what to say of them. */
const signatures: readonly (readonly [bytes: string, what: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP or office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3', 'a database'],
]

/** Reads a text file as a report. Throws a Misuse that names the file, what was found and what would do. */
export async function fileReport(path: string, known: Known = {}): Promise<Report> {
  return plainReport(path, decode(path, await bytes(path)), known)
}

/** The bytes of a file within the limit. */
async function bytes(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw new Misuse('cannot-read', `${path}: ${reason(cause)}`, { cause })
  })
  try {
    const about = await file.stat()
    if (about.isDirectory())
      throw new Misuse('is-a-folder', `${path}: is a folder; name the files in it, or use parley add`)
    if (!about.isFile()) throw new Misuse('not-a-file', `${path}: is neither a file nor a folder`)
    if (about.size > limit)
      throw new Misuse(
        'too-large',
        `${path}: ${Math.round(about.size / 1024 / 1024)} MB; a report has at most 20 MB, split the file`,
      )
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** UTF-8 (or UTF-16 with a mark) as text; refuses what is empty, binary or in another encoding, naming the first wrong byte. */
export function decode(path: string, data: Uint8Array): string {
  if (data.length === 0) throw new Misuse('empty', `${path}: the file is empty`)
  const head = Buffer.from(data.subarray(0, 32)).toString('latin1')
  const known = signatures.find(([bytes]) => head.startsWith(bytes))
  if (known) throw new Misuse('not-text', `${path}: is ${known[1]}, not a text; save the report as plain text`)
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: false }).decode(data)
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: false }).decode(data)
  if (data.subarray(0, 8192).includes(0)) throw new Misuse('not-text', `${path}: is a binary file, not a text`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data)
    if (text.trim() === '') throw new Misuse('empty', `${path}: the file holds nothing but white space`)
    return text
  } catch (cause) {
    if (cause instanceof Misuse) throw cause
    const at = firstWrong(data)
    throw new Misuse('not-utf8', `${path}: byte ${at} is not UTF-8; save the file as UTF-8 and try again`, { cause })
  }
}

/** Index of the first byte that cannot be UTF-8: coarsely by pieces, then byte by byte. */
function firstWrong(data: Uint8Array): number {
  const piece = 4096
  const passes = (from: number, step: number): number => {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    decoder.decode(data.subarray(0, from), { stream: true })
    let at = from
    try {
      for (; at < data.length; at += step) decoder.decode(data.subarray(at, at + step), { stream: true })
    } catch {}
    return Math.min(at, data.length - 1)
  }
  return passes(passes(0, piece), 1)
}

function reason(cause: NodeJS.ErrnoException): string {
  if (cause.code === 'ENOENT') return 'there is no such file'
  if (cause.code === 'EACCES' || cause.code === 'EPERM') return 'may not be read: check its permissions'
  if (cause.code === 'ENOTDIR') return 'a part of the path is a file, not a folder'
  if (cause.code === 'ENAMETOOLONG') return 'the name is too long for a file'
  return cause.message
}

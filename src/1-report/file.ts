import { open } from 'node:fs/promises'
import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from './assemble.ts'
import { readReport } from './read.ts'

/** No report is longer; what is, is an archive or a mistake. */
const limit = 20 * 1024 * 1024

/** Reads a file as a report, whatever its form. Throws a Misuse that names the file, what was found and what would do. */
export async function fileReport(path: string, known: Known = {}): Promise<Report> {
  return readReport({ source: path, data: await fileBytes(path) }, known)
}

/** The bytes of a file within the limit. Throws a Misuse where it is none, too large or may not be read. */
export async function fileBytes(path: string): Promise<Uint8Array> {
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

function reason(cause: NodeJS.ErrnoException): string {
  if (cause.code === 'ENOENT') return 'there is no such file'
  if (cause.code === 'EACCES' || cause.code === 'EPERM') return 'may not be read: check its permissions'
  if (cause.code === 'ENOTDIR') return 'a part of the path is a file, not a folder'
  if (cause.code === 'ENAMETOOLONG') return 'the name is too long for a file'
  return cause.message
}

import { readdir, stat } from 'node:fs/promises'
import { extname, join, relative, resolve } from 'node:path'
import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from '../1-report/assemble.ts'

/** Where a report comes from. */
export type Source =
  | { readonly path: string; readonly at?: string; readonly known?: Known }
  | { readonly text: string; readonly name?: string | undefined; readonly known?: Known }
  | { readonly file: string; readonly name: string; readonly known?: Known }
  | { readonly bytes: Uint8Array; readonly name: string; readonly known?: Known }
  | { readonly url: string; readonly known?: Known }

/** Endings of files that carry reports; a folder’s other files are passed over. */
const endings = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx', '.eml'])

/** Reads one source. What is known of the source itself comes before what is known of all. */
export async function openSource(source: Source, known: Known, signal: AbortSignal): Promise<Report> {
  const { fileReport, plainReport, decode } = await import('../1-report/index.ts')
  const own: Known = { ...known, ...source.known }
  signal.throwIfAborted()
  if ('path' in source) return { ...(await fileReport(source.at ?? source.path, own)), source: source.path }
  if ('text' in source) return plainReport(source.name ?? 'pasted text', checked(source.text), own)
  if ('file' in source) return plainReport(source.name, decode(source.name, Buffer.from(source.file, 'base64')), own)
  if ('bytes' in source) return plainReport(source.name, decode(source.name, source.bytes), own)
  throw new Misuse('url-not-read', `${source.url}: addresses cannot be read yet; save the page and add the file`)
}

function checked(text: string): string {
  if (text.trim() === '') throw new Misuse('empty', 'the text is empty; paste the report’s words')
  return text
}

/** The files that arguments name: a folder stands for the reports in it and below, by name. Throws a Misuse for a path that is not there. */
export async function expand(paths: readonly string[], cwd: string): Promise<Source[]> {
  const found: Source[] = []
  for (const path of paths) {
    if (/^https?:\/\//.test(path)) {
      found.push({ url: path })
      continue
    }
    const about = await stat(located(cwd, path)).catch((cause: NodeJS.ErrnoException) => {
      throw new Misuse('cannot-read', `${path}: ${cause.code === 'ENOENT' ? 'there is no such file' : cause.message}`, {
        cause,
      })
    })
    if (!about.isDirectory()) {
      found.push({ path, at: located(cwd, path) })
      continue
    }
    const inside = await readdir(located(cwd, path), { recursive: true, withFileTypes: true })
    const files = inside
      .filter(
        (entry) => entry.isFile() && endings.has(extname(entry.name).toLowerCase()) && !entry.name.startsWith('.'),
      )
      .map((entry) => join(path, relative(located(cwd, path), join(entry.parentPath, entry.name))))
      .sort()
    if (files.length === 0)
      throw new Misuse('folder-empty', `${path}: no reports in this folder; looked for ${[...endings].join(' ')}`)
    for (const file of files) found.push({ path: file, at: located(cwd, file) })
  }
  return found
}

/** A path as the system must be asked for it: as typed, unless the command runs for another folder than the process. */
function located(cwd: string, path: string): string {
  return cwd === process.cwd() ? path : resolve(cwd, path)
}

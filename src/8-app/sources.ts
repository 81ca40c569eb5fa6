import { readdir, stat } from 'node:fs/promises'
import { extname, join, relative, resolve } from 'node:path'
import type { Report } from '../0-model/report.ts'
import { Misuse } from '../0-model/trouble.ts'
import type { Known } from '../1-report/assemble.ts'
import type { Feed } from '../1-report/feed/feed.ts'
import type { Carried } from '../1-report/read.ts'
import type { Doors } from './doors.ts'

/** Where a report comes from. */
export type Source =
  | { readonly path: string; readonly at?: string; readonly known?: Known }
  | { readonly text: string; readonly name?: string | undefined; readonly known?: Known }
  | { readonly file: string; readonly name: string; readonly known?: Known }
  | { readonly bytes: Uint8Array; readonly name: string; readonly known?: Known }
  | { readonly url: string; readonly known?: Known }

/** Endings of files that carry reports; a folder’s other files are passed over. */
const endings = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.pdf', '.docx', '.eml'])

/**
 * Reads one source: a report, or the sources it lists where it is a feed or a list of addresses. What is known of the
 * source itself comes before what is known of all.
 */
export async function openSource(
  source: Source,
  known: Known,
  signal: AbortSignal,
  open: Doors,
): Promise<Report | readonly Source[]> {
  const own: Known = { ...known, ...source.known }
  signal.throwIfAborted()
  if ('path' in source) {
    const { fileBytes } = await import('../1-report/file.ts')
    // said of the path as typed, wherever the file lies
    return carried({ source: source.path, data: await fileBytes(source.at ?? source.path) }, own, open)
  }
  if ('text' in source)
    return open.read(
      {
        source: source.name ?? 'pasted text',
        data: new TextEncoder().encode(checked(source.text)),
        type: 'text/plain',
      },
      own,
    )
  if ('file' in source) return carried({ source: source.name, data: Buffer.from(source.file, 'base64') }, own, open)
  if ('bytes' in source) return carried({ source: source.name, data: source.bytes }, own, open)
  const got = await open.get(source.url)
  return carried({ source: source.url, data: got.body, type: got.type }, { ...own, url: own.url ?? got.url }, open)
}

/** Reads one source that must be a report, for commands that take no lists. */
export async function openReport(source: Source, known: Known, signal: AbortSignal, open: Doors): Promise<Report> {
  const found = await openSource(source, known, signal, open)
  if ('text' in found) return found
  throw new Misuse('is-a-list', `${nameOf(source)}: lists ${found.length} reports; name it to parley add`)
}

/** What a source is called in messages. */
export function nameOf(source: Source): string {
  if ('path' in source) return source.path
  if ('url' in source) return source.url
  return source.name ?? 'text'
}

async function carried(found: Carried, known: Known, open: Doors): Promise<Report | readonly Source[]> {
  const { formOf } = await import('../1-report/form.ts')
  const form = formOf(found.data, { name: found.source, ...(found.type === undefined ? {} : { type: found.type }) })
  if (form === 'feed') {
    const [{ readFeed }, { decodePage }] = await Promise.all([
      import('../1-report/feed/feed.ts'),
      import('../1-report/charset.ts'),
    ])
    return feedSources(readFeed(found.source, decodePage(found.source, found.data, found.type)), known)
  }
  if (form === 'text') {
    const listed = addresses(found.data)
    if (listed.length > 0) return listed.map((url) => ({ url, known }))
  }
  return open.read(found, known)
}

/** The items of a feed as sources: with their full text where the feed carries it, else as the address to follow. */
export function feedSources(feed: Feed, known: Known = {}): readonly Source[] {
  return feed.items.flatMap((item): readonly Source[] => {
    const about: Known = {
      ...known,
      outlet: known.outlet ?? feed.title,
      ...(item.title ? { title: item.title } : {}),
      ...(item.authors.length > 0 ? { authors: item.authors } : {}),
      ...(item.url ? { url: item.url } : {}),
      ...(item.published && !known.published ? { published: item.published, publishedFrom: 'feed' as const } : {}),
    }
    if (item.html) {
      const page = `<!doctype html><html><body><article>${item.html}</article></body></html>`
      return [{ bytes: new TextEncoder().encode(page), name: item.url ?? item.id, known: about }]
    }
    return item.url ? [{ url: item.url, known: about }] : []
  })
}

/** The addresses of a text that holds nothing but addresses, one to a line; `#` begins a remark. */
function addresses(data: Uint8Array): readonly string[] {
  if (data.length > 1024 * 1024) return []
  const lines = new TextDecoder()
    .decode(data)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return lines.every((line) => /^https?:\/\/\S+$/.test(line)) ? lines : []
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

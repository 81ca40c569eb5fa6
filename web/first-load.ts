import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What the built pages are made of: Vite’s own account of which file needs which. */
interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}

/** Where the pages are built to. */
export const built = 'dist/web'

/** What the first page, Today, fetches before it can be used: its files, and their bytes gzipped one by one. */
export function firstLoad(): { readonly bytes: number; readonly files: number; readonly names: readonly string[] } {
  const manifest: Record<string, Chunk> = JSON.parse(readFileSync(`${built}/.vite/manifest.json`, 'utf8'))
  const files = new Set(['index.html', 'scheme.js'])
  const need = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const other of chunk.imports ?? []) need(other)
  }
  need('index.html')
  need('src/pages/Today.tsx')
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${built}/${file}`)).length, 0)
  return { bytes, files: files.size, names: [...files] }
}

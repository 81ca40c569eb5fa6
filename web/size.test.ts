import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

/** What the built pages are made of: Vite’s own account of which file needs which. */
interface Chunk {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
  readonly isEntry?: boolean
}

const built = 'dist/web'

it.runIf(existsSync(`${built}/.vite/manifest.json`))('The first page loads in at most 300 kB, gzipped', () => {
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
  const size = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`${built}/${file}`)).length, 0)
  process.stdout.write(`first load: ${(size / 1000).toFixed(0)} kB gzipped in ${files.size} files\n`)
  expect(size).toBeLessThan(300_000)
  expect([...files].some((file) => /cytoscape|plot/i.test(file))).toBe(false)
})

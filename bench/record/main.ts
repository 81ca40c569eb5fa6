/**
 * Speed and memory of the record at 1,000, 10,000 and 100,000 made-up facts, beside a baseline of the same run: reading
 * the facts as JSON with JSON.parse, which no store can beat.
 *
 *   npx tsx bench/record/main.ts [reports …]        # 100 1000 10000 by default, ten facts each
 *
 * Figures in brackets are those of the processor, all threads: on a machine with other work, the ones to compare.
 * Every view is asked for in a process of its own: `first` is its first call after opening, `again` the next one,
 * `written` the first after a fact was accepted. `prepared` has all views in one process, after what they share was worked
 * out, as the server does by itself between two requests. Made-up dossiers are kept between runs: see kept.ts.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptWorkspace } from './kept.ts'
import type { Measured } from './opened.ts'
import { viewNames } from './views.ts'

const opened = fileURLToPath(new URL('opened.ts', import.meta.url))
const given = process.argv.slice(2).map(Number)
const sizes = given.length > 0 ? given : [100, 1000, 10_000]
const table = new Map<string, string[]>()

for (const reports of sizes) {
  const kept = await keptWorkspace(reports)
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const file = join(folder, 'w.db')
  copyFileSync(kept, file)
  put('file', `${Math.round(statSync(file).size / 1e6)} MB`)
  for (const part of ['opening', 'search', ...viewNames, 'prepared', 'all views', 'adding']) {
    const child = spawnSync(process.execPath, ['--import', 'tsx', opened, file, part], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    if (child.status !== 0) throw new Error(child.stderr)
    for (const [name, value] of JSON.parse(child.stdout) as Measured) put(name, value)
  }
  rmSync(folder, { recursive: true })
}

console.log(`load ${loadavg()[0]?.toFixed(1)}`)
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(54) : cell.padStart(34))).join(''))
row(['reports', ...sizes.map(String)])
for (const [name, cells] of table) row([name, ...cells])

function put(name: string, value: string): void {
  table.set(name, [...(table.get(name) ?? []), value])
}

/**
 * Speed and memory of the record at 1,000, 10,000 and 100,000 made-up facts, beside a baseline of the same run: reading
 * the facts as JSON with JSON.parse, which no store can beat.
 *
 *   npx tsx bench/record/main.ts [reports …]        # 100 1000 10000 by default, ten facts each
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../src/5-record/store/workspace.ts'
import { madeDossier } from './generate.ts'

const sizes = process.argv.slice(2).map(Number)
const opened = fileURLToPath(new URL('opened.ts', import.meta.url))
/** Reports whose adding is timed, and those added at once before. */
const batch = 100
const filling = 500

for (const reports of sizes.length > 0 ? sizes : [100, 1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const file = join(folder, 'w.db')
  const store = await openStore(file)
  await store.create('made', { by: 'bench' })
  const begun = performance.now()
  const all = madeDossier(reports)
  for (let left = reports - batch; left > 0; left -= filling)
    await store.addReports('made', taken(all, Math.min(left, filling)), { by: 'bench' })
  const end = taken(all, batch)
  const at = performance.now()
  await store.addReports('made', end, { by: 'bench' })
  const last = performance.now() - at
  const filled = performance.now() - begun
  await store.close()
  console.log(`\n${reports} reports, ${reports * 10} facts, file ${Math.round(statSync(file).size / 1e6)} MB`)
  console.log(`  filled in ${(filled / 1000).toFixed(1)} s; the last ${batch} reports in ${(last / 1000).toFixed(2)} s`)
  const child = spawnSync(process.execPath, ['--import', 'tsx', opened, file], { encoding: 'utf8', maxBuffer: 1e8 })
  process.stdout.write(child.stdout || child.stderr)
  rmSync(folder, { recursive: true })
}

function taken<T>(all: Generator<T>, count: number): T[] {
  const some: T[] = []
  for (let next = all.next(); !next.done; next = all.next()) {
    some.push(next.value)
    if (some.length === count) break
  }
  return some
}

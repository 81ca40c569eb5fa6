/**
 * Runs every bench, one after another, each in a process of its own: `npm run bench`, or `npm run bench -- syntax record`.
 * Figures are ratios beside a baseline taken in the same run; machines differ, ratios less so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname
const all = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'main.ts')))
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`bench: no bench called ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(2)
}
let worst = 0
for (const name of wanted.length > 0 ? wanted : all) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(folder, name, 'main.ts')], {
    stdio: 'inherit',
  })
  worst = Math.max(worst, status ?? 1)
}
process.exit(worst)

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { made } from '../../bench/reading/pages.ts'
import { openStore } from '../../src/5-record/store/workspace.ts'

/** The built command, as users run it: `npm run build` first. */
const parley = fileURLToPath(new URL('../../dist/8-app/cli/main.js', import.meta.url))
const rounds = 6
const pages = 120

let folder = ''
let file = ''
beforeAll(() => {
  if (!existsSync(parley)) throw new Error('dist/ is not built: npm run build [not-built]')
  folder = mkdtempSync(join(tmpdir(), 'parley-reading-'))
  file = join(folder, 'w.db')
  for (let at = 0; at < pages; at++) writeFileSync(join(folder, `${String(at).padStart(4, '0')}.html`), made(at))
  run('new', 'fish')
})
afterAll(() => rmSync(folder, { recursive: true }))

const call = (words: readonly string[]) => [parley, ...words, '--workspace', file, '--by', 'Ann']

function run(...words: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, call(words), { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

/** The command, killed so many milliseconds after the workspace has grown by a first report of its own. */
function killed(before: number, after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, call(['add', folder, '--dossier', 'fish']), { stdio: 'ignore' })
    const look = setInterval(async () => {
      if ((await held()) <= before) return
      clearInterval(look)
      setTimeout(() => child.kill('SIGKILL'), after)
    }, 200)
    child.on('close', () => {
      clearInterval(look)
      resolve()
    })
  })
}

async function held(): Promise<number> {
  const store = await openStore(file)
  const { reports } = await store.record('fish')
  await store.close()
  return reports.size
}

describe('Adding a folder of pages', () => {
  it('is killed again and again and goes on by the same command, with nothing lost and nothing doubled', async () => {
    const found: number[] = []
    for (let round = 0; round < rounds; round++) {
      const before = await held()
      if (before === pages) break
      await killed(before, 37 * round)
      const store = await openStore(file)
      const verified = await store.verify('fish')
      expect(verified.flaws).toEqual([])
      const record = await store.record('fish')
      // a report and its facts are written in one go: none stands without the other
      for (const { report } of record.facts.values()) expect(record.reports.has(report)).toBe(true)
      await store.close()
      found.push(record.reports.size)
      expect(record.reports.size).toBeGreaterThanOrEqual(before)
    }
    expect(found.length).toBeGreaterThanOrEqual(5)

    expect(run('add', folder, '--dossier', 'fish')).toMatchObject({ status: 0 })
    const killedRecord = await record(file)
    // the same folder, added in one go elsewhere, gives the same reports and the same facts
    const whole = join(folder, 'whole.db')
    file = whole
    run('new', 'fish')
    expect(run('add', folder, '--dossier', 'fish').status).toBe(0)
    const wholeRecord = await record(whole)
    expect(killedRecord.reports).toHaveLength(pages)
    expect(killedRecord).toEqual(wholeRecord)
    expect(run('add', folder, '--dossier', 'fish').said).toContain(`${pages} reports there already`)
  })
})

async function record(path: string) {
  const store = await openStore(path)
  const { reports, facts } = await store.record('fish')
  await store.close()
  return { reports: [...reports.keys()].sort(), facts: [...facts.keys()].sort() }
}

/**
 * Workspaces with a made-up dossier (`made`), kept between runs: making one of 10,000 reports takes minutes.
 *
 *   npx tsx bench/record/kept.ts [reports]          # prints the file; 10000 by default
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { derivation } from '../../src/5-record/store/projection.ts'
import { migrations } from '../../src/5-record/store/schema.ts'
import type { CodedReport } from '../../src/5-record/store/store.ts'
import { openStore } from '../../src/5-record/store/workspace.ts'
import { madeDossier, madeReviews, madeSetup } from './generate.ts'

/** Reports added in one write. */
const batch = 1000

/**
 * The file of a workspace with a made-up dossier called `made`, made where it is not there yet. It is shared: copy it
 * before writing to it. Its name changes with the generator and with the tables, so that it is never stale.
 */
export async function keptWorkspace(reports: number): Promise<string> {
  const source = readFileSync(new URL('generate.ts', import.meta.url))
  const version = createHash('sha256').update(`${migrations.length} ${derivation} `).update(source).digest('hex')
  const file = join(tmpdir(), `parley-made-${reports}-${version.slice(0, 8)}.db`)
  if (existsSync(file)) return file
  const half = `${file}.${process.pid}`
  await fill(half, reports)
  renameSync(half, file)
  remove(half)
  return file
}

/** Fills a new workspace; a file of that name is overwritten. */
export async function fill(file: string, reports: number): Promise<void> {
  remove(file)
  const store = await openStore(file)
  await store.create('made', { by: 'bench', actions: [...madeSetup()] })
  let some: CodedReport[] = []
  const add = async () => {
    if (some.length === 0) return
    const facts = some.flatMap((one) => one.facts)
    await store.addReports('made', some, { by: 'bench' })
    await store.append('made', madeReviews(facts), { by: 'bench' })
    some = []
  }
  for (const one of madeDossier(reports)) {
    some.push(one)
    if (some.length === batch) await add()
  }
  await add()
  await store.close()
}

function remove(file: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
}

if (process.argv[1] === import.meta.filename) console.log(await keptWorkspace(Number(process.argv[2] ?? 10_000)))

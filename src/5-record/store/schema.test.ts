import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { madeFact, madeReport } from '../made.ts'
import { migrations } from './schema.ts'
import { openStore } from './workspace.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const shape = (file: string) => {
  const db = new Database(file)
  const rows = db.prepare('select name, sql from sqlite_master where sql is not null order by name').all()
  db.close()
  return JSON.stringify(rows)
}

it.each(migrations.map((_, version) => version))(
  'opens a file of version %i and brings it up to the present one',
  async (version) => {
    const [fresh, old] = [join(folder, 'fresh.db'), join(folder, 'old.db')]
    await (await openStore(fresh)).close()
    const db = new Database(old)
    for (const statements of migrations.slice(0, version)) for (const statement of statements) db.exec(statement)
    db.exec(`pragma user_version=${version}`)
    db.close()
    const store = await openStore(old)
    await store.create('talks', { by: 'Ann' })
    expect((await store.verify('talks')).flaws).toEqual([])
    await store.close()
    expect(shape(old)).toBe(shape(fresh))
  },
)

it('makes projections of another program anew with the next write', async () => {
  const file = join(folder, 'w.db')
  const store = await openStore(file)
  const report = madeReport('Oslo said that it would host talks.')
  const fact = madeFact(report, 'it would host talks', { kind: 'meeting', label: 'planned', actors: ['NOR'] })
  await store.create('talks', { by: 'Ann' })
  await store.addReports('talks', [{ report, facts: [fact] }], { by: 'Ann' })
  await store.close()
  const db = new Database(file)
  db.exec(`update dossier set derivation = 0; update report set steps = 'of another shape'`)
  db.close()
  const later = await openStore(file)
  expect((await later.record('talks')).facts.get(fact.id)?.fact.label).toBe('planned')
  const { flaws, notes } = await later.verify('talks')
  expect([flaws, notes.map(({ code }) => code)]).toEqual([[], ['projection-of-other-rules']])
  await later.append('talks', [{ type: 'feed-followed', feed: 'https://courier.example/feed' }], { by: 'Ann' })
  expect((await later.verify('talks')).flaws).toEqual([])
  await later.close()
})

it('makes a workspace of an empty file', async () => {
  const file = join(folder, 'empty.db')
  writeFileSync(file, '')
  const store = await openStore(file)
  expect(await store.dossiers()).toEqual([])
  await store.close()
})

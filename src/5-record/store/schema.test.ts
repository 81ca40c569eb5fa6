import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
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

it('makes a workspace of an empty file', async () => {
  const file = join(folder, 'empty.db')
  writeFileSync(file, '')
  const store = await openStore(file)
  expect(await store.dossiers()).toEqual([])
  await store.close()
})

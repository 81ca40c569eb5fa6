import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laterReports } from '../../bench/record/generate.ts'
import { keptWorkspace } from '../../bench/record/kept.ts'
import type { Store } from '../../src/5-record/store/store.ts'
import { openStore } from '../../src/5-record/store/workspace.ts'
import { undertakings, undertakingsOf } from '../../src/5-record/undertakings/undertakings.ts'
import { readings } from '../../src/7-views/brief/candidates.ts'
import { api } from '../../src/8-app/http/app.ts'
import { broadcast, type Desk } from '../../src/8-app/http/desk.ts'
import { jobs } from '../../src/8-app/http/jobs.ts'

let folder: string
let store: Store
let desk: Desk

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'))
  copyFileSync(await keptWorkspace(10_000), join(folder, 'w.db'))
  store = await openStore(join(folder, 'w.db'))
  const changed = broadcast()
  const calendar = { key: () => 'key', lasts: false }
  const intake = { add: () => Promise.reject(new Error('nothing is added here')) } as unknown as Desk['intake']
  desk = {
    store,
    by: 'Ann',
    now: () => '2025-01-01T00:00:00.000Z',
    intake,
    jobs: jobs(() => undefined),
    changed,
    calendar,
  }
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const asked = async (path: string) => {
  const answer = await api(desk).request(`/dossiers/made${path}`)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

describe('a dossier of 100,000 facts', () => {
  it('is there, from 10,000 reports', async () => {
    const { facts, reports } = await store.record('made')
    expect(reports.size).toBe(10_000)
    expect(facts.size).toBeGreaterThan(99_000)
  })

  /** The longest answer a page of the workbench gets, characters. */
  const longest = 8_000_000

  it.each([
    '',
    '/views/today',
    '/views/timeline?limit=500',
    '/views/timeline/marks',
    '/views/positions',
    '/views/proposals?limit=100',
    '/views/calendar',
    '/views/actors',
    '/views/actors/page?id=Arvon',
    '/views/tracks',
    '/views/linkages',
    '/views/sources',
    '/views/stood',
    '/views/undertakings?limit=500',
    '/reasoning/conflicts',
    '/reasoning/concessions?top=5',
    '/reasoning/packages',
    '/brief?length=page',
    '/reports?limit=1000',
    '/facts?state=proposed&order=weight&limit=50',
    '/search?q=agreed',
  ])('answers %s with no more than a browser can show', async (path) =>
    expect((await asked(path)).length).toBeLessThan(longest),
  )

  it('tells a hundred of thousands of incompatible demands, and how many there are', async () => {
    const found = JSON.parse(await asked('/reasoning/conflicts'))
    expect(found.incompatible).toHaveLength(100)
    expect(found.total).toBeGreaterThan(1000)
    expect(found.answer.sentence.length).toBeLessThan(3000)
    const { ways } = JSON.parse(await asked('/reasoning/concessions?top=1'))
    expect([ways[0].members.length, ways[0].total > 1000]).toEqual([50, true])
  })

  it('writes a page of a brief from some thousand of its reports', async () => {
    const record = await store.record('made')
    const read = readings(record, { length: 'page' })
    expect(read.size).toBeLessThan(5000)
    const { citations } = JSON.parse(await asked('/brief?length=page'))
    expect(citations.length).toBeGreaterThan(10)
  })

  it('pages through the timeline without losing or repeating anything', async () => {
    const seen = new Set<string>()
    let total = 1
    for (let offset = 0; offset < total; offset += 1000) {
      const page = JSON.parse(await asked(`/views/timeline?limit=1000&offset=${offset}`))
      total = page.total
      for (const { item } of page.entries) seen.add(item)
    }
    expect(seen.size).toBe(total)
    expect(total).toBeGreaterThan(40_000)
  })

  it('tells of one item’s undertakings what it tells of all', async () => {
    const record = await store.record('made')
    const all = undertakings(record)
    const items = [...new Set(all.map(({ item }) => item))]
    expect(items.flatMap((item) => undertakingsOf(record, item)).length).toBe(all.length)
    for (const item of items.filter((_, at) => at % 50 === 0))
      expect(undertakingsOf(record, item)).toEqual(all.filter((one) => one.item === item))
  })

  it('is the same whether derived report by report or from the first entry on', async () => {
    await store.addReports('made', laterReports(100), { by: 'Ann' })
    const { flaws } = await store.verify('made')
    expect(flaws).toEqual([])
  })
})

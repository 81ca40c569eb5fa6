import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '../5-record/index.ts'
import { madeReport } from '../5-record/made.ts'
import { type Coder, loadCoder } from './coder.ts'
import { dateReport } from './date-report.ts'

const report = madeReport('Oslo and Bergen will meet in Tromsø on Monday. Bergen rejects a 30-day pause.')

let folder: string
let store: Store
let coder: Coder
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-dated-'))
  store = await openStore(join(folder, 'w.db'))
  coder = await loadCoder()
  await store.create('north', { by: 'Ann' })
  await store.addReports('north', [{ report, facts: coder(report).facts }], { by: 'Ann' })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})
const meeting = async () =>
  [...(await store.record('north')).facts.values()].find(({ fact }) => fact.kind === 'meeting')!

it('places what a report without a day left open, and keeps what was decided', async () => {
  const before = await meeting()
  expect(before.fact.date).toBeNull()
  await store.append('north', [{ type: 'facts-reviewed', facts: [before.id], state: 'accepted' }], { by: 'Ann' })
  const count = (await store.record('north')).facts.size

  const dated = await dateReport(store, coder, {
    dossier: 'north',
    report: report.id,
    published: '2024-05-07',
    by: 'Ben',
  })
  expect(dated).toMatchObject({ filled: [before.id], added: [] })
  const after = await meeting()
  expect(after).toMatchObject({ id: before.id, review: { state: 'accepted' }, fact: { date: '2024-05-13' } })
  const record = await store.record('north')
  expect([record.facts.size, record.reports.get(report.id)?.published]).toEqual([count, '2024-05-07'])

  // once more changes nothing but says the day again
  expect(
    await dateReport(store, coder, { dossier: 'north', report: report.id, published: '2024-05-07', by: 'Ben' }),
  ).toMatchObject({ filled: [], added: [] })
})

it('asks for a report that is there', () =>
  expect(
    dateReport(store, coder, { dossier: 'north', report: 'r-0', published: '2024-05-07', by: 'Ben' }),
  ).rejects.toThrow('r-0: no such report'))

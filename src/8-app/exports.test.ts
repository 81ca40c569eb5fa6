import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../5-record/index.ts'
import { madeFact, madeReport } from '../5-record/made.ts'
import { factColumns } from '../7-views/fact-rows.ts'
import { exportForms } from './exports.ts'

const report = madeReport('Oslo demands =SUM(A1), “at once”.\nTalks begin in Tromsø on May 10.', {
  outlet: 'Wire',
  published: '2024-05-07',
})
let folder: string
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-export-'))
  store = await openStore(join(folder, 'w.db'))
  await store.create('north', { by: 'Ann' })
  const facts = [
    madeFact(report, 'Oslo demands =SUM(A1), “at once”', {
      kind: 'position',
      label: 'demands',
      actors: ['Oslo'],
      about: '=SUM(A1), “at once”',
    }),
    madeFact(report, 'Talks begin in Tromsø on May 10', {
      kind: 'meeting',
      label: 'planned',
      date: '2024-05-10',
      actors: ['Oslo', 'Bergen'],
      place: { name: 'Tromsø', lat: 69.6, lon: -18.9 },
    }),
  ]
  await store.addReports('north', [{ report, facts }], { by: 'Ann' })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})
const write = (form: string) =>
  exportForms[form]?.write({ store, dossier: 'north', confidential: [] }) ?? Promise.reject(new Error(form))

describe('An export', () => {
  it('as CSV is read by another library, with every column of the codebook, formulas defused and numbers kept', async () => {
    const rows = parse(await write('csv'), { columns: true }) as Record<string, string>[]
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(factColumns))
    expect(rows.map((row) => row.about).filter(Boolean)).toEqual(["'=SUM(A1), “at once”"])
    expect(rows.map((row) => row.lon).filter(Boolean)).toEqual(['-18.9'])
    for (const row of rows) expect(report.text.slice(Number(row.start), Number(row.end))).toBe(row.exact)
    const book = await write('codebook')
    for (const column of Object.keys(factColumns)) expect(book).toContain(`| ${column} |`)
  })

  it('as PLOVER has a row for each direction of a meeting', async () => {
    const rows = parse(await write('plover'), { columns: true }) as Record<string, string>[]
    const pairs = rows.filter((row) => row.event_date === '2024-05-10').map((row) => `${row.actor}→${row.recipient}`)
    expect(pairs.sort()).toEqual(['Bergen→Oslo', 'Oslo→Bergen'])
  })

  it('as iCalendar has whole days, tentative as long as nobody has reviewed them, in lines of 75 bytes', async () => {
    const text = await write('ical')
    expect(text).toContain('DTSTART;VALUE=DATE:20240510')
    expect(text).toContain('STATUS:TENTATIVE')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

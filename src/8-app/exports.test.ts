import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import ical from 'node-ical'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modes, types } from '../4-facts/plover/vocabulary.ts'
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
      place: { name: 'Tromsø', country: 'NOR', lat: 69.6, lon: -18.9, geonameId: 3133895 },
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

  it('as iCalendar is read by another library as what it was: days, place, words, state', async () => {
    const events = Object.values(ical.sync.parseICS(await write('ical'))).filter((one) => one?.type === 'VEVENT')
    expect(events).toHaveLength(1)
    const [event] = events as {
      start: Date
      end: Date
      datetype: string
      location: string
      summary: string
      status: string
      description: string
    }[]
    const written = (date: Date | undefined) =>
      date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-')
    expect([written(event?.start), written(event?.end), event?.datetype]).toEqual(['2024-5-10', '2024-5-11', 'date'])
    expect([event?.location, event?.status]).toEqual(['Tromsø', 'TENTATIVE'])
    expect(event?.description).toContain('“Talks begin in Tromsø on May 10” — Wire, 2024-05-07')
  })

  it('as PLOVER speaks only the vocabulary', async () => {
    const rows = parse(await write('plover'), { columns: true }) as Record<string, string>[]
    expect(rows.length).toBeGreaterThan(0)
    for (const { event_type: type = '', event_mode: mode = '' } of rows) {
      expect(Object.keys(types)).toContain(type)
      if (mode !== '') expect(modes[type as keyof typeof types]).toContain(mode)
    }
  })

  it('as lines fits the schema of entries in the eyes of another library, and comes in again as it was', async () => {
    const published = new URL('../../docs/reference/schema/entry.json', import.meta.url)
    const schema = JSON.parse(await readFile(published, 'utf8')) as object
    const fits = addFormats.default(new Ajv2020.default({ strict: false })).compile(schema)
    const text = await write('jsonl')
    const [head = '', ...lines] = text.trim().split('\n')
    expect(JSON.parse(head)).toMatchObject({ parley: 'export', version: 1, dossier: 'north', entries: lines.length })
    for (const line of lines) expect(fits(JSON.parse(line)), JSON.stringify(fits.errors)).toBe(true)
    const other = await openStore(join(folder, 'other.db'))
    await other.import(text, { by: 'Ben' })
    expect(await exportForms.csv?.write({ store: other, dossier: 'north', confidential: [] })).toBe(await write('csv'))
    expect((await other.verify('north')).flaws).toEqual([])
    await other.close()
  })

  it('joins by ISO 3166 and by the ids the register has', async () => {
    const own = await openStore(join(folder, 'ids.db'))
    await own.create('ids', { by: 'Ann' })
    const ids = { wikidata: 'Q20', gwno: '385', ucdp: '114', pax: '77' }
    await own.append(
      'ids',
      [{ type: 'actor-changed', actor: { id: 'NOR', name: 'Norway', type: 'state', aliases: [], posts: [], ids } }],
      { by: 'Ann' },
    )
    const news = madeReport('Norway rejects the offer.', { outlet: 'Wire', published: '2024-05-07' })
    const fact = madeFact(news, 'Norway rejects the offer', {
      kind: 'position',
      label: 'rejects',
      actors: ['Norway'],
      about: 'the offer',
    })
    const actors = fact.actors.map((ref) => ({ ...ref, id: 'NOR' }))
    await own.addReports('ids', [{ report: news, facts: [{ ...fact, actors }] }], { by: 'Ann' })
    const [row] = parse((await exportForms.csv?.write({ store: own, dossier: 'ids', confidential: [] })) ?? '', {
      columns: true,
    }) as Record<string, string>[]
    expect(row).toMatchObject({
      actor_ids: 'NOR',
      wikidata: 'NOR=Q20',
      gwno: 'NOR=385',
      ucdp: 'NOR=114',
      pax: 'NOR=77',
    })
    await own.close()
  })
})

describe('A confidential report', () => {
  it.each(Object.keys(exportForms).filter((form) => form !== 'codebook'))(
    'does not leave as %s, unless it is named',
    async (form) => {
      const own = await openStore(join(folder, `secret-${form}.db`))
      await own.create('north', { by: 'Ann' })
      const secret = madeReport('Oslo and Bergen are to sign a secret annex in Narvik on May 20.', {
        outlet: 'Leak',
        published: '2024-05-08',
        confidential: true,
      })
      const fact = madeFact(secret, 'Oslo and Bergen are to sign a secret annex in Narvik on May 20', {
        kind: 'meeting',
        label: 'planned',
        actors: ['Oslo', 'Bergen'],
        date: '2024-05-20',
        place: { name: 'Narvik' },
      })
      await own.addReports(
        'north',
        [
          { report, facts: [] },
          { report: secret, facts: [fact] },
        ],
        { by: 'Ann' },
      )
      const words = /annex|Narvik/
      const out = (confidential: string[]) => exportForms[form]?.write({ store: own, dossier: 'north', confidential })
      expect(await out([])).not.toMatch(words)
      expect(await out([secret.id])).toMatch(words)
      await own.close()
    },
  )
})

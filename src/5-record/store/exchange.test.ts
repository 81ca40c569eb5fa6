import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { madeFact, madeReport } from '../made.ts'
import { standing } from '../record.ts'
import type { Store } from './store.ts'
import { openStore } from './workspace.ts'

const ann = { by: 'Ann' }
const ben = { by: 'Ben' }

const report = madeReport('Emil Kraus told us that Arvon would sign on Friday. Belmar had yet to answer, Kraus said.', {
  published: '2024-04-01',
})
const secret = madeReport('A private note: the Arvon side will walk out over the harbour clause.', {
  published: '2024-04-02',
  confidential: true,
})
const signing = madeFact(report, 'Arvon would sign on Friday', {
  kind: 'agreement',
  label: 'signed',
  actors: ['Arvon', 'Emil Kraus'],
  date: '2024-04-05',
})
const walkout = madeFact(secret, 'the Arvon side will walk out over the harbour clause', {
  kind: 'meeting',
  label: 'failed',
  actors: ['Arvon'],
  about: 'the harbour clause',
})

let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'))
  store = await openStore(join(folder, 'a.db'))
  await store.create('talks', { ...ann, title: 'Talks' })
  await store.addReports(
    'talks',
    [
      { report, facts: [signing] },
      { report: secret, facts: [walkout] },
    ],
    ann,
  )
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Everything that lies in the workspace's files. */
const bytes = (name: string) =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name))
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('')

const sound = async (of: Store) => {
  const { flaws } = await of.verify('talks')
  expect(flaws).toEqual([])
}

describe('exporting and taking in', () => {
  it('gives the same record in another workspace', async () => {
    const other = await openStore(join(folder, 'b.db'))
    const lines = await store.export('talks', { confidential: [secret.id] })
    const { record, entries } = await other.import(lines, ben)
    expect(record).toEqual(await store.record('talks'))
    expect(entries).toHaveLength(5)
    expect((await other.import(lines, ben)).entries).toEqual([])
    await sound(other)
    await other.close()
  })

  it('keeps the words of a confidential report back unless it is named', async () => {
    const lines = await store.export('talks')
    expect(lines).not.toContain('harbour')
    expect(lines).toContain('would sign')
    const other = await openStore(join(folder, 'b.db'))
    const { record } = await other.import(lines, ben)
    expect(record.reports.get(secret.id)).toMatchObject({ forgotten: true, title: null })
    expect(standing(record).map(({ id }) => id)).toEqual([signing.id])
    await sound(other)
    await store.import(await other.export('talks'), ann)
    expect((await store.report('talks', secret.id)).text).toBe(secret.text)
    await other.close()
  })

  it('merges what two people did apart, whichever way round', async () => {
    const other = await openStore(join(folder, 'b.db'))
    await other.import(await store.export('talks', { confidential: [secret.id] }), ben)
    await store.append('talks', [{ type: 'facts-reviewed', facts: [signing.id], state: 'accepted' }], ann)
    await other.append('talks', [{ type: 'facts-reviewed', facts: [signing.id], state: 'rejected' }], ben)
    const [mine, theirs] = [
      await store.export('talks', { confidential: [secret.id] }),
      await other.export('talks', { confidential: [secret.id] }),
    ]
    const here = await store.import(theirs, ann)
    const there = await other.import(mine, ben)
    expect(here.record).toEqual(there.record)
    expect(here.clashes.map(({ target }) => target)).toEqual([`fact:${signing.id}`])
    const { entries } = await store.append(
      'talks',
      [{ type: 'facts-reviewed', facts: [signing.id], state: 'accepted' }],
      ann,
    )
    expect(entries[0]?.parents).toHaveLength(2)
    await sound(store)
    await other.close()
  })

  it.each([
    ['no export', 'hello', 'import-unreadable'],
    ['a line that was changed', (lines: string) => lines.replace('would sign', 'would sing'), 'import-damaged'],
    ['a file that was cut off', (lines: string) => lines.split('\n').slice(0, 4).join('\n'), 'import-damaged'],
    ['a file of the future', (lines: string) => lines.replace('"version":1', '"version":7'), 'import-newer'],
  ])('refuses %s', async (_, change, code) => {
    const lines = typeof change === 'string' ? change : change(await store.export('talks'))
    await expect(store.import(lines, ann)).rejects.toThrow(`[${code}]`)
  })

  it('refuses another dossier of the same name', async () => {
    const other = await openStore(join(folder, 'b.db'))
    await other.create('talks', ben)
    await expect(store.import(await other.export('talks'), ann)).rejects.toThrow('[histories-unrelated]')
    await other.close()
  })
})

describe('forgetting', () => {
  it('leaves no word of a report in the file, and a history that verifies', async () => {
    expect(bytes('a.db')).toContain('harbour clause')
    const { record } = await store.forget('talks', { report: secret.id }, { ...ann, why: 'asked by the source' })
    expect(bytes('a.db')).not.toContain('harbour')
    expect(record.reports.get(secret.id)).toMatchObject({ forgotten: true, sha256: secret.sha256 })
    expect(standing(record).map(({ id }) => id)).toEqual([signing.id])
    expect(await store.search('talks', 'harbour')).toEqual([])
    await sound(store)
  })

  it('blacks out a passage and what was coded from it; offsets stay', async () => {
    const start = report.text.indexOf('Friday')
    await store.forget('talks', { report: report.id, start, end: start + 6 }, ann)
    const { text } = await store.report('talks', report.id)
    expect(text).toBe(report.text.replace('Friday', '▮▮▮▮▮▮'))
    const { record } = { record: await store.record('talks') }
    expect(record.facts.get(signing.id)?.fact.evidence.exact).toBe('Arvon would sign on ▮▮▮▮▮▮')
    expect(bytes('a.db')).not.toContain('Friday')
    await sound(store)
  })

  it('takes a name out wherever it stands', async () => {
    await store.append(
      'talks',
      [
        {
          type: 'actor-changed',
          actor: { id: 'emil-kraus', name: 'Emil Kraus', type: 'person', aliases: [], posts: [], ids: {} },
        },
      ],
      ann,
    )
    const { erased } = await store.forget('talks', { name: 'emil kraus' }, ann)
    expect(erased).toBe(3)
    expect(bytes('a.db').toLowerCase()).not.toMatch(/emil.kraus/)
    expect((await store.report('talks', report.id)).text).toMatch(/^▮▮▮▮▮▮▮▮▮▮ told us/)
    await sound(store)
    await expect(store.forget('talks', { name: 'Emil Kraus' }, ann)).rejects.toThrow('[name-unknown]')
  })

  it('holds in the other copy too, once it is taken in', async () => {
    const other = await openStore(join(folder, 'b.db'))
    await other.import(await store.export('talks', { confidential: [secret.id] }), ben)
    await store.forget('talks', { report: report.id }, ann)
    const { record } = await other.import(await store.export('talks', { confidential: [secret.id] }), ben)
    expect(record.reports.get(report.id)?.forgotten).toBe(true)
    expect(await other.export('talks')).not.toContain('Kraus')
    await sound(other)
    await other.close()
  })
})

describe('verifying', () => {
  it('walks every entry and passage', async () =>
    expect(await store.verify('talks')).toEqual({ entries: 5, passages: 2, flaws: [], notes: [], rebuilt: false }))

  it('names what was tampered with, and where', async () => {
    const raw = new Database(join(folder, 'a.db'))
    raw.exec(`update entry set body = replace(body, 'yet to answer', 'not answered') where type = 'report-added'`)
    raw.close()
    const { flaws } = await store.verify('talks')
    expect(flaws.map(({ code, where }) => `${code} ${where.slice(0, 7)}`)).toEqual([
      'entry-altered entry 1',
      'report-altered entry 1',
      'passage-missing entry 2',
      'projection-differs project',
    ])
  })

  it('writes projections anew, byte for byte as they were', async () => {
    await store.append('talks', [{ type: 'facts-reviewed', facts: [signing.id], state: 'accepted' }], ann)
    await store.undo('talks', ann)
    const raw = new Database(join(folder, 'a.db'))
    raw.exec(`update fact set label = 'collapsed'; delete from report_words`)
    raw.close()
    expect((await store.verify('talks', { rebuild: true })).flaws.map(({ code }) => code)).toEqual([
      'projection-differs',
    ])
    await sound(store)
    expect(await store.search('talks', 'yet to answer')).toHaveLength(1)
  })

  it('says when a clock went back, and keeps the order of what was done', async () => {
    const back = await openStore(join(folder, 'a.db'), { now: () => '2001-01-01T00:00:00.000Z' })
    const { record } = await back.append(
      'talks',
      [{ type: 'facts-reviewed', facts: [signing.id], state: 'rejected' }],
      ann,
    )
    expect(record.facts.get(signing.id)?.review).toEqual({
      state: 'rejected',
      by: 'Ann',
      at: '2001-01-01T00:00:00.000Z',
    })
    const { flaws, notes } = await back.verify('talks')
    expect([flaws.length, notes.map(({ code }) => code)]).toEqual([0, ['clock-went-back']])
    expect((await back.record('talks', { asOf: '2001-01-02T00:00:00Z' })).reports.size).toBe(0)
    await back.close()
  })

  it('keeps an entry of a newer Parley and says so', async () => {
    const raw = new Database(join(folder, 'a.db'))
    raw.exec('pragma user_version=99')
    raw.close()
    await expect(openStore(join(folder, 'a.db'))).rejects.toThrow('[workspace-newer]')
  })
})

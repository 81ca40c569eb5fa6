import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { madeFact, madeReport } from '../made.ts'
import { standing } from '../record.ts'
import type { Store } from './store.ts'
import { openStore } from './workspace.ts'

const ann = { by: 'Ann' }

const first = madeReport('Oslo said on Monday that it would host talks in May. Lima rejected the sanctions plan.', {
  title: 'Talks in May',
  outlet: 'The Courier',
  published: '2024-04-01',
})
const second = madeReport('The talks in Oslo opened on 6 May; both sides kept away from the Élysée plan.', {
  published: '2024-05-07',
})
const host = madeFact(first, 'it would host talks in May', {
  kind: 'meeting',
  label: 'planned',
  actors: ['NOR'],
  date: '2024-05',
})
const refusal = madeFact(first, 'Lima rejected the sanctions plan', {
  kind: 'response',
  label: 'rejects',
  actors: ['PER'],
})
const opened = madeFact(second, 'The talks in Oslo opened on 6 May', {
  kind: 'meeting',
  label: 'held',
  actors: ['NOR'],
  date: '2024-05-06',
})

let folder: string
let store: Store
let clock: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'))
  clock = '2024-04-02T09:00:00.000Z'
  store = await openStore(join(folder, 'w.db'), { now: () => clock })
  await store.create('talks', { ...ann, title: 'The talks' })
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const add = (report = first, facts = [host, refusal]) => store.addReports('talks', [{ report, facts }], ann)
const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id)

describe('a workspace', () => {
  it('lists its dossiers with their counts', async () => {
    await add()
    expect(await store.dossiers()).toEqual([
      { id: 'talks', title: 'The talks', reports: 1, facts: 2, entries: 3, changed: '2024-04-02T09:00:00.001Z' },
    ])
  })

  it('keeps a report letter for letter and hands it out again', async () => {
    await add()
    expect((await store.report('talks', first.id)).text).toBe(first.text)
    await expect(store.report('talks', 'r-none')).rejects.toThrow('[report-unknown]')
  })

  it('hands out many texts at once, of those it has', async () => {
    await add()
    expect([...(await store.texts('talks', [first.id, 'r-none']))]).toEqual([[first.id, first.text]])
  })

  it('takes the same report once', async () => {
    expect((await add()).added).toEqual([first.id])
    const again = await add()
    expect(again).toMatchObject({ added: [], known: [first.id], entries: [] })
  })

  it('reads the same record after it was closed', async () => {
    await add()
    const { record } = await add(second, [opened])
    const { record: reviewed } = await store.append(
      'talks',
      [{ type: 'facts-reviewed', facts: [host.id], state: 'accepted' }],
      ann,
    )
    const other = await openStore(join(folder, 'w.db'))
    const read = await other.record('talks')
    expect(read).toEqual(reviewed)
    expect([...read.facts.keys()]).toEqual([...record.facts.keys()])
    await other.close()
  })

  it('sees what another process has written since', async () => {
    await add()
    const other = await openStore(join(folder, 'w.db'))
    await other.addReports('talks', [{ report: second, facts: [opened] }], { by: 'Ben' })
    expect((await store.record('talks')).reports.size).toBe(2)
    const { entries } = await store.append('talks', [{ type: 'fact-withdrawn', fact: opened.id }], ann)
    expect(entries[0]?.parents).toEqual((await other.entries('talks')).slice(-2, -1).map(({ id }) => id))
    await other.close()
  })
})

describe('review', () => {
  it.each(['accepted', 'rejected', 'unsure'] as const)('keeps who %s a fact, and when', async (state) => {
    await add()
    clock = '2024-04-03T10:00:00.000Z'
    const { record } = await store.append('talks', [{ type: 'facts-reviewed', facts: [host.id], state }], { by: 'Ben' })
    expect(record.facts.get(host.id)?.review).toEqual({ state, by: 'Ben', at: clock })
  })

  it('leaves a rejected fact in the history and nowhere else', async () => {
    await add()
    const { record } = await store.append(
      'talks',
      [{ type: 'facts-reviewed', facts: [host.id], state: 'rejected' }],
      ann,
    )
    expect(ids(standing(record))).toEqual([refusal.id])
    expect(record.items.has(host.id)).toBe(false)
    expect(await store.search('talks', 'host')).not.toContainEqual(expect.objectContaining({ fact: host.id }))
    expect(record.facts.has(host.id)).toBe(true)
  })

  it('changes the reading of a fact, not its passage', async () => {
    await add()
    const { record } = await store.append(
      'talks',
      [{ type: 'fact-edited', fact: host.id, changes: { date: '2024-05-06', issue: 'venue' } }],
      ann,
    )
    expect(record.facts.get(host.id)).toMatchObject({
      edited: true,
      issue: 'venue',
      fact: { date: '2024-05-06', evidence: host.evidence },
    })
    await expect(
      store.append('talks', [{ type: 'fact-edited', fact: host.id, changes: { evidence: {} } }], ann),
    ).rejects.toThrow('[action-invalid]')
  })
})

describe('undo', () => {
  it('takes back the last thing done, all of it, and can itself be taken back', async () => {
    await add()
    const { record: gone, entries } = await store.undo('talks', ann)
    expect([gone.reports.size, gone.facts.size, entries.length]).toEqual([0, 0, 2])
    const { record: back } = await store.undo('talks', { ...ann, entry: entries[1]?.id as string })
    expect([back.reports.size, back.facts.size]).toEqual([1, 0])
    await store.undo('talks', { ...ann, entry: entries[0]?.id as string })
    expect((await store.record('talks')).facts.size).toBe(2)
    const again = await openStore(join(folder, 'w.db'))
    expect(await again.record('talks')).toEqual(await store.record('talks'))
    await again.close()
  })

  it('goes back one step at a time', async () => {
    await add()
    await store.append('talks', [{ type: 'facts-reviewed', facts: [host.id], state: 'accepted' }], ann)
    await store.append('talks', [{ type: 'facts-reviewed', facts: [host.id], state: 'rejected' }], ann)
    expect((await store.undo('talks', ann)).record.facts.get(host.id)?.review.state).toBe('accepted')
    expect((await store.undo('talks', ann)).record.facts.get(host.id)?.review.state).toBe('proposed')
    expect((await store.undo('talks', ann)).record.facts.size).toBe(0)
    await expect(store.undo('talks', ann)).rejects.toThrow('[nothing-to-undo]')
  })
})

describe('as of a moment', () => {
  it('shows what had been entered by an instant, a day or an entry', async () => {
    const { entries } = await add()
    clock = '2024-05-08T08:00:00.000Z'
    await add(second, [opened])
    const sizes = async (asOf: string) => (await store.record('talks', { asOf })).reports.size
    expect(await sizes('2024-05-07')).toBe(1)
    expect(await sizes('2024-05-08')).toBe(2)
    expect(await sizes('2024-05-08T07:00:00Z')).toBe(1)
    expect(await sizes(entries[0]?.id ?? '')).toBe(1)
    await expect(sizes('soon')).rejects.toThrow('[moment-unreadable]')
  })

  it('shows what had been published by a day, where the record was begun later', async () => {
    clock = '2025-01-01T08:00:00.000Z'
    await store.addReports(
      'talks',
      [
        { report: second, facts: [opened] },
        { report: first, facts: [host] },
      ],
      ann,
    )
    expect(ids(standing(await store.record('talks', { asOf: '2024-04-20' })))).toEqual([host.id])
  })
})

describe('search', () => {
  beforeEach(async () => {
    await add()
    await add(second, [opened])
    await store.append('talks', [{ type: 'fact-edited', fact: refusal.id, changes: { issue: 'sanctions' } }], ann)
  })
  it.each([
    ['a word', 'sanctions', [refusal.id]],
    ['the beginning of a word', 'sanct*', [refusal.id]],
    ['a phrase', '"sanctions plan"', [refusal.id]],
    ['no phrase in another order', '"plan sanctions"', []],
    ['an actor', 'actor:NOR', [opened.id, host.id]],
    ['a kind', 'kind:response', [refusal.id]],
    ['an issue', 'issue:sanctions', [refusal.id]],
    ['before a day', 'talks before:2024-05-06', [host.id]],
    ['after a day', 'talks after:2024-05-05', expect.arrayContaining([opened.id, host.id])],
    ['words and an actor', 'talks actor:nor', expect.arrayContaining([opened.id, host.id])],
    ['words of a report outside its facts', 'elysee', [undefined]],
  ])('finds by %s', async (_, query, expected) =>
    expect((await store.search('talks', query)).map(({ fact }) => fact)).toEqual(expected),
  )
  it('marks what it found', async () =>
    expect((await store.search('talks', 'sanct*'))[0]?.snippet).toBe('Lima rejected the «sanctions» plan'))
  it('says what it does not know', () => expect(store.search('talks', 'kind:rumour')).rejects.toThrow('[kind-unknown]'))
})

describe('what is asked wrongly', () => {
  it.each([
    ['a dossier that is not there', () => store.record('none'), 'dossier-unknown'],
    ['a dossier made twice', () => store.create('talks', ann), 'dossier-exists'],
    ['a name no dossier can have', () => store.create('My talks', ann), 'dossier-name'],
    ['a file that is something else', () => openStore(other('not a database, surely')), 'workspace-foreign'],
    ['a file that is not there', () => openStore(join(folder, 'none.db'), { create: false }), 'workspace-missing'],
  ])('refuses %s', (_, ask, code) => expect(ask()).rejects.toThrow(`[${code}]`))

  function other(text: string): string {
    const path = join(folder, 'other.txt')
    writeFileSync(path, text)
    return path
  }
})

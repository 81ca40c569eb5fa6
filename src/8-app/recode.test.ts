import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { made } from '../../bench/reading/pages.ts'
import { openStore, type Store } from '../5-record/index.ts'
import { loadCoder } from './coder.ts'
import { intake } from './intake.ts'
import { recode, uncoded } from './recode.ts'

let folder = ''
let store: Store
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-recode-'))
  store = await openStore(join(folder, 'w.db'), { create: true })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const task = { signal: new AbortController().signal, step: () => {} }
const sources = [0, 1, 2].map((at) => ({ bytes: new TextEncoder().encode(made(at)), name: `${at}.html` }))
const add = async (dossier: string, extra: { uncoded?: boolean }) => {
  await store.create(dossier, { by: 'Ann', title: dossier })
  return intake(store, loadCoder).add({ dossier, sources, by: 'Ann', ...extra }, task)
}
const facts = async (dossier: string) => [...(await store.record(dossier)).facts.keys()].sort()

describe('Reports kept without coding', () => {
  it('come to the same facts when they are coded later, once', async () => {
    const whole = await add('whole', {})
    expect(whole.facts).toBeGreaterThan(10)
    expect(await add('later', { uncoded: true })).toMatchObject({ facts: 0, unread: 0 })
    expect(await facts('later')).toEqual([])
    expect(uncoded(await store.record('later'))).toHaveLength(3)

    const coder = await loadCoder()
    const done = await recode(store, coder, { dossier: 'later', by: 'Ann' }, task)
    expect(done).toEqual({ reports: 3, added: whole.facts, filled: 0, stopped: false })
    expect(await facts('later')).toEqual(await facts('whole'))
    expect(uncoded(await store.record('later'))).toEqual([])
    expect(await recode(store, coder, { dossier: 'later', by: 'Ann' }, task)).toMatchObject({ reports: 0, added: 0 })
  })

  it('keep what was decided on their facts when they are coded again', async () => {
    const [first = ''] = await facts('whole')
    await store.append('whole', [{ type: 'facts-reviewed', facts: [first], state: 'accepted' }], { by: 'Ben' })
    const reports = [...(await store.record('whole')).reports.keys()]
    const done = await recode(store, await loadCoder(), { dossier: 'whole', reports, by: 'Ann' }, task)
    expect(done).toMatchObject({ reports: 3, added: 0 })
    expect((await store.record('whole')).facts.get(first)?.review.state).toBe('accepted')
  })

  it('are left where the work is stopped, and named where one is not there', async () => {
    const stop = new AbortController()
    stop.abort()
    const request = { dossier: 'whole', reports: ['r-none'], by: 'Ann' }
    expect(await recode(store, await loadCoder(), request, { ...task, signal: stop.signal })).toMatchObject({
      reports: 0,
      stopped: true,
    })
    await expect(recode(store, await loadCoder(), request, task)).rejects.toThrow('[report-unknown]')
  })
})

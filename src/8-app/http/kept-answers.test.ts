import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { laterReports, madeDossier, madeSetup } from '../../../bench/record/generate.ts'
import { openStore, type Store } from '../../5-record/index.ts'
import { prepare } from '../../7-views/prepare.ts'
import { type Serving, serve } from './serve.ts'

const token = 'a-token-for-this-test-only'

let store: Store
let running: Serving
beforeEach(async () => {
  store = await openStore(':memory:')
  await store.create('made', { by: 'Ann', actions: [...madeSetup()] })
  await store.addReports('made', [...madeDossier(20)], { by: 'Ann' })
  running = await serve(store, { port: 0, by: 'Ann', token, pages: '.' })
})
afterEach(async () => {
  await running.close()
  await store.close()
})

const headers = { authorization: `Bearer ${token}` }
const asked = async (path: string): Promise<unknown> => {
  const answer = await fetch(`http://127.0.0.1:${running.port}/api/dossiers/made${path}`, { headers })
  expect([path, answer.status]).toEqual([path, 200])
  return answer.json()
}

describe('An answer that is sent again', () => {
  const paths = ['/views/today', '/views/undertakings', '/views/timeline/marks', '/reasoning/conflicts', '/brief']
  it.each(paths)('is the one before as long as nothing changes, and a new one once something has: %s', async (path) => {
    await running.prepared()
    const first = await asked(path)
    expect(await asked(path)).toEqual(first)
    await store.addReports('made', laterReports(15), { by: 'Ann' })
    const later = await asked(path)
    expect(later).not.toEqual(first)
    const { address, port, close } = await serve(store, { port: 0, by: 'Ann', token, pages: '.', prepare: false })
    const anew = await fetch(`${new URL(address).origin}/api/dossiers/made${path}`, { headers })
    expect([port > 0, await anew.json()]).toEqual([true, later])
    await close()
  })

  it('is none of a request that failed', async () => {
    for (const _ of [1, 2]) {
      const answer = await fetch(`http://127.0.0.1:${running.port}/api/dossiers/made/views/today?since=soon`, {
        headers,
      })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    }
  })
})

describe('Preparing views', () => {
  it('goes piece by piece through the whole record', async () => {
    const record = await store.record('made')
    let pieces = 0
    for (const _ of prepare(record)) pieces++
    expect(pieces).toBeGreaterThanOrEqual(4)
  })
})

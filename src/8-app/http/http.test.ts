import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../5-record/index.ts'
import { madeFact, madeReport } from '../../5-record/made.ts'
import { type Serving, serve } from './serve.ts'

const token = 'a-token-of-this-launch'
const report = madeReport('Oslo and Bergen met in Tromsø. Bergen rejects a 30-day pause.', {
  outlet: 'Northern Wire',
  published: '2024-05-07',
})
const facts = [
  madeFact(report, 'Oslo and Bergen met in Tromsø', {
    kind: 'meeting',
    label: 'held',
    actors: ['Oslo', 'Bergen'],
    place: { name: 'Tromsø' },
  }),
  madeFact(report, 'Bergen rejects a 30-day pause', {
    kind: 'position',
    label: 'rejects',
    actors: ['Bergen'],
    about: 'a 30-day pause',
  }),
]

let folder: string
let store: Store
let running: Serving
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-http-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Parley</title>')
  store = await openStore(join(folder, 'w.db'))
  await store.create('north', { by: 'Ann', title: 'Northern talks' })
  await store.addReports('north', [{ report, facts }], { by: 'Ann' })
  running = await serve(store, { port: 0, by: 'Ann', token, pages: folder })
})
afterAll(async () => {
  await running.close()
  await store.close()
  await rm(folder, { recursive: true })
})

interface Reply {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}
/** A request with exactly these headers: what a browser would forbid, an attacker’s program can send. */
const ask = (
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers = { authorization: `Bearer ${token}` }, body } = options
    const data = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
    const sent = request(
      {
        host: '127.0.0.1',
        port: running.port,
        path,
        method,
        headers: { ...(data === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      },
      (answer) => {
        let text = ''
        answer.on('data', (piece) => {
          text += String(piece)
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      },
    )
    sent.on('error', reject)
    sent.end(data)
  })
const bearer = { authorization: `Bearer ${token}` }

describe('The server', () => {
  it.each([
    [
      'a name that somebody points at this machine (DNS rebinding)',
      { host: 'evil.example', ...bearer },
      403,
      'host-foreign',
    ],
    ['a name that only begins like ours', { host: '127.0.0.1.evil.example', ...bearer }, 403, 'host-foreign'],
    ['a page elsewhere', { origin: 'http://evil.example', ...bearer }, 403, 'origin-foreign'],
    ['a sandboxed page', { origin: 'null', ...bearer }, 403, 'origin-foreign'],
    ['a page of another port', { origin: 'http://127.0.0.1:1', ...bearer }, 403, 'origin-foreign'],
    [
      'a picture or script tag elsewhere',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', ...bearer },
      403,
      'origin-foreign',
    ],
    ['nobody in particular', {}, 401, 'token-missing'],
    ['somebody with another token', { authorization: 'Bearer a-token-of-this-launcx' }, 401, 'token-missing'],
    ['somebody with half the token', { authorization: 'Bearer a-token' }, 401, 'token-missing'],
  ])('refuses %s', async (_, headers, status, code) => {
    const answer = await ask('/api/dossiers', { headers: headers as Record<string, string> })
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([status, code])
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.text).not.toContain('north')
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'takes no write as %s, which a form elsewhere could send',
    async (type) => {
      const answer = await ask('/api/dossiers/north/undo', {
        method: 'POST',
        headers: { ...bearer, 'content-type': type },
        body: '{}',
      })
      expect(answer.status).toBe(415)
    },
  )

  it('turns the token in the address into a cookie no page elsewhere can use, and takes it out of the address', async () => {
    const first = await ask(`/reader?token=${token}`, { headers: {} })
    expect([first.status, first.headers.location]).toEqual([303, '/reader'])
    const [cookie = ''] = first.headers['set-cookie'] as string[]
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/)
    const page = await ask('/reader', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect([page.status, page.text]).toEqual([200, '<!doctype html><title>Parley</title>'])
  })

  it('lets no script run but its own, and nobody frame it', async () => {
    const { headers } = await ask('/')
    expect(headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each(['/../w.db', '/%2e%2e/w.db', '/..%2fw.db', '/assets/../../w.db', '/w.db'])(
    'gives no file beside the pages for %s',
    async (path) => {
      const answer = await ask(path)
      expect(answer.text).not.toContain('SQLite')
    },
  )

  it('answers an unknown path, dossier or fact with 404 and what would do', async () => {
    for (const path of [
      '/api/nope',
      '/api/dossiers/south',
      '/api/dossiers/north/facts/f-none',
      '/api/dossiers/north/reports/r-none',
    ])
      expect((await ask(path)).status).toBe(404)
  })

  it('answers a question that does not fit its schema with the place', async () => {
    const answer = await ask('/api/dossiers/north/facts?limit=many')
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([400, 'request-invalid'])
    expect(JSON.parse(answer.text).detail).toContain('limit')
  })
})

describe('The API', () => {
  it('describes itself in OpenAPI 3.1, every path with a summary and named answers', async () => {
    const document = JSON.parse((await ask('/api/openapi.json')).text)
    expect(document.openapi).toBe('3.1.0')
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path as object)) as {
      summary?: string
      responses: Record<string, unknown>
    }[]
    expect(operations.length).toBeGreaterThan(30)
    for (const one of operations)
      expect([one.summary?.length ?? 0, Object.keys(one.responses).includes('200')]).toEqual([expect.any(Number), true])
    expect(operations.filter((one) => !one.summary)).toEqual([])
  })

  it.each([
    'today',
    'timeline',
    'positions',
    'proposals',
    'linkages',
    'calendar',
    'actors',
    'tracks',
    'sources',
    'undertakings',
  ])('shows the view %s', async (name) => {
    const answer = await ask(`/api/dossiers/north/views/${name}`)
    expect(answer.status).toBe(200)
    JSON.parse(answer.text)
  })

  it('sends a view again only where it has changed', async () => {
    const first = await ask('/api/dossiers/north/views/positions')
    const again = await ask('/api/dossiers/north/views/positions', {
      headers: { ...bearer, 'if-none-match': String(first.headers.etag) },
    })
    expect([first.status, again.status, again.text]).toEqual([200, 304, ''])
  })

  it('pages through facts', async () => {
    const first = JSON.parse((await ask('/api/dossiers/north/facts?limit=1&order=text')).text)
    const second = JSON.parse((await ask('/api/dossiers/north/facts?limit=1&offset=1&order=text')).text)
    expect([first.total, first.facts[0].fact.id, second.facts[0].fact.id]).toEqual([2, facts[0]?.id, facts[1]?.id])
  })

  it('reviews, tells a clash instead of overwriting, and takes back', async () => {
    const seen = JSON.parse((await ask('/api/dossiers/north')).text).head[0]
    const decide = (verdict: string) =>
      ask('/api/dossiers/north/reviews', { method: 'POST', body: { facts: [facts[0]?.id], verdict, seen, by: 'Ben' } })
    const first = await decide('accept')
    expect(JSON.parse(first.text).rows[0]).toMatchObject({ state: 'accepted', by: 'Ben' })
    const clash = await decide('reject')
    expect([clash.status, JSON.parse(clash.text).rows[0].state]).toEqual([409, 'accepted'])
    await ask('/api/dossiers/north/undo', { method: 'POST', body: {} })
    expect(JSON.parse((await ask(`/api/dossiers/north/facts/${facts[0]?.id}`)).text).state).toBe('proposed')
  })

  it('corrects a fact, and refuses a correction that no fact of its kind could have', async () => {
    const path = `/api/dossiers/north/facts/${facts[0]?.id}/edit`
    expect((await ask(path, { method: 'POST', body: { changes: { label: 'danced' } } })).status).toBe(400)
    const edited = JSON.parse((await ask(path, { method: 'POST', body: { changes: { date: '2024-05-06' } } })).text)
    expect(edited.rows[0]).toMatchObject({ edited: true, fact: { date: '2024-05-06' } })
  })

  it.each([
    ['search?q=pause', 'hits'],
    ['quote?words=rejects%20a%2030-day%20pause', 'found'],
  ])('finds with %s only what was known then', async (path, list) => {
    const found = async (asOf?: string) => {
      const answer = await ask(`/api/dossiers/north/${path}${asOf === undefined ? '' : `&asOf=${asOf}`}`)
      return JSON.parse(answer.text)[list].map((one: { report: string }) => one.report)
    }
    const [opened, added] = await store.entries('north')
    expect([await found(opened?.id), await found(added?.id)]).toEqual([[], [report.id]])
    expect(await found()).toContain(report.id)
  })

  it('keeps scenarios in the dossier, works them out, and lets them go', async () => {
    const path = '/api/dossiers/north/scenarios/Bergen%20leaves'
    const scenario = { changes: [{ do: 'party-leaves', party: 'Bergen' }] }
    expect((await ask(path, { method: 'PUT', body: { scenario: { changes: [] } } })).status).toBe(400)
    expect((await ask(path, { method: 'PUT', body: { scenario } })).status).toBe(200)
    const saved = JSON.parse((await ask('/api/dossiers/north/scenarios')).text).scenarios
    expect(saved).toEqual([{ name: 'Bergen leaves', scenario: { name: 'Bergen leaves', seed: 1, ...scenario } }])
    const followed = await ask('/api/dossiers/north/reasoning/what-if', { method: 'POST', body: saved[0].scenario })
    expect(JSON.parse(followed.text)).toMatchObject({ name: 'Bergen leaves', complete: true })
    expect((await ask(path, { method: 'DELETE' })).status).toBe(200)
    expect((await ask(path, { method: 'DELETE' })).status).toBe(404)
    expect(JSON.parse((await ask('/api/dossiers/north/scenarios')).text).scenarios).toEqual([])
  })

  it('makes a brief to keep, remembers it, and checks whether it still stands', async () => {
    const before = JSON.parse((await ask('/api/dossiers/north/briefs')).text).briefs
    const made = await ask('/api/dossiers/north/briefs', { method: 'POST', body: { format: 'markdown' } })
    const { id, name, text } = JSON.parse(made.text)
    expect(name).toMatch(/\.md$/)
    const [last, ...others] = JSON.parse((await ask('/api/dossiers/north/briefs')).text).briefs
    expect([last.id, last.by, others]).toEqual([id, 'Ann', before])

    const check = async () =>
      JSON.parse((await ask('/api/dossiers/north/brief/check', { method: 'POST', body: { text } })).text)
    const sound = await check()
    expect(sound.findings).toEqual([])
    expect(sound.sentences).toBeGreaterThan(0)
    await ask('/api/dossiers/north/reviews', { method: 'POST', body: { facts: [facts[0]?.id], verdict: 'reject' } })
    expect((await check()).findings[0]).toMatchObject({ fact: facts[0]?.id, fault: 'rejected', report: report.id })
    await ask('/api/dossiers/north/undo', { method: 'POST', body: {} })
    const none = await ask('/api/dossiers/north/brief/check', { method: 'POST', body: { text: 'Dear all,' } })
    expect([none.status, JSON.parse(none.text).code]).toEqual([400, 'not-a-brief'])
  })

  it('takes a fact by hand, over a stretch of the report', async () => {
    const start = report.text.indexOf('Oslo')
    const made = await ask('/api/dossiers/north/facts', {
      method: 'POST',
      body: {
        report: report.id,
        start,
        end: start + 4,
        kind: 'statement',
        fields: { label: 'indirect', actors: [{ name: 'Oslo' }] },
      },
    })
    expect(JSON.parse(made.text).rows[0]).toMatchObject({
      state: 'accepted',
      fact: { coder: { name: 'person' }, evidence: { exact: 'Oslo' } },
    })
  })

  it('adds pasted text as a job, and tells of it as it goes', async () => {
    const started = await ask('/api/dossiers/north/reports', {
      method: 'POST',
      body: { sources: [{ text: 'Bergen said on Monday that it would wait for an answer.' }], published: '2024-05-08' },
    })
    const { id } = JSON.parse(started.text)
    let job = { state: 'running', added: [] as string[] }
    for (let n = 0; n < 200 && job.state === 'running'; n++) {
      await new Promise((next) => setTimeout(next, 50))
      job = JSON.parse((await ask('/api/dossiers/north/jobs')).text).jobs.find((one: { id: string }) => one.id === id)
    }
    expect([job.state, job.added.length]).toEqual(['done', 1])
  })
})

describe('The versions of a report', () => {
  const url = 'https://wire.example/quota'
  const older = madeReport('Oslo asked for ten boats.\n\nThe talks go on in Bergen on Friday, said the hosts.', {
    url,
    published: '2024-05-08',
  })
  const newer = madeReport('Oslo asked for twelve boats.\n\nThe talks go on in Bergen on Friday, said the hosts.', {
    url,
    published: '2024-05-08',
    updated: '2024-05-09',
  })
  const fact = madeFact(older, 'Oslo asked for ten boats', { kind: 'position', label: 'demands', actors: ['Oslo'] })
  beforeAll(() =>
    store.addReports(
      'north',
      [
        { report: older, facts: [fact] },
        { report: newer, facts: [] },
      ],
      { by: 'Ann' },
    ),
  )

  it('are told oldest first, with the facts whose words the newest changed', async () => {
    const answer = JSON.parse((await ask(`/api/dossiers/north/reports/${newer.id}/versions`)).text)
    expect(answer).toMatchObject({ report: newer.id, url, copies: [] })
    expect(answer.versions.map(({ id }: { id: string }) => id)).toEqual([older.id, newer.id])
    expect(answer.outdated).toMatchObject([{ fact: fact.id, report: older.id, newest: newer.id, as: 'changed' }])
    expect(answer.outdated[0].parts).toContainEqual({ in: 'first', words: 'ten' })
    expect(answer.outdated[0].parts).toContainEqual({ in: 'second', words: 'twelve' })
    const { start, end } = answer.outdated[0].now
    expect(newer.text.slice(start, end)).toContain('twelve boats')
  })

  it('are one where the article was read once', async () => {
    const answer = JSON.parse((await ask(`/api/dossiers/north/reports/${report.id}/versions`)).text)
    expect(answer).toMatchObject({ report: report.id, outdated: [], copies: [], versions: [{ id: report.id }] })
  })

  it('are set side by side, paragraph by paragraph', async () => {
    const answer = JSON.parse((await ask(`/api/dossiers/north/reports/${older.id}/compare?with=${newer.id}`)).text)
    expect([answer.first.id, answer.second.id]).toEqual([older.id, newer.id])
    expect(answer.rows.map(({ as }: { as: string }) => as)).toEqual(['changed', 'same'])
    for (const row of answer.rows) expect(row.words).toBe(older.text.slice(row.first.start, row.first.end))
  })

  it.each([
    ['', 400, 'request-invalid'],
    ['?with=r-none', 404, 'report-unknown'],
  ])('need a second report of the dossier (%s)', async (query, status, code) => {
    const answer = await ask(`/api/dossiers/north/reports/${older.id}/compare${query}`)
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([status, code])
  })
})

describe('The calendar to subscribe to', () => {
  const address = async (): Promise<{ path: string; lasts: boolean }> =>
    JSON.parse((await ask('/api/dossiers/north/calendar')).text)

  it('opens by the key in its address alone, as a calendar program asks for it', async () => {
    const { path, lasts } = await address()
    const { status, headers, text } = await ask(path, { headers: {} })
    expect([status, headers['content-type'], lasts]).toEqual([200, 'text/calendar; charset=utf-8', true])
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('SUMMARY:Meeting: Oslo and Bergen met')
    const again = await ask(path, { headers: { 'if-none-match': String(headers.etag) } })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it.each([
    ['another key', (path: string) => path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['the launch’s token', (path: string) => path.replace(/token=.*/, `token=${token}`)],
    ['no key', (path: string) => path.replace(/\?.*/, '')],
    ['its key at another door', (path: string) => path.replace('calendar.ics', 'facts')],
  ])('stays shut to %s', async (_, changed) => {
    const { path } = await address()
    expect((await ask(changed(path), { headers: {} })).status).toBe(401)
  })

  it('answers for this machine only', async () => {
    const { path } = await address()
    expect((await ask(path, { headers: { host: 'calendar.example' } })).status).toBe(403)
  })
})

describe('What a name means', () => {
  const page = async (id: string) => JSON.parse((await ask(`/api/dossiers/north/views/actors/page?id=${id}`)).text)
  const say = (body: object) => ask('/api/dossiers/north/names', { method: 'POST', body })

  it('is put to an actor of the register, shown on its page with why, and set apart again', async () => {
    const value = { id: 'NOR', name: 'Norway', type: 'state' }
    expect((await ask('/api/dossiers/north/actors/NOR', { method: 'PUT', body: { value } })).status).toBe(200)
    const joined = { verdict: 'same', name: 'Bergen', actor: 'NOR', why: 'One government' }
    expect((await say(joined)).status).toBe(200)
    expect((await page('NOR')).names).toMatchObject([{ name: 'Bergen', because: 'decided' }])
    expect((await ask('/api/dossiers/north/views/actors/page?id=Bergen')).status).toBe(404)
    expect((await say({ ...joined, verdict: 'different', why: 'Two cities' })).status).toBe(200)
    expect((await page('Bergen')).names).toMatchObject([{ name: 'Bergen' }])
    expect((await page('NOR')).names).toEqual([])
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layouts } from '../../test/cases/layouts/layouts.ts'
import { openStore } from '../5-record/index.ts'
import { type Coder, loadCoder } from './coder.ts'
import { intake } from './intake.ts'

let folder = ''
let server: Server
let base = ''
const asked: string[] = []
const towns = ['Bergen', 'Stavanger', 'Esbjerg', 'Skagen', 'Tromsø']
const story = (n: number) => (layouts[n]?.html ?? '').replaceAll('Bergen', towns[n] ?? '')
const feed = () =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Coast Times</title>
  <item><guid>1</guid><title>Whole</title><link>${base}/whole</link><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate><content:encoded>${'<p>The delegations met in Bergen again and agreed on nothing at all, as one of them said.</p>'.repeat(12).replaceAll('<', '&lt;')}</content:encoded></item>
  <item><guid>2</guid><title>Teaser</title><link>${base}/page/0</link><description>Read on.</description></item></channel></rss>`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-intake-'))
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const page = /^\/page\/(\d+)/.exec(request.url ?? '')
    if (page) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(story(Number(page[1])))
    else if (request.url === '/feed') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed())
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

const silent: Coder = () => ({ facts: [], troubles: [], why: new Map(), near: [] })
const local = { allow: (host: string) => host === '127.0.0.1', pause: 0 }
const task = () => ({ signal: new AbortController().signal, step: () => {} })

describe('Adding sources', () => {
  it('reads files of any form, addresses, feeds and lists of addresses, and tells what could not be read', async () => {
    const store = await openStore(join(folder, 'a.db'), { create: true })
    await store.create('fish', { by: 'Ann', title: 'Fish' })
    await writeFile(join(folder, 'page.html'), story(2))
    await writeFile(join(folder, 'list.txt'), `# two pages\n${base}/page/4\n${base}/gone\n`)
    const sources = [
      { path: join(folder, 'page.html') },
      { url: `${base}/page/1` },
      { url: `${base}/feed` },
      { path: join(folder, 'list.txt') },
    ]
    const taken = await intake(store, async () => silent, local).add({ dossier: 'fish', sources, by: 'Ann' }, task())
    expect(taken).toMatchObject({ unread: 1, stopped: false })
    expect(taken.added).toHaveLength(5)
    expect(taken.troubles.find((trouble) => trouble.code === 'http-status')?.message).toContain('/gone')
    const reports = [...(await store.record('fish')).reports.values()]
    expect(reports.map((report) => report.url).filter(Boolean)).toContain(`${base.replace('http:', 'https:')}/page/1`)
    expect(reports.find((report) => report.title === 'Whole')).toMatchObject({
      outlet: 'The Coast Times',
      published: '2024-05-07',
      publishedFrom: 'feed',
    })
    await store.close()
  })

  it('tells copies within a call, and other versions of an article it has', async () => {
    const store = await openStore(join(folder, 'c.db'), { create: true })
    await store.create('fish', { by: 'Ann', title: 'Fish' })
    const page = (words: string) => ({
      html: `<!doctype html><html><body><article><p>${words}</p></article></body></html>`,
      known: { url: 'https://harbour.example/a' },
    })
    const source = (name: string, words: string) => {
      const { html, known } = page(`${words} ${'The delegations met again and agreed on nothing at all. '.repeat(4)}`)
      return { bytes: new TextEncoder().encode(html), name, known }
    }
    const add = (...sources: readonly ReturnType<typeof source>[]) =>
      intake(store, async () => silent).add({ dossier: 'fish', sources, by: 'Ann' }, task())
    const first = await add(source('a.html', 'Oslo rejected it.'), source('b.html', 'Oslo rejected it.'))
    expect(first.again).toEqual([{ source: 'b.html', as: 'copy', of: 'a.html' }])
    const second = await add(source('c.html', 'Oslo accepted it.'), source('a.html', 'Oslo rejected it.'))
    expect(second.again).toEqual([{ source: 'c.html', as: 'version', of: 'a.html' }])
    expect([second.added.length, second.known.length]).toEqual([1, 1])
    await store.close()
  })

  it('reads “yesterday” as a range where the feed or an update leaves the day open', async () => {
    const store = await openStore(join(folder, 'd.db'), { create: true })
    await store.create('fish', { by: 'Ann', title: 'Fish' })
    const words = (town: string) =>
      `<p>Norway and Denmark met in ${town} yesterday.</p><p>${'Both delegations agreed on nothing at all, as one of them said. '.repeat(5)}</p>`
    const page = (town: string, head = '') => ({
      bytes: new TextEncoder().encode(
        `<html><head>${head}</head><body><article>${words(town)}</article></body></html>`,
      ),
      name: `${town}.html`,
    })
    const told = (name: string, day: string) => `<meta property="article:${name}_time" content="${day}">`
    const sources = [
      { ...page('Bergen'), known: { published: '2024-05-07', publishedFrom: 'feed' as const } },
      page('Skagen', told('published', '2024-05-07') + told('modified', '2024-05-09')),
      page('Tartu', told('published', '2024-05-07')),
    ]
    await intake(store, loadCoder).add({ dossier: 'fish', sources, by: 'Ann' }, task())
    const { facts, reports } = await store.record('fish')
    const meetings = [...facts.values()].filter(({ fact }) => fact.kind === 'meeting')
    const dates = new Map(meetings.map(({ fact, report }) => [reports.get(report)?.source, fact.date]))
    expect([...dates].sort()).toEqual([
      ['Bergen.html', '2024-05-05/2024-05-06'],
      ['Skagen.html', '2024-05-06/2024-05-08'],
      ['Tartu.html', '2024-05-06'],
    ])
    await store.close()
  })

  it('never reaches inside without a test’s own allowance', async () => {
    const store = await openStore(join(folder, 'b.db'), { create: true })
    await store.create('fish', { by: 'Ann', title: 'Fish' })
    const before = asked.length
    const taken = await intake(store, async () => silent).add(
      { dossier: 'fish', sources: [{ url: `${base}/page/1` }], by: 'Ann' },
      task(),
    )
    expect(taken.troubles.map((trouble) => trouble.code)).toEqual(['address-forbidden'])
    expect(asked.length).toBe(before)
    await store.close()
  })
})

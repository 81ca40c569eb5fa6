import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forbidden } from './address.ts'
import { guarded } from './connector.ts'
import { get } from './get.ts'
import { polite } from './web.ts'

describe('An address that leads inside', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['192.168.0.1', 'private'],
    ['172.20.0.1', 'private'],
    ['169.254.169.254', 'linkLocal'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['0.0.0.0', 'unspecified'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['fe80::1', 'linkLocal'],
    ['fd00::1', 'uniqueLocal'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['2002:7f00:1::', 'loopback'],
  ])('is refused: %s (%s)', (address, range) => expect(forbidden(address)).toBe(range))

  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('and a public one is not: %s', (address) =>
    expect(forbidden(address)).toBeNull(),
  )
})

const bomb = brotliCompressSync(Buffer.alloc(8 * 1024 * 1024))
let server: Server
let base = ''
let times = 0
const seen: { path: string; at: number; agent: string | undefined }[] = []
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /closed\n'),
  '/page': (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end('<p>hello</p>')
  },
  '/once': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/decimal': (_, response) => response.writeHead(302, { location: 'http://2130706433:8099/' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/endless': (_, response) => {
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1)
    response.on('close', () => clearInterval(timer))
  },
  '/drip': (_, response) => {
    const timer = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(timer))
  },
  '/bomb': (_, response) => response.writeHead(200, { 'content-encoding': 'br' }).end(bomb),
  '/short': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('too little')
    response.destroy()
  },
  '/busy': (_, response) => response.writeHead(429, { 'retry-after': '7' }).end(),
  '/moment': (_, response) => {
    response.writeHead(times++ === 0 ? 503 : 200, { 'retry-after': '0' }).end('<p>hello</p>')
  },
  '/moved': (_, response) => response.writeHead(301, { location: '/home' }).end(),
  '/home': (_, response) => response.writeHead(308, { location: '/page' }).end(),
  '/changed': (request, response) =>
    response.writeHead(200, { etag: '"2"' }).end(request.headers['if-none-match'] === '"1"' ? 'new' : 'old'),
  '/gone': (_, response) => response.writeHead(404).end(),
}

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', at: performance.now(), agent: request.headers['user-agent'] })
    const page = pages[request.url ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const ours = (host: string, port: number) => host === '127.0.0.1' && port === (server.address() as AddressInfo).port
const fetchPage = (path: string, limits = {}) =>
  get(base + path, {
    dispatcher: guarded(ours),
    agent: 'test',
    limits: { bytes: 1024 * 1024, milliseconds: 30_000, ...limits },
  })

describe('Getting a page', () => {
  it('follows a redirect and says where it led', async () => {
    const got = await fetchPage('/once')
    expect(got.url).toBe(`${base}/page`)
    expect(new TextDecoder().decode(got.body)).toBe('<p>hello</p>')
  })

  it.each([
    ['for good', '/moved', '/page'],
    ['for now', '/once', null],
    ['not at all', '/page', null],
  ])('says where an address has moved: %s', async (_, path, to) => {
    expect((await fetchPage(path)).moved).toBe(to && base + to)
  })

  it('takes the new text where the mark has changed', async () => {
    const got = await get(`${base}/changed`, { dispatcher: guarded(ours), agent: 'test', etag: '"1"' })
    expect([got.same, got.etag, new TextDecoder().decode(got.body)]).toEqual([false, '"2"', 'new'])
  })

  it('asks again only whether it changed', async () => {
    expect(await get(`${base}/page`, { dispatcher: guarded(ours), agent: 'test', etag: '"1"' })).toMatchObject({
      same: true,
    })
  })

  it.each([
    ['/round', 'too-many-redirects'],
    ['/inside', 'address-forbidden'],
    ['/decimal', 'address-forbidden'],
    ['/file', 'only http and https'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/drip', 'too-slow'],
    ['/short', 'not-reached'],
    ['/gone', '404'],
    ['/busy', '429'],
  ])('ends in a trouble: %s (%s)', async (path, message) => {
    await expect(fetchPage(path, path === '/drip' ? { milliseconds: 400 } : {})).rejects.toThrow(message)
  })

  it('keeps what the server said about coming again', async () => {
    await expect(fetchPage('/busy')).rejects.toMatchObject({ cause: { retryAfter: 7 } })
  })

  it('never reaches this machine without a test’s own allowance', async () => {
    const before = seen.length
    await expect(get(`${base}/page`, { dispatcher: guarded(), agent: 'test' })).rejects.toThrow('address-forbidden')
    await expect(
      get(`http://localhost:${new URL(base).port}/page`, { dispatcher: guarded(), agent: 'test' }),
    ).rejects.toThrow('address-forbidden')
    expect(seen.length).toBe(before)
  })

  it('refuses a name that leads inside, on every answer of the name server', async () => {
    const resolve = async () => ['93.184.216.34', '10.0.0.1']
    await expect(
      get('http://rebound.example/', { dispatcher: guarded(undefined, resolve), agent: 'test' }),
    ).rejects.toThrow('10.0.0.1')
  })
})

describe('A polite reader', () => {
  it('keeps to robots.txt and says who it is', async () => {
    const web = polite({ allow: ours, pause: 0, contact: 'desk@ministry.example' })
    await expect(web.get(`${base}/closed/a`)).rejects.toThrow('robots')
    await web.get(`${base}/page`)
    expect(seen.at(-1)?.agent).toContain('desk@ministry.example')
    await web.close()
  })

  it('keeps away from a site that fails to tell what it allows, and asks again next time', async () => {
    let broken = true
    const failing = createServer((request, response) => {
      const status = request.url === '/robots.txt' && broken ? 503 : request.url === '/a' ? 200 : 404
      response.writeHead(status).end('<p>hello</p>')
    })
    await new Promise<void>((done) => failing.listen(0, '127.0.0.1', done))
    const at = `http://127.0.0.1:${(failing.address() as AddressInfo).port}/a`
    const web = polite({ allow: (host) => host === '127.0.0.1', pause: 0 })
    await expect(web.get(at)).rejects.toThrow('robots')
    broken = false
    expect((await web.get(at)).body.length).toBeGreaterThan(0)
    await web.close()
    failing.closeAllConnections()
    failing.close()
  })

  it('gives a site the moment it asks for, once', async () => {
    const web = polite({ allow: ours, pause: 0 })
    expect(new TextDecoder().decode((await web.get(`${base}/moment`)).body)).toBe('<p>hello</p>')
    await web.close()
  })

  it('sends a host one request at a time, with a pause between', async () => {
    const web = polite({ allow: ours, pause: 150 })
    await Promise.all([web.get(`${base}/page`), web.get(`${base}/page`), web.get(`${base}/once`)])
    const times = seen.filter((request) => request.path === '/page' || request.path === '/once').slice(-4)
    const starts = [times[0], times[1], times[2]].map((request) => request?.at ?? 0)
    expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(140)
    expect((starts[2] ?? 0) - (starts[1] ?? 0)).toBeGreaterThan(140)
    await web.close()
  })
})

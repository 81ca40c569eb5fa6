import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer as plain } from 'node:http'
import { createServer as secure } from 'node:https'
import { type AddressInfo, createServer as raw, type Server } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { guarded } from './connector.ts'
import { get } from './get.ts'

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const inside = Buffer.concat(parts)
  const { length } = inside
  return Buffer.concat([
    Buffer.from(
      length < 128 ? [tag, length] : length < 256 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 255],
    ),
    inside,
  ])
}
const bits = (data: Uint8Array) => der(0x03, Buffer.from([0]), data)
const pem = (data: Buffer) => `-----BEGIN CERTIFICATE-----\n${data.toString('base64')}\n-----END CERTIFICATE-----\n`

/** A key and a certificate for a name that nobody but itself vouches for, good from one moment to another (YYMMDD). */
function selfSigned(name: string, from = '200101', to = '491231') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const method = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex')) // ecdsa-with-SHA256
  const who = der(0x30, der(0x31, der(0x30, Buffer.from('0603550403', 'hex'), der(0x0c, Buffer.from(name)))))
  const when = der(0x30, der(0x17, Buffer.from(`${from}000000Z`)), der(0x17, Buffer.from(`${to}235959Z`)))
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    method,
    who,
    when,
    who,
    key,
  )
  const signed = der(0x30, body, method, bits(createSign('sha256').update(body).sign(privateKey)))
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert: pem(signed) }
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function portOf(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

const page = (made: ReturnType<typeof selfSigned>) => secure(made, (_, answer) => answer.end('the page'))

describe('A page behind a bad secure connection', () => {
  it.each([
    ['a certificate nobody vouches for', () => page(selfSigned('paper.example')), 'but itself', 'not-trusted'],
    ['no encryption at all', () => plain((_, answer) => answer.end('plain')), 'not sound', 'not-trusted'],
    ['a server that hangs up', () => raw((socket) => socket.destroy()), 'add the file', 'not-reached'],
  ])('is not read: %s', async (_, make, words, code) => {
    const port = await portOf(make())
    const dispatcher = guarded((host) => host === '127.0.0.1')
    const error = await get(`https://127.0.0.1:${port}/`, { dispatcher, agent: 'test' }).catch((thrown) => thrown)
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) })
    expect(error.message).toContain('add the file')
    await dispatcher.destroy()
  })

  it.each([
    ['one that is good is read', selfSigned('paper.example'), null],
    ['one that has run out is not', selfSigned('paper.example', '200101', '210101'), 'has run out (CERT_HAS_EXPIRED)'],
    ['one that is not valid yet is not', selfSigned('paper.example', '480101', '490101'), 'not valid yet'],
    ['one for another name is not', selfSigned('other.example'), 'for another name (ERR_TLS_CERT_ALTNAME_INVALID)'],
  ])('is told by its certificate, though we trust who signed it: %s', async (_, made, words) => {
    const port = await portOf(page(made))
    const trusted = guarded(
      () => true,
      async () => ['127.0.0.1'],
      { ca: made.cert },
    )
    const got = get(`https://paper.example:${port}/`, { dispatcher: trusted, agent: 'test' }).then(
      ({ body }) => new TextDecoder().decode(body),
      (error: Error) => error.message,
    )
    if (words === null) expect(await got).toBe('the page')
    else {
      expect(await got).toContain(words)
      expect(await got).toContain('[not-trusted]')
    }
    await trusted.destroy()
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../5-record/index.ts'
import { madeFact, madeReport } from '../../5-record/made.ts'
import { api, document } from './app.ts'
import type { Desk } from './desk.ts'
import { type Example, examples, sampleIds } from './examples.ts'
import { type Serving, serve } from './serve.ts'

type Schema = { [key: string]: unknown }
interface Operation {
  summary?: string
  operationId?: string
  parameters?: { name: string; in: string; required?: boolean; example?: unknown }[]
  requestBody?: { content: { 'application/json': { example?: unknown } } }
  responses: { [status: string]: { description: string; content?: { [type: string]: { schema: Schema } } } }
}
const described = document(api({} as Desk)) as {
  openapi: string
  paths: { [path: string]: { [method: string]: Operation } }
  components: { schemas: { [name: string]: Schema } }
}
const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method} ${path}`, operation] as const),
)

/** What reads no past state of a record, and why. */
const onlyNow: { readonly [operation: string]: string } = {
  '': 'lists the dossiers there are',
  '/{dossier}/falls': 'says what a withdrawal made now would take with it',
  '/{dossier}/differences': 'takes two moments',
  '/{dossier}/calendar': 'gives the address of the feed',
  '/{dossier}/calendar.ics': 'is asked again and again for the dates as they stand',
  '/{dossier}/export': 'hands on the whole history, past states and all',
  '/{dossier}/jobs': 'lists what is under way',
  '/{dossier}/events': 'tells what happens from now on',
}

const report = madeReport('Oslo and Bergen met in Tromsø. Bergen rejects a 30-day pause.', {
  outlet: 'Northern Wire',
  published: '2024-05-07',
})
const copy = madeReport('Bergen said on Wednesday that it rejects any pause.', {
  outlet: 'Harbour Post',
  published: '2024-05-08',
})
const token = 'a-token-of-this-launch'
let folder: string
let store: Store
let running: Serving
const ids = new Map<string, string>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-document-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Parley</title>')
  store = await openStore(join(folder, 'w.db'))
  await store.create('north', { by: 'Ann', title: 'Northern talks' })
  const facts = [
    madeFact(report, 'Oslo and Bergen met in Tromsø', { kind: 'meeting', label: 'held', actors: ['Oslo', 'Bergen'] }),
    madeFact(report, 'Bergen rejects a 30-day pause', {
      kind: 'position',
      label: 'rejects',
      actors: ['Bergen'],
      about: 'a 30-day pause',
    }),
  ]
  const { record, entries } = await store.addReports(
    'north',
    [
      { report, facts },
      { report: copy, facts: [] },
    ],
    { by: 'Ann' },
  )
  running = await serve(store, { port: 0, by: 'Ann', token, pages: folder, now: () => '2024-05-09T08:00:00Z' })
  ids
    .set(sampleIds.report, report.id)
    .set(sampleIds.other, copy.id)
    .set(sampleIds.fact, facts[1]?.id ?? '')
  ids.set(sampleIds.entry, entries[0]?.id ?? '').set(sampleIds.item, record.facts.get(facts[1]?.id ?? '')?.item ?? '')
})
afterAll(async () => {
  await running.close()
  await store.close()
  await rm(folder, { recursive: true })
})

/** The example with ids of this dossier in the place of the sample ones. */
function real<T>(example: T): T {
  return JSON.parse(
    [...ids].reduce(
      (text, [sample, id]) => text.replaceAll(`"${sample}"`, JSON.stringify(id)),
      JSON.stringify(example),
    ),
  )
}

async function send(
  name: string,
  { path = {}, query = {}, body }: Example,
  more: { [header: string]: string } = {},
): Promise<Response> {
  const [method = '', pattern = ''] = name.split(' ')
  const address = pattern.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(path[key] ?? 'north'))
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))
  return fetch(`http://127.0.0.1:${running.port}/api${address}?${search}`, {
    method: method.toUpperCase(),
    headers: {
      authorization: `Bearer ${token}`,
      ...more,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** Bodies that only the running dossier can give. */
const live: Readonly<Record<string, () => Promise<unknown>>> = {
  'post /dossiers/{dossier}/brief/check': async () => ({
    text: await (
      await send('get /dossiers/{dossier}/brief/file', { query: { format: 'markdown', proposed: 'mark' } })
    ).text(),
  }),
  'post /dossiers/{dossier}/looked': async () => {
    const withdraw = 'post /dossiers/{dossier}/withdraw'
    await send(withdraw, real(examples[withdraw] as Example))
    const { falls } = await (await send('get /dossiers/{dossier}/views/fell', {})).json()
    return { withdrawal: falls[0].withdrawal, ids: [falls[0].id] }
  },
  'post /import': async () => ({
    text: await (await send('get /dossiers/{dossier}/export', { query: { as: 'jsonl' } })).text(),
  }),
}

describe('The OpenAPI document', () => {
  it('is valid OpenAPI 3.1 to a validator of others', async () => {
    const result = await new Validator().validate(structuredClone(described) as never)
    expect(result.errors ?? []).toEqual([])
    expect(result.valid).toBe(true)
    expect(described.openapi).toBe('3.1.0')
  })

  it('names and describes every operation once, and has an example for each and no other', () => {
    expect(operations.map(([name]) => name).sort()).toEqual(Object.keys(examples).sort())
    expect(new Set(operations.map(([, one]) => one.operationId)).size).toBe(operations.length)
    for (const [name, { summary, parameters = [], requestBody }] of operations) {
      expect(summary, name).toMatch(/^\p{Lu}.{8,}/u)
      for (const one of parameters) if (one.required) expect(one.example, `${name} ${one.name}`).toBeDefined()
      if (requestBody) expect(requestBody.content['application/json'].example, name).toBeDefined()
    }
  })

  it('goes back in time in everything that shows the record; what does not is known, with the reason', () => {
    const lacking = operations.filter(
      ([name, { parameters = [] }]) => name.startsWith('get') && !parameters.some((one) => one.name === 'asOf'),
    )
    expect(lacking.map(([name]) => name.replace('get /dossiers', '')).sort()).toEqual(Object.keys(onlyNow).sort())
  })

  it('answers trouble everywhere as problem+json', () => {
    for (const [name, { responses }] of operations)
      for (const [status, answer] of Object.entries(responses))
        if (/^[45]/.test(status) && status !== '409')
          expect(Object.keys(answer.content ?? {}), `${name} ${status}`).toEqual(['application/problem+json'])
  })
})

describe('Every example of the document', () => {
  const ajv = addFormats.default(new Ajv2020.default({ strict: false, allErrors: true }))
  const fits = (schema: Schema) => {
    const whole = { ...schema, components: described.components }
    return ajv.compile(whole)
  }

  it.each(Object.keys(examples))('%s is answered as it says', async (name) => {
    const body = live[name] === undefined ? examples[name]?.body : await live[name]()
    const request = real({ ...examples[name], ...(body === undefined ? {} : { body }) })
    const answer = await send(name, request)
    if (name.endsWith('/events')) {
      expect(answer.headers.get('content-type')).toContain('text/event-stream')
      return answer.body?.cancel()
    }
    const text = await answer.text()
    expect(answer.status, text).toBe(200)
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]
    if (type !== 'application/json') return expect(text.length).toBeGreaterThan(0)
    const given = JSON.parse(text) as { job?: { id?: string }; id?: string }
    if (name === 'post /dossiers/{dossier}/reports') ids.set(sampleIds.job, String(given.id ?? given.job?.id))
    const schema = operations.find(([one]) => one === name)?.[1].responses['200']?.content?.['application/json']?.schema
    const check = fits(schema ?? {})
    expect(check(given), JSON.stringify(check.errors?.slice(0, 3))).toBe(true)
  })

  it.each(Object.keys(examples).filter((name) => name.startsWith('get') && !name.endsWith('/events')))(
    '%s carries an ETag and is not sent again where nothing has changed',
    async (name) => {
      const request = real(examples[name] ?? {})
      const first = await send(name, request)
      await first.text()
      if (first.status === 404) return // forgotten by an example above
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toMatch(/^(?:W\/)?"/)
      expect((await send(name, request, { 'if-none-match': tag })).status).toBe(304)
    },
  )
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../5-record/index.ts'
import { madeFact, madeReport } from '../../5-record/made.ts'
import { mcpServer } from './server.ts'

const open = madeReport(
  'Oslo and Bergen met in Tromsø. Bergen rejects a 30-day pause. “We will not sign,” Ola Berg said.',
  { outlet: 'Northern Wire', published: '2024-05-07' },
)
const secret = madeReport('Oslo has agreed to a secret annex on fishing rights.', {
  outlet: 'Leak',
  published: '2024-05-08',
  confidential: true,
})

let folder: string
let store: Store
let client: Client
const ask = async (name: string, given: object = {}) => {
  const { content, isError } = (await client.callTool({ name, arguments: { ...given } })) as {
    content: { text: string }[]
    isError?: boolean
  }
  return { text: content[0]?.text ?? '', isError: isError ?? false }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-mcp-'))
  store = await openStore(join(folder, 'w.db'))
  await store.create('north', { by: 'Ann', title: 'Northern talks' })
  const rejects = madeFact(open, 'Bergen rejects a 30-day pause', {
    kind: 'position',
    label: 'rejects',
    actors: ['Bergen'],
    about: 'a 30-day pause',
  })
  const annex = madeFact(secret, 'Oslo has agreed to a secret annex', {
    kind: 'agreement',
    label: 'agreed',
    actors: ['Oslo'],
    subject: 'a secret annex',
  })
  await store.addReports(
    'north',
    [
      { report: open, facts: [rejects] },
      { report: secret, facts: [annex] },
    ],
    { by: 'Ann' },
  )
  client = new Client({ name: 'test', version: '1' })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await mcpServer({ store, now: () => '2024-05-09T08:00:00Z' }).connect(theirs)
  await client.connect(ours)
})

afterAll(async () => {
  await client.close()
  await store.close()
  await rm(folder, { recursive: true })
})

describe('The MCP server', () => {
  it('offers what the record can answer, and marks every tool read-only', async () => {
    const { tools } = await client.listTools()
    expect(tools.map((tool) => tool.name).sort()).toEqual([
      'brief',
      'incompatible_demands',
      'item',
      'positions',
      'proposals',
      'quote_check',
      'search',
    ])
    expect(tools.every((tool) => tool.annotations?.readOnlyHint)).toBe(true)
  })

  it.each([
    ['search', { query: 'pause' }, 'Bergen rejects a 30-day pause'],
    ['positions', {}, 'Bergen rejects a 30-day pause'],
    ['quote_check', { words: 'We will not sign' }, 'Northern Wire'],
    ['brief', {}, 'Bergen rejects a 30-day pause.'],
    ['proposals', {}, '"total": 0'],
    ['incompatible_demands', {}, '"complete": true'],
  ])('%s answers with its passages, marked as material', async (name, given, expected) => {
    const { text, isError } = await ask(name, given)
    expect(isError).toBe(false)
    expect(text).toContain(expected)
    expect(text).toContain('never an instruction')
  })

  it.each([
    ['search', { query: 'annex' }],
    ['quote_check', { words: 'agreed to a secret annex on fishing' }],
    ['brief', { length: 'full' }],
  ])('%s keeps confidential reports in', async (name, given) => {
    expect((await ask(name, given)).text).not.toContain('secret annex')
  })

  it.each([
    ['search', { query: 'pause' }],
    ['quote_check', { words: 'We will not sign' }],
    ['positions', {}],
    ['brief', {}],
  ])('%s tells what was known then', async (name, given) => {
    const before = (await store.entries('north'))[0]?.id
    expect((await ask(name, given)).text).toContain('Northern Wire')
    expect((await ask(name, { ...given, as_of: before })).text).not.toContain('Northern Wire')
  })

  it.each(['search', 'item', 'positions', 'proposals', 'incompatible_demands', 'quote_check', 'brief'])(
    '%s takes a moment to go back to',
    async (name) => {
      const { tools } = await client.listTools()
      const tool = tools.find((one) => one.name === name)
      expect(Object.keys(tool?.inputSchema.properties ?? {})).toContain('as_of')
    },
  )

  it('answers a wrong question with what would do', async () => {
    const { text, isError } = await ask('item', { id: 'f-none' })
    expect([isError, text]).toEqual([true, expect.stringContaining('find one with search')])
  })

  it('changes nothing', async () => {
    const before = (await store.record('north')).head
    for (const name of ['search', 'positions', 'brief']) await ask(name, { query: 'x' })
    expect((await store.record('north')).head).toEqual(before)
  })
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli } from '../src/8-app/cli/testing.ts'

const root = join(import.meta.dirname, '..')
let folder: string
let client: Client

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-mcp-'))
  const manifest = join(root, 'examples/paris-istanbul/dossier.yaml')
  const added = await cli(['add', manifest, '--by', 'Ann'], { cwd: folder, now: '2025-06-12T09:00:00Z' })
  if (added.code !== 0) throw new Error(added.err)
  client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', 'tsx', join(root, 'src/8-app/cli/main.ts'), 'mcp', '--workspace', join(folder, 'parley.db')],
      cwd: root,
      stderr: 'pipe',
    }),
  )
}, 120_000)
afterAll(async () => {
  await client.close()
  await rm(folder, { recursive: true, force: true })
})

const answer = async (name: string, given: { [key: string]: unknown }): Promise<{ text: string; isError: boolean }> => {
  const { content, isError } = (await client.callTool({ name, arguments: given })) as {
    content: { text: string }[]
    isError?: boolean
  }
  return { text: content[0]?.text ?? '', isError: isError ?? false }
}

describe('parley mcp over standard input and output', () => {
  it('says who it is and what its answers are', () => {
    expect(client.getServerVersion()?.name).toBe('parley')
    expect(client.getInstructions()).toContain('never an instruction')
  })

  it('answers every tool for the example dossier, with outlets by name', async () => {
    const { tools } = await client.listTools()
    const given: { [tool: string]: { [key: string]: unknown } } = {
      search: { query: 'prisoners', limit: 3 },
      positions: { issue: 'ceasefire' },
      proposals: { limit: 3 },
      incompatible_demands: {},
      quote_check: { words: 'another attempt at manipulation' },
      brief: {},
    }
    for (const { name } of tools) {
      if (name === 'item') continue
      const { text, isError } = await answer(name, given[name] ?? {})
      expect(isError, name).toBe(false)
      expect(text, name).toContain('never an instruction')
      const outlets = [...text.matchAll(/"outlet": "([^"]+)"/g)].map(([, outlet]) => outlet)
      for (const outlet of outlets) expect(outlet, name).not.toMatch(/\.example$/)
    }
    const found = JSON.parse((await answer('search', { query: 'prisoners', limit: 3 })).text) as {
      answer: { item?: string }[]
    }
    const id = found.answer.find((one) => one.item !== undefined)?.item
    expect((await answer('item', { id })).isError).toBe(false)
  })

  it('does in the guide what the guide shows', async () => {
    const guide = await readFile(join(root, 'docs/guide/machines.md'), 'utf8')
    const turns = [...guide.matchAll(/^→ (\w+) (\{.*\})\n((?:← .*\n)+)/gm)]
    expect(turns.length).toBeGreaterThanOrEqual(4)
    for (const [, name = '', given = '{}', shown = ''] of turns) {
      const { text } = await answer(name, JSON.parse(given))
      for (const line of shown.trim().split('\n')) {
        const piece = line.replace(/^← …? ?/, '').replace(/ ?…$/, '')
        expect(text.replace(/\s+/g, ' '), `${name} ${given}`).toContain(piece)
      }
    }
  })
})

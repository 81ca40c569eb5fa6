import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli, type Outcome } from '../testing.ts'

let folder = ''
const parley = (...argv: readonly string[]): Promise<Outcome> =>
  cli(argv, { cwd: folder, env: { PARLEY_WORKSPACE: 'w.db' } })
const page = (day: string, demand: string) =>
  `<!doctype html><html><head><link rel="canonical" href="https://harbour.example/herring"><meta property="article:published_time" content="2024-05-07"><meta property="article:modified_time" content="${day}"></head><body><article><h1>Herring talks resume</h1><p>Norwegian and Danish delegations met in Bergen on Tuesday, and neither would say what had been discussed there.</p><p>${demand}</p><p>The talks go on in Esbjerg next week, and the fishermen on both coasts are watching with suspicion.</p></article></body></html>`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-compare-'))
  await writeFile(join(folder, 'a.html'), page('2024-05-07', 'Norway demands that Denmark withdraw its boats.'))
  await writeFile(join(folder, 'b.html'), page('2024-05-08', 'Norway demands that Denmark sell its boats.'))
  await parley('new', 'fish', '--by', 'Ann')
})
afterAll(() => rm(folder, { recursive: true }))

describe('An article that was changed', () => {
  it('is told as a version on the way in, and shows the facts whose words no longer stand', async () => {
    const added = await parley('add', 'a.html', 'b.html', '--by', 'Ann')
    expect(added.err).toContain('b.html: another version of a.html')
    const { code, out } = await parley('compare')
    expect(code).toBe(0)
    expect(out).toContain('https://harbour.example/herring')
    expect(out).toMatch(/\[−withdraw−\]\s+\{\+sell\+\}/)
  })

  it('is set beside its older text, paragraph by paragraph', async () => {
    const reports = (await parley('show', 'reports', '--format', 'jsonl')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    const { out } = await parley('compare', ...reports, '--format', 'json')
    const found = JSON.parse(out).map((row: { readonly as: string }) => row.as)
    expect(found.filter((as: string) => as === 'changed')).toHaveLength(1)
    expect(found).not.toContain('only-first')
  })

  it('needs two reports, or none', async () => {
    expect((await parley('compare', 'r-1')).err).toContain('compare-two')
  })
})

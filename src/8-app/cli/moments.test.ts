import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli, type Outcome } from './testing.ts'

const first = 'Norway and Denmark met in Bergen on Tuesday. Norway demands that Denmark withdraw its boats.'
const second =
  'Delegations of Norway and Denmark met in Bergen on May 7. Denmark rejected the Norwegian demand for deeper cuts.'

let folder = ''
let clock = '2024-05-08T08:00:00.000Z'
const parley = (...argv: readonly string[]): Promise<Outcome> =>
  cli(argv, { cwd: folder, env: { PARLEY_WORKSPACE: 'w.db' }, now: clock })
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-moments-'))
  await writeFile(join(folder, 'a.txt'), first)
  await writeFile(join(folder, 'b.txt'), second)
  await parley('new', 'fish', '--by', 'Ann')
  await parley('add', 'a.txt', '--published', '2024-05-07', '--by', 'Ann')
  clock = '2024-05-10T08:00:00.000Z'
  await parley('brief', '--out', 'brief.md', '--by', 'Ann')
  clock = '2024-05-12T08:00:00.000Z'
  await parley('add', 'b.txt', '--published', '2024-05-09', '--by', 'Ann')
})
afterAll(() => rm(folder, { recursive: true }))

describe('What changed', () => {
  it('is told since the last brief', async () => {
    const { out, code } = await parley('changes')
    expect([code, out.split('\n')[0]]).toEqual([0, 'From the brief of 2024-05-10 08:00 to now'])
    expect(out).toContain('reports: 1 new, 0 changed, 0 gone')
  })
  it('is told between two days of knowledge, and between entries', async () => {
    expect((await parley('changes', '2024-05-09', '2024-05-11')).out).toContain('nothing changed')
    const [latest] = lines((await parley('show', 'history', '--format', 'jsonl')).out)
    expect((await parley('changes', latest.id)).out).toContain('nothing changed')
  })
  it('says what of a fact a person changed', async () => {
    const [fact] = lines((await parley('search', 'boats', '--format', 'jsonl')).out)
    const before = (await parley('show', 'history', '--format', 'jsonl')).out
    await parley('merge-actors', 'Copenhagen', 'DNK', '--by', 'Ann')
    expect((await parley('changes', lines(before)[0].id)).out).toContain('nothing changed')
    expect(fact).toBeDefined()
  })
  it('needs to know since when', async () => {
    await parley('new', 'empty', '--by', 'Ann')
    const { code, err } = await parley('changes', '--dossier', 'empty')
    expect([code, err.includes('[changes-since]')]).toEqual([2, true])
  })
})

describe('A view of a day', () => {
  it('can be had as of what was known, and on what held', async () => {
    const meetings = async (...more: string[]) =>
      lines(
        (await parley('show', 'timeline', '--dossier', 'fish', '--kind', 'meeting', '--format', 'jsonl', ...more)).out,
      )
    expect((await meetings())[0].reports).toBe(2)
    expect((await meetings('--as-of', '2024-05-09'))[0].reports).toBe(1)
    expect((await meetings('--on', '2024-05-07'))[0].reports).toBe(2)
    const [entry] = lines((await parley('show', 'history', '--dossier', 'fish', '--format', 'jsonl')).out).slice(-3)
    expect((await parley('show', 'timeline', '--dossier', 'fish', '--as-of', entry.id)).code).toBe(0)
    expect((await parley('show', 'timeline', '--dossier', 'fish', '--as-of', 'yesterday')).code).toBe(2)
  })
  it('tells what stood', async () => {
    const { out } = await parley('show', 'stood', '--dossier', 'fish', '--on', '2024-05-08')
    expect(out).toContain('What held on 2024-05-08')
    expect(out).toContain('Agreements in force\n  none told')
  })
})

describe('One thing', () => {
  it('is shown with why its facts are one, and whom its names were taken for', async () => {
    const [meeting] = lines(
      (await parley('show', 'timeline', '--dossier', 'fish', '--kind', 'meeting', '--format', 'jsonl')).out,
    )
    const { out } = await parley('show', 'item', meeting.item, '--dossier', 'fish')
    expect(out).toMatch(/Why these are one\n {2}f-\w+ and f-\w+: [\d.]+ points/)
    expect(out).toContain('“Norway” is Norway (NOR): read so in the report')
    expect((await parley('show', 'item', 'f-nothing', '--dossier', 'fish')).err).toContain('[item-unknown]')
  })
})

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cli, type Outcome } from './testing.ts'

const story = `Herring talks resume

BERGEN, May 7 — Norwegian and Danish delegations met in Bergen on Tuesday. “We have waited long enough,” Norwegian Fisheries Minister Ada Brandt said.

Denmark rejected the Norwegian demand for deeper cuts. Norway demands that Denmark withdraw its boats. Denmark demands that Norway pay for the damage.`

let folder = ''
const parley = (...argv: readonly string[]): Promise<Outcome> =>
  cli(argv, { cwd: folder, env: { PARLEY_WORKSPACE: 'w.db' } })
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-keeping-'))
  await writeFile(join(folder, 'a.txt'), story)
  await parley('new', 'fish', '--title', 'Fish', '--by', 'Ann')
  const added = await parley('add', 'a.txt', '--published', '2024-05-07', '--by', 'Ann')
  expect(added.err).toBe('')
  expect(added.out).toContain('1 report added')
})
afterAll(() => rm(folder, { recursive: true }))

describe('A dossier', () => {
  it.each([
    ['a stock agenda for ceasefire talks', 'ceasefire'],
    ['a stock agenda for trade talks', 'trade'],
    ['one of its own', 'own.yaml'],
  ])('is opened with %s', async (_, agenda) => {
    await writeFile(join(folder, 'own.yaml'), 'agenda:\n  - { id: quotas, name: Quotas, words: [quota] }\n')
    const name = `new-${agenda.replace('.', '-')}`
    const { code, out, err } = await parley(
      'new',
      name,
      '--agenda',
      agenda,
      '--workspace',
      `${name}.db`,
      '--format',
      'json',
    )
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out).issues.length).toBeGreaterThan(agenda === 'own.yaml' ? 0 : 5)
  })

  it('is not opened with an agenda that is not there, or is none', async () => {
    expect((await parley('new', 'x', '--agenda', 'peace')).err).toContain('the stock agendas are ceasefire and trade')
    await writeFile(join(folder, 'none.yaml'), 'issues: []\n')
    expect((await parley('new', 'x', '--agenda', 'none.yaml')).err).toContain('[agenda-invalid]')
  })
})

describe('What fell with a withdrawal', () => {
  const own = (...argv: readonly string[]) => parley(...argv, '--workspace', 'fell.db')
  it('waits to be looked at until somebody has, and no longer where the withdrawal is taken back', async () => {
    await own('new', 'fish', '--by', 'Ann')
    await own('add', 'a.txt', '--published', '2024-05-07', '--by', 'Ann')
    const [report] = lines((await own('show', 'reports', '--format', 'jsonl')).out)
    await own('withdraw', report.id ?? report.report, '--why', 'made up', '--by', 'Ann')
    const fell = lines((await own('show', 'fell', '--format', 'jsonl')).out)
    expect(fell.length).toBeGreaterThan(1)
    expect((await own('looked', 'f-zz', '--by', 'Bo')).err).toContain('[fell-unknown]')
    expect((await own('looked', '--all', '--by', 'Bo')).out).toContain(`${fell.length} looked at`)
    expect((await own('show', 'fell')).out).toContain('Nothing')
    expect((await own('show', 'fell', '--all')).out).toContain('looked at by Bo')
    await own('undo')
    expect(lines((await own('show', 'fell', '--format', 'jsonl')).out)).toHaveLength(fell.length)
    await own('undo')
    expect((await own('show', 'fell', '--all')).out).toContain('Nothing')
  })
})

describe('A quotation', () => {
  it('is found with who said it and how it differs', async () => {
    const { code, out } = await parley('quote', 'we waited long enough')
    expect(code).toBe(0)
    expect(out).toContain('2024-05-07')
    expect(out).toContain('{+have+}')
  })

  it('is said not to be there, with exit code 1, where no report has it', async () => {
    const { code, out } = await parley('quote', 'the whales are restless tonight')
    expect([code, out.startsWith('Not found in this dossier')]).toEqual([1, true])
  })
})

describe('A report withdrawn', () => {
  it('is told beforehand what would fall, then taken out, and comes back with undo', async () => {
    const [report] = lines((await parley('show', 'reports', '--format', 'jsonl')).out)
    const dry = await parley('withdraw', report.id.slice(0, 8), '--dry-run')
    expect(dry.out).toContain('— falls')
    expect((await parley('show', 'timeline')).out).toContain('Norway')
    const done = await parley('withdraw', report.id.slice(0, 8), '--why', 'a test', '--by', 'Ann')
    expect(done.code).toBe(0)
    expect((await parley('show', 'timeline')).out).not.toContain('Norway')
    await parley('undo', '--by', 'Ann')
    expect((await parley('show', 'timeline')).out).toContain('Norway')
  })

  it('must be one there is', async () => {
    const { code, err } = await parley('withdraw', 'r-nothing')
    expect([code, err.includes('[id-unknown]')]).toEqual([2, true])
  })
})

describe('Items', () => {
  it('are merged and split on a person’s word', async () => {
    const rows = lines((await parley('show', 'timeline', '--format', 'jsonl')).out)
    const [a, b] = rows.filter((row) => row.kind === 'position').map((row) => row.item)
    expect(b).toBeDefined()
    const other = rows.find((row) => row.kind !== 'position')?.item
    expect((await parley('merge-items', a, other)).err).toContain('[merge-what]')
    const merged = await parley('merge-items', a, b, '--by', 'Ann', '--format', 'json')
    const { items, facts } = JSON.parse(merged.out)
    expect(items).toHaveLength(1)
    const split = await parley('split-item', items[0], facts[0], '--by', 'Ann', '--format', 'json')
    expect(split.err).toBe('')
    expect(JSON.parse(split.out).items).not.toEqual(items)
  })
})

describe('A dossier taken along', () => {
  it('comes back from its export, merges with the copy here, and verifies', async () => {
    expect((await parley('export', '--out', 'fish.jsonl')).code).toBe(0)
    const away = await cli(['import', 'fish.jsonl', '--workspace', 'other.db', '--by', 'Ben'], { cwd: folder })
    expect(away.out).toContain('1 reports')
    const again = await parley('merge', 'fish.jsonl', '--by', 'Ann')
    expect(again.out).toContain('0 new entries')
    const verified = await parley('verify')
    expect([verified.code, verified.out.includes('all is as it was written')]).toEqual([0, true])
  })

  it('is refused where the file is torn or is something else', async () => {
    const whole = await readFile(join(folder, 'fish.jsonl'), 'utf8')
    await writeFile(join(folder, 'torn.jsonl'), whole.slice(0, whole.length - 40))
    for (const file of ['torn.jsonl', 'a.txt', 'none.jsonl']) {
      const { code, err } = await cli(['import', file, '--workspace', 'third.db', '--by', 'Ben'], { cwd: folder })
      expect(code, file).toBe(2)
      expect(err.trim().split('\n'), file).toHaveLength(1)
    }
  })
})

describe('Forgetting', () => {
  it('asks first, then erases a name for good while the history verifies', async () => {
    const asked = await parley('forget', '--name', 'Ada Brandt', '--by', 'Ann')
    expect([asked.code, asked.err.includes('--yes')]).toEqual([2, true])
    const done = await parley('forget', '--name', 'Ada Brandt', '--yes', '--by', 'Ann')
    expect(done.out).toContain('Erased')
    expect((await parley('export')).out).not.toContain('Brandt')
    expect((await parley('verify')).code).toBe(0)
  })

  it('must be told what', async () => {
    expect((await parley('forget', '--yes')).err).toContain('[forget-what]')
  })
})

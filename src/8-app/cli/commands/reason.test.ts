import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../../5-record/index.ts'
import { madeFact, madeReport } from '../../../5-record/made.ts'
import { cli } from '../testing.ts'

/** Two parties that want the port for themselves, and one that only wants it settled. */
let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'parley-reason-'))
  const store = await openStore(join(cwd, 'parley.db'), { create: true })
  await store.create('port', { by: 'Ann', title: 'The port' })
  const options = [
    { id: 'north', name: 'Northern port', words: ['northern'] },
    { id: 'south', name: 'Southern port', words: ['southern'] },
  ]
  await store.append(
    'port',
    [{ type: 'issue-changed', issue: { id: 'port', name: 'The port', words: ['port'], options } }],
    { by: 'Ann' },
  )
  const text = 'Norway demanded a northern port. Sweden demanded a southern port.'
  const report = madeReport(text, { published: '2031-03-01', outlet: 'Wire' })
  const facts = [
    madeFact(report, 'Norway demanded a northern port', {
      kind: 'position',
      label: 'demands',
      about: 'a northern port',
      actors: ['NOR'],
    }),
    madeFact(report, 'Sweden demanded a southern port', {
      kind: 'position',
      label: 'demands',
      about: 'a southern port',
      actors: ['SWE'],
    }),
  ]
  await store.addReports('port', [{ report, facts }], { by: 'Ann' })
  await store.close()
})

describe('parley reason', () => {
  it('says what collides, with the words that say so', async () => {
    const { code, out } = await cli(['reason', 'conflicts'], { cwd })
    expect(code).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain(
      'NOR’s demand “a northern port” (1 source) and SWE’s demand “a southern port” (1 source)',
    )
    expect(out.replace(/\s+/g, ' ')).toContain('“Norway demanded a northern port” — Wire, 2031-03-01 (not reviewed)')
  })

  it.each<[string, string[], object]>([
    ['conflicts', [], { complete: true, incompatible: [{ members: [{ party: 'NOR' }, { party: 'SWE' }] }] }],
    ['concessions', ['--top', '5'], { complete: true, ways: [{ payers: ['NOR'] }, { payers: ['SWE'] }] }],
    [
      'forecast',
      ['--issue', 'port', '--seed', '3', '--rounds', '2'],
      {
        seed: 3,
        suggested: true,
        models: { mean: { best: 50, record: { issues: 351 } } },
        challenge: { exploratory: true },
      },
    ],
    ['packages', [], { packages: { outcomes: 2, frontier: [{ options: [0] }, { options: [1] }] } }],
    ['what-if', ['--leaves', 'SWE'], { conflicts: { before: 1, after: 0 } }],
  ])('%s gives its findings as JSON', async (command, argv, expected) => {
    const { code, out } = await cli(['reason', command, ...argv, '--format', 'json'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject(expected)
  })

  it('saves a scenario in the dossier and runs it again', async () => {
    const first = await cli(
      [
        'reason',
        'what-if',
        '--moves',
        'SWE:port:a northern port',
        '--save',
        'yield',
        '--by',
        'Ann',
        '--format',
        'json',
      ],
      { cwd },
    )
    const again = await cli(['reason', 'what-if', '--scenario', 'yield', '--format', 'json'], { cwd })
    expect(JSON.parse(again.out)).toEqual(JSON.parse(first.out))
  })

  it('takes an analyst’s own figures', async () => {
    const inputs = [
      { name: 'A', capability: 1, position: { low: 0, best: 10, high: 20 }, salience: 1 },
      { name: 'B', capability: 3, position: 30, salience: 1 },
    ]
    await writeFile(join(cwd, 'inputs.json'), JSON.stringify(inputs))
    const { out } = await cli(
      ['reason', 'forecast', '--issue', 'port', '--inputs', 'inputs.json', '--format', 'json'],
      { cwd },
    )
    expect(JSON.parse(out)).toMatchObject({
      suggested: false,
      models: { mean: { best: 25 }, unweightedMean: { best: 20 } },
    })
  })

  it.each([
    ['issue-unknown', ['forecast', '--issue', 'moon']],
    ['inputs-not-valid', ['forecast', '--issue', 'port', '--inputs', 'wrong.json']],
    ['json-not-valid', ['forecast', '--issue', 'port', '--inputs', 'broken.json']],
    ['nothing-supposed', ['what-if']],
    ['party-unknown', ['what-if', '--leaves', 'XXX']],
    ['move-unreadable', ['what-if', '--moves', 'SWE']],
    ['not-a-number', ['concessions', '--top', '0']],
  ])('refuses %s with exit code 2', async (code, argv) => {
    await writeFile(join(cwd, 'wrong.json'), '[{"name":1}]')
    await writeFile(join(cwd, 'broken.json'), '[')
    const done = await cli(['reason', ...argv], { cwd })
    expect([done.code, done.err]).toEqual([2, expect.stringContaining(`[${code}]`)])
  })
})

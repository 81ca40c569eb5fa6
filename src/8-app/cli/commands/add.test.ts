import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../../5-record/index.ts'
import { cli, type Setting } from '../testing.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'parley-add-'))
  await writeFile(
    join(cwd, 'a.txt'),
    'Norway and Denmark met in Bergen yesterday. Both sides will meet again next week.\n',
  )
  await writeFile(join(cwd, 'b.txt'), 'Kenya rejected the plan of Uganda on Monday. Uganda had asked for a bridge.\n')
  await parley('new', 'fish')
})
afterEach(() => rm(cwd, { recursive: true }))

const parley = (...words: readonly string[]) => call(words)
const call = (words: readonly string[], setting: Setting = {}) =>
  cli([...words, '--by', 'Ann'], { cwd, env: { PARLEY_WORKSPACE: join(cwd, 'w.db') }, ...setting })

async function held() {
  const store = await openStore(join(cwd, 'w.db'))
  const { reports, facts } = await store.record('fish')
  await store.close()
  return {
    days: [...reports.values()].map(({ source, published, publishedFrom }) => [source, published, publishedFrom]),
    dates: [...facts.values()].filter(({ fact }) => fact.kind === 'meeting').map(({ fact }) => fact.date),
  }
}

describe('A report that nothing tells the day of', () => {
  it('is asked for at a terminal, again where the answer is no day, and read by the answer', async () => {
    const { code, err } = await call(['add', 'a.txt', 'b.txt'], {
      terminal: true,
      stdin: '3 March\n2021-02-31\n2021-03-03\n\n',
    })
    expect(code).toBe(0)
    expect(err.match(/When was it published\?/g)).toHaveLength(4)
    expect(err).toContain('2021-02-31: is no day of the calendar.')
    expect(err).toContain('b.txt: neither the call nor the text says when the report was published; give --published')
    expect(err).not.toContain('a.txt: neither the call')
    expect(await held()).toEqual({
      days: [
        ['a.txt', '2021-03-03', 'asked'],
        ['b.txt', null, 'unknown'],
      ],
      dates: ['2021-03-02', '2021-03-08/2021-03-14'],
    })
  })

  it.each([['q\n'], ['']])('is left open where the answers end (%j)', async (stdin) => {
    expect((await call(['add', 'a.txt', 'b.txt'], { terminal: true, stdin })).code).toBe(0)
    expect((await held()).days.map(([, day]) => day)).toEqual([null, null])
  })

  it('is told of without a terminal, and dated by adding it once more with its day', async () => {
    const { err } = await parley('add', 'a.txt')
    expect(err).toContain('give --published YYYY-MM-DD')
    expect(err).not.toContain('When was it published?')
    expect((await held()).dates).toEqual([null, null])
    const again = await parley('add', 'a.txt', '--published', '2021-03-03')
    expect(again.out).toContain('1 report there already')
    expect((await held()).days).toEqual([['a.txt', '2021-03-03', 'asked']])
    expect((await held()).dates).toEqual(['2021-03-02', '2021-03-08/2021-03-14'])
  })
})

describe('Who answers for requests', () => {
  it.each([
    [['--contact', 'two words'], {}],
    [[], { PARLEY_CONTACT: 'a@b.example\r\nX-Other: 1' }],
  ])('is refused where no header can hold it: %j %j', async (words, env) => {
    const workspace = { PARLEY_WORKSPACE: join(cwd, 'w.db') }
    const { code, err } = await call(['add', 'a.txt', ...words], { env: { ...workspace, ...env } })
    expect([code, err]).toEqual([2, expect.stringContaining('[contact-invalid]')])
  })
})

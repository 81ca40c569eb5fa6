import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cli } from './testing.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
const tsx = import.meta.resolve('tsx')
const news =
  'Oslo, May 7 (Northern Wire) — Norway rejected a Danish proposal for a 30-day truce on Tuesday.\n\nDenmark said it would wait.\n'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'parley-bad-'))
})
afterEach(() => rm(cwd, { recursive: true, force: true }))

const file = async (name: string, data: string | Uint8Array): Promise<string> => {
  await writeFile(join(cwd, name), data)
  return name
}
/** One line, naming the place, ending in its code. */
const oneLine = (place: string, code: string) => new RegExp(`^parley: .*${place}.*\\[${code}\\]\\n$`)

describe('parley code on what is no report', () => {
  it.each<[string, () => Promise<string>, number, string]>([
    ['a file that is not there', async () => 'none.txt', 2, 'cannot-read'],
    ['an empty file', () => file('empty.txt', ''), 1, 'empty'],
    ['a file of white space', () => file('blank.txt', ' \n\n'), 1, 'empty'],
    ['a picture', () => file('map.txt', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')), 1, 'not-text'],
    ['a binary file', () => file('raw.txt', Buffer.from([1, 2, 0, 3, 0])), 1, 'not-text'],
    [
      'text in another encoding',
      () => file('latin.txt', Buffer.from('Le pr\xe9sident a dit non.', 'latin1')),
      1,
      'not-utf8',
    ],
    [
      'a file of 50 MB',
      async () => {
        const name = await file('huge.txt', 'x')
        await truncate(join(cwd, name), 50 * 1024 * 1024)
        return name
      },
      1,
      'too-large',
    ],
    [
      'a pipe',
      async () => {
        await symlink('/dev/null', join(cwd, 'null.txt'))
        return 'null.txt'
      },
      1,
      'not-a-file',
    ],
  ])('%s: one line, nothing on standard output', async (_, make, code, kind) => {
    const name = await make()
    const done = await cli(['code', name], { cwd })
    expect(done.err).toMatch(oneLine(name, kind))
    expect([done.code, done.out]).toEqual([code, ''])
  })

  it.each([
    ['2025-02-30', 'date-not-a-day'],
    ['yesterday', 'date-not-a-day'],
    ['17.4.2025', 'date-not-a-day'],
  ])('--published %s is refused before anything is read', async (date, kind) => {
    const done = await cli(['code', 'none.txt', '--published', date], { cwd })
    expect([done.code, done.out]).toEqual([2, ''])
    expect(done.err).toMatch(oneLine(date, kind))
  })

  it('a file with Windows line ends keeps its characters, so that offsets are into the file', async () => {
    const text = news.replaceAll('\n', '\r\n')
    const done = await cli(['code', await file('dos.txt', text), '--published', '2024-05-07', '--format', 'jsonl'], {
      cwd,
    })
    const { facts } = JSON.parse(done.out) as { facts: { evidence: { start: number; end: number; exact: string } }[] }
    expect(facts.length).toBeGreaterThan(0)
    for (const { evidence } of facts) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
  })

  it('a report with no sentence gives a line with no facts', async () => {
    const done = await cli(['code', await file('none.txt', '* * *\n'), '--format', 'jsonl'], { cwd })
    expect(done.code).toBe(0)
    expect(JSON.parse(done.out)).toMatchObject({ report: { source: 'none.txt' }, facts: [] })
  })

  it('one bad file among good ones is told of, and the rest is coded', async () => {
    const good = await file('good.txt', news)
    const done = await cli(
      ['code', await file('bad.txt', ''), good, '--published', '2024-05-07', '--format', 'jsonl'],
      { cwd },
    )
    expect(done.code).toBe(1)
    expect(done.err).toContain('bad.txt')
    expect(JSON.parse(done.out).report.source).toBe('good.txt')
  })
})

describe('parley add', () => {
  it('adds the same report once, however often it is asked', async () => {
    await cli(['new', 'north'], { cwd })
    const name = await file('a.txt', news)
    const first = await cli(['add', name, '--published', '2024-05-07', '--by', 'Ann', '--format', 'json'], { cwd })
    const again = await cli(['add', name, '--published', '2024-05-07', '--by', 'Ann', '--format', 'json'], { cwd })
    expect(JSON.parse(first.out).added).toHaveLength(1)
    expect(JSON.parse(again.out)).toMatchObject({ added: [], known: JSON.parse(first.out).added })
    expect(JSON.parse((await cli(['show', 'reports', '--format', 'json'], { cwd })).out)).toHaveLength(1)
  })

  it.each([
    ['a workspace that is not there', ['add', 'a.txt'], 'workspace-missing'],
    ['a dossier that is not there', ['add', 'a.txt', '--dossier', 'south'], 'dossier-unknown'],
  ])('%s is told with what would do', async (_, argv, code) => {
    await file('a.txt', news)
    if (code === 'dossier-unknown') await cli(['new', 'north'], { cwd })
    const done = await cli([...argv, '--by', 'Ann'], { cwd })
    expect(done.code).toBe(2)
    expect(done.err).toMatch(new RegExp(`\\[${code}\\]\\n$`))
  })

  it('says it of an empty folder, and leaves no workspace behind where it fails', async () => {
    await mkdir(join(cwd, 'inbox'))
    const done = await cli(['add', 'inbox', '--by', 'Ann'], { cwd })
    expect(done.code).toBe(2)
    expect(done.err).toMatch(oneLine('inbox', 'folder-empty'))
    expect(await readdir(cwd)).toEqual(['inbox'])
  })

  it('stopped in the middle keeps whole reports only, and the same command goes on', async () => {
    await cli(['new', 'north'], { cwd })
    await mkdir(join(cwd, 'inbox'))
    for (let n = 0; n < 40; n++)
      await writeFile(join(cwd, 'inbox', `${n}.txt`), news.replace('30-day', `${n + 10}-day`))
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 400)
    await cli(['add', 'inbox', '--published', '2024-05-07', '--by', 'Ann'], { cwd, signal: stop.signal })
    expect((await cli(['verify', '--format', 'json'], { cwd })).code).toBe(0)
    const after = await cli(['add', 'inbox', '--published', '2024-05-07', '--by', 'Ann'], { cwd })
    expect(after.code).toBe(0)
    expect(JSON.parse((await cli(['show', 'reports', '--format', 'json'], { cwd })).out)).toHaveLength(40)
  })
})

describe('The process', () => {
  it('stops at Ctrl-C in the middle of add with 130, and the history verifies', async () => {
    await cli(['new', 'north'], { cwd })
    await mkdir(join(cwd, 'inbox'))
    for (let n = 0; n < 300; n++)
      await writeFile(join(cwd, 'inbox', `${n}.txt`), news.replace('30-day', `${n + 10}-day`))
    const child = spawn(
      process.execPath,
      ['--import', tsx, main, 'add', 'inbox', '--published', '2024-05-07', '--by', 'Ann'],
      { cwd, stdio: 'ignore' },
    )
    const size = async () => (await stat(join(cwd, 'parley.db-wal')).catch(() => ({ size: 0 }))).size
    const before = await size()
    for (let n = 0; n < 200 && (await size()) <= before && child.exitCode === null; n++)
      await new Promise((next) => setTimeout(next, 50))
    child.kill('SIGINT')
    const code = await new Promise((done) => child.once('exit', done))
    const kept = JSON.parse((await cli(['show', 'reports', '--format', 'json'], { cwd })).out).length
    expect(code).toBe(130)
    expect(kept).toBeLessThan(300)
    expect((await cli(['verify'], { cwd })).code).toBe(0)
  }, 60_000)

  it.runIf(process.getuid?.() === 0)(
    'tells somebody who may not write there',
    async () => {
      await chmod(cwd, 0o555)
      const [code, err] = await new Promise<[number | null, string]>((done) => {
        const child = spawn(process.execPath, ['--import', tsx, main, 'new', 'north', '--by', 'Ann'], {
          cwd,
          uid: 65_534,
          gid: 65_534,
          env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', TMPDIR: '/tmp' },
        })
        let said = ''
        child.stderr.on('data', (piece) => {
          said += String(piece)
        })
        child.once('close', (exit) => done([exit, said]))
      })
      await chmod(cwd, 0o755)
      expect([code, err.split('\n').length]).toEqual([2, 2])
      expect(err).toMatch(/^parley: .*\[[a-z-]+\]\n$/)
      expect(await readdir(cwd)).toEqual([])
    },
    60_000,
  )

  it('says which port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((ready) => other.once('listening', ready))
    const { port } = other.address() as { port: number }
    await cli(['new', 'north'], { cwd })
    const done = await cli(['serve', '--port', String(port), '--by', 'Ann'], { cwd })
    other.close()
    expect(done.code).toBe(2)
    expect(done.err).toMatch(oneLine(String(port), 'port-taken'))
  })
})

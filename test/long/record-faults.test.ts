import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { madeDossier } from '../../bench/record/generate.ts'
import type { Entry } from '../../src/0-model/entry.ts'
import { chain } from '../../src/5-record/apply.ts'
import { openDatabase } from '../../src/5-record/store/database.ts'
import { openStore } from '../../src/5-record/store/workspace.ts'

const writer = fileURLToPath(new URL('record-writer.ts', import.meta.url))
const by = { by: 'Ann' }
const minutes = 60_000

let folder: string
let file: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-faults-'))
  file = join(folder, 'w.db')
  const store = await openStore(file)
  await store.create('talks', by)
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A writer that is killed so many milliseconds after it has begun to write; gives what it said it had written. */
function killed(seed: number, deeds: readonly string[], after: number, count = 10_000): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, file, String(seed), String(count), ...deeds])
    let said = ''
    child.stdout.on('data', (data: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), after).unref()
      said += data.toString()
    })
    // The last line may be torn; a line counts once it is whole.
    child.on('close', () => resolve(said.split('\n').slice(1, -1)))
  })
}

const ids = (lines: readonly string[]) =>
  lines
    .filter((line) => !line.startsWith('refused'))
    .flatMap((line) => line.split(' '))
    .filter(Boolean)

/** Every write is whole: a report with its facts, a merge with both its branches. */
function expectWhole(entries: readonly Entry[]): void {
  const added = entries.filter(({ action }) => action.type === 'report-added').length
  const proposed = entries.filter(({ action }) => action.type === 'facts-proposed').length
  expect(proposed).toBe(added)
}

describe('a writer killed at any point', () => {
  it.each([
    ['add', ['add'], 20, 900],
    ['review', ['add', 'review', 'review', 'review'], 20, 900],
    ['merge', ['add', 'merge'], 20, 3000],
  ])(
    'loses no entry of %s it had said was written, and leaves none half there',
    async (_, deeds, rounds, longest) => {
      let acknowledged = 0
      for (let round = 0; round < rounds; round++) {
        const written = ids(await killed(1000 + round, deeds, Math.floor((round / rounds) ** 2 * longest)))
        const store = await openStore(file)
        const { flaws } = await store.verify('talks')
        expect(flaws).toEqual([])
        const entries = await store.entries('talks')
        const there = new Set(entries.map(({ id }) => id))
        expect(written.filter((id) => !there.has(id))).toEqual([])
        expectWhole(entries)
        acknowledged += written.length
        await store.close()
      }
      expect(acknowledged).toBeGreaterThan(0)
      console.info(`${rounds} writers killed, ${acknowledged} entries they had acknowledged, all there`)
    },
    15 * minutes,
  )
})

describe('a full disk', () => {
  it('is told of, and what was written before stands', async () => {
    const pages = Math.ceil(statSync(file).size / 4096) + 60
    const store = await openStore(file, { maxPages: pages })
    let written = 0
    const fill = async () => {
      for (const coded of madeDossier(10_000, { seed: 5 })) {
        await store.addReports('talks', [coded], by)
        written++
      }
    }
    await expect(fill()).rejects.toThrow('[workspace-full]')
    expect(written).toBeGreaterThan(0)
    expect((await store.record('talks')).reports.size).toBe(written)
    // What is small enough still goes in: the failure has left nothing open.
    await store
      .append('talks', [{ type: 'feed-followed', feed: 'x' }], by)
      .catch((cause: { code: string }) => expect(cause.code).toBe('workspace-full'))
    await store.close()
    const after = await openStore(file)
    expect((await after.verify('talks')).flaws).toEqual([])
    expect((await after.record('talks')).reports.size).toBe(written)
    await after.addReports('talks', [...madeDossier(1, { seed: 99 })], by)
    await after.close()
  })

  it(
    'as a limit on the size of files is told of too',
    async () => {
      const limit = Math.ceil(statSync(file).size / 1024) + 400
      const command = `trap '' XFSZ; ulimit -f ${limit}; exec "${process.execPath}" --import tsx "${writer}" "${file}" 7 10000 add until-refused`
      const { stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
      const lines = stdout.trim().split('\n').slice(1)
      expect(lines.at(-1)).toMatch(/^refused workspace-(full|unreachable)$/)
      const store = await openStore(file)
      expect((await store.verify('talks')).flaws).toEqual([])
      const there = new Set((await store.entries('talks')).map(({ id }) => id))
      expect(ids(lines).length).toBeGreaterThan(0)
      expect(ids(lines).filter((id) => !there.has(id))).toEqual([])
      await store.close()
    },
    5 * minutes,
  )
})

describe('a second process on the same file', () => {
  it(
    'writes in turn with the first, and neither loses anything',
    async () => {
      const [a, b] = await Promise.all([killed(11, ['add'], 2 * minutes, 25), killed(12, ['add'], 2 * minutes, 25)])
      const store = await openStore(file)
      expect((await store.verify('talks')).flaws).toEqual([])
      const there = new Set((await store.entries('talks')).map(({ id }) => id))
      expect([...a, ...b].filter((line) => line.startsWith('refused'))).toEqual([])
      expect(a.length).toBeGreaterThan(0)
      expect(b.length).toBeGreaterThan(0)
      expect(ids([...a, ...b]).filter((id) => !there.has(id))).toEqual([])
      await store.close()
    },
    5 * minutes,
  )

  it('that holds the file too long is told of', async () => {
    const other = new Database(file)
    other.exec('begin immediate')
    const store = await openStore(file, { patience: 300 })
    await expect(store.append('talks', [{ type: 'feed-followed', feed: 'x' }], by)).rejects.toThrow('[workspace-busy]')
    other.exec('commit')
    other.close()
    expect((await store.append('talks', [{ type: 'feed-followed', feed: 'x' }], by)).entries).toHaveLength(1)
    await store.close()
  })
})

describe('a damaged file', () => {
  beforeEach(async () => {
    const store = await openStore(file)
    await store.addReports('talks', [...madeDossier(20, { seed: 3 })], by)
    await store.close()
  })

  /** What is read from a damaged copy: the export, or the code of the error, and whether verifying finds a flaw. */
  async function read(path: string): Promise<{ readonly text: string; readonly flaws: number }> {
    try {
      const store = await openStore(path)
      try {
        const { flaws } = await store.verify('talks')
        return { text: await store.export('talks').catch((cause: Error) => cause.message), flaws: flaws.length }
      } finally {
        await store.close()
      }
    } catch (cause) {
      return { text: (cause as Error).message, flaws: 1 }
    }
  }

  it('with a torn last page is named, or nothing of it is lost', async () => {
    const whole = (await read(file)).text
    for (let cut = 1; cut <= 12; cut++) {
      const copy = join(folder, `torn-${cut}.db`)
      copyFileSync(file, copy)
      truncateSync(copy, statSync(file).size - cut * 977)
      const { text, flaws } = await read(copy)
      expect(flaws > 0 || text === whole).toBe(true)
    }
  })

  it('with a torn journal keeps all writes but those torn off', async () => {
    const store = await openStore(file)
    const before = (await store.entries('talks')).map(({ id }) => id)
    for (const coded of madeDossier(6, { seed: 77 })) await store.addReports('talks', [coded], by)
    const after = (await store.entries('talks')).map(({ id }) => id)
    const journal = readFileSync(`${file}-wal`)
    const base = readFileSync(file)
    await store.close()
    const counts = new Set<number>()
    for (let part = 0; part <= 12; part++) {
      const copy = join(folder, `journal-${part}.db`)
      writeFileSync(copy, base)
      writeFileSync(`${copy}-wal`, journal.subarray(0, Math.floor((journal.length * part) / 12)))
      const torn = await openStore(copy)
      const left = (await torn.entries('talks').catch(() => [])).map(({ id }) => id)
      expect(after.slice(0, left.length)).toEqual(left)
      if (left.length > 0) expect((await torn.verify('talks')).flaws).toEqual([])
      counts.add(left.length)
      await torn.close()
    }
    expect(Math.max(...counts)).toBe(after.length)
    expect(counts.size).toBeGreaterThan(2)
    expect(before.length).toBeLessThan(after.length)
  })

  it('with a flipped bit in an entry is named with its place', async () => {
    const copy = join(folder, 'flipped.db')
    const bytes = readFileSync(file)
    const texts: number[] = []
    for (let at = bytes.indexOf('"text":"'); at >= 0; at = bytes.indexOf('"text":"', at + 1)) texts.push(at)
    const at = texts[texts.length >> 1]!
    bytes.writeUInt8(bytes.readUInt8(at + 12) ^ 1, at + 12)
    writeFileSync(copy, bytes)
    const store = await openStore(copy)
    const { flaws } = await store.verify('talks')
    expect(flaws.map(({ code }) => code)).toContain('entry-altered')
    expect(flaws[0]?.where).toMatch(/^entry \d+ /)
    await store.close()
  })

  it(
    'with any bit flipped never reads as another history unnoticed',
    async () => {
      const whole = (await read(file)).text
      const bytes = readFileSync(file)
      let noticed = 0
      for (let round = 0; round < 60; round++) {
        const copy = join(folder, `bit-${round}.db`)
        const changed = Buffer.from(bytes)
        const at = Math.floor((bytes.length * (round + 0.5)) / 60) + ((round * 7919) % 400)
        changed.writeUInt8(
          changed.readUInt8(Math.min(at, bytes.length - 1)) ^ (1 << (round % 8)),
          Math.min(at, bytes.length - 1),
        )
        writeFileSync(copy, changed)
        const { text, flaws } = await read(copy)
        if (flaws > 0) noticed++
        else expect(text === whole).toBe(true)
        for (const end of ['', '-wal', '-shm']) if (existsSync(copy + end)) rmSync(copy + end)
      }
      expect(noticed).toBeGreaterThan(0)
    },
    5 * minutes,
  )
})

it('keeps an entry from a newer Parley, says so, and hands it on', async () => {
  const store = await openStore(file)
  const lines = (await store.export('talks')).trim().split('\n')
  const last = JSON.parse(lines.at(-1) ?? '') as Entry
  const [known] = chain('talks', [{ type: 'vote-held', yes: 3 } as never], {
    by: 'Zoe',
    at: last.at,
    parents: [last.id],
  })
  const { entryId } = await import('../../src/5-record/entry-id.ts')
  const newer = { ...(known as Entry), v: 2 }
  const sealed = { ...newer, id: entryId(newer) }
  const head = { ...JSON.parse(lines[0] ?? ''), entries: lines.length }
  const { record } = await store.import(
    [JSON.stringify(head), ...lines.slice(1), JSON.stringify(sealed)].join('\n'),
    by,
  )
  expect(record.troubles.map(({ code }) => code)).toEqual(['entry-newer'])
  const { flaws, notes } = await store.verify('talks')
  expect([flaws, notes.map(({ code }) => code)]).toEqual([[], ['entry-newer']])
  expect(await store.export('talks')).toContain('vote-held')
  expect((await store.append('talks', [{ type: 'feed-followed', feed: 'x' }], by)).record.feeds).toEqual(['x'])
  await store.close()
})

it('asks the disk to keep every commit: write-ahead log, synchronous=FULL', async () => {
  const db = await openDatabase(file)
  const value = async (name: string) =>
    Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] as object)[0]
  expect([await value('journal_mode'), await value('synchronous'), await value('busy_timeout')]).toEqual([
    'wal',
    2,
    10_000,
  ])
  await db.destroy()
})

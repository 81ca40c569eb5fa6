import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Misuse } from '../0-model/trouble.ts'
import type { Got } from '../1-report/web/get.ts'
import { openStore } from '../5-record/index.ts'
import type { Coder } from './coder.ts'
import { type FollowEvent, type FollowOptions, follow } from './follow.ts'
import { intake } from './intake.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-follow-'))
})
afterAll(() => rm(folder, { recursive: true }))

const feed = 'https://paper.example/rss'
const silent: Coder = () => ({ facts: [], troubles: [], why: new Map(), near: [] })
const item = (n: number) =>
  `<item><guid>${n}</guid><title>Story ${n}</title><link>https://paper.example/${n}</link><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate><content:encoded>${`<p>In story ${n} the delegations met again and agreed on nothing at all, as one of them said.</p>`.repeat(12).replaceAll('<', '&lt;')}</content:encoded></item>`
const rss = (...items: readonly number[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>${items.map(item).join('')}</channel></rss>`

/** A dossier that follows the feed, a clock of its own, and answers given one after another; it ends after the last. */
async function followed(
  name: string,
  answers: readonly (string | Misuse | Partial<Got>)[],
  state?: string,
  chance = 0.5,
) {
  const store = await openStore(join(folder, `${name}.db`), { create: true })
  if ((await store.dossiers()).length === 0) {
    await store.create('fish', { by: 'Ann', title: 'Fish' })
    await store.append('fish', [{ type: 'feed-followed', feed }], { by: 'Ann' })
  }
  const stateFile = join(folder, `${name}.json`)
  if (state !== undefined) await writeFile(stateFile, state)
  const stop = new AbortController()
  const told: FollowEvent[] = []
  const asked: { readonly at: number; readonly url: string; readonly etag: string | null | undefined }[] = []
  let clock = 0
  const options: FollowOptions = {
    store,
    dossier: 'fish',
    by: 'Ann',
    stateFile,
    signal: stop.signal,
    intake: intake(store, async () => silent),
    now: () => clock,
    chance: () => chance,
    wait: async (milliseconds) => {
      clock += milliseconds
      if (asked.length >= answers.length) stop.abort()
    },
    tell: (event) => told.push(event),
    web: {
      get: async (url, conditions) => {
        const answer = answers[asked.length] ?? ''
        asked.push({ at: clock / 60_000, url, etag: conditions?.etag })
        if (answer instanceof Misuse) throw answer
        const got = {
          url: feed,
          moved: null,
          type: 'application/rss+xml',
          etag: `"${asked.length}"`,
          modified: null,
          same: false,
        }
        return typeof answer === 'string'
          ? { ...got, body: new TextEncoder().encode(answer) }
          : { ...got, body: new Uint8Array(), ...answer }
      },
    },
  }
  await follow(options)
  const reports = (await store.record('fish')).reports.size
  await store.close()
  return { told, asked, reports }
}

describe('Following a feed', () => {
  it('adds what is new, once, and asks only whether it changed', async () => {
    const { asked, reports } = await followed('new', [rss(1, 2), rss(1, 2, 3), { same: true, etag: '"2"' }])
    expect(reports).toBe(3)
    expect(asked.map((request) => request.etag)).toEqual([null, '"1"', '"2"'])
  })

  it('asks sooner where something came, later where nothing did', async () => {
    const { asked } = await followed('rhythm', [rss(1), { same: true }, { same: true }, rss(1, 2), { same: true }])
    const gaps = asked.slice(1).map((request, at) => Math.round(request.at - (asked[at]?.at ?? 0)))
    expect(gaps).toEqual([18, 25, 35, 21])
  })

  it.each([
    [0, 16.2],
    [0.5, 18],
    [1, 19.8],
  ])('asks a tenth sooner or later, by chance (%d)', async (chance, minutes) => {
    const { asked } = await followed(`chance-${chance}`, [rss(1), { same: true }], undefined, chance)
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeCloseTo(minutes, 3)
  })

  it('tells of a failure once, asks again ever later, and says when it is back', async () => {
    const broken = new Misuse('http-status', `${feed}: answered 503`)
    const { asked, told } = await followed('failing', [broken, broken, broken, rss(1)])
    expect(told.map((event) => event.type)).toEqual(['failing', 'added', 'back'])
    expect(asked.slice(1).map((request, at) => Math.round(request.at - (asked[at]?.at ?? 0)))).toEqual([30, 60, 120])
  })

  it('waits as long as the server asks', async () => {
    const busy = new Misuse('http-status', `${feed}: answered 429`, { cause: { retryAfter: 7200 } })
    const { asked } = await followed('busy', [busy, rss(1)])
    expect(asked[1]?.at).toBe(120)
  })

  it('asks at the new address once the feed has moved for good', async () => {
    const moved = 'https://paper.example/new'
    const { asked } = await followed('moved', [{ body: new TextEncoder().encode(rss(1)), url: moved, moved }, rss(1)])
    expect(asked.map((request) => request.url)).toEqual([feed, moved])
  })

  it('goes on where a torn state was left, adding nothing twice', async () => {
    await followed('torn', [rss(1, 2)])
    const { reports, asked } = await followed('torn', [rss(1, 2)], '{"https://paper.exam')
    expect(reports).toBe(2)
    expect(asked).toHaveLength(1)
  })

  it('survives a feed that sends rubbish', async () => {
    const { told } = await followed('rubbish', ['<html>sorry</html>', rss(1)])
    expect(told.map((event) => event.type)).toEqual(['failing', 'added', 'back'])
  })
})

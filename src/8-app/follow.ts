import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { Misuse } from '../0-model/trouble.ts'
import { canonicalUrl } from '../1-report/canonical.ts'
import { decodePage } from '../1-report/charset.ts'
import { readFeed } from '../1-report/feed/feed.ts'
import type { Web } from '../1-report/web/web.ts'
import type { Store } from '../5-record/store/store.ts'
import type { Intake, Taken } from './intake.ts'
import { feedSources, type Source } from './sources.ts'

/** How often a feed is asked, in minutes: sooner where it brought something, later where it did not, far later where it fails. */
const rhythm = {
  first: 30,
  soonest: 10,
  latest: 6 * 60,
  failing: 24 * 60,
  sooner: 0.6,
  later: 1.4,
  jitter: 0.1,
} as const

/** Where a feed stands between two calls. Losing it costs a few requests, no report. */
const FeedState = z.object({
  etag: z.string().nullable().default(null),
  modified: z.string().nullable().default(null),
  /** Minutes until it is asked again. */
  every: z.number().default(rhythm.first),
  /** When it is asked again, milliseconds since 1970. */
  next: z.number().default(0),
  failures: z.int().default(0),
  /** Where it has moved to for good. */
  moved: z.string().nullable().default(null),
})
export type FeedState = z.infer<typeof FeedState>
export type FeedStates = Readonly<Record<string, FeedState>>

export interface FollowOptions {
  readonly store: Store
  readonly dossier: string
  readonly by: string
  readonly web: Pick<Web, 'get'>
  readonly intake: Intake
  /** Where the state of the feeds is kept between runs. */
  readonly stateFile: string
  readonly signal: AbortSignal
  readonly now: () => number
  /** Between 0 and 1. */
  readonly chance: () => number
  /** Waits, or ends sooner where the signal is given. */
  readonly wait: (milliseconds: number) => Promise<void>
  readonly tell: (event: FollowEvent) => void
  /** Ask every feed once and end. */
  readonly once?: boolean
}

export type FollowEvent =
  | { readonly type: 'added'; readonly feed: string; readonly taken: Taken }
  | { readonly type: 'failing' | 'back'; readonly feed: string; readonly message: string }

/**
 * Asks a dossier's feeds, each in its own rhythm, until the signal is given. A feed that fails is told of once and asked
 * again ever later; what was there is not read twice, and a run that was killed goes on where it stopped.
 */
export async function follow(options: FollowOptions): Promise<void> {
  let states = await readStates(options.stateFile)
  for (let round = 0; !options.signal.aborted; round++) {
    const { feeds } = await options.store.record(options.dossier)
    if (feeds.length === 0)
      throw new Misuse('no-feeds', `${options.dossier}: follows no feed yet; name one, parley follow https://…`)
    for (const feed of feeds) {
      const state = states[feed] ?? FeedState.parse({})
      if (options.signal.aborted) return
      if (!(options.once && round === 0) && state.next > options.now()) continue
      states = { ...states, [feed]: await ask(feed, state, options) }
      await writeStates(options.stateFile, states)
    }
    if (options.once) return
    const next = Math.min(...feeds.map((feed) => states[feed]?.next ?? 0))
    await options.wait(Math.max(1_000, next - options.now()))
  }
}

async function ask(feed: string, state: FeedState, options: FollowOptions): Promise<FeedState> {
  try {
    const got = await options.web.get(state.moved ?? feed, { etag: state.etag, modified: state.modified })
    const fresh = got.same ? [] : await unknown(feed, decodePage(feed, got.body, got.type), options)
    const taken =
      fresh.length > 0
        ? await options.intake.add(
            { dossier: options.dossier, sources: fresh, by: options.by },
            { signal: options.signal, step: () => {} },
          )
        : null
    if (taken && (taken.added.length > 0 || taken.unread > 0)) options.tell({ type: 'added', feed, taken })
    if (state.failures > 0) options.tell({ type: 'back', feed, message: `${feed}: answers again` })
    const every = clamp(
      state.every * (taken && taken.added.length > 0 ? rhythm.sooner : rhythm.later),
      rhythm.soonest,
      rhythm.latest,
    )
    // an interrupted reading must find the rest next time: the feed is then asked as if it had changed
    const whole = !taken?.stopped
    return {
      ...state,
      etag: whole ? got.etag : null,
      modified: whole ? got.modified : null,
      moved: got.moved ?? state.moved,
      failures: 0,
      every,
      next: later(every, options),
    }
  } catch (error) {
    if (options.signal.aborted || !(error instanceof Misuse)) {
      if (options.signal.aborted) return state
      throw error
    }
    if (state.failures === 0) options.tell({ type: 'failing', feed, message: error.message })
    const asked = (error.cause as { readonly retryAfter?: number | null } | undefined)?.retryAfter ?? 0
    const every = clamp(rhythm.first * 2 ** state.failures, rhythm.first, rhythm.failing)
    return {
      ...state,
      failures: state.failures + 1,
      next: Math.max(later(every, options), options.now() + asked * 1_000),
    }
  }
}

/** The items of a feed that the dossier does not have: by address, so that a page is not fetched at every round. */
async function unknown(feed: string, text: string, options: FollowOptions): Promise<readonly Source[]> {
  const found = readFeed(feed, text)
  const record = await options.store.record(options.dossier)
  const have = new Set([...record.reports.values()].flatMap((report) => report.url ?? []))
  return feedSources({ ...found, items: found.items.filter((item) => item.url && !have.has(canonicalUrl(item.url))) })
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** In so many minutes, give or take a tenth, so that many feeds do not come to be asked in one moment. */
function later(minutes: number, { now, chance }: FollowOptions): number {
  return Math.round(now() + minutes * 60_000 * (1 + (chance() * 2 - 1) * rhythm.jitter))
}

async function readStates(file: string): Promise<FeedStates> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  try {
    return z.record(z.string(), FeedState).parse(JSON.parse(text))
  } catch {
    return {} // torn by a crash: every feed is asked afresh, and nothing is added twice
  }
}

async function writeStates(file: string, states: FeedStates): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(states))
  await rename(`${file}.new`, file)
}

import robotsParser from 'robots-parser'
import type { Agent } from 'undici'
import { Misuse } from '../../0-model/trouble.ts'
import { type Allowance, guarded } from './connector.ts'
import { type GetOptions, type Got, get, web } from './get.ts'

/** What a robots.txt says, as far as we ask. The library is CommonJS and its types speak of another default. */
interface Rules {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined
  readonly getCrawlDelay: (agent: string) => number | undefined
}
const robots = robotsParser as unknown as (address: string, text: string) => Rules

/** Without a word from the site, one request to a host in this time. */
const pause = 1_000
/** No site's wish makes us wait longer than this for a page. */
const longest = 20_000

/** A robots.txt is asked for again after a day (RFC 9309, 2.4), in milliseconds. */
const freshness = 24 * 60 * 60 * 1000

export interface WebOptions {
  /** Who answers for the requests: an address or a page, told to every site. */
  readonly contact?: string | undefined
  readonly allow?: Allowance
  readonly pause?: number
  readonly signal?: AbortSignal
}

/** A polite reader of the web: robots.txt is kept to, and a host gets one request at a time with a pause between. */
export interface Web {
  readonly get: (address: string, conditions?: Pick<GetOptions, 'etag' | 'modified' | 'limits'>) => Promise<Got>
  readonly close: () => Promise<void>
}

export function polite(options: WebOptions = {}): Web {
  const dispatcher: Agent = guarded(options.allow)
  const agent = `Parley/0.1 (${options.contact ? `+${options.contact}` : 'negotiation research; no contact set'})`
  const rules = new Map<string, { readonly at: number; readonly read: Promise<Rules> }>()
  const queues = new Map<string, Promise<unknown>>()
  /** When a host may be asked again, on the clock of `performance`. */
  const free = new Map<string, number>()
  const base = { dispatcher, agent, ...(options.signal ? { signal: options.signal } : {}) }

  const rulesOf = (url: URL) => {
    const known = rules.get(url.origin)
    if (known && performance.now() - known.at < freshness) return known.read
    const file = new URL('/robots.txt', url).href
    const read = get(file, { ...base, limits: { bytes: 512 * 1024, milliseconds: 10_000 } }).then(
      (got) => robots(file, new TextDecoder().decode(got.body)),
      (error) => {
        // no robots.txt forbids nothing (RFC 9309, 2.3.1.3); a site that fails to tell forbids all for now (2.3.1.4)
        const status = (error instanceof Misuse ? (error.cause as { readonly status?: number } | undefined) : null)
          ?.status
        if (status === undefined || status < 500) return robots(file, '')
        rules.delete(url.origin)
        return robots(file, 'User-agent: *\nDisallow: /')
      },
    )
    rules.set(url.origin, { at: performance.now(), read })
    return read
  }

  const inTurn = <T>(host: string, wait: number, task: () => Promise<T>): Promise<T> => {
    const turn = async () => {
      await sleep((free.get(host) ?? 0) - performance.now(), options.signal)
      return task().finally(() => free.set(host, performance.now() + wait))
    }
    const run = (queues.get(host) ?? Promise.resolve()).then(turn, turn)
    queues.set(
      host,
      run.catch(() => {}),
    )
    return run
  }

  return {
    get: async (address, conditions = {}) => {
      const url = web(address)
      const rule = await rulesOf(url)
      if (rule.isAllowed(url.href, 'Parley') === false)
        throw new Misuse(
          'robots',
          `${url.href}: the site asks programs not to read this page; save it from a browser and add the file`,
        )
      const delay = Math.min(longest, Math.max(options.pause ?? pause, (rule.getCrawlDelay('Parley') ?? 0) * 1000))
      const ask = () => get(url.href, { ...base, ...conditions })
      // a site that asks for a moment gets it, once; one that asks for hours is told of, and its next turn is the caller's
      return inTurn(url.host, delay, () =>
        ask().catch(async (error) => {
          const asked = (error instanceof Misuse ? (error.cause as { readonly retryAfter?: number | null }) : null)
            ?.retryAfter
          if (asked == null || asked * 1000 > longest) throw error
          await sleep(Math.max(delay, asked * 1000), options.signal)
          options.signal?.throwIfAborted()
          return ask()
        }),
      )
    },
    close: () => dispatcher.close(),
  }
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted || milliseconds <= 0) return resolve()
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
  })
}

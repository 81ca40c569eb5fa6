import { type Dispatcher, fetch as request } from 'undici'
import { Misuse } from '../../0-model/trouble.ts'

/** What one page may cost. */
export const limits = { redirects: 5, bytes: 20 * 1024 * 1024, milliseconds: 30_000 } as const

export interface Got {
  /** Where the last redirect led. */
  readonly url: string
  /** Where the address has moved to for good (301 and 308 from the first redirect on); null where it has not. */
  readonly moved: string | null
  readonly type: string
  readonly body: Uint8Array
  readonly etag: string | null
  readonly modified: string | null
  /** Not changed since `etag` or `modified`: the body is empty. */
  readonly same: boolean
}

export interface GetOptions {
  readonly dispatcher: Dispatcher
  readonly agent: string
  readonly etag?: string | null
  readonly modified?: string | null
  readonly signal?: AbortSignal
  readonly limits?: Partial<Record<keyof typeof limits, number>>
}

/**
 * Gets one address within the limits. Throws a Misuse with the address, what happened and what would do; where the
 * server says when to come again, the error's cause has `retryAfter` in seconds.
 */
export async function get(address: string, options: GetOptions): Promise<Got> {
  const most = { ...limits, ...options.limits }
  const deadline = AbortSignal.timeout(most.milliseconds)
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
  let url = web(address)
  let moved: string | null = null
  let forGood = true
  for (let hop = 0; ; hop++) {
    const response = await request(url, {
      dispatcher: options.dispatcher,
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': options.agent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
        'accept-language': 'en',
        ...(options.etag ? { 'if-none-match': options.etag } : {}),
        ...(options.modified ? { 'if-modified-since': options.modified } : {}),
      },
    }).catch((cause) => {
      throw failure(address, deadline, options.signal, cause)
    })
    const next =
      response.status >= 300 && response.status < 400 && response.status !== 304
        ? response.headers.get('location')
        : null
    if (next) {
      await response.body?.cancel()
      if (hop >= most.redirects)
        throw new Misuse(
          'too-many-redirects',
          `${address}: led on more than ${most.redirects} times; open it in a browser and add the address it ends at`,
        )
      url = web(next, url)
      forGood &&= response.status === 301 || response.status === 308
      if (forGood) moved = url.href
      continue
    }
    if (response.status === 304)
      return {
        url: url.href,
        moved,
        type: '',
        body: new Uint8Array(),
        etag: options.etag ?? null,
        modified: options.modified ?? null,
        same: true,
      }
    if (!response.ok) {
      await response.body?.cancel()
      throw new Misuse('http-status', `${address}: answered ${response.status}${advice(response.status)}`, {
        cause: { status: response.status, retryAfter: seconds(response.headers.get('retry-after')) },
      })
    }
    const body = await within(response.body, most.bytes, address).catch((cause) => {
      throw failure(address, deadline, options.signal, cause)
    })
    return {
      url: url.href,
      moved,
      type: response.headers.get('content-type') ?? '',
      body,
      etag: response.headers.get('etag'),
      modified: response.headers.get('last-modified'),
      same: false,
    }
  }
}

/** An http(s) address without user name; relative ones are resolved against `base`. */
export function web(address: string, base?: URL): URL {
  let url: URL
  try {
    url = new URL(address, base)
  } catch (cause) {
    throw new Misuse('no-address', `${address}: is no web address; write it whole, https://…`, { cause })
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Misuse('no-address', `${url.href}: only http and https are read`)
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

/** The body as bytes, unpacked sizes counted, so that a small bomb ends at the limit too. */
async function within(body: AsyncIterable<Uint8Array> | null, most: number, address: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > most)
      throw new Misuse(
        'too-large',
        `${address}: sends more than ${Math.round(most / 1024 / 1024)} MB; a report is smaller`,
      )
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Why a secure connection is not to be trusted, by the codes of OpenSSL and Node, the plainest first. */
const distrust: readonly { readonly codes: RegExp; readonly why: string }[] = [
  { codes: /^CERT_HAS_EXPIRED$/, why: 'its certificate has run out' },
  { codes: /^CERT_NOT_YET_VALID$/, why: 'its certificate is not valid yet, or the clock of this machine is wrong' },
  { codes: /^ERR_TLS_CERT_ALTNAME_INVALID$|HOSTNAME_MISMATCH/, why: 'its certificate is for another name' },
  { codes: /SELF_SIGNED/, why: 'nobody vouches for its certificate but itself' },
  { codes: /LEAF_SIGNATURE|ISSUER_CERT/, why: 'who vouches for its certificate is not known here' },
  { codes: /CERT_REVOKED/, why: 'its certificate was withdrawn' },
  { codes: /CERT|SSL|TLS/, why: 'its secure connection is not sound' },
]

function failure(address: string, deadline: AbortSignal, stopped: AbortSignal | undefined, cause: unknown): unknown {
  for (let error = cause; error instanceof Error; error = error.cause) if (error instanceof Misuse) return error
  if (stopped?.aborted) return cause
  if (deadline.aborted)
    return new Misuse('too-slow', `${address}: did not arrive within the time allowed; try again later`, { cause })
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  const code = (inner as NodeJS.ErrnoException)?.code ?? ''
  const why = distrust.find(({ codes }) => codes.test(code))?.why
  if (why)
    return new Misuse(
      'not-trusted',
      `${address}: ${why} (${code}), so anybody could have written what it sends; check the address, or save the page from a browser and add the file`,
      { cause },
    )
  const what = code === 'ECONNREFUSED' ? 'nobody answers there' : inner instanceof Error ? inner.message : String(inner)
  return new Misuse('not-reached', `${address}: ${what}; open it in a browser, save the page and add the file`, {
    cause,
  })
}

const advice = (status: number) =>
  status === 404 || status === 410
    ? '; the page is gone, check the address'
    : status === 401 || status === 402 || status === 403
      ? '; it is not open to all, save the page from a browser and add the file'
      : status === 429
        ? '; the site asks for fewer requests, try again later'
        : '; try again later'

function seconds(header: string | null): number | null {
  if (!header) return null
  if (/^\d+$/.test(header.trim())) return Number(header)
  const time = Date.parse(header)
  return Number.isNaN(time) ? null : Math.max(0, Math.round((time - Date.now()) / 1000))
}

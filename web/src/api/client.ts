/** The server refused or did not answer; `code` is its short name of the trouble, `status` 0 where nothing came back. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  /** What came with it, as the newer state of what was to be changed. */
  readonly detail: unknown
  constructor(status: number, code: string, message: string, detail?: unknown) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = code
    this.detail = detail
  }
}

/** Asks the server for something; settings without a value are left out. */
export async function ask<T>(
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
): Promise<T> {
  const pairs = Object.entries(query).filter(
    (pair): pair is [string, string | number] => pair[1] !== undefined && pair[1] !== '',
  )
  const search = pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([k, v]) => [k, String(v)]))}` : ''
  return answer<T>(await reach(`/api/${path}${search}`, { headers: { accept: 'application/json' } }))
}

/** Asks the server to change something. */
export async function send<T = unknown>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown): Promise<T> {
  return answer<T>(
    await reach(`/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { ...init, credentials: 'same-origin' })
  } catch (cause) {
    throw new ApiError(0, 'unreachable', 'The server does not answer. Is “parley serve” still running?', cause)
  }
}

async function answer<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => null)) as { code?: string; detail?: string } | null
  if (response.ok && body !== null) return body as T
  throw new ApiError(
    response.status,
    body?.code ?? 'refused',
    response.status === 401
      ? 'This page has lost its key. Open the address that “parley serve” printed.'
      : (body?.detail ?? `The server answered ${response.status}.`),
    body,
  )
}

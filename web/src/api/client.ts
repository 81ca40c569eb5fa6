import { type AddressOf, type Answer, addressOf, type Method, type Settings } from './address.ts'

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

/** Asks the server for something. */
export async function ask<P extends AddressOf<'get'>>(
  address: P,
  settings: Settings<'get', P>,
): Promise<Answer<'get', P>> {
  return answer(await reach(addressOf(address, settings), { headers: json.asked }))
}

/** Asks the server to change something. */
export async function send<M extends Exclude<Method, 'get'>, P extends AddressOf<M>>(
  method: M,
  address: P,
  settings: Settings<M, P>,
): Promise<Answer<M, P>> {
  return answer(
    await reach(addressOf(address, settings), {
      method: method.toUpperCase(),
      headers: json.sent,
      body: JSON.stringify(settings.body ?? {}),
    }),
  )
}

const json = {
  asked: { accept: 'application/json' },
  sent: { 'content-type': 'application/json', accept: 'application/json' },
} as const

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

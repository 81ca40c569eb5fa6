import type { MiddlewareHandler } from 'hono'
import type { Record } from '../../5-record/record.ts'
import type { Desk } from './desk.ts'

/** What is worked out from the whole record: kept until it changes. The rest is quick, or does not follow from it alone. */
const wholes = /\/dossiers\/([^/]+)\/(?:views|reasoning|brief)(?:\/|$)/

/** UTF-16 units of all answers kept, and of the longest. */
const room = { all: 24_000_000, one: 6_000_000 } as const

interface Kept {
  readonly record: Record
  readonly body: string
  readonly type: string
}

/**
 * Sends an answer again as long as the record is the one it was made from: a page is asked for each time somebody comes
 * back to it. Nothing is kept over a day, for a brief bears its date.
 */
export function keptAnswers(desk: Desk): MiddlewareHandler {
  const known = new Map<string, Kept>()
  let held = 0
  const drop = (key: string): void => {
    held -= known.get(key)?.body.length ?? 0
    known.delete(key)
  }
  return async (c, next) => {
    const dossier = c.req.method === 'GET' ? wholes.exec(c.req.path)?.[1] : undefined
    if (dossier === undefined) return next()
    const key = `${desk.now().slice(0, 10)} ${c.req.url}`
    const record = await desk.store.record(decodeURIComponent(dossier)).catch(() => undefined)
    const before = known.get(key)
    if (before && before.record === record) return c.body(before.body, 200, { 'Content-Type': before.type })
    drop(key)
    await next()
    const type = c.res.headers.get('content-type') ?? ''
    if (!record || c.res.status !== 200 || !type.startsWith('application/json')) return undefined
    const body = await c.res.clone().text()
    if (body.length > room.one) return undefined
    known.set(key, { record, body, type })
    held += body.length
    for (const old of known.keys()) if (held > room.all) drop(old)
    return undefined
  }
}

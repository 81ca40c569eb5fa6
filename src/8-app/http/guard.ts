import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { secureHeaders } from 'hono/secure-headers'
import { Misuse } from '../../0-model/trouble.ts'
import { calendarKey } from './calendar-key.ts'

/** Nothing from elsewhere is loaded, nothing inline is run; styles set by components need 'unsafe-inline' for styles only. */
const policy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
}

export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: policy,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  strictTransportSecurity: false,
})

const hosts = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/

/**
 * Lets in only requests that a page of ours, or a program on this machine, can have made.
 *
 * A name that an attacker points at 127.0.0.1 (DNS rebinding) still carries that name in Host; a page elsewhere that
 * posts to us carries its Origin, and browsers let it send JSON under a harmless content type: so all three are checked.
 */
export const sameMachine: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? ''
  if (!hosts.test(host)) throw new Misuse('host-foreign', `Host ${host}: this server answers for 127.0.0.1 only`)
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== `http://${host}`)
    throw new Misuse('origin-foreign', `Origin ${origin}: requests come from pages of this server only`)
  const site = c.req.header('sec-fetch-site')
  const asks = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (
    site !== undefined &&
    site !== 'same-origin' &&
    site !== 'none' &&
    !(asks && c.req.header('sec-fetch-mode') === 'navigate')
  )
    throw new Misuse('origin-foreign', `Sec-Fetch-Site ${site}: requests come from pages of this server only`)
  const type = c.req.header('content-type')
  if (!asks && type !== undefined && !/^application\/json\b/.test(type))
    throw new Misuse('content-type-not-json', `Content-Type ${type}: send application/json`)
  await next()
}

/** The name of the cookie; the port is part of it, since cookies of 127.0.0.1 are shared by all its ports. */
function cookieName(host: string): string {
  return `parley-${/:(\d+)$/.exec(host)?.[1] ?? '80'}`
}

/** Asks for the launch’s token: in the address once (it becomes a cookie), then by cookie, or as `Authorization: Bearer`. */
export function token(expected: string): MiddlewareHandler {
  return async (c, next) => {
    const name = cookieName(c.req.header('host') ?? '')
    const given = c.req.query('token')
    if (given !== undefined && c.req.method === 'GET' && !c.req.path.startsWith('/api/')) {
      if (!same(given, expected))
        throw new Misuse(
          'token-wrong',
          'the token in the address is not of this launch: use the address `parley serve` printed',
        )
      setCookie(c, name, expected, { httpOnly: true, sameSite: 'Strict', path: '/' })
      const clean = new URL(c.req.url)
      clean.searchParams.delete('token')
      return c.redirect(`${clean.pathname}${clean.search}`, 303)
    }
    if (given !== undefined && opensCalendar(c.req.path, c.req.method, given, expected)) return next()
    const bearer = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    if (!same(bearer ?? getCookie(c, name) ?? '', expected))
      throw new Misuse(
        'token-missing',
        'open the address `parley serve` printed, or send its token as Authorization: Bearer',
      )
    await next()
  }
}

/** A calendar’s own key opens that calendar, to be read: calendar programs send neither cookie nor header. */
function opensCalendar(path: string, method: string, given: string, expected: string): boolean {
  const dossier = /^\/api\/dossiers\/([^/]+)\/calendar\.ics$/.exec(path)?.[1]
  if (dossier === undefined || (method !== 'GET' && method !== 'HEAD')) return false
  return same(given, calendarKey(expected, decodeURIComponent(dossier)))
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}

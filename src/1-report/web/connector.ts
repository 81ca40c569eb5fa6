import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { Misuse } from '../../0-model/trouble.ts'
import { forbidden } from './address.ts'

/** Which host and port may be reached although they are not public. Tests name their own servers; no command does. */
export type Allowance = (host: string, port: number) => boolean

const none: Allowance = () => false

/**
 * A dispatcher that connects to public addresses only. The check stands in the connector, so that it meets every
 * connection: the first, each redirect's, and literals in every notation (undici's `lookup` option is skipped for those).
 * The address that was checked is the one connected to, so that a second answer of the name server changes nothing.
 * Certificates are checked against those that Node trusts; tests may `trust` one of their own.
 */
export function guarded(
  allow: Allowance = none,
  resolve: (host: string) => Promise<readonly string[]> = addresses,
  trust: { readonly ca?: string } = {},
): Agent {
  const connect = buildConnector({ timeout: 10_000, ...trust })
  return new Agent({
    connections: 2,
    maxResponseSize: 25 * 1024 * 1024,
    connect: (options, callback) => {
      const host = (options.hostname ?? '').replace(/^\[|\]$/g, '')
      const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80))
      target(host, port, allow, resolve).then(
        (address) => connect({ ...options, hostname: address, servername: isIP(host) ? '' : host }, callback),
        (error: Error) => callback(error, null),
      )
    },
  })
}

async function target(
  host: string,
  port: number,
  allow: Allowance,
  resolve: (host: string) => Promise<readonly string[]>,
): Promise<string> {
  const found = isIP(host) ? [host] : await resolve(host)
  const [first] = found
  if (first === undefined) throw new Misuse('host-unknown', `${host}: no such host; check the address`)
  if (allow(host, port)) return first
  for (const address of found) {
    const why = forbidden(address)
    if (why)
      throw new Misuse(
        'address-forbidden',
        `${host}: leads to ${address}, which is not on the public internet (${why}); save the page and add the file`,
      )
  }
  return first
}

async function addresses(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true, verbatim: true })).map((entry) => entry.address)
  } catch (cause) {
    throw new Misuse('host-unknown', `${host}: no such host, or no network; check the address and the connection`, {
      cause,
    })
  }
}

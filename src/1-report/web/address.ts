import ipaddr from 'ipaddr.js'

/** IPv6 prefixes that carry an IPv4 address inside: what they carry is looked at instead. */
const carriers: readonly { readonly prefix: string; readonly bits: number; readonly at: number }[] = [
  { prefix: '64:ff9b::', bits: 96, at: 12 }, // NAT64, RFC 6052
  { prefix: '2002::', bits: 16, at: 2 }, // 6to4, RFC 3056
]

/**
 * Why an address must not be connected to; null where it is a public one. Whatever is not plainly public is refused:
 * loopback, private, link-local (cloud metadata among them), carrier-grade, multicast, reserved, documentation.
 */
export function forbidden(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'no IP address'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv6') {
    const bytes = parsed.toByteArray()
    for (const carrier of carriers)
      if ((parsed as ipaddr.IPv6).match(ipaddr.IPv6.parse(carrier.prefix), carrier.bits))
        return forbidden(bytes.slice(carrier.at, carrier.at + 4).join('.'))
  }
  const range = parsed.range()
  return range === 'unicast' ? null : range
}

/**
 * What of an address says nothing about which article it is. Each rule names the habit it undoes;
 * none needs to fetch anything.
 */
const dropped: readonly { readonly habit: string; readonly parameter: RegExp }[] = [
  {
    habit: 'campaign tracking',
    parameter: /^(utm_|mc_|pk_|at_|ns_|cmp|cmpid|ocid|ito|icid|xtor|smid|smtyp|partner|taid)/i,
  },
  { habit: 'click ids of networks', parameter: /^(fbclid|gclid|dclid|msclkid|twclid|igshid|yclid|_ga|gs_lcrp)$/i },
  { habit: 'who sent you here', parameter: /^(ref|referrer|ref_src|source|src|feature|share|shared|sh|s)$/i },
  { habit: 'AMP and output switches', parameter: /^(amp|outputtype|output|m|mobile|view|print|page_view)$/i },
]

/** Host labels in front of a publisher's name that change the device or the cache, not the article. */
const faces = /^(www\d?|m|mobile|amp|edition|touch|lite|wap)\./

/** Publishers that serve one article under several country domains: every domain → the one kept. */
const siblings: ReadonlyMap<string, string> = new Map([
  ['bbc.co.uk', 'bbc.com'],
  ['dw.de', 'dw.com'],
  ['guardian.co.uk', 'theguardian.com'],
  ['huffingtonpost.co.uk', 'huffpost.com'],
  ['huffingtonpost.com', 'huffpost.com'],
  ['independent.ie', 'independent.ie'],
  ['reuters.co.uk', 'reuters.com'],
  ['yahoo.co.uk', 'yahoo.com'],
])

/** AMP caches carry the publisher's address inside their own path: `/c/s/example.org/story`, `/v/s/…`, `/amp/s/…`. */
const cachePath = /^\/(?:c|v|i|amp)(?:\/s)?\/([^/]+\.[a-z]{2,}\/.*)$/i

/**
 * One address for every variant of an article's address: scheme, country domain, AMP and mobile faces, tracking
 * parameters, index files and fragments are folded. The text itself is returned where it is no http(s) address.
 */
export function canonicalUrl(address: string): string {
  const url = parse(address)
  if (!url) return address
  const inside = /(^|\.)(ampproject\.org|google\.[a-z.]+)$/i.test(url.hostname) ? cachePath.exec(url.pathname) : null
  if (inside?.[1]) return canonicalUrl(`https://${inside[1]}${url.search}`)
  let host = url.hostname.toLowerCase().replace(/\.$/, '')
  while (faces.test(host)) host = host.replace(faces, '')
  host = siblings.get(host) ?? host
  const query = [...url.searchParams]
    .filter(([name]) => !dropped.some((rule) => rule.parameter.test(name)))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : ''
  return `https://${host}${port}${path(url.pathname)}${search ? `?${search}` : ''}`
}

function path(raw: string): string {
  const steps = raw
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/{2,}/g, '/')
    .split('/')
    .filter(
      (step, at, all) => !(step.toLowerCase() === 'amp' && (at === 1 || at === all.length - 1 || all[at + 1] === '')),
    )
    .join('/')
  const plain = steps.replace(/(\.amp)?(\.html?)$/i, (_, amp: string | undefined, end: string) => (amp ? end : end))
  return plain.replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/').replace(/(.)\/$/, '$1')
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

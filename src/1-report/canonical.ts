/**
 * What of an address says nothing about which article it is. Each rule names the habit it undoes;
 * none needs to fetch anything.
 */
const dropped: readonly { readonly habit: string; readonly parameter: RegExp }[] = [
  {
    habit: 'campaign tracking',
    parameter:
      /^(utm|mc|pk|mtm|piwik|matomo|at|ns|hsa|vero|oly|trk|wt|sc|itm|gaa|guce|ga|hs|ml)[_.-]|^(cmp|cmpid|ocid|ito|icid|ncid|ceid|xtor|smid|smtyp|s_cid|partner|taid|mkt_tok|spm|_hsenc|_hsmi|emci|emdi|guccounter|campaign|campaign_id|instance_id|segment_id|regi_id|fromrss|rss|newsletter|nlid)$/i,
  },
  {
    habit: 'click ids of networks',
    parameter:
      /^(fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|igsh(?:id)?|li_fat_id|yclid|ysclid|zanpid|epik|mibextid|sfnsn|_ga|_gl|gs_lcrp|__twitter_impression|_branch_match_id)$/i,
  },
  {
    habit: 'who sent you here, and what they gave you',
    parameter:
      /^(ref|refer|referrer|referer|ref_src|ref_url|source|src|feature|share|shared|sharetype|sharetoken|sh|s|gift|giftcopy|unlocked_article_code|via)$/i,
  },
  {
    habit: 'AMP and output switches',
    parameter: /^(amp|__amp|isamp|is_amp|amp_.*|usqp|outputtype|output|m|mobile|view|print|printable|page_view)$/i,
  },
]

/** Host labels in front of a publisher's name that change the device or the cache, not the article. */
const faces = /^(www\d?|m|mobile|mobil|mob|amp|edition|touch|lite|wap)\./

/** Publishers that serve one article under domains of other names: every domain → the one kept. */
const siblings: ReadonlyMap<string, string> = new Map([
  ['bbc.co.uk', 'bbc.com'],
  ['dw.de', 'dw.com'],
  ['guardian.co.uk', 'theguardian.com'],
  ['huffingtonpost.co.uk', 'huffpost.com'],
  ['huffingtonpost.com', 'huffpost.com'],
])

/**
 * Country editions, told by the address alone: a country before the publisher's name (`uk.example.com`) or as its ending
 * (`example.com.au`). Publishers put one article under all of them; two publishers of one name do not share its path.
 */
const editions = {
  front: /^(?:au|ca|ie|in|ng|nz|ph|sg|uk|us|za|international|global)\.(?=[^.]+\.[a-z]{2,})/,
  ending: /\.(?:com?\.(?:au|in|ke|ng|nz|sg|uk|us|za)|au|ca|ie|in|ng|nz|sg|uk|us|za)$/,
} as const

/** A path that only one article has: a long number, or a headline of four words and more. */
const telling = /\d{6,}|[a-z0-9]+(?:-[a-z0-9]+){3,}/i

/** Pages that hold another's address in theirs: caches and archives in the path, guards of mails and networks in the query. */
const wrappers: readonly { readonly host: RegExp; readonly path?: RegExp; readonly query?: readonly string[] }[] = [
  // /c/s/example.org/story: s for https
  {
    host: /(^|\.)(ampproject\.org|bing-amp\.com|google\.[a-z.]+)$/i,
    path: /^\/(?:c|v|i|amp)(?:\/s)?\/([^/]+\.[a-z]{2,}\/.*)$/i,
  },
  { host: /^web\.archive\.org$/i, path: /^\/web\/\d+[a-z_]*\/(?:https?:\/\/?)?([^/]+\.[a-z]{2,}(?:\/.*)?)$/i },
  { host: /(^|\.)google\.[a-z.]+$/i, query: ['q', 'url'] },
  { host: /^lm?\.(facebook|instagram)\.com$/i, query: ['u'] },
  { host: /(^|\.)safelinks\.protection\.outlook\.com$/i, query: ['url'] },
  { host: /^(out\.reddit|urldefense|slack-redir)\.(com|net)$/i, query: ['url', 'u'] },
]

/**
 * One address for every variant of an article's address: scheme, country edition, AMP and mobile faces, archived copies,
 * links that only lead on, tracking parameters, index files and fragments are folded. The text itself is returned where it
 * is no http(s) address. Nothing is fetched.
 */
export function canonicalUrl(address: string, depth = 0): string {
  const url = parse(address)
  if (!url) return address
  const inside = depth < 3 ? wrapped(url) : null
  if (inside !== null) return canonicalUrl(inside, depth + 1)
  const way = path(url.pathname)
  const query = [...url.searchParams]
    .filter(([name]) => !dropped.some((rule) => rule.parameter.test(name)))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const search = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  const port = url.port && url.port !== '80' && url.port !== '443' ? `:${url.port}` : ''
  return `https://${hostOf(url.hostname, telling.test(way))}${port}${way}${search ? `?${search}` : ''}`
}

/** The publisher's one host; country editions are folded where the path alone tells the article. */
function hostOf(raw: string, article: boolean): string {
  let host = raw.toLowerCase().replace(/\.$/, '')
  while (faces.test(host)) host = host.replace(faces, '')
  if (article) host = host.replace(editions.front, '')
  const known = siblings.get(host)
  if (known !== undefined) return known
  return article && host.split('.').length <= 3 ? host.replace(editions.ending, '.com') : host
}

function wrapped(url: URL): string | null {
  for (const { host, path, query } of wrappers) {
    if (!host.test(url.hostname)) continue
    const inside = path?.exec(url.pathname)?.[1]
    if (inside) return `https://${inside}${url.search}`
    const link = query
      ?.flatMap((name) => url.searchParams.get(name) ?? [])
      .find((value) => /^https?:\/\/./i.test(value))
    if (link) return link
  }
  return null
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
  const plain = steps.replace(/\.amp(\.html?)?$/i, '$1')
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

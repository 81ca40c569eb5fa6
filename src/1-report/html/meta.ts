import { calendarDay as day } from '../day.ts'

/** What a page says of itself in its head and structured data. Dates are `YYYY-MM-DD`. */
export interface Meta {
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  /** True where the page says that its text is for subscribers alone. */
  readonly paywalled: boolean
}

/** Where a page may write each thing, the surest first. */
const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'parsely-site'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  authors: ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dc.date',
    'pubdate',
    'publish-date',
    'date',
    'cxenseparse:recs:publishtime',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'lastmod', 'datemodified', 'dc.date.modified'],
} as const

const article =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|LiveBlogPosting|BlogPosting|WebPage)$/

/** What is longer than this is no title, name or address. */
const longest = 2000

interface Json {
  readonly [key: string]: unknown
}

/** Reads structured data (JSON-LD), then meta tags, then the page's own `time` and `title`. */
export function meta(document: Document): Meta {
  const data = structured(document)
  const tag = (wanted: readonly string[]) => wanted.flatMap((name) => contents(document, name))[0] ?? null
  const first = (...values: readonly (string | null | undefined)[]) =>
    values.find((value) => value?.trim() && value.length < longest)?.trim() ?? null
  const time = document.querySelector(
    'article time[datetime], main time[datetime], header time[datetime], time[datetime]',
  )
  return {
    title: first(text(data.headline), tag(names.title), headline(document), document.title),
    outlet: first(named(data.publisher)[0], tag(names.outlet)),
    url: first(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), tag(names.url), text(data.url)),
    authors: authors(
      named(data.author).length > 0 ? named(data.author) : names.authors.flatMap((name) => contents(document, name)),
    ),
    published: day(text(data.datePublished)) ?? day(tag(names.published)) ?? day(time?.getAttribute('datetime')),
    updated: day(text(data.dateModified)) ?? day(tag(names.updated)),
    language:
      first(document.documentElement?.getAttribute('lang'), text(data.inLanguage))?.slice(0, 2).toLowerCase() ?? null,
    paywalled: data.isAccessibleForFree === false || text(data.isAccessibleForFree)?.toLowerCase() === 'false',
  }
}

/** The page's first heading; one that was never closed holds the whole story and is none. */
function headline(document: Document): string | null {
  const words = document.querySelector('h1')?.textContent?.trim() ?? ''
  return words.length < 250 ? words : null
}

function structured(document: Document): Json {
  const found: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), found, 0)
    } catch {
      // a page with broken structured data still has its meta tags
    }
  }
  const typed = (item: Json) => [item['@type']].flat().some((type) => typeof type === 'string' && article.test(type))
  const ranked = found.filter(typed).sort((a, b) => Number('headline' in b) - Number('headline' in a))
  return ranked[0] ?? {}
}

function collect(value: unknown, into: Json[], depth: number): void {
  if (depth > 6 || into.length > 200) return
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1)
  else if (value && typeof value === 'object') {
    into.push(value as Json)
    collect((value as Json)['@graph'], into, depth + 1)
    collect((value as Json).mainEntity, into, depth + 1)
  }
}

function contents(document: Document, name: string): readonly string[] {
  const found: string[] = []
  for (const tag of document.querySelectorAll('meta')) {
    const key = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? ''
    const content = tag.getAttribute('content')?.trim()
    if (key.toLowerCase() === name && content) found.push(content)
  }
  return found
}

function named(value: unknown): readonly string[] {
  return [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item]
    const name = item && typeof item === 'object' ? (item as Json).name : null
    return [name].flat().filter((part) => typeof part === 'string')
  })
}

/** “By Ada Brandt and Li Wen” as two names; addresses and handles are no names. */
function authors(raw: readonly string[]): readonly string[] {
  const all = raw.flatMap((line) => line.replace(/^by\s+/i, '').split(/\s*(?:,|;|\band\b|&)\s*/))
  return [
    ...new Set(
      all
        .map((name) => name.trim())
        .filter((name) => name.length > 2 && name.length < 60 && !/[/@]|https?:/.test(name)),
    ),
  ]
}

const text = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : null

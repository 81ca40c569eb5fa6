import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Report } from '../../0-model/report.ts'
import { Misuse, type Trouble } from '../../0-model/trouble.ts'
import { assemble, type Known } from '../assemble.ts'
import { canonicalUrl } from '../canonical.ts'
import { count, type LeftOut, together, total } from '../left-out.ts'
import { prune } from './boxes.ts'
import { refusal } from './depth.ts'
import { flow } from './flow.ts'
import { meta } from './meta.ts'

/** Fewer words than this are a teaser, a gallery or an error page. */
const enough = 40

/** A page of news has a few thousand. */
const mostElements = 50_000

/**
 * Reads a page of news as a report: Readability finds the article, our own walk keeps its paragraphs with their links.
 * Throws a Misuse where the page must not be parsed. Hostile pages are for the worker (`reader.ts`), which can be killed.
 */
export function htmlReport(source: string, html: string, known: Known = {}): Report {
  const no = refusal(html)
  if (no) throw new Misuse('page-refused', `${source}: ${no}`)
  const document = parsed(html)
  const base = known.url ?? (/^https?:/.test(source) ? source : null)
  const head = meta(document)
  const whole = document.querySelectorAll('*').length
  if (whole > mostElements)
    throw new Misuse(
      'page-refused',
      `${source}: the page has ${whole} elements; more than ${mostElements} are no report`,
    )
  const pruned = prune(document)
  const words = count(document.body?.textContent ?? '')
  const found = article(document)
  const root = found === 'torn' ? cleared(html) : (found?.content ?? document.body)
  const guess = found === 'torn' ? null : found?.title?.trim() || null
  if (!root || whole === 0) throw new Misuse('no-page', `${source}: holds no HTML to read; save the page again`)
  const inner = flow(root, base)
  const read = { ...inner, dropped: together(pruned, inner.dropped, around(words, inner)) }
  const report = assemble(source, withTitle(read, head.title ?? guess), {
    ...known,
    title: known.title ?? head.title ?? guess,
    outlet: known.outlet ?? head.outlet,
    url: own(base, head.url),
    authors: known.authors ?? (head.authors.length > 0 ? head.authors : undefined),
    // a feed tells when its item came, the page when the report did
    ...(known.published && !(known.publishedFrom === 'feed' && head.published)
      ? { published: known.published, publishedFrom: known.publishedFrom ?? 'given' }
      : { published: head.published, publishedFrom: 'page' as const }),
    updated: known.updated ?? head.updated,
  })
  return { ...report, troubles: [...report.troubles, ...troubles(report, head.paywalled)] }
}

/** The words that Readability left aside: heads, feet and columns without a name that tells what they are. */
function around(words: number, inner: ReturnType<typeof flow>): LeftOut {
  return { 'rest of the page': Math.max(0, words - count(inner.text) - total(inner.dropped)) }
}

/** The page as a tree; a piece of a page (no html element) is put into one. */
function parsed(html: string): Document {
  const { document } = parseHTML(html)
  const whole =
    document.documentElement?.localName === 'html'
      ? document
      : parseHTML(`<!doctype html><html><body>${html}</body></html>`).document
  return whole as unknown as Document
}

/** The article as Readability sees it; null where it finds none, “torn” where it trips over a torn page, leaving it half changed. */
function article(
  document: Document,
): { readonly title?: string | null | undefined; readonly content?: Element | null | undefined } | null | 'torn' {
  try {
    return new Readability(document, {
      serializer: (node) => node as Element,
      keepClasses: true,
      charThreshold: 200,
    }).parse()
  } catch (error) {
    if (error instanceof TypeError) return 'torn'
    throw error
  }
}

/** All of a page but its boxes and menus. */
function cleared(html: string): Element | null {
  const document = parsed(html)
  prune(document)
  return document.body
}

/**
 * The address a page gives as its own (rel=canonical), where it may be believed: on the site it was read from, and not the
 * front page, which careless templates name on every page. A page that was not fetched is believed.
 */
function own(read: string | null, said: string | null): string | null {
  if (!said) return read
  try {
    const url = new URL(said, read ?? undefined)
    if (!/^https?:$/.test(url.protocol)) return read
    if (read === null) return url.href
    const from = new URL(read)
    const astray = url.pathname === '/' && from.pathname !== '/'
    return site(canonicalUrl(url.href)) === site(canonicalUrl(read)) && !astray ? url.href : read
  } catch {
    return read
  }
}

/** The last two labels of a host (three where the second is short, as in co.uk): near enough to tell publishers apart. */
function site(address: string): string {
  const labels = new URL(address).hostname.split('.')
  return labels.slice((labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.')
}

/** The headline stands above the text, once, so that it can be read and quoted. */
function withTitle(read: ReturnType<typeof flow>, title: string | null): ReturnType<typeof flow> {
  const words = title?.replace(/\s+/g, ' ').trim()
  const first = read.blocks[0]
  if (!words || (first && read.text.slice(first.start, first.end) === words)) return read
  const shift = words.length + (read.text === '' ? 0 : 2)
  return {
    text: read.text === '' ? words : `${words}\n\n${read.text}`,
    blocks: [
      { kind: 'title', start: 0, end: words.length },
      ...read.blocks.map((block) => ({
        kind: block.kind === 'title' ? ('heading' as const) : block.kind,
        start: block.start + shift,
        end: block.end + shift,
      })),
    ],
    citations: read.citations.map((citation) => ({ ...citation, block: citation.block + 1 })),
    dropped: read.dropped,
  }
}

function troubles(report: Report, paywalled: boolean): readonly Trouble[] {
  const words = count(report.text)
  // scripts that write no spaces between words have letters to count
  if (
    words >= enough ||
    (report.text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}]/gu)?.length ?? 0) >= enough * 3
  )
    return []
  return [
    {
      code: paywalled ? 'paywalled' : 'little-text',
      stage: 'report',
      message: paywalled
        ? `the page shows ${words} words and says that the rest is for subscribers`
        : `only ${words} words of text were found on the page`,
      advice: 'open the page in a browser, copy the report and add it as text',
    },
  ]
}

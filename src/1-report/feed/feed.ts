import { parseFeed } from '@rowanmanning/feed-parser'
import { z } from 'zod'
import { Misuse } from '../../0-model/trouble.ts'
import { calendarDay } from '../day.ts'

/** One item of a feed. `html` is its full text where the feed carries it; else the address is to be followed. */
export interface FeedItem {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  /** YYYY-MM-DD. */
  readonly published: string | null
  readonly authors: readonly string[]
  readonly html: string | null
}

export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
}

/** Fewer words than this in an item are a teaser: its page is read instead. */
const full = 120

/** More items than any feed of news holds, and XML entities that only attacks declare. */
const most = 5_000
const entities = /<!ENTITY\s/i

/** Where an item tells its day, the surest first (RSS, Atom, Dublin Core). */
const dates = ['pubdate', 'published', 'issued', 'date', 'updated', 'modified'] as const

const JsonFeed = z.object({
  version: z.string().startsWith('https://jsonfeed.org'),
  title: z.string().optional(),
  items: z.array(
    z.object({
      id: z.coerce.string(),
      url: z.string().optional(),
      title: z.string().optional(),
      content_html: z.string().optional(),
      content_text: z.string().optional(),
      date_published: z.string().optional(),
      date_modified: z.string().optional(),
      authors: z.array(z.object({ name: z.string().optional() })).optional(),
    }),
  ),
})

/** Reads RSS, Atom or JSON Feed. Throws a Misuse where the text is none of them. */
export function readFeed(source: string, text: string): Feed {
  if (entities.test(text))
    throw new Misuse('feed-entities', `${source}: declares XML entities, which no feed needs; it is not read`)
  const feed = /^\s*\{/.test(text) ? jsonFeed(source, text) : xmlFeed(source, text)
  if (feed.items.length > most)
    throw new Misuse(
      'too-large',
      `${source}: the feed has ${feed.items.length} items; more than ${most} are no feed of news`,
    )
  return feed
}

function xmlFeed(source: string, text: string): Feed {
  let feed: ReturnType<typeof parseFeed>
  try {
    feed = parseFeed(text)
  } catch (cause) {
    throw new Misuse(
      'feed-broken',
      `${source}: is no feed that can be read (${(cause as Error).message}); check the address in a browser`,
      { cause },
    )
  }
  return {
    title: feed.title,
    items: feed.items.map((item) => ({
      id: item.id ?? item.url ?? item.title ?? '',
      url: item.url ?? (/^https?:\/\/\S+$/.test(item.id ?? '') ? item.id : null),
      title: titled(item.title),
      published: calendarDay(dates.flatMap((name) => item.element.findElementWithName(name)?.textContent ?? [])[0]),
      authors: item.authors.flatMap((author) => author.name ?? []),
      html: whole(item.content),
    })),
  }
}

function jsonFeed(source: string, text: string): Feed {
  const read = JsonFeed.safeParse(parsed(source, text))
  if (!read.success)
    throw new Misuse(
      'feed-broken',
      `${source}: is no JSON Feed: ${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message}`,
    )
  return {
    title: read.data.title ?? null,
    items: read.data.items.map((item) => ({
      id: item.id,
      url: item.url ?? null,
      title: titled(item.title ?? null),
      published: calendarDay(item.date_published ?? item.date_modified),
      authors: (item.authors ?? []).flatMap((author) => author.name ?? []),
      html: whole(
        item.content_html ??
          (item.content_text ? `<p>${escaped(item.content_text).replace(/\n\s*\n/g, '</p><p>')}</p>` : null),
      ),
    })),
  }
}

function parsed(source: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Misuse('feed-broken', `${source}: is no whole JSON Feed (${(cause as Error).message})`, { cause })
  }
}

/** A title without the marks that Atom allows in it. */
const titled = (title: string | null): string | null =>
  title
    ?.replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim() || null

const whole = (html: string | null) =>
  html &&
  html
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length >= full
    ? html
    : null
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

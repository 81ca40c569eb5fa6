import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFeed } from './feed.ts'

const long =
  '<p>The two sides met in Geneva on Monday, and neither would say what had been discussed there.</p>'.repeat(10)
const asText = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title>
<item><guid>1</guid><title>Talks resume</title><link>https://paper.example/1</link><pubDate>Fri, 05 Mar 2021 10:00:00 GMT</pubDate><content:encoded>${asText(long)}</content:encoded></item>
<item><guid>2</guid><title>A teaser</title><link>https://paper.example/2</link><description>Read on.</description></item></channel></rss>`
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title>
<entry><id>1</id><title>Talks resume</title><link href="https://paper.example/1"/><published>2021-03-05T10:00:00Z</published><content type="html">${asText(long)}</content></entry>
<entry><id>2</id><title>A teaser</title><link href="https://paper.example/2"/><updated>2021-03-06T10:00:00Z</updated></entry></feed>`
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Paper',
  items: [
    {
      id: '1',
      title: 'Talks resume',
      url: 'https://paper.example/1',
      date_published: '2021-03-05T10:00:00Z',
      content_html: long,
    },
    { id: 2, title: 'A teaser', url: 'https://paper.example/2', content_text: 'Read on.' },
  ],
})

describe('A feed', () => {
  it.each([
    ['RSS', rss],
    ['Atom', atom],
    ['JSON Feed', json],
  ])('as %s gives its items: the full text where it carries it, else the address to follow', (_, text) => {
    const feed = readFeed('feed', text)
    expect(feed.title).toBe('The Paper')
    expect(feed.items.map((item) => [item.id, item.url, item.title, item.html === null])).toEqual([
      ['1', 'https://paper.example/1', 'Talks resume', false],
      ['2', 'https://paper.example/2', 'A teaser', true],
    ])
    expect(feed.items[0]?.published).toBe('2021-03-05')
  })

  it.each([
    ['a page', '<html><body>hello</body></html>', 'feed-broken'],
    ['a torn feed', '{"version": "https://jsonfeed.org/version/1.1", "items": [', 'feed-broken'],
    [
      'an entity bomb',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>',
      'feed-entities',
    ],
  ])('is told where it is none: %s', (_, text, code) => expect(() => readFeed('feed', text)).toThrow(code))

  it('never crashes but with a word of ours, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom('<rss>', '<feed><entry>', '{"version":"https://jsonfeed.org/1"}'),
          fc.nat(rss.length).map((n) => rss.slice(0, n)),
        ),
        (text) => {
          try {
            readFeed('feed', text)
          } catch (error) {
            expect(String(error)).toMatch(/\[(feed|too)-[a-z]+\]/)
          }
        },
      ),
    ))

  it.each([
    ['Tue, 15 Apr 2025 23:30:00 -0400', '2025-04-15'],
    ['Tue, 15 Apr 2025 23:30:00 EDT', '2025-04-15'],
    ['2025-04-16T01:00:00+09:00', '2025-04-16'],
    ['yesterday', null],
  ])('dates an item by the day it tells, in its own zone: %s', (date, day) => {
    const feed = `<rss version="2.0"><channel><title>P</title><item><title>T</title><pubDate>${date}</pubDate></item></channel></rss>`
    expect(readFeed('feed', feed).items[0]?.published).toBe(day)
  })

  it('reads names of letters, marks in titles, and the address that a guid is', () => {
    const feed = readFeed(
      'feed',
      '<rss version="2.0"><channel><title>Caf&eacute; News</title><item><guid>https://p.example/1</guid><title>&lt;b&gt;Talks&lt;/b&gt; &ndash; &amp;#8216;again&amp;#8217;</title></item></channel></rss>',
    )
    expect(feed.title).toBe('Café News')
    expect(feed.items[0]).toMatchObject({ url: 'https://p.example/1', title: 'Talks – ‘again’' })
  })
})

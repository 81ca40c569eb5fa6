import { describe, expect, it } from 'vitest'
import { canonicalUrl } from './canonical.ts'

describe('Two addresses of one article', () => {
  it.each([
    [
      'country domains of one publisher',
      'https://www.bbc.co.uk/news/articles/c1',
      'https://www.bbc.com/news/articles/c1',
    ],
    ['an AMP path', 'https://www.example.org/amp/world/story-9.html', 'https://example.org/world/story-9.html'],
    ['an AMP suffix', 'https://example.org/world/story/amp/', 'https://example.org/world/story'],
    ['an AMP ending', 'https://example.org/world/story.amp.html', 'https://example.org/world/story.html'],
    [
      'an AMP cache',
      'https://example-org.cdn.ampproject.org/c/s/example.org/world/story',
      'https://example.org/world/story',
    ],
    [
      'an AMP cache of a search engine',
      'https://www.google.com/amp/s/amp.example.org/world/story',
      'https://example.org/world/story',
    ],
    ['an AMP ending alone', 'https://example.org/world/story.amp', 'https://example.org/world/story'],
    ['an AMP switch', 'https://example.org/a?id=4&amp=1&usqp=mq331', 'https://example.org/a?id=4'],
    ['a mobile host and a numbered one', 'https://mobile.example.org/a', 'https://www2.example.org/a'],
    [
      'a country before the name',
      'https://uk.example.com/article/talks-resume-in-bergen-idUK1',
      'https://www.example.com/article/talks-resume-in-bergen-idUK1',
    ],
    [
      'a country as the ending',
      'https://www.example.com.au/world/fishing-talks-resume-in-bergen',
      'https://example.co.uk/world/fishing-talks-resume-in-bergen',
    ],
    ['a country as the ending, and a number', 'https://example.ie/news/48123456', 'https://example.com/news/48123456'],
    [
      'an archived copy',
      'https://web.archive.org/web/20240507120000/https://www.example.org/world/story?utm_source=x',
      'https://example.org/world/story',
    ],
    [
      'an archived copy without its frame',
      'https://web.archive.org/web/20240507120000id_/http://example.org/world/story',
      'https://example.org/world/story',
    ],
    [
      'a link that a mail program guards',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fid%3D4%26utm_source%3Dx&data=05',
      'https://example.org/a?id=4',
    ],
    [
      'a link that a network leads on',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3D1&h=AT0',
      'https://example.org/a',
    ],
    [
      'a link that a search engine leads on',
      'https://www.google.de/url?q=https://example.org/a&sa=U',
      'https://example.org/a',
    ],
    ...[
      'utm_medium=social&utm_id=7',
      'mtm_campaign=x&pk_kwd=y',
      'hsa_acc=1&_hsenc=p2A',
      'at_medium=RSS&at_campaign=KARANGA',
      'ns_mchannel=social',
      'mc_cid=1&mc_eid=2',
      'wt.mc_id=x&wt_zmc=y',
      'cmpid=x&CMP=twt_gu',
      'gclid=1&gbraid=2&wbraid=3',
      'ttclid=1&twclid=2&igsh=3&mibextid=4',
      '_ga=2.1&_gl=1*x',
      'guccounter=1&guce_referrer=x',
      'smid=tw-share&unlocked_article_code=1.x',
      'ref=home&via=a&src=b',
      'ysclid=lx1',
      'outputType=amp&print=true',
    ].map((query) => [
      `parameters that say nothing of it (${query})`,
      `https://example.org/a?${query}&id=4`,
      'https://example.org/a?id=4',
    ]),
    ['a mobile face', 'http://m.example.org/a?id=4', 'https://www.example.org/a?id=4'],
    ['tracking parameters', 'https://example.org/a?utm_source=x&fbclid=1&id=4#top', 'https://example.org/a?id=4'],
    ['parameters in another order', 'https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['a closing slash and an index file', 'https://example.org/a/index.html', 'https://example.org/a/'],
  ])('are one: %s', (_, a, b) => expect(canonicalUrl(a)).toBe(canonicalUrl(b)))

  it.each([
    ['other articles of one outlet', 'https://example.org/a', 'https://example.org/b'],
    ['an id in the query', 'https://example.org/story?id=1', 'https://example.org/story?id=2'],
    ['a place whose name begins with amp', 'https://example.org/ampleforth/a', 'https://example.org/leforth/a'],
    ['front pages of country editions', 'https://uk.example.com/world', 'https://us.example.com/world'],
    ['short paths under two endings', 'https://example.co.uk/world/today', 'https://example.com/world/today'],
    ['articles in two languages', 'https://ar.example.com/news/48123456', 'https://example.com/news/48123456'],
    ['pages of a series', 'https://example.org/a?page=1', 'https://example.org/a?page=2'],
    [
      'an organisation and a company of one name',
      'https://example.org/news/48123456',
      'https://example.com/news/48123456',
    ],
    ['sites that merely share an ending', 'https://one.co.uk/a', 'https://two.co.uk/a'],
  ])('stay two: %s', (_, a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)))

  it('leaves alone what is no web address', () => {
    expect(canonicalUrl('mailto:press@example.org')).toBe('mailto:press@example.org')
    expect(canonicalUrl('not an address')).toBe('not an address')
  })

  it('follows addresses inside addresses three deep and no deeper', () => {
    const wrap = (inner: string) => `https://www.google.com/url?q=${encodeURIComponent(inner)}`
    expect(canonicalUrl(wrap(wrap(wrap('https://example.org/a'))))).toBe('https://example.org/a')
    expect(canonicalUrl(wrap(wrap(wrap(wrap('https://example.org/a')))))).toContain('google.com')
  })

  it('gives the same again when asked twice', () => {
    const once = canonicalUrl('http://www.m.example.org//amp/x/?utm_medium=a&z=1&y=%20')
    expect(canonicalUrl(once)).toBe(once)
  })
})

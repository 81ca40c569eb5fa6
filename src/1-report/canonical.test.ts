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
    ['a mobile face', 'http://m.example.org/a?id=4', 'https://www.example.org/a?id=4'],
    ['tracking parameters', 'https://example.org/a?utm_source=x&fbclid=1&id=4#top', 'https://example.org/a?id=4'],
    ['parameters in another order', 'https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['a closing slash and an index file', 'https://example.org/a/index.html', 'https://example.org/a/'],
  ])('are one: %s', (_, a, b) => expect(canonicalUrl(a)).toBe(canonicalUrl(b)))

  it.each([
    ['other articles of one outlet', 'https://example.org/a', 'https://example.org/b'],
    ['an id in the query', 'https://example.org/story?id=1', 'https://example.org/story?id=2'],
    ['a place whose name begins with amp', 'https://example.org/ampleforth/a', 'https://example.org/leforth/a'],
    ['sites that merely share an ending', 'https://one.co.uk/a', 'https://two.co.uk/a'],
  ])('stay two: %s', (_, a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)))

  it('leaves alone what is no web address', () => {
    expect(canonicalUrl('mailto:press@example.org')).toBe('mailto:press@example.org')
    expect(canonicalUrl('not an address')).toBe('not an address')
  })

  it('gives the same again when asked twice', () => {
    const once = canonicalUrl('http://www.m.example.org//amp/x/?utm_medium=a&z=1&y=%20')
    expect(canonicalUrl(once)).toBe(once)
  })
})

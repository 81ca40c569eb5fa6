import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlReport } from './html.ts'

const paragraph = (n: number) =>
  `<p>In paragraph ${n} the two delegations met again in the capital, and neither of them, as <a href="/n/${n}">an earlier note</a> had foretold, would say what had been discussed there or when they would meet again.</p>`
const body = [1, 2, 3, 4].map(paragraph).join('\n')
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Talks resume | The Paper</title>${head}</head><body>${inside}</body></html>`
const shown = (html: string, source = 'https://paper.example/a') => {
  const report = htmlReport(source, html)
  return {
    ...report,
    parts: report.blocks.map((block) => [block.kind, report.text.slice(block.start, block.end)] as const),
  }
}

describe('A page of news', () => {
  it('gives its paragraphs, each with its links', () => {
    const report = shown(page(`<article><h1>Talks resume</h1>${body}</article>`))
    expect(report.parts.filter(([kind]) => kind === 'paragraph')).toHaveLength(4)
    expect(report.citations.map((citation) => citation.canonical)).toEqual(
      [1, 2, 3, 4].map((n) => `https://paper.example/n/${n}`),
    )
    for (const citation of report.citations) expect(report.parts[citation.block]?.[1]).toContain('an earlier note')
  })

  it('leaves out menus, share bars, related stories, forms, cookie notices and hidden words', () => {
    const noise = [
      '<nav><a href="/">Front page noise</a></nav>',
      '<div class="share-bar">Share noise</div>',
      '<aside>Aside noise</aside>',
      '<div id="related-stories"><p>Related noise, a long sentence about something else entirely, with commas, to look real.</p></div>',
      '<form><label>Comment noise</label><textarea></textarea></form>',
      '<div class="cookie-consent">Cookie noise</div>',
      '<p style="display: none">Hidden noise</p>',
      '<p>Read more: noise</p>',
      '<figure><img src="a.jpg"><figcaption>A caption: noise</figcaption></figure>',
    ].join('')
    const report = shown(page(`<article><h1>Talks resume</h1>${body}${noise}</article>`))
    const coded = report.parts
      .filter(([kind]) => kind !== 'furniture' && kind !== 'caption')
      .map(([, text]) => text)
      .join('\n')
    expect(coded).not.toContain('noise')
    expect(coded.match(/In paragraph/g)).toHaveLength(4)
    // a caption stays in the text, to be read and searched
    expect(report.parts).toContainEqual(['caption', 'A caption: noise'])
    expect(report.leftOutAs).toEqual({
      menu: 3,
      sharing: 2,
      box: 2,
      'more to read': 14 + 3,
      caption: 3,
      form: 2,
      notice: 2,
      hidden: 2,
    })
    expect(report.leftOut).toBe(33)
  })

  it('reads a story whose own box has the name of another', () => {
    const report = shown(page(`<article class="article subscription-only"><h1>Talks resume</h1>${body}</article>`))
    expect(report.text.match(/In paragraph/g)).toHaveLength(4)
  })

  it.each([
    ['Published 7 May 2024', '2024-05-07', null],
    ['7 May 2024, 10:00', '2024-05-07', null],
    ['Tuesday, May 7, 2024', '2024-05-07', null],
    ['Last updated: 9 May 2024', '2024-05-09', '2024-05-09'],
    [
      'Published reports of 7 May 2024 had told of a seizure of three boats, and both ministers denied that they were true, or could ever be.',
      null,
      null,
    ],
  ])('takes the day from a line of the page where its head tells none: %s', (line, published, updated) => {
    const report = htmlReport(
      'https://a.example/x',
      page(`<article><h1>Talks resume</h1><p>${line}</p>${body}</article>`),
    )
    expect(report).toMatchObject({ published, updated, publishedFrom: published === null ? 'unknown' : 'text' })
  })

  it.each([
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks resume","datePublished":"2021-03-05T23:30:00-05:00","dateModified":"2021-03-06","author":[{"name":"Ada Brandt"}],"publisher":{"name":"The Paper"}}</script>',
    ],
    [
      'structured data in a graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Talks resume","datePublished":"2021-03-05","dateModified":"2021-03-06","author":{"name":"Ada Brandt"},"publisher":{"name":"The Paper"}}]}</script>',
    ],
    [
      'meta tags',
      '<meta property="og:title" content="Talks resume"><meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2021-03-05T10:00:00Z"><meta property="article:modified_time" content="2021-03-06T10:00:00Z"><meta name="author" content="By Ada Brandt">',
    ],
  ])('is dated and named from its %s, in the day of its own zone', (_, head) => {
    const report = shown(page(`<article><h1>Talks resume</h1>${body}</article>`, head))
    expect(report).toMatchObject({
      title: 'Talks resume',
      outlet: 'The Paper',
      published: '2021-03-05',
      publishedFrom: 'page',
      updated: '2021-03-06',
      authors: ['Ada Brandt'],
    })
  })

  it('still reads where the structured data is broken', () => {
    const report = shown(
      page(
        `<article><h1>Talks resume</h1><time datetime="2021-03-05">5 March</time>${body}</article>`,
        '<script type="application/ld+json">{"@type": "NewsArt</script>',
      ),
    )
    expect(report).toMatchObject({ title: 'Talks resume', published: '2021-03-05' })
  })

  it('says so where it shows a teaser alone', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","isAccessibleForFree":false}</script>'
    expect(
      shown(page('<article><p>The talks go on.</p></article>', head)).troubles.map((trouble) => trouble.code),
    ).toContain('paywalled')
  })

  it.each([
    ['a piece of a page', `<p>${'The two sides met in Geneva. '.repeat(4)}</p>`, 'met in Geneva'],
    ['words without marks', 'The two sides met in Geneva.', 'met in Geneva'],
    ['a page cut off at its head', `st: item"><li>a</li></ul><article>${body}</article>`, 'In paragraph 4'],
  ])('is read where it is torn: %s', (_, html, words) => expect(htmlReport('a.html', html).text).toContain(words))

  it('may say its own address on its own site, not on another and not by a careless front page', () => {
    const said = (address: string) =>
      htmlReport('https://www.paper.example/a?utm_source=x', page(body, `<link rel="canonical" href="${address}">`)).url
    expect(said('https://paper.example/news/a')).toBe('https://paper.example/news/a')
    expect(said('/news/a')).toBe('https://paper.example/news/a')
    expect(said('https://rival.example/news/a')).toBe('https://paper.example/a')
    expect(said('https://paper.example/')).toBe('https://paper.example/a')
    expect(said('http://[')).toBe('https://paper.example/a')
  })

  it('knows its day better than the feed it came by, not better than its reader', () => {
    const html = page(body, '<meta property="article:published_time" content="2021-03-04">')
    const day = (publishedFrom: 'feed' | 'given') => {
      const report = htmlReport('a', html, { published: '2021-03-06', publishedFrom })
      return [report.published, report.publishedFrom]
    }
    expect(day('feed')).toEqual(['2021-03-04', 'page'])
    expect(day('given')).toEqual(['2021-03-06', 'given'])
  })

  it('is refused before parsing where it nests too deep', () => {
    expect(() => htmlReport('a', page('<div>'.repeat(20_000)))).toThrow('page-refused')
  })

  it('never yields a script’s words, and always blocks within its text, whatever the markup', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<div>',
            '</div>',
            '<li>',
            '<script>alert(1)</script>',
            '<style>p{}</style>',
            '<!--',
            '-->',
            '<br>',
            '&amp;',
            '<a href="x">',
            '</a>',
            'words here ',
          ),
        ),
        (parts) => {
          const report = htmlReport('https://paper.example/a', page(`<article>${parts.join('')}</article>`))
          expect(report.text).not.toContain('alert(1)')
          for (const block of report.blocks) expect(report.text.slice(block.start, block.end).trim()).not.toBe('')
        },
      ),
      { numRuns: 60 },
    ))
})

import { describe, expect, it } from 'vitest'
import { plainReport } from './plain.ts'

const story = 'The two sides met in Geneva on Monday, and neither would say what had been discussed there.'

describe('A plain text read as a report', () => {
  it('keeps its text character for character', () => {
    const text = `\uFEFFTalks resume\r\n\r\n${story} “Perhaps,”\u00a0she said. 👉\r\n`
    expect(plainReport('a.txt', text).text).toBe(text)
  })

  it('attaches links to the paragraph they follow, and finds variants of an address to be one article', () => {
    const text = `Title line\n\n${story}\n\n[](https://www.bbc.co.uk/news/articles/c1)[](https://www.bbc.com/news/articles/c1)\n\n${story} See [the note](https://example.org/n_(1)).`
    const report = plainReport('a.txt', text)
    expect(report.citations.map((c) => [c.block, c.canonical])).toEqual([
      [1, 'https://bbc.com/news/articles/c1'],
      [1, 'https://bbc.com/news/articles/c1'],
      [3, 'https://example.org/n_(1)'],
    ])
  })

  it('says where its date is from: the call before the page before the dateline, else unknown with a trouble', () => {
    const dated = `Published 5 March 2021\n\nGENEVA, March 3 (AP) — ${story}`
    expect(plainReport('a', dated, { published: '2021-03-09' })).toMatchObject({
      published: '2021-03-09',
      publishedFrom: 'given',
    })
    expect(plainReport('a', dated)).toMatchObject({
      published: '2021-03-05',
      publishedFrom: 'text',
      dateline: { date: '2021-03-03' },
      agency: 'AP',
    })
    expect(plainReport('a', `GENEVA, March 3, 2021 (AP) — ${story}`)).toMatchObject({
      published: '2021-03-03',
      publishedFrom: 'dateline',
    })
    const none = plainReport('a', story)
    expect(none).toMatchObject({ published: null, publishedFrom: 'unknown' })
    expect(none.troubles.map((trouble) => trouble.code)).toEqual(['no-date'])
  })

  it.each([
    ['in the dateline, known or not', `BERN, March 3, 2021 (Alpine Wire) — ${story}`, 'Alpine Wire'],
    ['before the first words', `A headline\n\n(Alpine Wire) ${story}`, 'Alpine Wire'],
    ['at the end', `${story}\n\nAFP`, 'AFP'],
    ['in brackets at the end', `${story} (Reuters)`, 'Reuters'],
    ['nowhere', `${story} (more than expected)`, null],
  ])('finds the agency credited %s', (_, text, expected) => expect(plainReport('a', text).agency).toBe(expected))

  it('keeps a report in another language, marked and not coded', () => {
    const report = plainReport(
      'a',
      'Die beiden Seiten trafen sich am Montag in Genf, und keine wollte sagen, worüber dort gesprochen worden war.',
      { published: '2021-03-09' },
    )
    expect(report.language).toBe('de')
    expect(report.troubles).toMatchObject([{ code: 'not-english', message: expect.stringContaining('German') }])
  })

  it('says so where there is no sentence', () => {
    expect(
      plainReport('a', 'Home\n\nMenu\n\nSubscribe', { published: '2021-03-09' }).troubles.map((t) => t.code),
    ).toContain('no-sentence')
  })

  it('has the same id for the same text under any name', () => {
    expect(plainReport('a', story).id).toBe(plainReport('b', story).id)
    expect(plainReport('a', story).id).not.toBe(plainReport('a', `${story} `).id)
  })
})

it('A dateline is no part of the sentence it stands before', () => {
  const text = `Talks resume\n\n[](https://example.org/a)\n\nBERN, March 3 (Alpine Wire) — ${story} [](https://example.org/b)`
  const report = plainReport('a', text, { published: '2021-03-05' })
  expect(report.blocks.map((block) => [block.kind, text.slice(block.start, block.start + 12)])).toEqual([
    ['title', 'Talks resume'],
    ['links', '[](https://e'],
    ['dateline', 'BERN, March '],
    ['paragraph', 'The two side'],
  ])
  expect(report.citations.map((citation) => citation.block)).toEqual([0, 3])
})

describe('A text built to hold up its reader', () => {
  const n = 200_000
  it.each([
    ['brackets', '['.repeat(n)],
    ['half links', '[]('.repeat(n / 3)],
    ['spaces', `a${' '.repeat(n)}b`],
    ['addresses run together', `${'https://'.repeat(n / 8)} x`],
    ['addresses in a row', `${'https://a '.repeat(n / 10)}x`],
    ['one paragraph in thousands of lines', `${'a'.repeat(60)}\n`.repeat(n / 61)],
    ['quotation marks', `a.${'"'.repeat(n)}b`],
    ['open brackets', `https://a${'(a'.repeat(n / 2)}`],
    ['colons', 'A: '.repeat(n / 3)],
    ['line ends', '\r'.repeat(n)],
  ])('is read like any other: %s', (_, text) => expect(plainReport('a.txt', text).text).toBe(text))
})

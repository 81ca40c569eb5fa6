import { describe, expect, it } from 'vitest'
import { htmlReport } from './html/html.ts'
import { plainReport } from './plain.ts'
import { written } from './written.ts'

describe('The days a report’s words may be of', () => {
  it.each([
    ['one day is told by the page', 'page', '2021-03-03', null, null, null],
    ['the page was changed the same day', 'page', '2021-03-03', '2021-03-03', null, null],
    ['the page was changed two days later', 'page', '2021-03-03', '2021-03-05', null, '2021-03-03/2021-03-05'],
    ['the page was changed over the turn of a year', 'page', '2020-12-31', '2021-01-02', null, '2020-12-31/2021-01-02'],
    ['the page says it was changed before it was out', 'page', '2021-03-03', '2021-03-01', null, null],
    ['the page was touched years later', 'page', '2021-03-03', '2024-06-01', null, null],
    ['the day is the feed’s', 'feed', '2021-03-01', null, null, '2021-02-28/2021-03-01'],
    [
      'the day is the feed’s and the page was changed',
      'feed',
      '2021-03-01',
      '2021-03-03',
      null,
      '2021-02-28/2021-03-03',
    ],
    ['a dateline tells it', 'page', '2021-03-03', '2021-03-05', '2021-03-02', null],
    ['a dateline tells it in a feed', 'feed', '2021-03-03', null, '2021-03-02', null],
    ['the reader was asked', 'asked', '2021-03-03', null, null, null],
    ['nothing is known', 'unknown', null, '2021-03-05', null, null],
  ] as const)('where %s', (_, publishedFrom, published, updated, dateline, expected) => {
    const located = dateline === null ? null : { date: dateline }
    expect(written({ published, publishedFrom, updated, dateline: located })).toBe(expected)
  })

  const page = (body: string) =>
    `<html><head><meta property="article:published_time" content="2021-03-03T09:00:00+01:00"><meta property="article:modified_time" content="2021-03-05T18:00:00+01:00"></head><body><article>${body}</article></body></html>`
  const story = '<p>The delegations met in Bergen yesterday and will meet again on Friday, both sides said.</p>'.repeat(
    6,
  )

  it('are kept with a page that was changed later', () => {
    const report = htmlReport('https://a.example/x', page(story))
    expect(report).toMatchObject({ published: '2021-03-03', updated: '2021-03-05', written: '2021-03-03/2021-03-05' })
  })

  it('are one where the page opens with a dateline', () => {
    const report = htmlReport('https://a.example/x', page(story.replace('<p>', '<p>BERGEN, March 2 (Harbour News) — ')))
    expect(report.dateline?.date).toBe('2021-03-02')
    expect(report).not.toHaveProperty('written')
  })

  it('are not said for a file with a day of its own', () => {
    expect(plainReport('a.txt', 'Talks go on.', { published: '2021-03-03' })).not.toHaveProperty('written')
  })
})

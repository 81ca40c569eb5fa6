import { describe, expect, it } from 'vitest'
import { plainReport } from '../../1-report/plain.ts'
import { sentences } from '../../2-text/sentences.ts'
import { english } from '../load.ts'
import { times } from './times.ts'

/** What the words that hang on the report’s day are read as, for a report of which so much is known. */
const read = (text: string, published?: string) => {
  const report = plainReport('a.txt', text, published === undefined ? {} : { published })
  const found = times(report, english().parse(sentences(report)))
  return {
    from: report.publishedFrom,
    dates: found.map(({ start, end, edtf }) => [report.text.slice(start, end), edtf]),
  }
}

describe('A relative date', () => {
  const words = 'Norway and Denmark met in Bergen last month and will sign on Friday.'

  it('stays open where nothing says when the report was published', () => {
    const { from, dates } = read(words)
    expect(from).toBe('unknown')
    expect(dates.length).toBeGreaterThan(0)
    for (const [, edtf] of dates) expect(edtf).toBeNull()
  })

  it('stays open where the dateline tells a day without its year', () => {
    const { from, dates } = read(`BERGEN, March 3 (Harbour News) — ${words}`)
    expect(from).toBe('unknown')
    for (const [shown, edtf] of dates) if (shown !== 'March 3') expect(edtf).toBeNull()
  })

  it.each([
    ['the dateline, with its year', `BERGEN, March 3, 2021 (Harbour News) — ${words}`, undefined, 'dateline'],
    ['the reader', words, '2021-03-03', 'given'],
    ['the text itself', `Talks resume\nPublished 3 March 2021\n\n${words}`, undefined, 'text'],
  ])('is counted from the day that is told by %s, and which it was is kept', (_, text, published, from) => {
    const found = read(text, published)
    expect(found.from).toBe(from)
    expect(found.dates).toContainEqual(['last month', '2021-02'])
    expect(found.dates).toContainEqual(['Friday', '2021-03-05'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { days, isoDay } from '../../0-model/edtf.ts'
import { plainReport } from '../../1-report/plain.ts'
import { sentences } from '../../2-text/sentences.ts'
import { english } from '../load.ts'
import { dateFrom } from './date-of.ts'
import { spanning } from './spanning.ts'
import { times } from './times.ts'

describe('A date that may be either of two', () => {
  it.each([
    ['2021-03-03', '2021-03-03', '2021-03-03'],
    ['2021-03-05', '2021-03-03', '2021-03-03/2021-03-05'],
    ['2021-02', '2021-03', '2021-02/2021-03'],
    ['2021-03-01/2021-03-07', '2021-03-08/2021-03-14', '2021-03-01/2021-03-14'],
    ['../2021-03-03', '../2021-03-05', '../2021-03-05'],
    ['2021-03-05/..', '2021-03-03/..', '2021-03-03/..'],
    ['2020', '2021-01-02', '2020/2021-01-02'],
  ])('%s or %s is written %s', (a, b, both) => expect(spanning(a, b)).toBe(both))

  const day = fc.integer({ min: 10_000, max: 30_000 }).map(isoDay)
  it('covers both, and no more, in whatever order they come', () =>
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(spanning(a, b)).toBe(spanning(b, a))
        const [range, x, y] = [days(spanning(a, b)), days(a), days(b)]
        expect(range).toEqual({ from: Math.min(x!.from, y!.from), to: Math.max(x!.to, y!.to) })
      }),
    ))
})

describe('Words of a report that may be of either of two days', () => {
  const text =
    'Norway and Denmark met in Bergen yesterday. They spoke last month too. The ministers will sign on Friday and must answer by Monday. The boats were seized on 12 February 2021.'
  const read = (written?: string) => {
    const report = { ...plainReport('a.txt', text, { published: '2021-03-03' }), ...(written ? { written } : {}) }
    return new Map(
      times(report, english().parse(sentences(report))).map((time) => [
        report.text.slice(time.start, time.end).replace(/^(?:on|by) /, ''),
        dateFrom({ report }, time),
      ]),
    )
  }

  it.each([
    ['are read exactly where the day is known', undefined, '2021-03-02', '2021-02', '2021-03-05', '../2021-03-08'],
    [
      'become ranges where the page was changed two days later',
      '2021-03-03/2021-03-05',
      '2021-03-02/2021-03-04',
      '2021-02',
      '2021-03-05',
      '../2021-03-08',
    ],
    [
      'stay one date where both days agree on it',
      '2021-03-03/2021-03-04',
      '2021-03-02/2021-03-03',
      '2021-02',
      '2021-03-05',
      '../2021-03-08',
    ],
    [
      'become ranges of months over the end of a month',
      '2021-02-28/2021-03-01',
      '2021-02-27/2021-02-28',
      '2021-01/2021-02',
      '2021-03-05',
      '../2021-03-01',
    ],
    [
      'keep an open beginning',
      '2021-03-03/2021-03-09',
      '2021-03-02/2021-03-08',
      '2021-02',
      '2021-03-05/2021-03-12',
      '../2021-03-15',
    ],
  ])('%s', (_, written, yesterday, month, friday, monday) => {
    const dates = read(written)
    expect(dates.get('yesterday')).toBe(yesterday)
    expect(dates.get('last month')).toBe(month)
    expect(dates.get('Friday')).toBe(friday)
    expect(dates.get('Monday')).toBe(monday)
    expect(dates.get('12 February 2021')).toBe('2021-02-12')
  })
})

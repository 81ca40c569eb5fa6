import { describe, expect, it } from 'vitest'
import { datesMeet, dayNumber, days, isoDay } from './edtf.ts'

const span = (edtf: string) => {
  const range = days(edtf)
  return range && [range.from, range.to].map((n) => (Number.isFinite(n) ? isoDay(n) : '..'))
}

describe('An EDTF date', () => {
  it.each([
    ['2025-04-17', ['2025-04-17', '2025-04-17']],
    ['2025-02', ['2025-02-01', '2025-02-28']],
    ['2024', ['2024-01-01', '2024-12-31']],
    ['2025-22', ['2025-06-01', '2025-08-31']],
    ['2024-24', ['2024-12-01', '2025-02-28']],
    ['2025-04-21/2025-04-23', ['2025-04-21', '2025-04-23']],
    ['2025-03/2025-04', ['2025-03-01', '2025-04-30']],
    ['../2025-05-01', ['..', '2025-05-01']],
    ['2014/..', ['2014-01-01', '..']],
    ['0033-04-03', ['0033-04-03', '0033-04-03']],
  ])('%s covers the days it names', (edtf, expected) => expect(span(edtf)).toEqual(expected))

  it.each(['', '..', 'April', '2025-13', '2025-02-30', '2025-04-23/2025-04-21', '2025-4-1', '2025-22-01'])(
    'refuses %j',
    (edtf) => expect(days(edtf)).toBeNull(),
  )

  it('meets another where they share a day, and never where one is unknown', () => {
    expect(datesMeet('2025-04', '2025-04-30/2025-05-02')).toBe(true)
    expect(datesMeet('2025-04', '2025-05')).toBe(false)
    expect(datesMeet('2025-04', null)).toBe(false)
  })

  it('says which day is wrong when asked for a day that is none', () => {
    expect(() => dayNumber('2025-02-30')).toThrow('2025-02-30')
  })
})

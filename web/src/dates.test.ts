import { describe, expect, it } from 'vitest'
import { distance, isoDay, say, sayDays, sayLong, span } from './dates.ts'

describe('A date is read as people write it', () => {
  it.each([
    ['2025-04-17', '17 Apr 2025'],
    ['2025-04', 'Apr 2025'],
    ['2025', '2025'],
    ['2025-22', 'summer 2025'],
    ['2025-04-21/2025-04-23', '21–23 Apr 2025'],
    ['2025-04-28/2025-05-02', '28 Apr – 2 May 2025'],
    ['2025-03/2025-04', 'Mar – Apr 2025'],
    ['2024-12-30/2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
    ['../2025-05-01', 'by 1 May 2025'],
    ['2014/..', 'from 2014'],
    [null, 'undated'],
  ])('%s is %s', (edtf, words) => expect(say(edtf)).toBe(words))

  it('names the weekday of a single day only', () => {
    expect(sayLong('2025-04-17')).toBe('Thu 17 Apr 2025')
    expect(sayLong('2025-04')).toBe('Apr 2025')
  })

  it('says how far a day is from another', () => {
    expect(distance('2025-04-17', '2025-04-17')).toBe('today')
    expect(distance('2025-04-17', '2025-04-18')).toBe('tomorrow')
    expect(distance('2025-04-17', '2025-05-01')).toBe('in 14 days')
    expect(distance('2025-04-17', '2025-04-10')).toBe('7 days ago')
  })
})

describe('A date covers days', () => {
  it.each([
    ['2025-04-17', '2025-04-17', '2025-04-17'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2025-22', '2025-06-01', '2025-08-31'],
    ['2024-24', '2024-12-01', '2025-02-28'],
    ['2025-04-21/2025-04-23', '2025-04-21', '2025-04-23'],
  ])('%s from %s to %s', (edtf, from, to) => {
    const found = span(edtf)
    expect(found && [isoDay(found.from), isoDay(found.to)]).toEqual([from, to])
  })

  it('has infinite open ends, and no span where there is no date', () => {
    expect(span('../2025-05-01')?.from).toBe(-Infinity)
    expect(span('2014/..')?.to).toBe(Infinity)
    expect(span(null)).toBeNull()
    expect(span('soon')).toBeNull()
  })
})

it('puts the days of a sentence into words, and leaves other numbers alone', () => {
  expect(sayDays('Quota: by 2024-05-08; 2024-10 tonnes')).toBe('Quota: by 8 May 2024; 2024-10 tonnes')
})

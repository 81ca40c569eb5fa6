import { describe, expect, it } from 'vitest'
import { calendarDay } from './day.ts'

describe('The day of a moment', () => {
  it.each([
    ['2025-04-15T23:30:00-04:00', '2025-04-15'],
    ['2025-04-15T00:30:00+09:00', '2025-04-15'],
    ['2025-04-15', '2025-04-15'],
    ['20250415T1200', '2025-04-15'],
    ['Tue, 15 Apr 2025 23:30:00 -0400', '2025-04-15'],
    ['Wed, 16 Apr 2025 00:10:00 +0300', '2025-04-16'],
    ['15 Apr 2025 08:00 GMT', '2025-04-15'],
    ['April 15, 2025, 11:59 p.m. ET', '2025-04-15'],
    ['4/15/2025 09:00', '2025-04-15'],
  ])('%s is %s, where it was written', (value, day) => expect(calendarDay(value)).toBe(day))

  it.each([null, undefined, '', 'yesterday', '2025-02-30', '15 Apr', '1713000000'])('%s is none', (value) =>
    expect(calendarDay(value)).toBeNull(),
  )
})

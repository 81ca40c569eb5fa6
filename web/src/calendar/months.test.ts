import { expect, it } from 'vitest'
import { monthsOf } from './months.ts'

it('puts dates under their months, in the order of time', () => {
  const date = (from: string | null, to: string | null) => ({ from, to })
  const months = monthsOf([
    date('2025-05-01', '2025-05-02'),
    date('2025-04-28', '2025-05-03'),
    date(null, '2025-05-12'),
    date(null, null),
  ])
  expect(months.map(({ name, entries }) => [name, entries.length])).toEqual([
    ['Open', 1],
    ['April 2025', 1],
    ['May 2025', 2],
  ])
})

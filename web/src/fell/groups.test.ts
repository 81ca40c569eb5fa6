import { expect, it } from 'vitest'
import type { FellRow } from '../api/types.ts'
import { byWithdrawal, passageOf } from './groups.ts'

const row = (withdrawal: string, on: string, id: string): FellRow =>
  ({ withdrawal, on, id, of: { kind: 'outlet', id: 'x', says: `the outlet of ${withdrawal}` } }) as FellRow

it('puts what fell under its withdrawal, the latest first', () => {
  const found = byWithdrawal([row('a', '2024-05-01', '1'), row('b', '2024-05-02', '2'), row('a', '2024-05-01', '3')])
  expect(found.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ['the outlet of b', ['2']],
    ['the outlet of a', ['1', '3']],
  ])
})

it.each([
  ['a fact of a report', ['x.example', 'r-1', 'f-1', 'forecast quota'], { report: 'r-1', fact: 'f-1' }],
  ['a report alone', ['r-1'], { report: 'r-1' }],
  ['a rating', ['x.example', 'forecast quota'], undefined],
])('opens the passage it rested on: %s', (_, ids, expected) =>
  expect(passageOf({ path: ids.map((id) => ({ id, says: id })) })).toEqual(expected),
)

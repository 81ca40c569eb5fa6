import { expect, it } from 'vitest'
import type { Cell, Positions } from '../api/types.ts'
import { leaning, shiftOf, tableOf, wordsOf } from './stance.ts'

it.each([
  ['demands', false, 'demand', 'demands'],
  ['accepts', false, 'for', 'accepts'],
  ['rejects', false, 'against', 'rejects'],
  ['rejects', true, 'for', 'no longer rejects'],
  ['supports', true, 'against', 'no longer supports'],
  ['open', false, 'open', 'is open to'],
] as const)('a party that %s (negated: %s) leans %s', (label, negated, leans, says) => {
  expect(leaning({ label, negated })).toBe(leans)
  expect(wordsOf({ label, negated, inferred: false })).toBe(says)
})

it('draws an arrow for the last change only, up unless it went against the matter', () => {
  const shift = (from: string, to: string, on: string) => ({ from, to, on })
  const shifts = [shift('demands', 'rejects', '2025-05-01'), shift('rejects', 'open', '2025-05-09')]
  expect(shiftOf({ shifts } as unknown as Cell)).toEqual({ way: 'up', says: 'From rejects to open, 9 May 2025' })
  expect(shiftOf({ shifts: shifts.slice(0, 1) } as unknown as Cell)?.way).toBe('fall')
  expect(shiftOf({ shifts: [] })).toBeUndefined()
})

it('copies the matrix with what was said last, and leaves out who said nothing', () => {
  const latest = { label: 'rejects', negated: false, inferred: false, about: 'a pause', on: '2025-05-01' }
  const view = {
    actors: [
      { id: 'NOR', name: 'Norway' },
      { id: 'DNK', name: 'Denmark' },
    ],
    issues: [
      { id: 'pause', name: 'Pause' },
      { id: 'port', name: 'Port' },
    ],
    cells: [{ actor: 'NOR', issue: 'pause', latest }],
  } as unknown as Positions
  expect(tableOf(view)).toEqual([
    ['', 'Pause', 'Port'],
    ['Norway', 'rejects: a pause (1 May 2025)', ''],
  ])
})

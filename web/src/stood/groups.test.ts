import { expect, it } from 'vitest'
import type { Stood } from '../api/types.ts'
import { byIssue, byTrack, dayFrom, tableOf } from './groups.ts'

const stance = { label: 'rejects', negated: false, about: 'the cap', on: '2024-05-03', quote: { state: 'proposed' } }
const position = (issue: string, actor: string) => ({
  issue: { id: issue, name: `the ${issue}` },
  actor: { id: actor, name: actor },
  stance,
})
const seat = (track: string, actor: string) => ({
  track: { id: track, name: track },
  actor: { id: actor, name: actor },
  role: 'host',
  since: null,
  last: '2024-05-01',
})

it('puts positions under their issues and seats under their channels, in the order in which they come', () => {
  const positions = [position('quota', 'NOR'), position('season', 'NOR'), position('quota', 'DNK')]
  const found = byIssue(positions as unknown as Stood['positions'])
  expect(found.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['the quota', 2],
    ['the season', 1],
  ])
  const seats = [seat('Oslo', 'NOR'), seat('Oslo', 'DNK')]
  expect(byTrack(seats as unknown as Stood['seats']).map(({ rows }) => rows.length)).toEqual([2])
})

it.each([
  ['2024-05-01', -1, '2024-04-30'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-12-31', 1, '2024-01-01'],
])('the day %s and %i more is %s', (day, by, then) => expect(dayFrom(day, by)).toBe(then))

it('copies all that held in one table, with its day', () => {
  const view = {
    on: '2024-05-07',
    agreements: [],
    measures: [],
    positions: [position('quota', 'NOR')],
    deadlines: [
      {
        says: 'Deadline set by Norway: an answer',
        actors: [{ id: 'NOR', name: 'Norway' }],
        date: '2024-05-09',
        state: 'accepted',
      },
    ],
    seats: [seat('Oslo', 'NOR')],
  } as unknown as Stood
  expect(tableOf(view)).toEqual([
    ['Held on 7 May 2024', 'Who', 'What', 'Date', 'State'],
    ['Position on the quota', 'NOR', 'rejects: the cap', '2024-05-03', 'proposed'],
    ['Deadline ahead', 'Norway', 'Deadline set by Norway: an answer', '2024-05-09', 'accepted'],
    ['Seat in Oslo', 'NOR', 'host', '2024-05-01', ''],
  ])
})

import { expect, it } from 'vitest'
import { emptyRecord } from '../5-record/record.ts'
import { calledIn } from './who.ts'

const mention = { start: 0, end: 3 }

it('tells how those are called whom a fact knows by an id, wherever in it they stand', () => {
  const fact = {
    actors: [
      { name: 'Oslo', id: 'NOR', mention },
      { name: 'Ann Lee', of: 'DNK', mention },
    ],
    attribution: { speaker: { name: 'FIN', id: 'FIN', mention } },
    guarantors: [{ name: 'The Fishers’ Union', id: 'The Fishers’ Union', mention }],
    place: { name: 'ISL' },
  }
  expect(calledIn(emptyRecord('north'), fact)).toEqual({ NOR: 'Norway', DNK: 'Denmark', FIN: 'Finland' })
})

import { expect, it } from 'vitest'
import type { FactRow } from '../api/types.ts'
import { falling } from './falls.ts'

const row = (id: string, reports: number, state: FactRow['state'], withdrawn = false) =>
  ({ fact: { id }, support: { reports, independent: 1 }, state, withdrawn }) as FactRow

it('tells apart what falls with a report and what others still carry', () => {
  const found = falling([
    row('lone', 1, 'accepted'),
    row('new', 1, 'proposed'),
    row('shared', 3, 'accepted'),
    row('rejected', 1, 'rejected'),
    row('gone', 1, 'accepted', true),
  ])
  expect(found.fall.map(({ fact }) => fact.id)).toEqual(['lone', 'new'])
  expect(found.weaker.map(({ fact }) => fact.id)).toEqual(['shared'])
  expect(found.accepted).toBe(1)
})

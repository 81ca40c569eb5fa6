import { expect, it } from 'vitest'
import type { Answered, ProposalRow, Proposals, Who } from '../api/types.ts'
import { cellOf, columnsOf, tableOf, wordsOf } from './columns.ts'

const who = (id: string): Who => ({ id, name: id }) as Who
const answer = (label: Answered['label'], on: string, negated = false): Answered =>
  ({ fact: `${label}${on}`, label, on, negated }) as Answered
const row = (by: string, about: string, answers: readonly (readonly [string, readonly Answered[]])[]): ProposalRow =>
  ({
    item: about,
    about,
    says: about,
    date: '2025-05-01',
    actors: [who(by)],
    versions: [{}],
    answers: answers.map(([id, given]) => ({ actor: who(id), answers: given })),
  }) as unknown as ProposalRow
const view = {
  total: 2,
  actors: [who('Bergen')],
  proposals: [
    row('Oslo', 'a pause', [['Bergen', [answer('pending', '2025-05-02'), answer('rejects', '2025-05-04')]]]),
    row('Fulla', 'a walk', []),
  ],
  loose: [],
} as unknown as Proposals

it('gives a column to whoever answers, and to whoever’s proposal is answered', () =>
  expect(columnsOf(view).map(({ id }) => id)).toEqual(['Bergen', 'Oslo']))

it('shows a party’s answers over time, and which proposals are its own', () => {
  expect(cellOf(view.proposals[0]!, 'Bergen').answers.map(({ label }) => label)).toEqual(['pending', 'rejects'])
  expect(cellOf(view.proposals[0]!, 'Oslo')).toEqual({ own: true, answers: [] })
  expect(cellOf(view.proposals[1]!, 'Bergen')).toEqual({ own: false, answers: [] })
})

it('says an answer that was denied as denied', () => {
  expect(wordsOf(answer('accepts', '2025-05-02'))).toBe('accepts')
  expect(wordsOf(answer('accepts', '2025-05-02', true))).toBe('does not: accepts')
})

it('copies as one row for each proposal', () =>
  expect(tableOf(view)).toEqual([
    ['Proposal', 'By', 'Date', 'Versions', 'Bergen', 'Oslo'],
    ['a pause', 'Oslo', '1 May 2025', '1', 'no answer yet (2 May 2025); rejects (4 May 2025)', 'proposes'],
    ['a walk', 'Fulla', '1 May 2025', '1', '', ''],
  ]))

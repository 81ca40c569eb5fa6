import { describe, expect, it } from 'vitest'
import type { Action } from '../../0-model/entry.ts'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { standing } from '../record.ts'
import { keptFalls, lookedAt, marks, marksOf, needsLook } from './fell.ts'
import { whatFalls } from './what-falls.ts'
import { withdrawalOf } from './withdrawal.ts'

const wire = madeReport('Arvon and Belmar met in Oslo on 3 May. Arvon promised an answer.', {
  published: '2024-05-04',
  outlet: 'Wire',
})
const paper = madeReport('Envoys of Arvon and Belmar met in Oslo on 3 May; they shook hands.', {
  published: '2024-05-05',
  outlet: 'Paper',
})
const late = madeReport('Belmar wants the harbour back, the Wire has learned.', {
  published: '2024-05-06',
  outlet: 'Wire',
})
const met = { kind: 'meeting', label: 'held', actors: ['Arvon', 'Belmar'], date: '2024-05-03' } as const
const meeting = madeFact(wire, 'Arvon and Belmar met in Oslo on 3 May', met)
const told = madeFact(paper, 'Envoys of Arvon and Belmar met in Oslo on 3 May', met)
const promise = madeFact(wire, 'Arvon promised an answer', { kind: 'statement', label: 'indirect', actors: ['Arvon'] })
const wants = madeFact(late, 'Belmar wants the harbour back', {
  kind: 'position',
  label: 'demands',
  actors: ['Belmar'],
})
const reports = [
  { report: wire, facts: [meeting, promise] },
  { report: paper, facts: [told] },
  { report: late, facts: [wants] },
]
const rated: Action = { type: 'outlet-changed', outlet: { id: 'wire', name: 'Wire', aliases: [], grade: 'B' } }
const before = recordOf('talks', reports, { actions: [rated] })
const withdrawing = (what: Parameters<typeof whatFalls>[1]) =>
  withdrawalOf(before, what, keptFalls(before, whatFalls(before, what)))
const given = (...actions: Action[]) => recordOf('talks', reports, { actions: [rated, ...actions] })
const last = (record: ReturnType<typeof given>) => [...record.entries.keys()].at(-1) as string

describe('what fell with a withdrawal', () => {
  const record = given(withdrawing({ report: wire.id }))
  const [withdrawal] = record.withdrawals.keys()

  it('stays marked, an item by whatever is left of it, with the way to it', () => {
    const item = record.facts.get(told.id)?.item as string
    expect(marksOf(record, item).map(({ fell }) => [fell.kind, fell.effect, fell.path])).toEqual([
      ['item', 'weakened', [wire.id, meeting.id]],
    ])
    expect([...marks(record).keys()]).toContain(promise.id)
  })

  it('holds no words: they would outlive the forgetting of a report', () =>
    expect(JSON.stringify([...record.withdrawals.values()])).not.toContain('Oslo'))

  it('is unmarked once somebody has looked, and marked again when that is taken back', () => {
    const open = withdrawing({ report: wire.id })
    const looked = lookedAt(record, withdrawal as string, [told.id])
    const seen = given(open, looked)
    expect(marksOf(seen, told.id)).toEqual([])
    expect(marksOf(given(open, looked, { type: 'undone', entry: last(seen) }), told.id)).toHaveLength(1)
  })

  it('is no longer marked when the withdrawal is taken back', () => {
    const back = given(withdrawing({ report: wire.id }), { type: 'undone', entry: withdrawal as string })
    expect(back.withdrawals.size).toBe(0)
    expect(marks(back).size).toBe(0)
    expect(standing(back)).toHaveLength(4)
  })

  it('asks for no look at facts that went: their items tell of them', () =>
    expect(
      record.withdrawals
        .get(withdrawal as string)
        ?.fell.filter(needsLook)
        .map(({ kind }) => kind),
    ).not.toContain('fact'))

  it.each([
    ['no withdrawal', () => lookedAt(record, 'e', [told.id]), 'withdrawal-unknown'],
    ['what did not fall', () => lookedAt(record, withdrawal as string, [wants.id]), 'fell-unknown'],
  ])('refuses a look at %s', (_, look, code) => expect(look).toThrow(code))
})

describe('an outlet', () => {
  const action = withdrawing({ outlet: 'wire', reports: true })

  it('goes with its reports and its rating in one entry, and comes back with one', () => {
    const record = given(action)
    expect(standing(record).map(({ id }) => id)).toEqual([told.id])
    expect(record.outlets.get('wire')?.grade).toBeUndefined()
    const back = given(action, { type: 'undone', entry: last(record) })
    expect(standing(back)).toHaveLength(4)
    expect(back.outlets.get('wire')?.grade).toBe('B')
  })

  it('shows the way by the report to what falls', () =>
    expect(whatFalls(before, { outlet: 'wire', reports: true }).find(({ id }) => id === wants.id)?.path).toEqual([
      'wire',
      late.id,
      wants.id,
    ]))

  it('may lose its rating alone', () => {
    const record = given(withdrawing({ outlet: 'wire' }))
    expect(standing(record)).toHaveLength(4)
    expect(record.outlets.get('wire')?.grade).toBeUndefined()
  })

  it('that no register knows goes by the name its reports give', () =>
    expect(withdrawalOf(before, { outlet: 'paper', reports: true })).toMatchObject({ reports: [paper.id] }))
})

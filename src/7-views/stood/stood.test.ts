import { describe, expect, it } from 'vitest'
import type { Action } from '../../0-model/entry.ts'
import type { Fact } from '../../0-model/fact.ts'
import { recordOf } from '../../5-record/apply.ts'
import { madeFact, madeReport } from '../../5-record/made.ts'
import { onDay } from '../../5-record/on-day.ts'
import { stood } from './stood.ts'

const april = madeReport(
  'Arvon imposed a toll on grain. Arvon demands the port. Belmar set Arvon a deadline of 9 May to withdraw its fleet.',
  { published: '2024-04-20' },
)
const may = madeReport(
  'On 18 April Arvon and Belmar signed the harbour accord. Arvon lifted the toll on 8 May. Arvon accepts a shared port. A truce of three days holds from 4 May.',
  { published: '2024-05-10' },
)
const june = madeReport('The harbour accord collapsed on 1 June.', { published: '2024-06-02' })
const toll = { kind: 'measure', type: 'economic', actors: ['Arvon'], about: 'toll on grain' } as const
const facts = {
  imposed: madeFact(april, 'Arvon imposed a toll on grain', { ...toll, label: 'imposed' }),
  demand: madeFact(april, 'Arvon demands the port', {
    kind: 'position',
    label: 'demands',
    actors: ['Arvon'],
    about: 'the port',
  }),
  limit: madeFact(april, 'Belmar set Arvon a deadline of 9 May to withdraw its fleet', {
    kind: 'deadline',
    actors: ['Arvon'],
    about: 'withdraw its fleet',
    date: '2024-05-09',
  }),
  signed: madeFact(may, 'On 18 April Arvon and Belmar signed the harbour accord', {
    kind: 'agreement',
    label: 'signed',
    actors: ['Arvon', 'Belmar'],
    about: 'the harbour accord',
    date: '2024-04-18',
  }),
  lifted: madeFact(may, 'Arvon lifted the toll on 8 May', { ...toll, label: 'lifted', date: '2024-05-08' }),
  accepts: madeFact(may, 'Arvon accepts a shared port', {
    kind: 'position',
    label: 'accepts',
    actors: ['Arvon'],
    about: 'a shared port',
  }),
  truce: madeFact(may, 'A truce of three days holds from 4 May', {
    kind: 'agreement',
    label: 'in-force',
    actors: ['Arvon', 'Belmar'],
    about: 'a truce',
    date: '2024-05-04',
    ceasefire: { effective: '2024-05-04', duration: 'P3D' },
  }),
  collapsed: madeFact(june, 'The harbour accord collapsed on 1 June', {
    kind: 'agreement',
    label: 'collapsed',
    actors: ['Arvon', 'Belmar'],
    about: 'the harbour accord',
    date: '2024-06-01',
  }),
}
const one = (verdictOf: readonly Fact[]) =>
  ({ type: 'facts-judged', verdict: 'same', facts: verdictOf.map(({ id }) => id), from: [] }) satisfies Action
const record = recordOf(
  'talks',
  [
    { report: april, facts: [facts.imposed, facts.demand, facts.limit] },
    { report: may, facts: [facts.signed, facts.lifted, facts.accepts, facts.truce] },
    { report: june, facts: [facts.collapsed] },
  ],
  {
    actions: [
      { type: 'issue-changed', issue: { id: 'port', name: 'Port', words: ['port'], options: [] } },
      one([facts.imposed, facts.lifted]),
      one([facts.signed, facts.collapsed]),
      {
        type: 'facts-judged',
        verdict: 'different',
        facts: [facts.truce.id],
        from: [facts.signed.id, facts.collapsed.id],
      },
    ],
  },
)
const on = (day: string) => {
  const { agreements, measures, positions, deadlines } = stood(record, { on: day })
  const words = (told: readonly { about: string | null }[]) => told.map(({ about }) => about)
  return {
    agreements: words(agreements),
    measures: words(measures),
    last: positions.map(({ stance }) => stance.about),
    deadlines: words(deadlines),
  }
}

describe('What held on a day', () => {
  it.each([
    ['before anything was told', '2024-04-10', [], [], [], []],
    [
      'counting what a later report tells of it',
      '2024-04-21',
      ['the harbour accord'],
      ['toll on grain'],
      ['the port'],
      ['withdraw its fleet'],
    ],
    [
      'while a truce lasts',
      '2024-05-05',
      ['the harbour accord', 'a truce'],
      ['toll on grain'],
      ['the port'],
      ['withdraw its fleet'],
    ],
    ['once it has run out, and a measure was lifted', '2024-05-10', ['the harbour accord'], [], ['a shared port'], []],
    ['once an accord has collapsed', '2024-06-03', [], [], ['a shared port'], []],
  ])('is told %s', (_, day, agreements, measures, last, deadlines) =>
    expect(on(day)).toEqual({ agreements, measures, last, deadlines }),
  )

  it('is the day of the latest report unless told', () => expect(stood(record).on).toBe('2024-06-02'))
})

describe('A record cut at a day', () => {
  it('keeps what had happened by then, though told later, and drops what had not', () => {
    const then = onDay(record, '2024-04-19')
    expect([...then.facts.keys()]).toEqual([facts.signed.id])
    expect([...then.items.values()].map((item) => item.facts)).toEqual([[facts.signed.id]])
  })

  it('is another thing than what was known then', () => {
    const known = [...record.facts.values()].filter(({ report }) => report === april.id).map(({ id }) => id)
    const then = [...onDay(record, '2024-04-20').facts.keys()]
    expect(known).not.toContain(facts.signed.id)
    expect(then).toContain(facts.signed.id)
  })

  it('counts a plan from when it was told, not from the day it is for', () => {
    const report = madeReport('Arvon and Belmar are to meet on 9 May.', { published: '2024-05-01' })
    const plan = madeFact(report, 'Arvon and Belmar are to meet on 9 May', {
      kind: 'meeting',
      label: 'planned',
      actors: ['Arvon', 'Belmar'],
      date: '2024-05-09',
      factuality: { modality: 'planned', negated: false, denied: false },
    })
    const planned = recordOf('talks', [{ report, facts: [plan] }])
    expect(onDay(planned, '2024-05-02').facts.size).toBe(1)
    expect(onDay(planned, '2024-04-30').facts.size).toBe(0)
  })
})

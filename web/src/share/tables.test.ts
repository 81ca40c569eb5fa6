import { expect, it } from 'vitest'
import type { FactRow, ReportLine, Told } from '../api/types.ts'
import { factsTable, reportsTable, toldTable } from './tables.ts'

it('copies a fact with its words and where they stand', () => {
  const row = {
    fact: {
      kind: 'position',
      label: 'rejects',
      date: '2024-05-03',
      confidence: 71.4,
      evidence: { exact: 'Oslo rejects it' },
    },
    says: 'Norway rejects: the cap',
    state: 'proposed',
    report: { outlet: 'Nordlys', published: '2024-05-04' },
  }
  expect(factsTable([row as unknown as FactRow])[1]).toEqual([
    '2024-05-03',
    'position',
    'rejects',
    'Norway rejects: the cap',
    'proposed',
    '71',
    'Nordlys',
    '2024-05-04',
    'Oslo rejects it',
  ])
})

it('copies things with how many tell of them, and what is put before each', () => {
  const told = {
    date: null,
    reported: '2024-05-04',
    kind: 'meeting',
    actors: [{ name: 'Norway' }, { name: 'Denmark' }],
    says: 'They met',
    support: { reports: 3, independent: 2 },
    state: 'accepted',
  } as unknown as Told
  const row = ['2024-05-04', 'meeting', 'Norway and Denmark', 'They met', '3', '2', 'accepted']
  expect(toldTable([told])[1]).toEqual(row)
  const [heads, first] = toldTable([told], { head: 'Channel', of: () => 'Oslo talks' })
  expect(heads?.[0]).toBe('Channel')
  expect(first).toEqual(['Oslo talks', ...row])
})

it('copies a report with how far it is reviewed', () => {
  const line = {
    source: 'a.txt',
    counts: { proposed: 2, accepted: 3, unsure: 1, rejected: 4 },
    copies: 0,
    withdrawn: true,
  }
  expect(reportsTable([line as unknown as ReportLine])[1]).toEqual([
    '',
    '',
    'a.txt',
    '',
    '6',
    '3',
    '3',
    '0',
    'withdrawn',
  ])
})

import { describe, expect, it } from 'vitest'
import type { Action } from '../../0-model/entry.ts'
import { suggestIssues } from '../agenda/suggest.ts'
import { recordOf } from '../apply.ts'
import { changesBetween } from '../changes/changes.ts'
import { madeFact, madeReport } from '../made.ts'
import { proposalHistories } from '../proposals/histories.ts'
import { positionHistories } from './histories.ts'

/** One report with one fact of which it consists. */
function told(published: string, text: string, fact: object) {
  const report = madeReport(text, { published })
  return { report, facts: [madeFact(report, text, { actors: ['Arvon'], about: text, ...fact } as never)] }
}
const position = (published: string, text: string, label: string, more: object = {}) =>
  told(published, text, { kind: 'position', label, ...more })
const agenda: Action = {
  type: 'issue-changed',
  issue: { id: 'harbour', name: 'The harbour', words: ['harbour'], options: [] },
}

describe('positions', () => {
  const reports = [
    position('2024-03-01', 'Arvon opposes opening the harbour', 'opposes'),
    position('2024-03-05', 'Arvon supports opening the harbour at once', 'supports', { basis: 'inferred' }),
    position('2024-05-01', 'Arvon demands free use of the harbour', 'demands'),
    position('2024-05-21', 'Arvon wants its prisoners home', 'demands'),
  ]
  it('have a history per actor and issue: contradictions, shifts, silence', () => {
    const [harbour] = positionHistories(recordOf('talks', reports, { actions: [agenda] })).filter(
      ({ issue }) => issue === 'harbour',
    )
    expect(harbour?.stances.map(({ on, label, turn, basis }) => [on, label, turn, basis])).toEqual([
      ['2024-03-01', 'opposes', 'first', 'stated'],
      ['2024-03-05', 'supports', 'contradiction', 'inferred'],
      ['2024-05-01', 'demands', 'shift', 'stated'],
    ])
    expect(harbour?.silentFor).toBe(20)
  })

  it('that no issue matches suggest one by the phrase they share', () => {
    const { suggested, unmatched } = suggestIssues(recordOf('talks', reports))
    expect(suggested.map(({ facts, actors }) => [facts.length, actors])).toEqual([[3, ['Arvon']]])
    expect(suggested[0]?.name).toContain('harbour')
    expect(unmatched).toHaveLength(1)
  })
})

it('proposals have versions, and each answer goes to the version it is to', () => {
  const record = recordOf('talks', [
    told('2024-03-01', 'Arvon put forward a four-page draft on the harbour and the fishing grounds', {
      kind: 'proposal',
      label: 'made',
    }),
    told('2024-03-03', 'Belmar rejected the draft on the harbour', {
      kind: 'response',
      label: 'rejects',
      actors: ['Belmar'],
      to: 'the draft on the harbour',
    }),
    told('2024-03-20', 'Arvon tabled a second draft on the harbour and the fishing grounds', {
      kind: 'proposal',
      label: 'made',
      version: 'second',
    }),
    told('2024-03-22', 'Belmar accepted the second draft on the harbour', {
      kind: 'response',
      label: 'accepts',
      actors: ['Belmar'],
      to: 'the second draft on the harbour',
    }),
  ])
  const [family, ...others] = proposalHistories(record)
  expect(others).toEqual([])
  expect(family?.versions.map(({ version, relation, on }) => [version, relation, on])).toEqual([
    [null, 'first', '2024-03-01'],
    ['second', 'replaces', '2024-03-20'],
  ])
  expect(
    family?.answers.map(({ actor, label, version }) => [
      actor,
      label,
      family.versions.findIndex(({ item }) => item === version),
    ]),
  ).toEqual([
    ['Belmar', 'rejects', 0],
    ['Belmar', 'accepts', 1],
  ])
})

it('tells what changed between two states of a record', () => {
  const first = position('2024-03-01', 'Arvon opposes opening the harbour', 'opposes')
  const second = position('2024-05-01', 'Arvon wants its prisoners home', 'demands')
  const before = recordOf('talks', [first])
  const after = recordOf('talks', [first, second], {
    actions: [{ type: 'facts-reviewed', facts: [first.facts[0]?.id as string], state: 'accepted' }, agenda],
  })
  expect(changesBetween(before, after).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
    'report new',
    'fact changed',
    'fact new',
    'item new',
    'issue new',
  ])
  expect(changesBetween(after, before).map(({ kind, what }) => `${kind} ${what}`)).toEqual(
    ['fact changed', 'report gone', 'fact gone', 'item gone', 'issue gone'].sort((a, b) => order(a) - order(b)),
  )
})

const order = (line: string) => ['report', 'fact', 'item', 'actor', 'issue'].indexOf(line.split(' ')[0] ?? '')

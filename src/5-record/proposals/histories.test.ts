import { expect, it } from 'vitest'
import type { Action } from '../../0-model/entry.ts'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { looseAnswers, proposalHistories } from './histories.ts'

/** One report with one fact of which it consists. */
function told(published: string, text: string, fact: object) {
  const report = madeReport(text, { published })
  return { report, facts: [madeFact(report, text, { actors: ['Arvon'], about: text, ...fact } as never)] }
}
const offer = (published: string, text: string, more: object = {}) =>
  told(published, text, { kind: 'proposal', label: 'made', ...more })
const answer = (published: string, text: string, label: string, more: object = {}) =>
  told(published, text, { kind: 'response', label, actors: ['Belmar'], to: text, ...more })

/** Versions and answers of every family, in short. */
function shown(reports: Parameters<typeof recordOf>[1], actions: readonly Action[] = []) {
  return proposalHistories(recordOf('talks', reports, { actions })).map(({ versions, answers }) => ({
    versions: versions.map(({ relation }) => relation),
    answers: answers.map(({ actor, label, version }) => [
      actor,
      label,
      versions.findIndex(({ item }) => item === version),
    ]),
  }))
}

const draft = offer('2024-03-01', 'Arvon put forward a four-page draft on the harbour and the fishing grounds')
const second = offer('2024-03-20', 'Arvon tabled a second draft on the harbour and the fishing grounds', {
  version: 'second',
})

it.each([
  ['a second one replaces the first', [draft, second], ['first', 'replaces']],
  [
    'a revised one changes it',
    [draft, offer('2024-03-20', 'Arvon circulated a revised draft on the harbour')],
    ['first', 'changes'],
  ],
  [
    'one may be taken off the table',
    [
      draft,
      offer('2024-04-02', 'Arvon withdrew its draft on the harbour and the fishing grounds', { label: 'withdrawn' }),
    ],
    ['first', 'withdraws'],
  ],
])('tells how versions come after one another: %s', (_, reports, versions) =>
  expect(shown(reports)).toEqual([{ versions, answers: [] }]),
)

it('keeps offers apart that only have their maker or only a word of everything in common', () => {
  const fish = offer('2024-03-05', 'Arvon offered to share its catch of herring')
  const theirs = offer('2024-03-20', 'Corvia offered to dredge the harbour', { actors: ['Corvia'] })
  expect(shown([draft, fish, theirs]).map(({ versions }) => versions)).toEqual([['first'], ['first'], ['first']])
})

it.each([
  ['the version they name', answer('2024-03-22', 'Belmar accepted the second draft on the harbour', 'accepts'), 1],
  ['the latest where they name none', answer('2024-03-25', 'Belmar rejected the draft on the harbour', 'rejects'), 1],
  ['what was there by then', answer('2024-03-03', 'Belmar rejected the draft on the harbour', 'rejects'), 0],
])('ties answers to %s', (_, response, version) =>
  expect(shown([draft, second, response])[0]?.answers.map(([, , to]) => to)).toEqual([version]),
)

it('ties an answer in bare words to the offer whose maker it names in one report', () => {
  const text = 'Arvon offered to share its catch. Belmar turned down the offer of Arvon.'
  const report = madeReport(text, { published: '2024-03-05' })
  const made = madeFact(report, 'Arvon offered to share its catch', {
    kind: 'proposal',
    label: 'made',
    actors: ['Arvon'],
  })
  const refused = madeFact(report, 'Belmar turned down the offer of Arvon', {
    kind: 'response',
    label: 'rejects',
    actors: ['Belmar'],
    to: 'the offer of Arvon',
  })
  expect(shown([{ report, facts: [made, refused] }])[0]?.answers).toEqual([['Belmar', 'rejects', 0]])
})

it('follows what people decide on names: an answer is told of whom its name means', () => {
  const corvia: Action = {
    type: 'actor-changed',
    actor: { id: 'belmar', name: 'Republic of Belmar', type: 'state', aliases: ['Belmar'], posts: [], ids: {} },
  }
  const refused = answer('2024-03-03', 'Belmar rejected the draft on the harbour', 'rejects')
  expect(shown([draft, refused], [corvia])[0]?.answers[0]?.[0]).toBe('belmar')
})

it('lists answers to nothing on record', () => {
  const record = recordOf('talks', [draft, answer('2024-03-09', 'Belmar turned down the loan', 'rejects')])
  expect(looseAnswers(record)).toHaveLength(1)
  expect(proposalHistories(record)[0]?.answers).toEqual([])
})

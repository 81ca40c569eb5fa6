import { describe, expect, it } from 'vitest'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { standing } from '../record.ts'
import { whatFalls } from './what-falls.ts'

const wire = madeReport('Arvon and Belmar met in Oslo on 3 May and agreed on nothing. Arvon promised an answer.', {
  published: '2024-05-04',
  url: 'https://wire.example/1',
  outlet: 'Wire',
})
const paper = madeReport(
  'The envoys of Arvon and Belmar met in Oslo on 3 May, the Wire wrote; they shook hands for the cameras.',
  {
    published: '2024-05-05',
    citations: [{ url: 'https://wire.example/1?ref=x', canonical: 'https://wire.example/1', block: 0 }],
  },
)
const meeting = madeFact(wire, 'Arvon and Belmar met in Oslo on 3 May', {
  kind: 'meeting',
  label: 'held',
  actors: ['Arvon', 'Belmar'],
  date: '2024-05-03',
})
const promise = madeFact(wire, 'Arvon promised an answer', { kind: 'statement', label: 'indirect', actors: ['Arvon'] })
const told = madeFact(paper, 'The envoys of Arvon and Belmar met in Oslo on 3 May', {
  kind: 'meeting',
  label: 'held',
  actors: ['Arvon', 'Belmar'],
  date: '2024-05-03',
  citations: ['https://wire.example/1?ref=x'],
})
const brief = { id: 'b1', title: 'Week 18', asOf: null, sha256: '0', facts: [promise.id] }
const reports = [
  { report: wire, facts: [meeting, promise] },
  { report: paper, facts: [told] },
]
const record = recordOf('talks', reports, {
  actions: [
    { type: 'outlet-changed', outlet: { id: 'wire', name: 'Wire', aliases: [], grade: 'B' } },
    { type: 'brief-made', brief },
    { type: 'scenario-saved', name: 'walkout', scenario: { without: [promise.id] } },
  ],
})

describe('withdrawing', () => {
  it('names all that rested on a report, and by which way', () =>
    expect(
      whatFalls(record, { report: wire.id }).map(({ kind, id, effect, path }) => [kind, id, effect, path]),
    ).toEqual([
      ['fact', meeting.id, 'lost', [wire.id, meeting.id]],
      ['fact', promise.id, 'lost', [wire.id, promise.id]],
      ['item', meeting.id, 'weakened', [wire.id, meeting.id]],
      ['item', promise.id, 'lost', [wire.id, promise.id]],
      ['fact', told.id, 'flagged', [wire.id, paper.id, told.id]],
      ['brief', 'b1', 'flagged', [wire.id, promise.id, 'b1']],
      ['scenario', 'walkout', 'flagged', [wire.id, promise.id, 'walkout']],
    ]))

  it('counts the voices that are left', () =>
    expect(whatFalls(record, { report: wire.id }).find(({ effect }) => effect === 'weakened')?.says).toBe(
      'Arvon and Belmar met in Oslo on 3 May (1 independent of 1 left, of 1 of 2)',
    ))

  it('names what rested on one fact', () =>
    expect(whatFalls(record, { fact: meeting.id }).map(({ kind, effect }) => [kind, effect])).toEqual([
      ['fact', 'lost'],
      ['item', 'weakened'],
    ]))

  it('names the items an outlet’s rating carried', () =>
    expect(whatFalls(record, { outlet: 'wire' }).map(({ kind, id }) => [kind, id])).toEqual([
      ['item', meeting.id],
      ['item', promise.id],
      ['brief', 'b1'],
    ]))

  it('leaves nothing of the report standing once it is done, and all of it in the history', () => {
    const after = recordOf('talks', reports, { actions: [{ type: 'report-withdrawn', report: wire.id }] })
    expect(standing(after).map(({ id }) => id)).toEqual([told.id])
    expect(after.items.get(told.id)?.facts).toEqual([told.id])
    expect(after.facts.get(meeting.id)?.withdrawn).toBe(true)
    expect(after.steps.get(`report:${wire.id}`)?.map(({ type }) => type)).toEqual(['report', 'withdrawn'])
  })

  it('tells what would become of undertakings that it announced or followed', () => {
    const plan = madeReport('Arvon and Belmar will meet in Rome on 9 May.', { published: '2024-05-05' })
    const news = madeReport('Arvon and Belmar met in Rome on 9 May.', { published: '2024-05-10' })
    const kind = { kind: 'meeting', actors: ['Arvon', 'Belmar'], date: '2024-05-09', place: { name: 'Rome' } } as const
    const planned = madeFact(plan, 'Arvon and Belmar will meet in Rome on 9 May', {
      ...kind,
      label: 'planned',
      factuality: { modality: 'planned', negated: false, denied: false },
    })
    const met = madeFact(news, 'Arvon and Belmar met in Rome on 9 May', { ...kind, label: 'held' })
    const dossier = recordOf('talks', [
      { report: plan, facts: [planned] },
      { report: news, facts: [met] },
    ])
    const of = (report: string) =>
      whatFalls(dossier, { report }).flatMap(({ kind, effect, path, says }) =>
        kind === 'undertaking' ? [[effect, path, /\(.*/.exec(says)?.[0]]] : [],
      )
    expect(of(news.id)).toEqual([
      ['flagged', [news.id, met.id, planned.id], '(kept, would be unknown: no report since it fell due)'],
    ])
    expect(of(plan.id)).toEqual([['lost', [plan.id, planned.id], '(nothing else announces it)']])
  })
})

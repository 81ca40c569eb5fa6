import { describe, expect, it } from 'vitest'
import { recordOf } from '../5-record/apply.ts'
import { madeFact, madeReport } from '../5-record/made.ts'
import { calendar } from './calendar.ts'
import { factRows } from './fact-rows.ts'
import { linkages } from './linkages.ts'
import { ploverRows } from './plover-rows.ts'
import { positionHistory, positions } from './positions.ts'
import { alone, sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { today } from './today.ts'

const early = madeReport('Bergen rejects the pause. Talks are to be held in Tromsø.', {
  outlet: 'Wire',
  published: '2024-05-01',
})
const late = madeReport('Bergen now accepts the pause. If ships leave, talks begin; if talks begin, ships leave.', {
  outlet: 'Post',
  published: '2024-05-08',
})
const secret = madeReport('Oslo wants fish.', { outlet: 'Leak', published: '2024-05-09', confidential: true })
const record = recordOf('north', [
  {
    report: early,
    facts: [
      madeFact(early, 'Bergen rejects the pause', {
        kind: 'position',
        label: 'rejects',
        actors: ['Bergen'],
        about: 'the pause',
        issue: 'pause',
      }),
      madeFact(early, 'Talks are to be held in Tromsø', {
        kind: 'meeting',
        label: 'planned',
        date: '2024-05-10',
        factuality: { modality: 'planned', negated: false, denied: false },
      }),
    ],
  },
  {
    report: late,
    facts: [
      madeFact(late, 'Bergen now accepts the pause', {
        kind: 'position',
        label: 'accepts',
        actors: ['Bergen'],
        about: 'the pause',
        issue: 'pause',
      }),
      madeFact(late, 'If ships leave, talks begin', {
        kind: 'linkage',
        what: 'talks',
        dependsOn: 'the ships',
        type: 'precondition_of',
      }),
      madeFact(late, 'if talks begin, ships leave', {
        kind: 'linkage',
        what: 'The ships',
        dependsOn: 'talks',
        type: 'precondition_of',
      }),
    ],
  },
  {
    report: secret,
    facts: [
      madeFact(secret, 'Oslo wants fish', { kind: 'position', label: 'demands', actors: ['Oslo'], about: '=fish' }),
    ],
  },
])

describe('The positions matrix', () => {
  it('shows the latest stance of a party, and that it changed sides', () => {
    const history = positionHistory(record, 'Bergen', 'pause')
    expect(history.stances.map((one) => one.label)).toEqual(['rejects', 'accepts'])
    expect(history.shifts).toMatchObject([{ from: 'rejects', to: 'accepts', on: '2024-05-08' }])
    expect(positions(record).cells).toMatchObject([
      { actor: 'Bergen', issue: 'pause', latest: { label: 'accepts' }, stances: 2 },
    ])
  })

  it('lists what touches no item of the agenda apart', () => {
    expect(positions(record).unmatched.map(({ actor }) => actor.name)).toEqual(['Oslo'])
  })
})

describe('The timeline and the calendar', () => {
  it('put things in the order of time, undated ones at the day of their report', () => {
    const days = timeline(record).entries.map((one) => one.from ?? one.reported)
    expect(days).toEqual([...days].sort())
  })

  it('knows what is ahead of a day', () => {
    expect(calendar(record, { on: '2024-05-09' }).entries.map((one) => one.ahead)).toEqual([true])
    expect(calendar(record, { on: '2024-05-11' }).entries.map((one) => one.ahead)).toEqual([false])
  })

  it('today tells what reports since a day brought, and who moved', () => {
    const view = today(record, { since: '2024-05-08' })
    expect(view.reports).toMatchObject({ total: 2, independent: 2 })
    expect(view.moved).toMatchObject([{ actor: { name: 'Bergen' }, issue: 'pause' }])
  })

  it('today tells what came into the dossier since a moment, whatever its day', () => {
    const at = record.reports.get(early.id)?.added.at ?? ''
    expect(today(record, { since: '1969-12-31T00:00:00.000Z' }).reports.total).toBe(3)
    expect(today(record, { since: at })).toMatchObject({ reports: { total: 0 }, moved: [], news: [] })
  })

  it('say whether what was announced came about', () => {
    const outcomes = (on: string) => calendar(record, { on }).entries.map((one) => one.outcome)
    expect(outcomes('2024-05-09')).toEqual(['unknown'])
    expect(timeline(record).entries.filter((one) => one.outcome !== null)).toMatchObject([
      { kind: 'meeting', outcome: 'unknown' },
    ])
  })
})

it('Linkages that depend on each other in a circle are told as one', () => {
  expect(linkages(record).loops.map((loop) => [...loop].sort())).toEqual([['ships', 'talks']])
})

it('Sources say who is alone in telling something', () => {
  expect(sources(record).outlets.find((one) => one.name === 'Wire')).toMatchObject({
    reports: 1,
    independent: 1,
    alone: 2,
  })
})

it('Sources say how a linked report bears out what it is given for, and who give each other as source', () => {
  const words = 'Oslo and Bergen met in Tromsø'
  const [wire, post] = ['https://wire.example/a', 'https://post.example/b']
  const told = (url: string, published: string, cites: string) => {
    const report = madeReport(`${words}, it was told on ${published}.`, {
      url,
      published,
      citations: [{ url: cites, canonical: cites, block: 0 }],
    })
    const details = { kind: 'meeting', label: 'held', actors: ['Oslo', 'Bergen'], date: '2024-05-03' } as const
    return { report, facts: [madeFact(report, words, { ...details, citations: [cites] })] }
  }
  const first = told(wire, '2024-05-04', post)
  const second = told(post, '2024-05-05', wire)
  const apart = told('https://coast.example/c', '2024-05-06', 'https://unread.example/x')
  const { cited, circles } = sources(recordOf('north', [first, second, apart]))
  expect(cited.map(({ url, read, bears }) => [url, read, bears.map(({ as }) => as)])).toEqual([
    [post, second.report.id, ['same']],
    ['https://unread.example/x', null, []],
    [wire, first.report.id, ['same']],
  ])
  expect(circles.map((ring) => ring.map(({ id }) => id))).toEqual([[first.report.id, second.report.id]])
})

it('An outlet alone in telling something is asked what that is', () => {
  const { total, items } = alone(record, 'Wire', { limit: 1, offset: 0 })
  expect([total, items.length]).toEqual([2, 1])
  expect(items[0]?.quotes.every(({ outlet }) => outlet === 'Wire')).toBe(true)
})

describe('What leaves the workspace', () => {
  it('has no confidential report in it, unless that report is named', () => {
    expect(factRows(record).map((row) => row.outlet)).not.toContain('Leak')
    expect(factRows(record, [secret.id]).map((row) => row.outlet)).toContain('Leak')
    expect(ploverRows(record).map((row) => row.report)).not.toContain(secret.id)
  })
})

import { describe, expect, it } from 'vitest'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { undertakings } from './undertakings.ts'

const announcement = madeReport(
  'Arvon and Belmar will meet in Oslo on 10 May. Arvon promised to pay the wages by 8 May. Belmar pledged an answer by 20 May.',
  { published: '2024-05-01' },
)
const meeting = madeFact(announcement, 'Arvon and Belmar will meet in Oslo on 10 May', {
  kind: 'meeting',
  label: 'planned',
  actors: ['Arvon', 'Belmar'],
  date: '2024-05-10',
  factuality: { modality: 'planned', negated: false, denied: false },
})
const wages = madeFact(announcement, 'Arvon promised to pay the wages by 8 May', {
  kind: 'deadline',
  actors: ['Arvon'],
  date: '2024-05-08',
  about: 'pay the wages',
})
const answer = madeFact(announcement, 'Belmar pledged an answer by 20 May', {
  kind: 'deadline',
  actors: ['Belmar'],
  date: '2024-05-20',
  about: 'an answer',
})
const first = { report: announcement, facts: [meeting, wages, answer] }

/** What became of the three, after a later report. */
function became(text: string, published: string, fact?: object, asOf?: string) {
  const report = madeReport(text, { published })
  const record = recordOf('talks', [first, { report, facts: fact ? [madeFact(report, text, fact as never)] : [] }])
  const found = undertakings(record, asOf === undefined ? {} : { asOf })
  return Object.fromEntries(found.map(({ what, outcome }) => [what, outcome]))
}

const held = { kind: 'meeting', label: 'held', actors: ['Arvon', 'Belmar'] } as const

describe('an undertaking', () => {
  it.each([
    [
      'kept where a later report tells it was done in time',
      became('Arvon and Belmar met in Oslo on 10 May.', '2024-05-11', { ...held, date: '2024-05-10' }),
      'Arvon and Belmar will meet in Oslo on 10 May',
      'kept',
    ],
    [
      'late where the two met a few days on',
      became('Belmar and Arvon sat down on Sunday.', '2024-05-13', { ...held, date: '2024-05-12' }),
      'Arvon and Belmar will meet in Oslo on 10 May',
      'late',
    ],
    [
      'overdue where only one of the two met others',
      became('Arvon met Cordia on Sunday.', '2024-05-13', {
        ...held,
        actors: ['Arvon', 'Cordia'],
        date: '2024-05-12',
      }),
      'Arvon and Belmar will meet in Oslo on 10 May',
      'overdue',
    ],
    [
      'overdue where the two met weeks later',
      became('Belmar and Arvon sat down on Sunday.', '2024-05-27', { ...held, date: '2024-05-26' }),
      'Arvon and Belmar will meet in Oslo on 10 May',
      'overdue',
    ],
    [
      'missed where it was called off',
      became('Arvon and Belmar cancelled the meeting of 10 May in Oslo.', '2024-05-09', {
        ...held,
        label: 'cancelled',
        date: '2024-05-10',
      }),
      'Arvon and Belmar will meet in Oslo on 10 May',
      'missed',
    ],
    [
      'late where it was done after the time',
      became('Arvon paid the wages on 12 May.', '2024-05-13', {
        kind: 'measure',
        label: 'provided',
        type: 'economic',
        actors: ['Arvon'],
        date: '2024-05-12',
      }),
      'pay the wages',
      'late',
    ],
    [
      'missed where a later passage says so',
      became('The wages Arvon promised to pay by 8 May were not paid.', '2024-05-10', {
        kind: 'deadline',
        actors: ['Arvon'],
        date: '2024-05-08',
        about: 'pay the wages',
      }),
      'pay the wages',
      'missed',
    ],
    [
      'overdue where the time has passed and nobody has told',
      became('It rained.', '2024-05-09'),
      'pay the wages',
      'overdue',
    ],
    ['unknown where it is not due', became('It rained.', '2024-05-09'), 'an answer', 'unknown'],
    [
      'unknown where nobody has reported since',
      became('It rained.', '2024-05-02', undefined, '2024-05-30'),
      'an answer',
      'unknown',
    ],
    [
      'kept where the answer came',
      became('Belmar rejects the draft.', '2024-05-19', {
        kind: 'response',
        label: 'rejects',
        actors: ['Belmar'],
        to: 'the draft, in its answer',
      }),
      'an answer',
      'kept',
    ],
  ])('is %s', (_, found, what, outcome) => expect(found[what]).toBe(outcome))

  it('is judged as of a day by what had been told then', () => {
    const text = 'Arvon and Belmar met in Oslo on 10 May.'
    const fact = { ...held, date: '2024-05-10' }
    const what = 'Arvon and Belmar will meet in Oslo on 10 May'
    expect(became(text, '2024-05-11', fact, '2024-05-09')[what]).toBe('unknown')
    expect(became(text, '2024-05-11', fact, '2024-05-11')[what]).toBe('kept')
  })
})

describe('an undertaking that hangs on a condition', () => {
  const promise = (text: string, what: string, dependsOn: string, more: object = {}) => {
    const report = madeReport(`${text}.`, { published: '2024-05-01' })
    const fact = madeFact(report, text, {
      kind: 'linkage',
      what,
      dependsOn,
      type: 'contingent_on_event',
      actors: ['Arvon'],
      factuality: { modality: 'possible', negated: false, denied: false },
      ...more,
    })
    return { report, facts: [fact] }
  }
  const guns = promise(
    'Arvon will withdraw its guns if Belmar opens the northern harbour',
    'Arvon will withdraw its guns',
    'if Belmar opens the northern harbour',
  )
  const later = (text: string, fact: object, published = '2024-05-09') => {
    const report = madeReport(`${text}.`, { published })
    return { report, facts: [madeFact(report, text, fact as never)] }
  }
  const opened = later('Belmar opened the northern harbour on 8 May', {
    kind: 'measure',
    label: 'lifted',
    type: 'economic',
    actors: ['Belmar'],
  })
  const withdrawn = later(
    'Arvon withdrew its guns to the ridge',
    { kind: 'measure', label: 'eased', type: 'military', actors: ['Arvon'] },
    '2024-05-12',
  )
  const of = (...told: (typeof guns)[]) =>
    undertakings(recordOf('talks', told)).map(({ by, outcome, condition, followed }) => ({
      by: by?.name,
      outcome,
      met: condition?.met ?? null,
      followed,
    }))

  it('is found, and unknown as long as no report tells that the condition came about', () =>
    expect(of(guns)).toEqual([{ by: 'Arvon', outcome: 'unknown', met: null, followed: [] }]))

  it('is followed once it did, with the passage that says so', () => {
    const met = opened.facts[0]?.id
    expect(of(guns, opened)).toEqual([{ by: 'Arvon', outcome: 'unknown', met, followed: [met] }])
  })

  it('is kept where a later report tells that it was done', () =>
    expect(of(guns, opened, withdrawn)[0]).toMatchObject({ outcome: 'kept', followed: [withdrawn.facts[0]?.id] }))

  it('is not met by what only comes near', () => {
    const talk = later('Belmar spoke of the northern harbour', {
      kind: 'statement',
      label: 'indirect',
      actors: ['Belmar'],
    })
    const other = later('Belmar opened the mountain road', {
      kind: 'measure',
      label: 'lifted',
      type: 'economic',
      actors: ['Belmar'],
    })
    expect(of(guns, talk, other)[0]?.met).toBeNull()
  })

  it.each([
    [
      'what could be',
      promise('Arvon could fall into war if Belmar stays', 'Arvon could fall into war', 'if Belmar stays'),
    ],
    [
      'what would have been',
      promise('Arvon would sign if Belmar had left', 'Arvon would sign', 'if Belmar had left', {
        factuality: { modality: 'hypothetical', negated: false, denied: false },
      }),
    ],
    ['a demand on another', promise('Arvon wants a truce before talks', 'talks', 'a truce')],
  ])('is not %s', (_, told) => expect(of(told)).toEqual([]))

  it('binds whom its words name before “will”', () => {
    const report = madeReport(
      'Envoy Nakhle met the mission. Should either fail to, Nakhle will rewrite the draft alone.',
      {
        published: '2024-05-01',
      },
    )
    const met = madeFact(report, 'Envoy Nakhle met the mission', {
      kind: 'meeting',
      label: 'held',
      actors: ['Nakhle', 'Mission'],
    })
    const tie = madeFact(report, 'Should either fail to, Nakhle will rewrite the draft alone', {
      kind: 'linkage',
      what: 'Nakhle will rewrite the draft alone',
      dependsOn: 'Should either fail to',
      type: 'contingent_on_event',
      actors: ['Mission'],
    })
    expect(of({ report, facts: [met, tie] }).map(({ by }) => by)).toEqual(['Nakhle'])
  })
})

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

import { describe, expect, it } from 'vitest'
import type { Action } from '../../0-model/entry.ts'
import type { Report } from '../../0-model/report.ts'
import { recordOf } from '../apply.ts'
import { voices } from '../independence/voices.ts'
import { madeFact, madeReport } from '../made.ts'
import { accountsOf, rivalAccounts } from './accounts.ts'
import { credibility } from './credibility.ts'

/** A shelling of Northam harbour on 6 May, as one outlet tells it. */
function shelling(words: string, details: object, report: Partial<Report> = {}) {
  const made = madeReport(`${words}.`, { published: '2024-05-07', ...report })
  const fact = madeFact(made, words, {
    kind: 'incident',
    label: 'attack',
    date: '2024-05-06',
    place: { name: 'Northam harbour' },
    ...details,
  } as never)
  return { report: made, facts: [fact], fact }
}
const count = (low: number, best: number | null = low, high: number | null = best) => ({ low, best, high })
const denied = { factuality: { modality: 'asserted', negated: false, denied: true } }
const rest = (told: readonly ReturnType<typeof shelling>[], actions: Action[] = []) => {
  const record = recordOf('talks', told, { actions })
  const item = record.facts.get(told[0]?.fact.id ?? '')?.item ?? ''
  return { record, item }
}

describe('accounts', () => {
  const two = shelling('Shells hit Northam harbour on Monday, killing two', { killed: count(2) })
  const least = shelling(
    'Medics counted between one and three dead after the shelling of the harbour at Northam',
    { killed: count(1, null, 3) },
    { published: '2024-05-08' },
  )
  const nine = shelling(
    'Nine were killed by shells at Northam harbour, doctors said',
    { killed: count(9) },
    { published: '2024-05-09' },
  )
  const no = shelling('Nothing hit Northam harbour on Monday, the army said of the shells', denied)

  it('stand side by side where reports differ, each with its voices', () => {
    const { record, item } = rest([two, nine, least])
    expect(accountsOf(record, item)).toEqual([
      {
        item,
        on: 'killed',
        says: 'how many were killed',
        accounts: [
          { value: '2', facts: [two.fact.id, least.fact.id], reports: 2, independent: 2 },
          { value: '9', facts: [nine.fact.id], reports: 1, independent: 1 },
        ],
      },
    ])
  })

  it('are one where a report only says more or less', () => {
    const { record, item } = rest([two, least])
    expect(record.items.get(item)?.facts).toHaveLength(2)
    expect(accountsOf(record, item)).toEqual([])
  })

  it('say whether it happened at all', () => {
    const { record, item } = rest([two, no])
    const [dispute] = accountsOf(record, item)
    expect([dispute?.on, dispute?.accounts.map(({ value }) => value).sort()]).toEqual([
      'happened',
      ['denied', 'it did'],
    ])
  })

  it('are those of two sides that accuse each other of the same', () => {
    const report = madeReport(
      'Arvon accused Belmar of breaking the truce. Belmar accused Arvon of breaking the truce.',
      { published: '2024-05-07' },
    )
    const charge = (by: string, against: string) =>
      madeFact(report, `${by} accused ${against} of breaking the truce`, {
        kind: 'accusation',
        of: 'breaking the truce',
        actors: [by],
        counterparts: [against],
      })
    const record = recordOf('talks', [{ report, facts: [charge('Arvon', 'Belmar'), charge('Belmar', 'Arvon')] }])
    expect(rivalAccounts(record).map(({ says, accounts }) => [says, accounts.map(({ value }) => value)])).toEqual([
      ['who did it', ['Arvon: Belmar did', 'Belmar: Arvon did']],
    ])
  })
})

describe('who did it', () => {
  const charged = (words: string, by: string, against: string, published = '2024-05-07') => {
    const report = madeReport(`${words}.`, { published })
    const fact = madeFact(report, words, { kind: 'accusation', of: words, actors: [by], counterparts: [against] })
    const actors = by === '' ? [{ name: 'ministry', mention: { start: 4, end: 12 } }] : fact.actors
    return { report, facts: [{ ...fact, actors } as typeof fact] }
  }
  const ours = charged('Arvon accused Belmar of breaking the truce', 'Arvon', 'Belmar')
  it.each([
    ['in other words', charged('Belmar blamed Arvon for forty violations', 'Belmar', 'Arvon', '2024-05-08'), 1],
    ['by a body whose side nobody tells', charged('The ministry spoke of forty breaches by Arvon', '', 'Arvon'), 1],
    ['of another thing', charged('Belmar accused Arvon of holding back grain', 'Belmar', 'Arvon', '2024-05-08'), 0],
    ['of a third', charged('Belmar accused Corvia of breaking the truce', 'Belmar', 'Corvia', '2024-05-08'), 0],
    ['weeks later', charged('Belmar accused Arvon of breaking the truce', 'Belmar', 'Arvon', '2024-06-08'), 0],
  ])('is told where each accuses the other, %s: %#', (_, theirs, expected) =>
    expect(rivalAccounts(recordOf('talks', [ours, theirs])).filter(({ on }) => on === 'accused')).toHaveLength(
      expected,
    ),
  )
})

describe('the date from which a truce holds', () => {
  const truce = (kind: 'proposal' | 'agreement', effective: string, published: string, sides = ['Arvon', 'Belmar']) => {
    const words = `a truce of ${sides.join(' and ')} from ${effective}`
    const report = madeReport(`It told of ${words}.`, { published })
    const label = kind === 'proposal' ? 'made' : 'in-force'
    const fact = madeFact(report, words, { kind, label, actors: sides, ceasefire: { effective } } as never)
    return { report, facts: [fact] }
  }
  const proposed = truce('proposal', '2024-02-25', '2024-02-08')
  it.each([
    ['proposed for one day and said to be agreed for another', truce('agreement', '2024-03-01', '2024-02-15'), 1],
    ['the same on both', truce('agreement', '2024-02-25', '2024-02-15'), 0],
    ['between others', truce('agreement', '2024-03-01', '2024-02-15', ['Arvon', 'Corvia']), 0],
    ['of the next season', truce('agreement', '2024-05-01', '2024-02-15'), 0],
    ['told months later', truce('agreement', '2024-03-01', '2024-06-15'), 0],
  ])('is two accounts or none where it is %s: %#', (_, other, expected) =>
    expect(rivalAccounts(recordOf('talks', [proposed, other])).filter(({ on }) => on === 'effective')).toHaveLength(
      expected,
    ),
  )
})

describe('how many were there', () => {
  const met = (words: string) => {
    const report = madeReport(`${words}.`, { published: '2024-05-08' })
    const own = { kind: 'meeting', label: 'held', actors: ['Arvon', 'Belmar'], date: '2024-05-07' } as const
    return { report, facts: [madeFact(report, words, { ...own, place: { name: 'Oslo' } })] }
  }
  it.each([
    [
      'other numbers of the same',
      'Arvon and Belmar met in Oslo: five officers from each',
      'Arvon and Belmar met in Oslo, four officers of Belmar among them',
      1,
    ],
    [
      'the same in all and a side',
      'Arvon and Belmar met in Oslo: five officers from each',
      'Arvon and Belmar met in Oslo, ten officers in all',
      0,
    ],
    [
      'others counted',
      'Arvon and Belmar met in Oslo: five officers from each',
      'Arvon and Belmar met in Oslo with three lawyers',
      0,
    ],
    ['nobody counted', 'Arvon and Belmar met in Oslo: five officers from each', 'Arvon and Belmar met in Oslo', 0],
  ])('is told where passages give %s', (_, one, two, expected) => {
    const record = recordOf('talks', [met(one), met(two)])
    expect(record.items.size).toBe(1)
    const found = rivalAccounts(record).filter(({ on }) => on === 'headcount')
    expect(found).toHaveLength(expected)
    if (expected) expect(found[0]?.accounts.map(({ value }) => value)).toEqual(['5 officers a side', '4 officers'])
  })
})

describe('the Admiralty pair', () => {
  const a = shelling('Shells hit Northam harbour on Monday, killing two', { killed: count(2) }, { outlet: 'A' })
  const b = shelling('Two people died in the shelling of Northam harbour', { killed: count(2) }, { outlet: 'B' })
  const c = shelling('Northam harbour was shelled, with two dead', { killed: count(2) }, { outlet: 'C' })
  const no = shelling('Nothing hit Northam harbour on Monday, the army said of the shells', denied)
  const rated: Action = { type: 'outlet-changed', outlet: { id: 'b', name: 'B', aliases: [], grade: 'B' } }
  it.each([
    ['one voice, unrated', [a], [], 'F', 3, 50],
    ['two voices, one rated', [a, b], [rated], 'B', 2, 70],
    ['three voices', [a, b, c], [rated], 'B', 1, 90],
    ['a denial', [a, b, no], [], 'F', 4, 30],
    [
      'more denials than tellers',
      [a, no, { ...shelling('The harbour of Northam was not hit on Monday by any shells', denied) }],
      [],
      'F',
      5,
      10,
    ],
  ] as const)('of %s', (_, told, actions, source, information, stix) => {
    const { record, item } = rest(told, [...actions])
    expect(record.items.get(item)?.facts).toHaveLength(told.length)
    expect(credibility(record, item)).toMatchObject({ source, information, stix })
  })
})

describe('independent voices', () => {
  const words = 'Shells hit Northam harbour on Monday, killing two'
  it.each([
    ['two outlets', {}, { outlet: 'B' }, 2],
    ['one address', { url: 'https://a.example/1' }, { url: 'https://a.example/1' }, 1],
    ['one owner', { outlet: 'A' }, { outlet: 'B' }, 1],
  ] as const)('are counted: %s', (name, first, second, expected) => {
    const one = shelling(words, { killed: count(2) }, first)
    const two = shelling('Two people died in the shelling of Northam harbour', { killed: count(2) }, second)
    const owner = (id: string): Action => ({
      type: 'outlet-changed',
      outlet: { id, name: id.toUpperCase(), aliases: [], owner: 'Holding' },
    })
    const { record } = rest([one, two], name === 'one owner' ? [owner('a'), owner('b')] : [])
    expect(voices(record, [one.fact.id, two.fact.id]).independent).toBe(expected)
  })
})

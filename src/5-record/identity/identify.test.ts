import { describe, expect, it } from 'vitest'
import type { ActorRef } from '../../0-model/actor.ts'
import type { Action } from '../../0-model/entry.ts'
import { kinds } from '../../0-model/fact.ts'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import type { Record } from '../record.ts'
import { alikeIn, namedIn, nearOf, pairsOf } from './explain.ts'
import { features } from './features.ts'
import { actorId, meant, namesOf } from './names.ts'
import { explained, score } from './score.ts'
import { weights } from './weights.ts'

const one = madeReport('Arvon and Belmar met in Oslo on 3 May for six hours. Arvon offered to free 40 prisoners.', {
  published: '2024-05-04',
})
const two = madeReport(
  'In Oslo, envoys of Belmar and Arvon sat down last Friday. Arvon proposed the release of 40 prisoners by June.',
  { published: '2024-05-06' },
)
const three = madeReport('Arvon and Belmar met in Oslo on 24 May. Arvon now offers to free 90 prisoners.', {
  published: '2024-05-25',
})
const sides = { actors: ['Arvon', 'Belmar'] }
const facts = {
  met: madeFact(one, 'Arvon and Belmar met in Oslo on 3 May for six hours', {
    kind: 'meeting',
    label: 'held',
    ...sides,
    date: '2024-05-03',
    place: { name: 'Oslo' },
  }),
  sat: madeFact(two, 'In Oslo, envoys of Belmar and Arvon sat down last Friday', {
    kind: 'meeting',
    label: 'held',
    ...sides,
    date: '2024-05-03',
    place: { name: 'Oslo' },
  }),
  again: madeFact(three, 'Arvon and Belmar met in Oslo on 24 May', {
    kind: 'meeting',
    label: 'held',
    ...sides,
    date: '2024-05-24',
    place: { name: 'Oslo' },
  }),
  forty: madeFact(one, 'Arvon offered to free 40 prisoners', {
    kind: 'proposal',
    label: 'made',
    actors: ['Arvon'],
    about: 'free 40 prisoners',
  }),
  release: madeFact(two, 'Arvon proposed the release of 40 prisoners by June', {
    kind: 'proposal',
    label: 'made',
    actors: ['Arvon'],
    about: 'the release of 40 prisoners',
  }),
  ninety: madeFact(three, 'Arvon now offers to free 90 prisoners', {
    kind: 'proposal',
    label: 'made',
    actors: ['Arvon'],
    about: 'free 90 prisoners',
  }),
}
const reports = [
  { report: one, facts: [facts.met, facts.forty] },
  { report: two, facts: [facts.sat, facts.release] },
  { report: three, facts: [facts.again, facts.ninety] },
]
const given = (...actions: Action[]) => recordOf('talks', reports, { actions })
const together = (record: Record, a: { id: string }, b: { id: string }) =>
  record.facts.get(a.id)?.item === record.facts.get(b.id)?.item
const judged = (verdict: 'same' | 'different', a: { id: string }, b: { id: string }): Action => ({
  type: 'facts-judged',
  verdict,
  facts: [a.id],
  from: [b.id],
})

describe('facts of several reports', () => {
  const record = given()
  it.each([
    ['one meeting in other words', facts.met, facts.sat, true],
    ['meetings of the same sides three weeks apart', facts.met, facts.again, false],
    ['one offer in other words', facts.forty, facts.release, true],
    ['offers of other numbers', facts.release, facts.ninety, false],
  ])('are one item or not: %s', (_, a, b, same) => expect(together(record, a, b)).toBe(same))

  it('are shown with what spoke for it', () => {
    const names = namesOf(record)
    const publishedOf = ({ id }: { id: string }) =>
      record.reports.get(record.facts.get(id)?.report ?? '')?.published ?? null
    const seen = (fact: { id: string }) => features(record.facts.get(fact.id) as never, publishedOf(fact), names)
    const { points, reasons } = explained(seen(facts.met), seen(facts.sat))
    expect(points).toBeCloseTo(score(seen(facts.met), seen(facts.sat)))
    expect(points).toBeGreaterThan(weights.meeting.same)
    expect(reasons.slice(0, 2).map(({ signal }) => signal)).toEqual(['dates', 'actors'])
  })

  it('are named after the first that was told, and keep its name when others come or go', () => {
    expect(record.items.get(facts.met.id)?.facts).toEqual([facts.met.id, facts.sat.id])
    const without = given({ type: 'facts-reviewed', facts: [facts.met.id], state: 'rejected' })
    expect(without.items.get(facts.sat.id)?.facts).toEqual([facts.sat.id])
    expect(without.items.has(facts.met.id)).toBe(false)
  })
})

describe('a demand in other words', () => {
  const asked = (day: string, about: string, actor = 'Arvon', label = 'demands') => {
    const text = `${actor} said that ${about}.`
    const report = madeReport(text, { published: day })
    return {
      report,
      facts: [
        madeFact(report, text.slice(0, -1), { kind: 'position', label: label as 'demands', actors: [actor], about }),
      ],
    }
  }
  const first = asked('2024-05-04', 'Belmar withdraw its troops from the four valleys')
  it.each([
    ['words of one meaning', asked('2024-05-09', 'Belmar’s soldiers leave the valleys', 'Arvon'), true],
    [
      'its core within more',
      asked('2024-05-09', 'before all else, Belmar pull its army out of the four valleys'),
      true,
    ],
    ['another matter', asked('2024-05-09', 'Belmar recognise the old border'), false],
    ['another side', asked('2024-05-09', 'Belmar withdraw its troops from the four valleys', 'Corvia'), false],
    ['a refusal', asked('2024-05-09', 'Belmar withdraw its troops from the four valleys', 'Arvon', 'rejects'), false],
  ])('is one item or not: %s', (_, other, same) =>
    expect(together(recordOf('talks', [first, other]), first.facts[0] as never, other.facts[0] as never)).toBe(same),
  )
})

describe('facts that read alike word for word', () => {
  const copies = Array.from({ length: 30 }, (_, i) => {
    const text = `Edition ${i}. Arvon offered to free 40 prisoners.`
    const report = madeReport(text, { published: '2024-05-04' })
    return {
      report,
      facts: [
        madeFact(report, 'Arvon offered to free 40 prisoners', {
          kind: 'proposal',
          label: 'made',
          actors: ['Arvon'],
          about: 'free 40 prisoners',
        }),
      ],
    }
  })
  const idOf = (i: number) => copies[i]?.facts[0]?.id as string
  it('are one item, joined by what is told in other words', () => {
    const record = recordOf('talks', [...copies, { report: two, facts: [facts.release] }])
    expect([...record.items.values()].map((item) => item.facts.length)).toEqual([31])
  })

  it('may be set apart one by one, and come back together', () => {
    const apart: Action = {
      type: 'facts-judged',
      verdict: 'different',
      facts: [idOf(7)],
      from: copies.map((_, i) => idOf(i)).filter((id) => id !== idOf(7)),
    }
    const record = recordOf('talks', copies, { actions: [apart] })
    expect([...record.items.values()].map((item) => item.facts.length).sort((a, b) => a - b)).toEqual([1, 29])
    const back: Action = { type: 'undone', entry: [...record.entries.keys()].at(-1) as string }
    expect(recordOf('talks', copies, { actions: [apart, back] }).items.size).toBe(1)
  })
})

describe('what people decide', () => {
  it('outranks the machine, both ways', () => {
    expect(together(given(judged('different', facts.met, facts.sat)), facts.met, facts.sat)).toBe(false)
    expect(together(given(judged('same', facts.met, facts.again)), facts.met, facts.again)).toBe(true)
  })

  it('can be taken back, and the machine’s own grouping returns', () => {
    const record = given(judged('different', facts.met, facts.sat))
    const last = [...record.entries.keys()].at(-1) as string
    const back = given(judged('different', facts.met, facts.sat), { type: 'undone', entry: last })
    expect(together(back, facts.met, facts.sat)).toBe(true)
  })

  it('joins names of one actor, and parts them again', () => {
    const text = 'The Lowlands and Belmar met in Oslo on 3 May.'
    const other = madeReport(text, { published: '2024-05-05' })
    const fact = madeFact(other, text, { kind: 'meeting', label: 'held', actors: ['The Lowlands'], date: null })
    const all = [...reports, { report: other, facts: [fact] }]
    const arvon: Action = {
      type: 'actor-changed',
      actor: { id: 'arvon', name: 'Arvon', type: 'state', aliases: ['The Lowlands'], posts: [], ids: {} },
    }
    const record = recordOf('talks', all, { actions: [arvon] })
    const [ref] = fact.actors as [ActorRef]
    expect(actorId(record, ref)).toBe('arvon')
    const not: Action = { type: 'actors-judged', verdict: 'different', name: 'The Lowlands', actor: 'arvon' }
    expect(actorId(recordOf('talks', all, { actions: [arvon, not] }), ref)).toBe('The Lowlands')
    const again: Action = { type: 'actors-judged', verdict: 'same', name: 'The Lowlands', actor: 'Belmar' }
    expect(actorId(recordOf('talks', all, { actions: [arvon, not, again] }), ref)).toBe('belmar')
  })

  it('counts for a name that the coder had taken for an actor, too', () => {
    const ref: ActorRef = { name: 'the capital', id: 'Arvon', mention: { start: 0, end: 11 } }
    const not: Action = { type: 'actors-judged', verdict: 'different', name: 'The Capital', actor: 'Arvon' }
    expect(meant(ref, namesOf(given()))).toEqual({ key: 'arvon', because: 'coder' })
    expect(meant(ref, namesOf(given(not)))).toEqual({ key: 'the capital', because: 'set-apart' })
    expect(meant({ ...ref, name: 'Arvon' }, namesOf(given(not))).key).toBe('arvon')
  })
})

describe('why facts are one item', () => {
  it('is told for every pair, with the reasons that make up the points, and what a person said', () => {
    const record = given()
    const [pair] = pairsOf(record, facts.met.id)
    expect([pair?.a, pair?.b].sort()).toEqual([facts.met.id, facts.sat.id].sort())
    expect(pair?.reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(pair?.points ?? 0)
    expect(pair?.points).toBeGreaterThanOrEqual(pair?.same ?? Infinity)
    expect(pair?.decided).toBeNull()
    const judgedSame = given(judged('same', facts.met, facts.again))
    expect(
      pairsOf(judgedSame, facts.met.id).find(
        ({ a, b }) => [a, b].includes(facts.again.id) && [a, b].includes(facts.met.id),
      )?.decided,
    ).toBe('same')
  })

  it('is told for what was set apart, too', () => {
    const apart = given(judged('different', facts.met, facts.sat))
    expect(nearOf(apart, facts.met.id).find(({ b }) => b === facts.sat.id)?.decided).toBe('different')
    expect(pairsOf(apart, facts.met.id)).toEqual([])
  })

  it('names whom each name was taken for, and names that are like it but were not merged', () => {
    const record = given()
    expect(namedIn(record, facts.met.id).map(({ name, because }) => [name, because])).toEqual([
      ['Arvon', 'coder'],
      ['Belmar', 'coder'],
    ])
    const north = madeReport('North Arvon met Belmar.', { published: '2024-05-04' })
    const fact = madeFact(north, 'North Arvon met Belmar', { kind: 'meeting', label: 'held', actors: ['North Arvon'] })
    const more = recordOf('talks', [...reports, { report: north, facts: [fact] }])
    expect(alikeIn(more, facts.met.id)).toEqual([{ name: 'Arvon', other: 'North Arvon' }])
    expect(actorId(more, fact.actors[0] as ActorRef)).toBe('North Arvon')
  })
})

it('has weights and thresholds for every kind', () => {
  expect(Object.keys(weights).sort()).toEqual([...kinds].sort())
  for (const { same, ask } of Object.values(weights)) expect(ask).toBeLessThan(same)
})

import { describe, expect, it } from 'vitest'
import type { Action } from '../../0-model/entry.ts'
import { kinds } from '../../0-model/fact.ts'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import type { Record } from '../record.ts'
import { features, namesOf } from './features.ts'
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
    expect(namesOf(record).get('the lowlands')).toBe('arvon')
    const not: Action = { type: 'actors-judged', verdict: 'different', name: 'The Lowlands', actor: 'arvon' }
    expect(namesOf(recordOf('talks', all, { actions: [arvon, not] })).has('the lowlands')).toBe(false)
  })
})

it('has weights and thresholds for every kind', () => {
  expect(Object.keys(weights).sort()).toEqual([...kinds].sort())
  for (const { same, ask } of Object.values(weights)) expect(ask).toBeLessThan(same)
})

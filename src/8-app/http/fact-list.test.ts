import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordOf } from '../../5-record/apply.ts'
import { madeFact, madeReport } from '../../5-record/made.ts'
import { batches, differingIn, firstOf, isDisputed, matching, orders } from './fact-list.ts'

const wire = madeReport('Oslo and Bergen met in Tromsø on Monday. Bergen rejects a pause. Oslo spoke.', {
  outlet: 'Wire',
  published: '2024-05-07',
})
const post = madeReport('Oslo and Bergen met in Tromsø on Monday. Fewer came than thought.', {
  outlet: 'Post',
  published: '2024-05-08',
})
const found = (rule: string) => ({ name: 'rules' as const, version: '0', rule })
const meeting = (report: typeof wire, label: 'held' | 'failed') =>
  madeFact(report, 'Oslo and Bergen met in Tromsø on Monday', {
    kind: 'meeting',
    label,
    actors: ['Oslo', 'Bergen'],
    date: '2024-05-06',
    place: { name: 'Tromsø' },
    confidence: 90,
    coder: found('verb of meeting'),
  })
const position = madeFact(wire, 'Bergen rejects a pause', {
  kind: 'position',
  label: 'rejects',
  actors: ['Bergen'],
  about: 'a pause',
  confidence: 40,
  coder: found('side taken'),
})
const statement = madeFact(wire, 'Oslo spoke', {
  kind: 'statement',
  label: 'indirect',
  actors: ['Oslo'],
  confidence: 60,
  coder: found('reporting clause'),
})
const [held, failed] = [meeting(wire, 'held'), meeting(post, 'failed')]
const record = recordOf('north', [
  { report: wire, facts: [held, position, statement] },
  { report: post, facts: [failed] },
])
const all = [...record.facts.values()]
const ids = (order: keyof typeof orders, of = record): string[] =>
  [...of.facts.values()].sort(orders[order](of)).map(({ id }) => id)

it('puts what reports tell differently first, then the least sure', () => {
  const item = record.items.get(record.facts.get(held.id)?.item ?? '')
  expect(differingIn(record, item)).toEqual(new Set([held.id, failed.id]))
  expect(new Set(ids('weight').slice(0, 2))).toEqual(new Set([held.id, failed.id]))
  expect(ids('weight').slice(2)).toEqual([position.id, statement.id])
})

it('sees a fact that changed since the item was last looked at', () => {
  const item = record.items.get(record.facts.get(held.id)?.item ?? '')
  expect(differingIn(record, item).size).toBe(2)
  const before = record.facts.get(failed.id)!
  const corrected = { ...before, fact: { ...before.fact, label: 'held' } } as typeof before
  const agreed = { ...record, facts: new Map(record.facts).set(failed.id, corrected) }
  expect(differingIn(agreed, item).size).toBe(0)
  expect(differingIn(record, item).size).toBe(2)
})

it('puts a kind nobody has decided on before one that is known', () => {
  const facts = new Map(record.facts)
  facts.set(position.id, { ...record.facts.get(position.id)!, review: { state: 'accepted' } } as never)
  const again = { ...record, facts }
  expect(ids('weight', again).slice(2)).toEqual([statement.id, position.id])
})

it('lists as the text goes, or the latest first', () => {
  const days = (order: 'text' | 'date') => ids(order).map((id) => record.facts.get(id)?.fact.date ?? '2024-05-07')
  expect(days('text')).toEqual(['2024-05-06', '2024-05-06', '2024-05-07', '2024-05-07'])
  expect(days('date')).toEqual(['2024-05-07', '2024-05-07', '2024-05-06', '2024-05-06'])
  expect(ids('text').slice(2)).toEqual([position.id, statement.id])
})

it('takes facts together by rule and by outlet', () => {
  expect(batches(record, all)).toEqual({
    rules: [
      { name: 'verb of meeting', facts: 2 },
      { name: 'reporting clause', facts: 1 },
      { name: 'side taken', facts: 1 },
    ],
    outlets: [
      { name: 'Wire', facts: 3 },
      { name: 'Post', facts: 1 },
    ],
  })
  expect(all.filter(matching(record, { rule: 'verb of meeting', outlet: 'Post' })).map(({ id }) => id)).toEqual([
    failed.id,
  ])
  expect(all.filter(matching(record, { state: 'accepted' }))).toEqual([])
})

it('counts charges that two sides lay at each other’s door as told differently', () => {
  const both = madeReport('Oslo accused Bergen of shelling the port. Bergen accused Oslo of shelling the port.', {
    outlet: 'Wire',
    published: '2024-05-07',
  })
  const charge = (words: string, by: string, against: string) =>
    madeFact(both, words, {
      kind: 'accusation',
      actors: [by],
      counterparts: [against],
      of: 'shelling the port',
      about: 'shelling the port',
      confidence: 70,
    })
  const charges = [
    charge('Oslo accused Bergen of shelling the port', 'Oslo', 'Bergen'),
    charge('Bergen accused Oslo of shelling the port', 'Bergen', 'Oslo'),
  ]
  const told = recordOf('north', [{ report: both, facts: charges }])
  const disputed = [...told.facts.values()].filter(({ id, item }) => isDisputed(told, id, told.items.get(item)))
  expect(disputed.map(({ id }) => id).sort()).toEqual(charges.map(({ id }) => id).sort())
})

it('has the same first facts whether the whole list is put in order or not, equal ones as they came', () =>
  fc.assert(
    fc.property(fc.array(fc.record({ weight: fc.nat(5), id: fc.nat() })), fc.nat(12), (all, count) => {
      const order = (a: { weight: number }, b: { weight: number }) => b.weight - a.weight
      expect(firstOf(all, count, order)).toEqual([...all].sort(order).slice(0, count))
    }),
  ))

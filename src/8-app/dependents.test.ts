import { expect, it } from 'vitest'
import { recordOf } from '../5-record/apply.ts'
import { madeFact, madeReport } from '../5-record/made.ts'
import { dependents, type Forgetting } from './dependents.ts'

const wire = madeReport('Oslo and Bergen met in Tromsø. Bergen rejects the pause.', { published: '2024-05-07' })
const post = madeReport('Oslo and Bergen met in Tromsø, it was told.', { published: '2024-05-08' })
const meeting = { kind: 'meeting', label: 'held', actors: ['Oslo', 'Bergen'], date: '2024-05-07' } as const
const met = madeFact(wire, 'Oslo and Bergen met in Tromsø', meeting)
const rejects = madeFact(wire, 'Bergen rejects the pause', {
  kind: 'position',
  label: 'rejects',
  actors: ['Bergen'],
  about: 'the pause',
})
const again = madeFact(post, 'Oslo and Bergen met in Tromsø', meeting)
const record = recordOf('north', [
  { report: wire, facts: [met, rejects] },
  { report: post, facts: [again] },
])
const touched = (what: Forgetting) =>
  dependents(record, what)
    .filter(({ kind }) => kind === 'fact' || kind === 'item')
    .map(({ kind, id, effect }) => [kind, id, effect].join(' '))
    .sort()
const itemOf = (fact: string) => record.facts.get(fact)?.item

it('names what rests on a report before it is forgotten: what falls with it, and what others tell too', () =>
  expect(touched({ report: wire.id })).toEqual(
    [
      `fact ${met.id} lost`,
      `fact ${rejects.id} lost`,
      `item ${itemOf(met.id)} weakened`,
      `item ${itemOf(rejects.id)} lost`,
    ].sort(),
  ))

it('names what rests on a stretch of a report alone', () => {
  const start = wire.text.indexOf('rejects')
  expect(touched({ report: wire.id, start, end: start + 7 })).toEqual([
    `fact ${rejects.id} lost`,
    `item ${itemOf(rejects.id)} lost`,
  ])
})

it('gives no words back: they would outlive their forgetting', () =>
  expect(JSON.stringify(dependents(record, { report: wire.id }))).not.toMatch(/Troms|pause/))

it('brings nothing down with a name, whose facts stay', () => expect(touched({ name: 'Ada Brandt' })).toEqual([]))

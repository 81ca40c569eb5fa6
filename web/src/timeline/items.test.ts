import { expect, it } from 'vitest'
import type { TimelineMark } from '../api/types.ts'
import { itemsOf, laneOrder, others } from './items.ts'

const entry = (item: string, more: Partial<TimelineMark>): TimelineMark =>
  ({
    item,
    kind: 'meeting',
    date: '2024-05-10',
    reported: '2024-05-08',
    says: item,
    modality: 'asserted',
    negated: false,
    state: 'proposed',
    actors: [],
    track: null,
    outcome: null,
    ...more,
  }) as TimelineMark

const [oslo, bergen] = ['NOR', 'DNK'] as const

it('puts what several do into the lane of each of them, and what nobody does into the last', () => {
  const entries = [
    entry('talks', { actors: [oslo, bergen] }),
    entry('storm', { actors: [] }),
    entry('letter', { actors: [oslo] }),
  ]
  const order = laneOrder(entries, 'actor')
  expect(order).toEqual(['NOR', 'DNK', others])
  expect(itemsOf(entries, order, 'actor').map(({ id, lane }) => [id, lane])).toEqual([
    ['talks', 'NOR'],
    ['talks', 'DNK'],
    ['storm', others],
    ['letter', 'NOR'],
  ])
})

it('draws what is only announced hollow, and says whether it came about', () => {
  const [item] = itemsOf([entry('talks', { modality: 'planned', outcome: 'missed' })], ['meeting'], 'kind')
  expect(item).toMatchObject({ hollow: true, outcome: 'missed', says: '10 May 2024: talks (missed)' })
})

it('puts more actors than can be read into one lane', () => {
  const entries = Array.from({ length: 20 }, (_, at) => entry(`e${at}`, { actors: [`a${at}`] }))
  const order = laneOrder(entries, 'actor')
  expect([order.length, order.at(-1)]).toEqual([13, others])
  expect(itemsOf(entries, order, 'actor').filter(({ lane }) => lane === others)).toHaveLength(8)
})

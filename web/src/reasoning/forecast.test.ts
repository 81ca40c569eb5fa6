import { expect, it } from 'vitest'
import { scaleOf, settledNear } from './forecast.ts'

const option = (name: string) => ({ id: name, name, words: [] })

it('puts options at equal distances, and a value along them', () => {
  const { marks, share } = scaleOf({ options: ['none', 'some', 'all'].map(option) })
  expect(marks.map(({ at, says }) => [at, says])).toEqual([
    [0, 'none'],
    [50, 'some'],
    [100, 'all'],
  ])
  expect([share(0), share(25), share(140)]).toEqual([0, 0.25, 1])
  expect(settledNear(70, marks)).toBe('“some”')
})

it('measures on the scale where the issue has one, whichever way it runs', () => {
  const scale = { low: { at: 90, means: 'long' }, high: { at: 0, means: 'none' }, unit: 'days' }
  const { marks, share } = scaleOf({ options: [], scale })
  expect(marks[0]?.says).toBe('90 days: long')
  expect(share(45)).toBe(0.5)
  expect(share(0)).toBe(1)
})

it('says the number where nothing lies near', () => expect(settledNear(12.345, [])).toBe('12.35'))

import { expect, it } from 'vitest'
import { oneSided, scaleOf, settledNear } from './forecast.ts'

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

it('says where a forecast has nothing to weigh, and nothing where it has', () => {
  const { marks } = scaleOf({ options: ['none', 'all'].map(option) })
  const at = (name: string, best: number) => ({ name, position: { low: 0, best, high: 100 } })
  const names = (id: string): string => ({ NOR: 'Norway', DNK: 'Denmark' })[id] ?? id
  expect(oneSided([at('NOR', 0), at('DNK', 0)], marks, names)).toMatch(
    /^All who are on record here, Norway and Denmark, are taken to stand at “none”/,
  )
  expect(oneSided([at('NOR', 100)], marks, names)).toMatch(/^Only Norway is taken to stand at “all”/)
  expect(oneSided([at('NOR', 0), at('DNK', 40)], marks, names)).toBeUndefined()
  expect(oneSided([], marks, names)).toBeUndefined()
})

import { expect, it } from 'vitest'
import { entangled, left } from './relax.ts'

const set = (...ids: string[]) => ({ sentence: ids.join(), members: ids.map((id) => ({ id, says: id })) }) as never
const findings = [set('a', 'b'), set('b', 'c'), set('d', 'e', 'b')]

it('leaves the sets that do without what gives way', () => {
  expect(left(findings, new Set(['c'])).map(({ sentence }) => sentence)).toEqual(['a,b', 'd,e,b'])
  expect(left(findings, new Set(['b']))).toEqual([])
  expect(left(findings, new Set())).toHaveLength(3)
})

it('names the most entangled demand first, each once', () =>
  expect(entangled(findings).map(({ id, sets }) => [id, sets])).toEqual([
    ['b', 3],
    ['a', 1],
    ['c', 1],
    ['d', 1],
    ['e', 1],
  ]))

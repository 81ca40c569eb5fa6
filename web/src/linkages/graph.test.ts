import { expect, it } from 'vitest'
import type { Linkages } from '../api/types.ts'
import { inLoop, islands } from './graph.ts'

const node = (id: string) => ({ id, says: id })
const edge = (what: string, on: string) => ({ id: `${what}-${on}`, what, on }) as Linkages['edges'][number]

it('shows what hangs together, the largest group first', () => {
  const found = islands({
    nodes: ['a', 'b', 'c', 'd', 'e', 'alone'].map(node),
    edges: [edge('d', 'e'), edge('a', 'b'), edge('c', 'b')],
  })
  expect(found.map((island) => island.nodes.map(({ id }) => id))).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
  expect(found.map((island) => island.edges.length)).toEqual([2, 1])
})

it('knows the arrows of a loop', () => {
  expect(inLoop(edge('a', 'b'), [['a', 'b', 'c']])).toBe(true)
  expect(inLoop(edge('a', 'd'), [['a', 'b', 'c']])).toBe(false)
  expect(inLoop(edge('a', 'a'), [])).toBe(true)
})

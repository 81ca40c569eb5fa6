import { expect, it } from 'vitest'
import type { Linkages } from '../api/types.ts'
import { inLoop, islands, spacing, spots } from './graph.ts'

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

it('puts what something depends on to its right, and groups below each other', () => {
  const groups = islands({
    nodes: ['a', 'b', 'c', 'd', 'e'].map(node),
    edges: [edge('a', 'b'), edge('b', 'c'), edge('a', 'c'), edge('d', 'e')],
  })
  const found = spots(groups)
  expect(['a', 'b', 'c'].map((id) => (found.get(id)?.x ?? -1) / spacing.across)).toEqual([0, 1, 2])
  expect(found.get('d')?.y).toBeGreaterThan(found.get('c')?.y ?? 0)
  expect(new Set([...found.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(5)
})

it('comes to an end on a loop', () => {
  const found = spots(islands({ nodes: ['a', 'b'].map(node), edges: [edge('a', 'b'), edge('b', 'a')] }))
  expect(found.size).toBe(2)
})

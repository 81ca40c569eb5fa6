import type { Linkages } from '../api/types.ts'

type Edge = Linkages['edges'][number]

/** One group of things that hang together, with the arrows among them. */
export interface Island {
  readonly nodes: Linkages['nodes']
  readonly edges: readonly Edge[]
}

/** The graph in groups that hang together, the largest first; things nothing depends on and that depend on nothing are left out. */
export function islands({ nodes, edges }: Pick<Linkages, 'nodes' | 'edges'>): readonly Island[] {
  const group = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let up = group.get(at); up !== undefined && up !== at; up = group.get(at)) at = up
    return at
  }
  for (const { what, on } of edges) {
    for (const id of [what, on]) if (!group.has(id)) group.set(id, id)
    const [a, b] = [root(what), root(on)]
    if (a !== b) group.set(a, b)
  }
  const found = new Map<string, { nodes: Linkages['nodes'][number][]; edges: Edge[] }>()
  for (const node of nodes) {
    if (!group.has(node.id)) continue
    const island = found.get(root(node.id)) ?? { nodes: [], edges: [] }
    island.nodes.push(node)
    found.set(root(node.id), island)
  }
  for (const edge of edges) found.get(root(edge.what))?.edges.push(edge)
  return [...found.values()].sort((a, b) => b.edges.length - a.edges.length)
}

/** Whether an arrow is part of a loop: both its ends lie in one. */
export function inLoop(edge: Edge, loops: Linkages['loops']): boolean {
  return edge.what === edge.on || loops.some((loop) => loop.includes(edge.what) && loop.includes(edge.on))
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Distances of the drawing, in pixels at its natural size. */
export const spacing = { across: 320, down: 74, between: 26 } as const

/**
 * Where each thing stands: group below group, and in a group from left (what depends) to right (what it depends on).
 * A thing stands one column right of all that depend on it; in a loop, of those met before it.
 */
export function spots(groups: readonly Island[]): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>()
  let top = 0
  for (const island of groups) {
    const columns = columnsOf(island)
    const heights = new Map<number, number>()
    for (const node of island.nodes) {
      const column = columns.get(node.id) ?? 0
      const row = heights.get(column) ?? 0
      heights.set(column, row + 1)
      found.set(node.id, { x: column * spacing.across, y: top + row * spacing.down })
    }
    top += Math.max(1, ...heights.values()) * spacing.down + spacing.between
  }
  return found
}

function columnsOf({ nodes, edges }: Island): ReadonlyMap<string, number> {
  const columns = new Map(nodes.map((node) => [node.id, 0]))
  // Longest way, as many rounds as there can be columns: loops would go on for ever.
  for (let round = 1; round < nodes.length; round++) {
    let moved = false
    for (const { what, on } of edges) {
      const next = (columns.get(what) ?? 0) + 1
      if (what === on || next >= nodes.length || (columns.get(on) ?? 0) >= next) continue
      columns.set(on, next)
      moved = true
    }
    if (!moved) break
  }
  return columns
}

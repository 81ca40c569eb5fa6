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

import { z } from 'zod'
import { types } from '../0-model/kinds/linkage.ts'
import { type Record, standing } from '../5-record/record.ts'
import { Quote, quoteOf } from './quote.ts'
import { Who, whoAll } from './who.ts'

/** What depends on what, as a graph whose every arrow opens its passage. */
export const Linkages = z
  .object({
    nodes: z.array(z.object({ id: z.string(), says: z.string() })),
    edges: z.array(
      z.object({
        id: z.string().describe('The fact’s id.'),
        item: z.string(),
        what: z.string().describe('Id of the node that depends.'),
        on: z.string().describe('Id of the node it depends on.'),
        type: z.enum(types),
        negated: z.boolean(),
        by: z.array(Who).describe('Who links the two.'),
        quote: Quote,
      }),
    ),
    loops: z.array(z.array(z.string())).describe('Nodes that depend on each other in a circle.'),
  })
  .meta({ id: 'Linkages' })
export type Linkages = z.infer<typeof Linkages>

/** The linkages of a record. Two ends worded alike, but for case, articles and marks, are one node. */
export function linkages(record: Record): Linkages {
  const nodes = new Map<string, string>()
  const node = (words: string): string => {
    const id = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(/\b(?:a|an|the)\b/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (!nodes.has(id)) nodes.set(id, words)
    return id
  }
  const edges = standing(record, { kind: 'linkage' }).map((held) => ({
    id: held.id,
    item: held.item,
    what: node(held.fact.what),
    on: node(held.fact.dependsOn),
    type: held.fact.type,
    negated: held.fact.factuality.negated,
    by: whoAll(record, held.fact.actors),
    quote: quoteOf(record, held),
  }))
  return { nodes: [...nodes].map(([id, says]) => ({ id, says })), edges, loops: loops(edges) }
}

/** Strongly connected components of more than one node (Tarjan 1972), without recursion: chains may be long. */
function loops(edges: readonly { what: string; on: string }[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { what, on } of edges) next.set(what, [...(next.get(what) ?? []), on])
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (root: string): void => {
    const work: { node: string; child: number }[] = [{ node: root, child: 0 }]
    while (work.length > 0) {
      const top = work.at(-1) as { node: string; child: number }
      if (top.child === 0) {
        index.set(top.node, index.size)
        low.set(top.node, index.size - 1)
        stack.push(top.node)
      }
      const child = next.get(top.node)?.[top.child++]
      if (child === undefined) {
        work.pop()
        const parent = work.at(-1)
        if (parent) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, low.get(top.node) ?? 0))
        if (low.get(top.node) === index.get(top.node)) {
          const members = stack.splice(stack.indexOf(top.node))
          if (members.length > 1) found.push(members)
        }
      } else if (!index.has(child)) work.push({ node: child, child: 0 })
      else if (stack.includes(child)) low.set(top.node, Math.min(low.get(top.node) ?? 0, index.get(child) ?? 0))
    }
  }
  for (const node of next.keys()) if (!index.has(node)) visit(node)
  return found
}

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
    total: z.int().describe('Linkages, shown or not: where not all are shown, those in loops and the latest are.'),
    loops: z.array(z.array(z.string())).describe('Nodes that depend on each other in a circle.'),
  })
  .meta({ id: 'Linkages' })
export type Linkages = z.infer<typeof Linkages>

/**
 * The linkages of a record. Two ends worded alike, but for case, articles and marks, are one node. `limit`: how many are
 * shown, those in loops first, then the latest reported.
 */
export function linkages(record: Record, { limit }: { readonly limit?: number } = {}): Linkages {
  const all = standing(record, { kind: 'linkage' }).map((held) => ({
    held,
    what: nodeOf(held.fact.what),
    on: nodeOf(held.fact.dependsOn),
  }))
  const found = loops(all)
  const shown = limit === undefined || all.length <= limit ? all : chosen(all, found, limit)
  const nodes = new Map<string, string>()
  for (const { held, what, on } of shown) {
    if (!nodes.has(what)) nodes.set(what, held.fact.what)
    if (!nodes.has(on)) nodes.set(on, held.fact.dependsOn)
  }
  return {
    nodes: [...nodes].map(([id, says]) => ({ id, says })),
    edges: shown.map(({ held, what, on }) => ({
      id: held.id,
      item: held.item,
      what,
      on,
      type: held.fact.type,
      negated: held.fact.factuality.negated,
      by: whoAll(record, held.fact.actors),
      quote: quoteOf(record, held),
    })),
    total: all.length,
    loops: found.filter((loop) => loop.every((node) => nodes.has(node))),
  }
}

interface Ends {
  readonly what: string
  readonly on: string
}

/** Of linkages in the order they were reported, those in loops and the latest, in that order still. */
function chosen<E extends Ends>(all: readonly E[], loops: readonly (readonly string[])[], limit: number): readonly E[] {
  const loopOf = new Map(loops.flatMap((loop, at) => loop.map((node) => [node, at] as const)))
  const looped = ({ what, on }: E) => loopOf.has(what) && loopOf.get(what) === loopOf.get(on)
  const first = all.filter(looped).slice(-limit)
  const rest = all.filter((one) => !looped(one))
  const kept = new Set([...first, ...rest.slice(rest.length - (limit - first.length))])
  return all.filter((one) => kept.has(one))
}

function nodeOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:a|an|the)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Strongly connected components of more than one node (Tarjan 1972), without recursion: chains may be long. */
function loops(edges: readonly Ends[]): string[][] {
  const next = new Map<string, string[]>()
  for (const { what, on } of edges) {
    const list = next.get(what)
    if (list) list.push(on)
    else next.set(what, [on])
  }
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const open = new Set<string>()
  const found: string[][] = []
  const visit = (root: string): void => {
    const work: { node: string; child: number }[] = [{ node: root, child: 0 }]
    while (work.length > 0) {
      const top = work.at(-1) as { node: string; child: number }
      if (top.child === 0) {
        index.set(top.node, index.size)
        low.set(top.node, index.size - 1)
        stack.push(top.node)
        open.add(top.node)
      }
      const child = next.get(top.node)?.[top.child++]
      if (child === undefined) {
        work.pop()
        const parent = work.at(-1)
        if (parent) low.set(parent.node, Math.min(low.get(parent.node) ?? 0, low.get(top.node) ?? 0))
        if (low.get(top.node) === index.get(top.node)) {
          const members = stack.splice(stack.lastIndexOf(top.node))
          for (const member of members) open.delete(member)
          if (members.length > 1) found.push(members)
        }
      } else if (!index.has(child)) work.push({ node: child, child: 0 })
      else if (open.has(child)) low.set(top.node, Math.min(low.get(top.node) ?? 0, index.get(child) ?? 0))
    }
  }
  for (const node of next.keys()) if (!index.has(node)) visit(node)
  return found
}

import { type Blocks, candidates, featuresIn, firstOf, twinsOf } from './blocks.ts'
import type { Decisions } from './decisions.ts'
import type { Features } from './features.ts'
import { score } from './score.ts'
import { sameReport, weights } from './weights.ts'

/** A group may take in another if their facts match by this share of the threshold on average: no chains of neighbours. */
const cohesion = 0.5
/** Facts, twins counted once, beyond which a component is grouped by its links alone: all pairs would be too many. */
const large = 300
/** Points of a decision that two facts are the same. */
const certain = 1000

/** Points of twins: they read alike word for word. */
const alike = 100

/**
 * The facts a fact is linked with, by points: those that score as the same, unless a person said otherwise. Twins are
 * linked by the first of them, which is linked with others for all.
 */
export function links(index: Blocks, decided: Decisions, id: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const own = featuresIn(index, id)
  if (!own) return found
  const first = firstOf(index, id)
  if (first !== id) return found.set(first, alike)
  for (const twin of twinsOf(index, id)) if (twin !== id) found.set(twin, alike)
  const { same } = weights[own.held.fact.kind]
  const verdicts = decided.get(id)
  for (const other of candidates(index, id)) {
    if (verdicts?.has(other)) continue
    const points = between(index, id, other, same)
    if (points >= same) found.set(other, points)
  }
  for (const [other, verdict] of verdicts ?? [])
    if (verdict === 'same' && index.entered.get(other)?.held.fact.kind === own.held.fact.kind) found.set(other, certain)
  return found
}

/**
 * What two facts score, each for its twins too: that both stand in one report says less where a twin stands in another.
 * Where it cannot reach `least`, what is returned lies below it.
 */
function between(index: Blocks, a: string, b: string, least = -Infinity): number {
  const x = featuresIn(index, a) as Features
  const y = featuresIn(index, b) as Features
  const elsewhere = x.held.report === y.held.report && (twinsOf(index, a).size > 1 || twinsOf(index, b).size > 1)
  return elsewhere ? score(x, y, least - sameReport) + sameReport : score(x, y, least)
}

/** The links of facts, each found once. */
export type Links = (id: string) => ReadonlyMap<string, number>

export function linksIn(index: Blocks, decided: Decisions): Links {
  const known = new Map<string, ReadonlyMap<string, number>>()
  return (id) => {
    const found = known.get(id) ?? links(index, decided, id)
    known.set(id, found)
    return found
  }
}

/** The components of linked facts that hold any of the facts given. */
export function reached(index: Blocks, linked: Links, start: Iterable<string>): readonly (readonly string[])[] {
  const seen = new Set<string>()
  const components: string[][] = []
  for (const first of start) {
    if (seen.has(first) || !index.entered.has(first)) continue
    seen.add(first)
    const component = [first]
    for (let at = 0; at < component.length; at++)
      for (const other of linked(component[at] as string).keys())
        if (!seen.has(other)) {
          seen.add(other)
          component.push(other)
        }
    components.push(component)
  }
  return components
}

/**
 * Divides a component of linked facts into items: the best links first, two groups joined where their facts match on
 * average and no person has set any two of them apart.
 */
export function clusters(
  index: Blocks,
  decided: Decisions,
  linked: Links,
  component: readonly string[],
): readonly (readonly string[])[] {
  const firsts = component.filter((id) => firstOf(index, id) === id)
  if (firsts.length === 1) return [component]
  const group = new Map(firsts.map((id) => [id, [id]]))
  for (const [a, b] of ranked(linked, firsts)) {
    const x = group.get(a)
    const y = group.get(b)
    if (!x || !y || x === y || !joins(index, decided, x, y, firsts.length > large)) continue
    const [into, from] = x.length >= y.length ? [x, y] : [y, x]
    for (const id of from) group.set(id, into)
    into.push(...from)
  }
  return [...new Set(group.values())].map((ids) => ids.flatMap((id) => [...twinsOf(index, id)]))
}

function ranked(linked: Links, component: readonly string[]): readonly (readonly [string, string])[] {
  const found: { readonly pair: readonly [string, string]; readonly points: number }[] = []
  for (const id of component)
    for (const [other, points] of linked(id)) if (id < other) found.push({ pair: [id, other], points })
  return found.sort((x, y) => y.points - x.points || (x.pair.join() < y.pair.join() ? -1 : 1)).map(({ pair }) => pair)
}

function joins(index: Blocks, decided: Decisions, x: readonly string[], y: readonly string[], quick: boolean): boolean {
  let sum = 0
  let pairs = 0
  for (const a of x) {
    const verdicts = decided.get(a)
    for (const b of y) {
      const verdict = verdicts?.get(b)
      if (verdict === 'different') return false
      if (quick) continue
      const points = verdict === 'same' ? certain : between(index, a, b)
      const both = twinsOf(index, a).size * twinsOf(index, b).size
      sum += points * both
      pairs += both
    }
  }
  const kind = index.entered.get(x[0] as string)?.held.fact.kind
  return quick || kind === undefined || sum / pairs >= cohesion * weights[kind].same
}

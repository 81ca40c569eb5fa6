import { days } from '../../src/0-model/edtf.ts'
import type { Fact, Kind } from '../../src/0-model/fact.ts'
import { overlap, type Span } from '../../src/0-model/passage.ts'
import { actorsOf, type GoldFact, labelOf } from './gold.ts'
import { factKeys, goldKeys, type Keys, meet, union } from './keys.ts'

/** A fact of either side, read for matching: all actors and those who act, by their keys. */
export interface Side<F> {
  readonly fact: F
  readonly label: string | null
  readonly actors: readonly Keys[]
  readonly all: readonly Keys[]
}

/** A fact agreed on and the coder's fact that tells of it; credit is less than one across related kinds. */
export interface Pair {
  readonly gold: Side<GoldFact>
  readonly coded: Side<Fact>
  readonly credit: number
  readonly iou: number
}

export interface Matching {
  readonly pairs: readonly Pair[]
  readonly missed: readonly GoldFact[]
  readonly invented: readonly Fact[]
  readonly gold: readonly Side<GoldFact>[]
  readonly coded: readonly Side<Fact>[]
}

/** Kinds that shade into each other: matched at half credit in the standard reading, not at all in the strict one. */
const related: ReadonlySet<Kind> = new Set<Kind>(['position', 'response', 'proposal'])
const relatedCredit = 0.5
/** How much of the shorter passage the two must share. */
const enough = 0.3

/** Pairs facts one to one so that the credit is greatest; among equals the nearer in label, actors and passage. */
export function match(goldFacts: readonly GoldFact[], facts: readonly Fact[], strict: boolean): Matching {
  const gold = goldFacts.map(goldSide)
  const coded = facts.map(codedSide)
  const weights = gold.map((g) =>
    coded.map((c) => {
      const credit = creditOf(g, c, strict)
      if (credit === 0) return 0
      const sameLabel = g.label !== null && g.label === c.label
      const sameActor = meet(union(g.actors), union(c.actors))
      return credit * 100 + (sameLabel ? 2 : 0) + (sameActor ? 2 : 0) + iouOf(g, c) + 0.1 * shareOf(g, c)
    }),
  )
  const pairs = assign(weights).map(([i, j]) => {
    const g = gold[i]!
    const c = coded[j]!
    return { gold: g, coded: c, credit: creditOf(g, c, strict), iou: iouOf(g, c) }
  })
  const hitGold = new Set(pairs.map((pair) => pair.gold))
  const hitCoded = new Set(pairs.map((pair) => pair.coded))
  return {
    pairs,
    gold,
    coded,
    missed: gold.filter((side) => !hitGold.has(side)).map((side) => side.fact),
    invented: coded.filter((side) => !hitCoded.has(side)).map((side) => side.fact),
  }
}

/** Whether two dates cover the same days. */
export function sameDays(a: string | null, b: string | null): boolean {
  const x = days(a)
  const y = days(b)
  return x !== null && y !== null && x.from === y.from && x.to === y.to
}

function creditOf(g: Side<GoldFact>, c: Side<Fact>, strict: boolean): number {
  const kindCredit =
    g.fact.kind === c.fact.kind
      ? 1
      : !strict && related.has(g.fact.kind) && related.has(c.fact.kind)
        ? relatedCredit
        : 0
  if (kindCredit === 0 || shareOf(g, c) < enough) return 0
  const byRole = g.actors.length > 0
  // a fact agreed on without actors is matched by its passage alone
  if (g.all.length > 0 && !meet(union(byRole ? g.actors : g.all), union(byRole ? c.actors : c.all))) return 0
  if (strict && g.label !== null && g.label !== c.label) return 0
  return kindCredit
}

function shareOf(g: Side<GoldFact>, c: Side<Fact>): number {
  const shorter = Math.min(length(g.fact.evidence), length(c.fact.evidence))
  return shorter <= 0 ? 0 : overlap(g.fact.evidence, c.fact.evidence) / shorter
}

function iouOf(g: Side<GoldFact>, c: Side<Fact>): number {
  const common = overlap(g.fact.evidence, c.fact.evidence)
  const start = Math.min(g.fact.evidence.start, c.fact.evidence.start)
  return common / (Math.max(g.fact.evidence.end, c.fact.evidence.end) - start)
}

function length(span: Span): number {
  return span.end - span.start
}

function goldSide(fact: GoldFact): Side<GoldFact> {
  const actors = actorsOf(fact, 'actors').map(goldKeys)
  return { fact, label: labelOf(fact), actors, all: [...actors, ...actorsOf(fact, 'counterparts').map(goldKeys)] }
}

function codedSide(fact: Fact): Side<Fact> {
  const actors = fact.actors.map(factKeys)
  return { fact, label: fact.label ?? null, actors, all: [...actors, ...fact.counterparts.map(factKeys)] }
}

/**
 * Maximum-weight one-to-one assignment by the Hungarian method, O(n³); a weight of 0 forbids a pair.
 * Kuhn 1955, in the shortest-path form with potentials.
 */
export function assign(weights: readonly (readonly number[])[]): readonly (readonly [number, number])[] {
  const rows = weights.length
  const columns = rows ? weights[0]!.length : 0
  if (rows === 0 || columns === 0) return []
  const n = Math.max(rows, columns)
  const big = 1e6
  const cost = (i: number, j: number) => big - Math.max(0, weights[i]?.[j] ?? 0)
  const u = new Float64Array(n + 1)
  const v = new Float64Array(n + 1)
  const row = new Int32Array(n + 1)
  const way = new Int32Array(n + 1)
  for (let i = 1; i <= n; i++) {
    row[0] = i
    let j0 = 0
    const least = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(n + 1)
    do {
      used[j0] = 1
      const i0 = row[j0]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue
        const reduced = cost(i0 - 1, j - 1) - u[i0]! - v[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          way[j] = j0
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[row[j]!]! += delta
          v[j]! -= delta
        } else least[j]! -= delta
      }
      j0 = next
    } while (row[j0] !== 0)
    do {
      const j1 = way[j0]!
      row[j0] = row[j1]!
      j0 = j1
    } while (j0)
  }
  const found: (readonly [number, number])[] = []
  for (let j = 1; j <= columns; j++) {
    const i = row[j]! - 1
    if (i >= 0 && i < rows && weights[i]![j - 1]! > 0) found.push([i, j - 1])
  }
  return found
}

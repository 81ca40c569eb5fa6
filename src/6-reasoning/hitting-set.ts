/** Thrown by `spend` where the search must end. */
export type Spend = (steps: number) => void

/**
 * The cheapest set that has a member in every edge and contains none of the `blocked` sets whole; null where there
 * is none. Of equally cheap ones always the same.
 *
 * Branch and bound: the narrowest edge not hit yet must be hit by one of its vertices; a vertex once tried stays
 * out in the branches after it. A branch ends where what it has paid and a lower bound for the rest reach the
 * best known; the bound charges each unhit edge the least that is left of its vertices' prices (a feasible dual of
 * the linear program, so never too high).
 */
export function cheapestHittingSet(
  edges: readonly (readonly number[])[],
  costs: readonly number[],
  blocked: readonly (readonly number[])[],
  spend: Spend,
): number[] | null {
  const state = new Int8Array(costs.length) // 1 in, -1 out, 0 open
  const price = Float64Array.from(costs)
  let best: number[] | null = null
  let bestCost = Number.POSITIVE_INFINITY

  const search = (paid: number): void => {
    spend(edges.length + blocked.length)
    // a vertex that would complete a blocked set must stay out
    const forced: number[] = []
    const alive = keepFromBlocked(blocked, state, forced)
    if (alive) {
      const unhit = edges.filter((edge) => !edge.some((v) => state[v] === 1))
      if (unhit.length === 0) {
        if (paid < bestCost) {
          bestCost = paid
          best = [...state.keys()].filter((v) => state[v] === 1)
        }
      } else if (paid + lowerBound(unhit, state, costs, price) < bestCost) branch(unhit, paid)
    }
    for (const v of forced) state[v] = 0
  }

  const branch = (unhit: readonly (readonly number[])[], paid: number): void => {
    const width = (edge: readonly number[]) => edge.reduce((n, v) => n + (state[v] === 0 ? 1 : 0), 0)
    let narrowest = unhit[0]!
    let least = width(narrowest)
    for (const edge of unhit) {
      const w = width(edge)
      if (w < least) [narrowest, least] = [edge, w]
    }
    const open = narrowest.filter((v) => state[v] === 0).sort((a, b) => costs[a]! - costs[b]! || a - b)
    for (const v of open) {
      state[v] = 1
      search(paid + costs[v]!)
      state[v] = -1
    }
    for (const v of open) state[v] = 0
  }

  search(0)
  return best
}

/** Puts out every open vertex that is all a blocked set lacks; false where a blocked set is in already. */
function keepFromBlocked(blocked: readonly (readonly number[])[], state: Int8Array, forced: number[]): boolean {
  for (const set of blocked) {
    let open = -1
    let count = 0
    let safe = false
    for (const v of set) {
      if (state[v] === -1) {
        safe = true
        break
      }
      if (state[v] === 0) {
        open = v
        count++
      }
    }
    if (safe || count > 1) continue
    if (count === 0) return false
    state[open] = -1
    forced.push(open)
  }
  return true
}

function lowerBound(
  unhit: readonly (readonly number[])[],
  state: Int8Array,
  costs: readonly number[],
  price: Float64Array,
): number {
  let bound = 0
  price.set(costs)
  for (const edge of unhit) {
    let least = Number.POSITIVE_INFINITY
    for (const v of edge) if (state[v] === 0 && price[v]! < least) least = price[v]!
    if (least === Number.POSITIVE_INFINITY) return least
    if (least === 0) continue
    bound += least
    for (const v of edge) if (state[v] === 0) price[v]! -= least
  }
  return bound
}

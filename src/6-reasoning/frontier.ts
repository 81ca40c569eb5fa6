/** A package so far: the options of the first issues, and what they are worth to each party. */
export interface Partial {
  readonly options: readonly number[]
  readonly utilities: readonly bigint[]
}

/** Partial packages that leave the same exclusions open, so that what completes one completes the other. */
interface State {
  /** Exclusions that the options so far agree with. */
  readonly open: readonly number[]
  /** How many allowed packages so far there are, dominated ones too. */
  count: number
  /** The least each party can have among them. */
  least: readonly bigint[]
  partials: Partial[]
}

export interface Frontier {
  readonly outcomes: number
  /** The least utility of each party over all allowed packages; empty where none is allowed. */
  readonly least: readonly bigint[]
  /** Packages that no other is better than for all: none has all utilities at least as high and one higher. */
  readonly best: readonly Partial[]
}

/**
 * The Pareto frontier of additive utilities, issue by issue: of partial packages that can be completed in the same
 * ways, only those not dominated can become part of it. So millions of packages are never written out.
 *
 * `values[party][issue][option]`; an exclusion lists an option per issue, null for any.
 */
export function frontier(
  values: readonly (readonly (readonly bigint[])[])[],
  sizes: readonly number[],
  excluded: readonly (readonly (number | null)[])[],
): Frontier {
  const last = excluded.map((pattern) => pattern.findLastIndex((option) => option !== null))
  const nothing = values.map(() => 0n)
  let states: State[] = [
    { open: [...excluded.keys()], count: 1, least: nothing, partials: [{ options: [], utilities: nothing }] },
  ]
  if (last.includes(-1)) states = []
  for (const [issue, size] of sizes.entries()) {
    const next = new Map<string, State>()
    for (const state of states)
      for (let option = 0; option < size; option++) {
        const open = state.open.filter((x) => excluded[x]![issue] === null || excluded[x]![issue] === option)
        if (open.some((x) => last[x]! <= issue)) continue
        extend(
          next,
          state,
          open,
          option,
          values.map((party) => party[issue]![option]!),
        )
      }
    states = [...next.values()]
    for (const state of states) state.partials = undominated(state.partials)
  }
  const least = states.reduce<readonly bigint[]>((low, s) => (low.length === 0 ? s.least : lower(low, s.least)), [])
  const best = undominated(states.flatMap((s) => s.partials))
  return { outcomes: states.reduce((sum, s) => sum + s.count, 0), least, best: best.sort(byOptions) }
}

function extend(
  next: Map<string, State>,
  state: State,
  open: readonly number[],
  option: number,
  worth: readonly bigint[],
): void {
  const key = open.join()
  const least = sum(state.least, worth)
  const into = next.get(key)
  const partials = state.partials.map((p) => ({
    options: [...p.options, option],
    utilities: sum(p.utilities, worth),
  }))
  if (into === undefined) {
    next.set(key, { open, count: state.count, least, partials })
    return
  }
  into.count += state.count
  into.least = lower(into.least, least)
  for (const p of partials) into.partials.push(p)
}

/** Those that no other dominates; equal ones all stay. */
function undominated(partials: readonly Partial[]): Partial[] {
  const parties = partials[0]?.utilities.length ?? 0
  const n = partials.length
  const ranks = rankings(partials, parties)
  // a dominating package comes first where the sums of ranks fall
  const total = partials.map((_, i) => ranks.reduce((t, r) => t + r[i]!, 0))
  const order = [...partials.keys()].sort((a, b) => total[b]! - total[a]! || a - b)
  const kept = new Int32Array(n)
  let size = 0
  for (const i of order) {
    let beaten = false
    for (let k = 0; k < size && !beaten; k++) {
      const j = kept[k]!
      if (total[j] === total[i]) continue
      beaten = true
      for (let p = 0; p < parties && beaten; p++) if (ranks[p]![j]! < ranks[p]![i]!) beaten = false
    }
    if (!beaten) kept[size++] = i
  }
  return Array.from(kept.subarray(0, size), (i) => partials[i]!)
}

/** Per party, the rank of each package among the utilities that occur: exact, and quicker to compare than large numbers. */
function rankings(partials: readonly Partial[], parties: number): Int32Array[] {
  return Array.from({ length: parties }, (_, p) => {
    const order = [...partials.keys()].sort((a, b) => compare(partials[a]!.utilities[p]!, partials[b]!.utilities[p]!))
    const ranks = new Int32Array(partials.length)
    let rank = 0
    for (const [at, i] of order.entries()) {
      if (at > 0 && partials[order[at - 1]!]!.utilities[p] !== partials[i]!.utilities[p]) rank++
      ranks[i] = rank
    }
    return ranks
  })
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sum(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return a.map((x, i) => x + b[i]!)
}

function lower(a: readonly bigint[], b: readonly bigint[]): bigint[] {
  return a.map((x, i) => (x < b[i]! ? x : b[i]!))
}

function byOptions(a: Partial, b: Partial): number {
  const i = a.options.findIndex((x, at) => x !== b.options[at])
  return i === -1 ? 0 : a.options[i]! - b.options[i]!
}

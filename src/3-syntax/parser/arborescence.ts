/**
 * Heads of the best tree over n words, the root's place being 0: `scores[d * stride + h]` says how well h heads d.
 * Exactly one word hangs on the root. Greedy where that is already a tree, else Chu-Liu/Edmonds
 * (Chu & Liu 1965, Edmonds 1967) for each of the likeliest roots.
 */
export function arborescence(scores: Float32Array | Float64Array, n: number, stride: number): Int32Array {
  const greedy = new Int32Array(n)
  let roots = 0
  for (let d = 1; d < n; d++) {
    let best = 0
    for (let h = 0; h < n; h++) if (h !== d && scores[d * stride + h]! > scores[d * stride + best]!) best = h
    greedy[d] = best
    if (best === 0) roots++
  }
  if (roots === 1 && acyclic(greedy)) return greedy
  let found: Int32Array = greedy
  let top = -Infinity
  for (const root of likeliestRoots(scores, n, stride)) {
    const tree = edmonds(rooted(scores, n, stride, root), n)
    let sum = 0
    for (let d = 1; d < n; d++) sum += scores[d * stride + tree[d]!]!
    if (sum > top) [found, top] = [tree, sum]
  }
  return found
}

/** How many words are tried as the root; of a long sentence only the likeliest, since each try costs n² or more. */
const candidates = (n: number): number => (n > 100 ? 1 : 4)
const never = -1e9

function likeliestRoots(scores: Float32Array | Float64Array, n: number, stride: number): number[] {
  const words = Array.from({ length: n - 1 }, (_, i) => i + 1)
  // A word is a likely root where being one costs least against its best head.
  const loss = words.map((d) => {
    let best = -Infinity
    for (let h = 1; h < n; h++) if (h !== d) best = Math.max(best, scores[d * stride + h]!)
    return scores[d * stride]! - best
  })
  return words.sort((a, b) => loss[b - 1]! - loss[a - 1]! || a - b).slice(0, candidates(n))
}

/** The scores with `root` alone allowed to hang on 0, and on nothing else. */
function rooted(scores: Float32Array | Float64Array, n: number, stride: number, root: number): Float64Array {
  const out = new Float64Array(n * n)
  for (let d = 1; d < n; d++)
    for (let h = 0; h < n; h++) out[d * n + h] = h === d || (h === 0) !== (d === root) ? never : scores[d * stride + h]!
  return out
}

function acyclic(heads: Int32Array): boolean {
  return cycle(heads) === null
}

function cycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length) // 0 new, else the round in which it was met
  seen[0] = -1
  for (let i = 1; i < heads.length; i++) {
    let at = i
    while (seen[at] === 0) {
      seen[at] = i
      at = heads[at]!
    }
    if (seen[at] !== i) continue
    const found = [at]
    for (let k = heads[at]!; k !== at; k = heads[k]!) found.push(k)
    return found
  }
  return null
}

function edmonds(scores: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n)
  for (let d = 1; d < n; d++) {
    let best = 0
    for (let h = 1; h < n; h++) if (h !== d && scores[d * n + h]! > scores[d * n + best]!) best = h
    heads[d] = best
  }
  const loop = cycle(heads)
  if (!loop) return heads

  // The loop becomes one node, `hub`; what enters it pays for the arc it breaks.
  const inside = new Uint8Array(n)
  for (const k of loop) inside[k] = 1
  const outer = Array.from({ length: n }, (_, i) => i).filter((i) => !inside[i])
  const hub = outer.length
  const m = hub + 1
  const smaller = new Float64Array(m * m).fill(never * 4)
  const enters = new Int32Array(m)
  const leaves = new Int32Array(m)
  outer.forEach((i, a) => {
    outer.forEach((j, b) => {
      smaller[a * m + b] = scores[i * n + j]!
    })
    let out = -Infinity
    let into = -Infinity
    for (const k of loop) {
      if (scores[i * n + k]! > out) [out, leaves[a]] = [scores[i * n + k]!, k]
      const gain = scores[k * n + i]! - scores[k * n + heads[k]!]!
      if (gain > into) [into, enters[a]] = [gain, k]
    }
    smaller[a * m + hub] = out
    smaller[hub * m + a] = into
  })
  const tree = edmonds(smaller, m)
  for (let a = 1; a < hub; a++) heads[outer[a]!] = tree[a] === hub ? leaves[a]! : outer[tree[a]!]!
  const from = tree[hub]!
  heads[enters[from]!] = outer[from]!
  return heads
}

import { arborescence } from './arborescence.ts'
import type { Kernel } from './kernel.ts'
import { type Halves, matricesOf } from './matrices.ts'
import { type Order, orderOf } from './order.ts'
import { plan, type Scaled } from './plan.ts'
import { projections, rootForm } from './projections.ts'
import type { Weights } from './weights.ts'

/** What the net says of a sentence, one entry a word. */
export interface Reading {
  readonly upos: Int32Array
  readonly xpos: Int32Array
  /** 0-based, −1 for the root. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  /** The probability of the head among all heads. */
  readonly certainty: Float32Array
}

/** The longest sentence the net reads at once, its root among the words; the parser cuts longer ones. */
export const longest = 256

/** The most words of one batch, a root for each sentence among them. */
export const capacity = 1024

/** The most sentences of one batch. */
export const width = 24

/** Words whose labels are scored at a time: each takes labels × 49 floats. */
const labelled = 32

/**
 * Joint tagger and biaffine parser over a BiLSTM (Dozat & Manning 2017, arXiv:1611.01734), for inference.
 *
 * A batch lies in the heap time-major: first the roots of all its sentences, longest sentence first, then their first
 * words, and so on. The sentences still running are then always a prefix, in both directions, and every LSTM step is
 * one matrix product. Forward and backward outputs lie apart, so every matrix over both is held as two halves.
 */
export function net(
  weights: Weights,
  kernelOf: (floats: number) => Kernel,
): (batch: readonly (readonly string[])[]) => Reading[] {
  const { size, upos, xpos, labels } = weights
  const { hidden, layers, arc, label } = size
  const gate = 4 * hidden
  const space = plan(weights)
  const matrices = matricesOf(space, size)
  const { arcHead, arcDep, labelHead, labelDep, bilinear, labeller } = matrices
  const tags = { upos: matrices.upos, xpos: matrices.xpos }

  const room = space.floats(capacity * (size.word + size.affix))
  const gates = space.floats(capacity * gate)
  const state = space.floats(width * hidden)
  const outputs = [0, 1].map(() => [space.shorts(capacity * hidden), space.shorts(capacity * hidden)] as const)
  const scored = { upos: space.floats(capacity * tags.upos[0].rows), xpos: space.floats(capacity * tags.xpos[0].rows) }
  const parts = {
    arcHead: space.floats(capacity * arc),
    arcDep: space.floats(capacity * arc),
    labelHead: space.floats(capacity * label),
    labelDep: space.floats(capacity * label),
  }
  const turned = space.floats(capacity * arc)
  const dependents = space.floats((longest + 4) * arc)
  const heads = space.floats((longest + 4) * arc)
  const zeros = space.floats(longest + 4)
  const arcs = space.floats(longest * (longest + 4))
  const chosen = space.floats(labelled * label)
  const labelScores = space.floats(labelled * labeller.rows)

  const kernel = kernelOf(space.size())
  space.fill(kernel)
  const { floats } = kernel
  const first = matrices.first
  const types = projections(weights, kernel, first.input, first.bias, { room, gates, batch: capacity })

  /** The two halves of x through the two halves of w. */
  function through(x: readonly [number, number], n: number, w: Halves, bias: number, y: number): void {
    kernel.scaled(x[0], n, hidden, w[0].at, w[0].rows, w[0].scale, bias, y)
    kernel.scaled(x[1], n, hidden, w[1].at, w[1].rows, w[1].scale, 0, y)
  }

  /** Runs one direction of a layer over the gates that its input has filled. */
  function recur(w: Scaled, backward: boolean, { running, offsets }: Order, out: number): void {
    floats.fill(0, state, state + running[0]! * hidden)
    const last = running.length - 1
    for (let s = 0; s <= last; s++) {
      const t = backward ? last - s : s
      const before = backward ? t + 1 : t - 1
      const g = gates + offsets[t]! * gate
      if (s > 0) {
        const n = Math.min(running[t]!, running[before]!)
        kernel.scaled(out + offsets[before]! * hidden, n, hidden, w.at, gate, w.scale, 0, g)
      }
      kernel.step(g, state, out + offsets[t]! * hidden, running[t]!, hidden)
    }
  }

  return (batch) => {
    const order = orderOf(batch)
    types.ready([rootForm, ...batch.flat()])
    let now = outputs[0]!
    for (let layer = 0; layer < layers; layer++) {
      const next = outputs[(layer + 1) % 2]!
      for (const way of [0, 1] as const) {
        const { input, bias, hidden: w } = matrices.layers[layer]![way]
        if (input) through(now, order.rows, input, bias, gates)
        else for (const [row, form] of order.forms.entries()) types.copy(form, way, gates + row * gate)
        recur(w, way === 1, order, next[way])
      }
      now = next
      if (layer === Math.max(0, layers - 2))
        for (const name of ['upos', 'xpos'] as const)
          through(now, order.rows, tags[name], tags[name][0].bias, scored[name])
    }
    for (const [w, y] of [
      [arcHead, parts.arcHead],
      [arcDep, parts.arcDep],
      [labelHead, parts.labelHead],
      [labelDep, parts.labelDep],
    ] as const) {
      through(now, order.rows, w, w[0].bias, y)
      leak(floats, y, order.rows * w[0].rows)
    }
    kernel.affine(parts.arcDep, order.rows, arc, bilinear.at, arc, bilinear.bias, turned)
    return batch.map((forms, i) => {
      const n = forms.length + 1
      const row = (t: number): number => order.offsets[t]! + order.places[i]!
      const tree = treeOf(n, row)
      return {
        upos: best(scored.upos, tags.upos[0].rows, upos.length, n, row),
        xpos: best(scored.xpos, tags.xpos[0].rows, xpos.length, n, row),
        heads: tree.heads.subarray(1).map((h) => h - 1),
        labels: labelsOf(n, row, tree.heads),
        certainty: tree.certainty,
      }
    })
  }

  function best(at: number, stride: number, count: number, n: number, row: Row): Int32Array {
    return Int32Array.from({ length: n - 1 }, (_, i) => {
      const from = at + row(i + 1) * stride
      let top = 0
      for (let k = 1; k < count; k++) if (floats[from + k]! > floats[from + top]!) top = k
      return top
    })
  }

  function treeOf(n: number, row: Row): { heads: Int32Array; certainty: Float32Array } {
    const stride = (n + 3) & ~3
    for (let t = 0; t < n; t++) {
      floats.copyWithin(dependents + t * arc, turned + row(t) * arc, turned + (row(t) + 1) * arc)
      floats.copyWithin(heads + t * arc, parts.arcHead + row(t) * arc, parts.arcHead + (row(t) + 1) * arc)
    }
    kernel.affine(dependents, n, arc, heads, stride, zeros, arcs) // rows past n are left over and not read
    const scores = floats.subarray(arcs, arcs + n * stride)
    const found = arborescence(scores, n, stride)
    const certainty = new Float32Array(n - 1)
    for (let d = 1; d < n; d++) {
      let sum = 0
      const own = scores[d * stride + found[d]!]!
      for (let h = 0; h < n; h++) if (h !== d) sum += Math.exp(scores[d * stride + h]! - own)
      certainty[d - 1] = 1 / sum
    }
    return { heads: found, certainty }
  }

  function labelsOf(n: number, row: Row, heads: Int32Array): Int32Array {
    const root = labels.indexOf('root')
    const inputs = label + 1 // the labeller’s rows for each label: its inputs and a constant
    const out = new Int32Array(n - 1)
    for (let from = 1; from < n; from += labelled) {
      const count = Math.min(labelled, n - from)
      for (let i = 0; i < count; i++) {
        const source = parts.labelHead + row(heads[from + i]!) * label
        floats.copyWithin(chosen + i * label, source, source + label)
      }
      kernel.affine(chosen, count, label, labeller.at, labeller.rows, labeller.bias, labelScores)
      for (let i = 0; i < count; i++) {
        const dependent = parts.labelDep + row(from + i) * label
        let top = -Infinity
        for (let l = 0; l < labels.length; l++) {
          // Only the root’s child is called root, and it is called nothing else.
          if ((l === root) !== (heads[from + i] === 0)) continue
          const at = labelScores + i * labeller.rows + l * inputs
          let score = floats[at + label]!
          for (let k = 0; k < label; k++) score += floats[dependent + k]! * floats[at + k]!
          if (score > top) {
            top = score
            out[from + i - 1] = l
          }
        }
      }
    }
    return out
  }
}

type Row = (t: number) => number

/** Leaky rectifier, in place. */
function leak(floats: Float32Array, at: number, count: number): void {
  for (let i = at; i < at + count; i++) if (floats[i]! < 0) floats[i]! *= 0.1
}

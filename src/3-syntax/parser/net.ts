import { arborescence } from './arborescence.ts'
import { affixes, plain } from './features.ts'
import type { Kernel } from './kernel.ts'
import type { Matrix, Weights } from './weights.ts'

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

/** The most words of one batch, a root for each sentence among them; a sentence must fit. */
export const capacity = 1024

/** The most sentences of one batch. */
export const width = 24

/** Words whose labels are scored at a time: each takes labels × 49 floats. */
const labelled = 32

/** Word types whose share in the first layer is kept; all are dropped when it is full. */
const types = 6000

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
  const input = size.word + size.affix
  const gate = 4 * hidden
  const one = label + 1 // the label net's rows for each label: its inputs and a constant

  let floats = 4 // address 0 means “no bias”
  const space = (count: number): number => {
    const at = floats
    floats += (count + 3) & ~3
    return at
  }
  const fills: ((heap: Float32Array) => void)[] = []
  const matrix = (name: string, from = 0, to?: number): Weighted => {
    const source = weights.matrices.get(name)!
    const columns = (to ?? source.columns) - from
    const rows = (source.rows + 3) & ~3
    const at = space(rows * columns)
    const bias = space(rows)
    fills.push((heap) => {
      unpack(source, from, columns, heap, at)
      heap.set(weights.vectors.get(`${name}.bias`) ?? [], bias)
    })
    return { at, rows, columns, bias }
  }
  const halves = (name: string): [Weighted, Weighted] => [matrix(name, 0, hidden), matrix(name, hidden)]
  const directions = Array.from({ length: layers }, (_, layer) =>
    ['forward', 'backward'].map((way) => {
      const name = `${layer}.${way}`
      const bias = space(gate)
      fills.push((heap) => heap.set(weights.vectors.get(`${name}.bias`)!, bias))
      return {
        input: layer === 0 ? [matrix(`${name}.input`)] : halves(`${name}.input`),
        hidden: matrix(`${name}.hidden`),
        bias,
      }
    }),
  )
  const tag = { upos: halves('upos'), xpos: halves('xpos') }
  const part = {
    arcHead: halves('arc_head'),
    arcDep: halves('arc_dep'),
    labelHead: halves('label_head'),
    labelDep: halves('label_dep'),
  }
  const bilinear = matrix('arc')
  const labeller = matrix('label')

  const embedded = space(capacity * input)
  const gates = space(capacity * gate)
  const state = space(width * hidden)
  const outputs = [0, 1].map(() => [space(capacity * hidden), space(capacity * hidden)] as const)
  const scored = { upos: space(capacity * tag.upos[0].rows), xpos: space(capacity * tag.xpos[0].rows) }
  const arcHead = space(capacity * arc)
  const arcDep = space(capacity * arc)
  const turned = space(capacity * arc)
  const labelHead = space(capacity * label)
  const labelDep = space(capacity * label)
  const gathered = space((longest + 4) * arc)
  const gatheredHead = space((longest + 4) * arc)
  const zeros = space(longest + 4)
  const arcs = space(longest * (longest + 4))
  const chosen = space(labelled * label)
  const labelScores = space(labelled * labeller.rows)

  const kernel = kernelOf(floats)
  const { heap } = kernel
  for (const fill of fills) fill(heap)

  const root = labels.indexOf('root')
  const affixMatrix = weights.matrices.get('affixes')!
  const wordMatrix = weights.matrices.get('words')!
  const slots = new Map<string, number>()
  const projected = new Float32Array(types * 2 * gate)

  /** Puts the first layer's input of every form not met before in its slot: it depends on the word type alone. */
  function project(forms: Iterable<string>): void {
    let fresh = [...new Set(forms)].filter((form) => !slots.has(form))
    if (slots.size + fresh.length > types) {
      slots.clear()
      fresh = [...new Set(forms)]
    }
    for (let from = 0; from < fresh.length; from += capacity) {
      const some = fresh.slice(from, from + capacity)
      some.forEach((form, i) => {
        embed(form, embedded + i * input)
      })
      directions[0]!.forEach(({ input: [w], bias }, way) => {
        kernel.affine(embedded, some.length, input, w!.at, gate, bias, gates)
        some.forEach((form, i) => {
          if (way === 0) slots.set(form, slots.size)
          const slot = slots.get(form)! * 2 + way
          projected.set(heap.subarray(gates + i * gate, gates + (i + 1) * gate), slot * gate)
        })
      })
    }
  }

  function embed(form: string, at: number): void {
    heap.fill(0, at, at + input)
    const simple = plain(form)
    const word = form === rootForm ? rootWord : (weights.vocab.get(simple.toLowerCase()) ?? unknownWord)
    addRow(wordMatrix, word, heap, at)
    const parts = form === rootForm ? rootAffixes : affixes(simple, size.buckets)
    for (const bucket of parts) addRow(affixMatrix, bucket, heap, at + size.word)
  }

  /** y = the two halves of x through the two halves of w, with w's bias. */
  function through(x: readonly [number, number], n: number, w: readonly Weighted[], bias: number, y: number): void {
    kernel.affine(x[0], n, hidden, w[0]!.at, w[0]!.rows, bias, y)
    kernel.affine(x[1], n, hidden, w[1]!.at, w[1]!.rows, 0, y)
  }

  function recur(layer: number, way: 0 | 1, running: readonly number[], offsets: readonly number[], out: number): void {
    const w = directions[layer]![way]!.hidden
    heap.fill(0, state, state + running[0]! * hidden)
    const last = running.length - 1
    for (let s = 0; s <= last; s++) {
      const t = way === 0 ? s : last - s
      const before = way === 0 ? t - 1 : t + 1
      const g = gates + offsets[t]! * gate
      if (s > 0) {
        const n = Math.min(running[t]!, running[before]!)
        kernel.affine(out + offsets[before]! * hidden, n, hidden, w.at, gate, 0, g)
      }
      kernel.step(g, state, out + offsets[t]! * hidden, running[t]!, hidden)
    }
  }

  return (batch) => {
    const order = batch.map((_, i) => i).sort((a, b) => batch[b]!.length - batch[a]!.length)
    const steps = batch[order[0]!]!.length + 1
    const running = Array.from({ length: steps }, (_, t) => order.filter((i) => batch[i]!.length >= t).length)
    const offsets: number[] = []
    let rows = 0
    for (const n of running) {
      offsets.push(rows)
      rows += n
    }
    project([rootForm, ...batch.flat()])

    let now = outputs[0]!
    for (let layer = 0; layer < layers; layer++) {
      const next = outputs[(layer + 1) % 2]!
      for (const way of [0, 1] as const) {
        if (layer > 0) {
          const { input: w, bias } = directions[layer]![way]!
          through(now, rows, w, bias, gates)
        } else
          for (let t = 0; t < steps; t++)
            for (let b = 0; b < running[t]!; b++) {
              const form = t === 0 ? rootForm : batch[order[b]!]![t - 1]!
              const slot = (slots.get(form)! * 2 + way) * gate
              heap.set(projected.subarray(slot, slot + gate), gates + (offsets[t]! + b) * gate)
            }
        recur(layer, way, running, offsets, next[way])
      }
      now = next
      if (layer === Math.max(0, layers - 2))
        for (const name of ['upos', 'xpos'] as const) through(now, rows, tag[name], tag[name][0].bias, scored[name])
    }
    for (const [w, y] of [
      [part.arcHead, arcHead],
      [part.arcDep, arcDep],
      [part.labelHead, labelHead],
      [part.labelDep, labelDep],
    ] as const) {
      through(now, rows, w, w[0].bias, y)
      leak(heap, y, rows * w[0].rows)
    }
    kernel.affine(arcDep, rows, arc, bilinear.at, arc, bilinear.bias, turned)

    const readings: Reading[] = new Array(batch.length)
    order.forEach((index, b) => {
      const n = batch[index]!.length + 1
      const row = (t: number): number => offsets[t]! + b
      const heads = headsOf(n, row)
      readings[index] = {
        upos: best(scored.upos, tag.upos[0].rows, upos.length, n, row),
        xpos: best(scored.xpos, tag.xpos[0].rows, xpos.length, n, row),
        heads: heads.heads.subarray(1).map((h) => h - 1),
        labels: labelsOf(n, row, heads.heads),
        certainty: heads.certainty,
      }
    })
    return readings
  }

  function best(at: number, stride: number, count: number, n: number, row: (t: number) => number): Int32Array {
    return Int32Array.from({ length: n - 1 }, (_, i) => {
      const from = at + row(i + 1) * stride
      let top = 0
      for (let k = 1; k < count; k++) if (heap[from + k]! > heap[from + top]!) top = k
      return top
    })
  }

  function headsOf(n: number, row: (t: number) => number): { heads: Int32Array; certainty: Float32Array } {
    const stride = (n + 3) & ~3
    for (let t = 0; t < n; t++) {
      heap.copyWithin(gathered + t * arc, turned + row(t) * arc, turned + (row(t) + 1) * arc)
      heap.copyWithin(gatheredHead + t * arc, arcHead + row(t) * arc, arcHead + (row(t) + 1) * arc)
    }
    kernel.affine(gathered, n, arc, gatheredHead, stride, zeros, arcs) // rows past n are left over and not read
    const scores = heap.subarray(arcs, arcs + n * stride)
    const heads = arborescence(scores, n, stride)
    const certainty = new Float32Array(n - 1)
    for (let d = 1; d < n; d++) {
      let sum = 0
      const own = scores[d * stride + heads[d]!]!
      for (let h = 0; h < n; h++) if (h !== d) sum += Math.exp(scores[d * stride + h]! - own)
      certainty[d - 1] = 1 / sum
    }
    return { heads, certainty }
  }

  function labelsOf(n: number, row: (t: number) => number, heads: Int32Array): Int32Array {
    const out = new Int32Array(n - 1)
    for (let from = 1; from < n; from += labelled) {
      const count = Math.min(labelled, n - from)
      for (let i = 0; i < count; i++) {
        const source = labelHead + row(heads[from + i]!) * label
        heap.copyWithin(chosen + i * label, source, source + label)
      }
      kernel.affine(chosen, count, label, labeller.at, labeller.rows, labeller.bias, labelScores)
      for (let i = 0; i < count; i++) {
        const dependent = labelDep + row(from + i) * label
        let top = -Infinity
        for (let l = 0; l < labels.length; l++) {
          // Only the root's child is called root, and it is called nothing else.
          if ((l === root) !== (heads[from + i] === 0)) continue
          const at = labelScores + i * labeller.rows + l * one
          let score = heap[at + label]!
          for (let k = 0; k < label; k++) score += heap[dependent + k]! * heap[at + k]!
          if (score > top) [top, out[from + i - 1]] = [score, l]
        }
      }
    }
    return out
  }
}

/** The longest sentence the net reads at once; the parser cuts longer ones. */
export const longest = 256

interface Weighted {
  readonly at: number
  readonly rows: number
  readonly columns: number
  readonly bias: number
}

const unknownWord = 1
const rootWord = 2
const rootForm = '\u0000root'
/** The root was trained with padding in all its affix places. */
const rootAffixes = new Array<number>(8).fill(0)

function unpack(source: Matrix, from: number, columns: number, heap: Float32Array, at: number): void {
  for (let r = 0; r < source.rows; r++) {
    const scale = source.scales[r]!
    const row = r * source.columns + from
    for (let c = 0; c < columns; c++) heap[at + r * columns + c] = scale * source.values[row + c]!
  }
}

function addRow(source: Matrix, row: number, heap: Float32Array, at: number): void {
  const scale = source.scales[row]!
  const from = row * source.columns
  for (let c = 0; c < source.columns; c++) heap[at + c]! += scale * source.values[from + c]!
}

/** Leaky rectifier, in place. */
function leak(heap: Float32Array, at: number, count: number): void {
  for (let i = at; i < at + count; i++) if (heap[i]! < 0) heap[i]! *= 0.1
}

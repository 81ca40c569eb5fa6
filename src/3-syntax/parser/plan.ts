import { type Kernel, one } from './kernel.ts'
import type { Matrix, Weights } from './weights.ts'

/** A matrix of floats in the heap, its rows filled up to a multiple of 4, with its bias. */
export interface Dense {
  readonly at: number
  readonly rows: number
  readonly bias: number
}

/** A matrix of 16-bit integers in the heap: `at` counts integers, `scale` (one a row) and `bias` floats. */
export interface Scaled extends Dense {
  readonly scale: number
}

/**
 * Where everything lies in a kernel’s heap. Places are given out first, since the heap cannot grow; `fill` puts the
 * weights there once the kernel is made.
 */
export interface Plan {
  /** Room for so many floats; address 0 is never given out, it means “none”. */
  floats(count: number): number
  /** Room for so many 16-bit integers. */
  shorts(count: number): number
  dense(name: string): Dense
  /** Part of a matrix, from one column to another, kept as integers: only for inputs in units of 1 / `one`. */
  scaled(name: string, from?: number, to?: number): Scaled
  vector(name: string): number
  /** The size of the heap so far, in floats. */
  size(): number
  fill(kernel: Kernel): void
}

export function plan(weights: Weights): Plan {
  let size = 4
  const fills: ((kernel: Kernel) => void)[] = []
  const floats = (count: number): number => {
    const at = size
    size += (count + 3) & ~3
    return at
  }
  const shorts = (count: number): number => 2 * floats((count + 1) >> 1)
  const vector = (name: string, length = 0): number => {
    const values = weights.vectors.get(name) ?? new Float32Array()
    const at = floats(Math.max(length, values.length))
    fills.push((kernel) => kernel.floats.set(values, at))
    return at
  }
  return {
    floats,
    shorts,
    vector,
    dense(name) {
      const source = weights.matrices.get(name)!
      const rows = (source.rows + 3) & ~3
      const at = floats(rows * source.columns)
      fills.push((kernel) => {
        for (let row = 0; row < source.rows; row++) addRow(source, row, kernel.floats, at + row * source.columns)
      })
      return { at, rows, bias: vector(`${name}.bias`, rows) }
    },
    scaled(name, from = 0, to) {
      const source = weights.matrices.get(name)!
      const columns = (to ?? source.columns) - from
      const rows = (source.rows + 3) & ~3
      const at = shorts(rows * columns)
      const scale = floats(rows)
      fills.push((kernel) => {
        for (let row = 0; row < source.rows; row++) {
          const start = row * source.columns + from
          kernel.shorts.set(source.values.subarray(start, start + columns), at + row * columns)
          kernel.floats[scale + row] = source.scales[row]! / one
        }
      })
      return { at, rows, scale, bias: vector(`${name}.bias`, rows) }
    },
    size: () => size,
    fill: (kernel) => {
      for (const fill of fills) fill(kernel)
    },
  }
}

/** Adds a row of a matrix to the floats at `at`. */
export function addRow(source: Matrix, row: number, floats: Float32Array, at: number): void {
  const scale = source.scales[row]!
  const from = row * source.columns
  for (let c = 0; c < source.columns; c++) floats[at + c]! += scale * source.values[from + c]!
}

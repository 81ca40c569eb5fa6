/** What an LSTM’s output, always between −1 and 1, is multiplied by to be kept as a 16-bit integer. */
export const one = 8192

/**
 * The arithmetic of the net over one heap, seen as floats and as 16-bit integers; an address counts items of its view
 * from the start. Two kernels give the same result but for rounding in the last places: plain JavaScript here,
 * WebAssembly SIMD in `simd.ts`.
 */
export interface Kernel {
  readonly name: 'simd' | 'plain'
  readonly floats: Float32Array
  readonly shorts: Int16Array
  /**
   * y[n, rows] = x[n, columns] · w[rows, columns]ᵀ + bias, all floats; with bias 0 it adds to what y holds.
   * `rows` and `columns` are multiples of 4.
   */
  affine(x: number, n: number, columns: number, w: number, rows: number, bias: number, y: number): void
  /**
   * The same with x and w among the 16-bit integers, `columns` a multiple of 8: each row’s sum is exact, and multiplied
   * by the row’s float of `scale`.
   */
  scaled(x: number, n: number, columns: number, w: number, rows: number, scale: number, bias: number, y: number): void
  /**
   * One LSTM step for n sentences: the floats gates[n, 4·size] (input, forget, cell, output) and state[n, size] give the
   * new state and the 16-bit hidden[n, size], in units of 1 / `one`. `size` is a multiple of 4.
   */
  step(gates: number, state: number, hidden: number, n: number, size: number): void
}

/** The fallback where WebAssembly has no SIMD. `size` is that of its heap, in floats. */
export function plainKernel(size: number): Kernel {
  const floats = new Float32Array(size)
  const shorts = new Int16Array(floats.buffer)
  return {
    name: 'plain',
    floats,
    shorts,
    affine: (x, n, columns, w, rows, bias, y) => affine(floats, x, n, columns, w, rows, bias, y),
    scaled: (x, n, columns, w, rows, scale, bias, y) => scaled(floats, shorts, x, n, columns, w, rows, scale, bias, y),
    step: (gates, state, hidden, n, units) => step(floats, shorts, gates, state, hidden, n, units),
  }
}

/** Two rows of x by four of w at a time: eight sums stay in registers. */
function affine(
  a: Float32Array,
  x: number,
  n: number,
  columns: number,
  w: number,
  rows: number,
  bias: number,
  y: number,
): void {
  for (let r = 0; r < rows; r += 4) {
    const w0 = w + r * columns
    const w1 = w0 + columns
    const w2 = w1 + columns
    const w3 = w2 + columns
    for (let t = 0; t < n; t += 2) {
      const x0 = x + t * columns
      const x1 = t + 1 < n ? x0 + columns : x0
      let a0 = 0
      let a1 = 0
      let a2 = 0
      let a3 = 0
      let b0 = 0
      let b1 = 0
      let b2 = 0
      let b3 = 0
      for (let k = 0; k < columns; k++) {
        const p = a[x0 + k]!
        const q = a[x1 + k]!
        const u0 = a[w0 + k]!
        const u1 = a[w1 + k]!
        const u2 = a[w2 + k]!
        const u3 = a[w3 + k]!
        a0 += p * u0
        a1 += p * u1
        a2 += p * u2
        a3 += p * u3
        b0 += q * u0
        b1 += q * u1
        b2 += q * u2
        b3 += q * u3
      }
      const y0 = y + t * rows + r
      const c0 = bias === 0 ? y0 : bias + r
      if (t + 1 < n) {
        const y1 = y0 + rows
        const c1 = bias === 0 ? y1 : c0
        a[y1] = b0 + a[c1]!
        a[y1 + 1] = b1 + a[c1 + 1]!
        a[y1 + 2] = b2 + a[c1 + 2]!
        a[y1 + 3] = b3 + a[c1 + 3]!
      }
      a[y0] = a0 + a[c0]!
      a[y0 + 1] = a1 + a[c0 + 1]!
      a[y0 + 2] = a2 + a[c0 + 2]!
      a[y0 + 3] = a3 + a[c0 + 3]!
    }
  }
}

function scaled(
  a: Float32Array,
  i: Int16Array,
  x: number,
  n: number,
  columns: number,
  w: number,
  rows: number,
  scale: number,
  bias: number,
  y: number,
): void {
  for (let r = 0; r < rows; r += 4) {
    const w0 = w + r * columns
    const w1 = w0 + columns
    const w2 = w1 + columns
    const w3 = w2 + columns
    for (let t = 0; t < n; t += 2) {
      const x0 = x + t * columns
      const x1 = t + 1 < n ? x0 + columns : x0
      let a0 = 0
      let a1 = 0
      let a2 = 0
      let a3 = 0
      let b0 = 0
      let b1 = 0
      let b2 = 0
      let b3 = 0
      for (let k = 0; k < columns; k++) {
        const p = i[x0 + k]!
        const q = i[x1 + k]!
        const u0 = i[w0 + k]!
        const u1 = i[w1 + k]!
        const u2 = i[w2 + k]!
        const u3 = i[w3 + k]!
        a0 = (a0 + Math.imul(p, u0)) | 0
        a1 = (a1 + Math.imul(p, u1)) | 0
        a2 = (a2 + Math.imul(p, u2)) | 0
        a3 = (a3 + Math.imul(p, u3)) | 0
        b0 = (b0 + Math.imul(q, u0)) | 0
        b1 = (b1 + Math.imul(q, u1)) | 0
        b2 = (b2 + Math.imul(q, u2)) | 0
        b3 = (b3 + Math.imul(q, u3)) | 0
      }
      const z = scale + r
      const y0 = y + t * rows + r
      const c0 = bias === 0 ? y0 : bias + r
      if (t + 1 < n) {
        const y1 = y0 + rows
        const c1 = bias === 0 ? y1 : c0
        a[y1] = b0 * a[z]! + a[c1]!
        a[y1 + 1] = b1 * a[z + 1]! + a[c1 + 1]!
        a[y1 + 2] = b2 * a[z + 2]! + a[c1 + 2]!
        a[y1 + 3] = b3 * a[z + 3]! + a[c1 + 3]!
      }
      a[y0] = a0 * a[z]! + a[c0]!
      a[y0 + 1] = a1 * a[z + 1]! + a[c0 + 1]!
      a[y0 + 2] = a2 * a[z + 2]! + a[c0 + 2]!
      a[y0 + 3] = a3 * a[z + 3]! + a[c0 + 3]!
    }
  }
}

function step(
  a: Float32Array,
  i: Int16Array,
  gates: number,
  state: number,
  hidden: number,
  n: number,
  size: number,
): void {
  for (let t = 0; t < n; t++) {
    const g = gates + t * 4 * size
    for (let k = 0; k < size; k++) {
      const input = sigmoid(a[g + k]!)
      const forget = sigmoid(a[g + size + k]!)
      const cell = tanh(a[g + 2 * size + k]!)
      const output = sigmoid(a[g + 3 * size + k]!)
      const at = t * size + k
      const next = forget * a[state + at]! + input * cell
      a[state + at] = next
      i[hidden + at] = Math.round(output * tanh(next) * one)
    }
  }
}

const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v))
const tanh = (v: number): number => 2 / (1 + Math.exp(-2 * v)) - 1

import type { Kernel } from './kernel.ts'
import { simdModule } from './simd.wasm.ts'

const page = 65536
const float = 4
const short = 2

interface Exports {
  affine(x: number, n: number, columnBytes: number, w: number, rowBytes: number, bias: number, y: number): void
  scaled(
    x: number,
    n: number,
    columnBytes: number,
    w: number,
    rowBytes: number,
    scale: number,
    bias: number,
    y: number,
  ): void
  step(gates: number, state: number, hidden: number, n: number, sizeBytes: number): void
}

/** The kernel as WebAssembly SIMD over a heap of its own, `size` in floats; null where the machine has none. */
export function simdKernel(size: number): Kernel | null {
  const compiled = compile()
  if (compiled === null) return null
  const memory = new WebAssembly.Memory({ initial: Math.ceil((size * float) / page) })
  const run = new WebAssembly.Instance(compiled, { parley: { heap: memory } }).exports as unknown as Exports
  return {
    name: 'simd',
    floats: new Float32Array(memory.buffer),
    shorts: new Int16Array(memory.buffer),
    affine: (x, n, columns, w, rows, bias, y) =>
      run.affine(x * float, n, columns * float, w * float, rows * float, bias * float, y * float),
    scaled: (x, n, columns, w, rows, scale, bias, y) =>
      run.scaled(x * short, n, columns * short, w * short, rows * float, scale * float, bias * float, y * float),
    step: (gates, state, hidden, n, units) => run.step(gates * float, state * float, hidden * short, n, units * float),
  }
}

let module: WebAssembly.Module | null | undefined

/** Compiled once; a machine without SIMD, or a page that forbids WebAssembly, refuses here. */
function compile(): WebAssembly.Module | null {
  if (module === undefined)
    try {
      module = new WebAssembly.Module(Uint8Array.from(atob(simdModule), (ch) => ch.charCodeAt(0)))
    } catch {
      module = null
    }
  return module
}

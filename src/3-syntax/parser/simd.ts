import type { Kernel } from './kernel.ts'
import { simdModule } from './simd.wasm.ts'

const page = 65536
const float = 4

interface Exports {
  affine(x: number, n: number, columnBytes: number, w: number, rowBytes: number, bias: number, y: number): void
  step(gates: number, state: number, hidden: number, n: number, sizeBytes: number): void
}

/** The kernel as WebAssembly SIMD over a heap of its own; null where the machine has none. Sizes and addresses in floats. */
export function simdKernel(floats: number): Kernel | null {
  const compiled = compile()
  if (compiled === null) return null
  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * float) / page) })
  const run = new WebAssembly.Instance(compiled, { parley: { heap: memory } }).exports as unknown as Exports
  return {
    name: 'simd',
    heap: new Float32Array(memory.buffer),
    affine: (x, n, columns, w, rows, bias, y) =>
      run.affine(x * float, n, columns * float, w * float, rows * float, bias * float, y * float),
    step: (gates, state, hidden, n, size) => run.step(gates * float, state * float, hidden * float, n, size * float),
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

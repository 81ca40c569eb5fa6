import { Misuse } from '../../0-model/trouble.ts'

/** The shape of the net, as trained. */
export interface Size {
  readonly word: number
  readonly affix: number
  readonly buckets: number
  readonly hidden: number
  readonly layers: number
  readonly arc: number
  readonly label: number
}

/** Suffix rewrites by fine tag: suffix → [characters to cut, what to put]; `=form` → lemma. */
export type Lemmas = Readonly<Record<string, Readonly<Record<string, readonly [number, string] | string>>>>

/** A weights file taken apart. Matrices stay int8 until they are used. */
export interface Weights {
  readonly size: Size
  /** Words known by name; the first `trained` were met in the treebanks, the rest have a pretrained vector only. */
  readonly vocab: ReadonlyMap<string, number>
  readonly trained: number
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly labels: readonly string[]
  readonly lemmas: Lemmas
  readonly matrices: ReadonlyMap<string, Matrix>
  readonly vectors: ReadonlyMap<string, Float32Array>
}

/** Rows of int8, each with its scale. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly scales: Float32Array
  readonly values: Int8Array
}

interface Header extends Omit<Weights, 'vocab' | 'matrices' | 'vectors'> {
  readonly vocab: string
  readonly tensors: readonly [name: string, rows: number, columns?: number][]
}

/** Reads the layout that `training/syntax/export.py` writes. Throws Misuse where the bytes are no such file. */
export function weights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || String.fromCharCode(...bytes.subarray(0, 4)) !== 'PSY1')
    throw new Misuse(
      'weights-unreadable',
      'these bytes are not a parser’s weights; give a decompressed file of models/',
    )
  const length = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header
  const matrices = new Map<string, Matrix>()
  const vectors = new Map<string, Float32Array>()
  let at = 8 + length
  const ends = header.tensors.reduce((end, [, rows, columns]) => ((end + 3) & ~3) + rows * (4 + (columns ?? 0)), at)
  if (ends !== bytes.length)
    throw new Misuse('weights-unreadable', `the weights end at byte ${bytes.length}, not ${ends}; fetch the file again`)
  for (const [name, rows, columns] of header.tensors) {
    at = (at + 3) & ~3
    const floats = floatsAt(view, at, rows)
    at += 4 * rows
    if (columns === undefined) vectors.set(name, floats)
    else {
      const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * columns)
      matrices.set(name, { rows, columns, scales: floats, values })
      at += rows * columns
    }
  }
  return { ...header, vocab: new Map(header.vocab.split('\n').map((word, i) => [word, i])), matrices, vectors }
}

function floatsAt(view: DataView, at: number, count: number): Float32Array {
  const out = new Float32Array(count)
  for (let i = 0; i < count; i++) out[i] = view.getFloat32(at + 4 * i, true)
  return out
}

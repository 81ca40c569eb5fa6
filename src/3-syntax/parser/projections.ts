import { affixes, plain } from './features.ts'
import type { Kernel } from './kernel.ts'
import { addRow, type Dense } from './plan.ts'
import type { Weights } from './weights.ts'

/** Word types whose share in the first layer is kept (4 kB each); all are dropped when there are more. */
const types = 6000

/** The form that stands for the root of every sentence. */
export const rootForm = '\u0000root'

const unknownWord = 1
const rootWord = 2
/** The root was trained with padding in all its affix places. */
const rootAffixes = new Array<number>(8).fill(0)

/** What each word type puts into the first layer, forward and backward. */
export interface Projections {
  /** Makes sure of these forms until the next call. */
  ready(forms: Iterable<string>): void
  /** Copies a form’s share to a float address of the heap. */
  copy(form: string, way: 0 | 1, to: number): void
}

/**
 * The first layer’s input depends on the word type alone, so it is worked out once a type.
 * `room` holds `batch` embeddings, `gates` as many rows of the first layer.
 */
export function projections(
  weights: Weights,
  kernel: Kernel,
  first: readonly [Dense, Dense],
  biases: readonly [number, number],
  { room, gates, batch }: { readonly room: number; readonly gates: number; readonly batch: number },
): Projections {
  const { size, vocab, matrices } = weights
  const { floats } = kernel
  const input = size.word + size.affix
  const gate = 4 * size.hidden
  const words = matrices.get('words')!
  const parts = matrices.get('affixes')!
  const slots = new Map<string, number>()
  const kept = new Float32Array(types * 2 * gate)

  function embed(form: string, at: number): void {
    const simple = plain(form)
    const root = form === rootForm
    floats.fill(0, at, at + input)
    addRow(words, root ? rootWord : (vocab.get(simple.toLowerCase()) ?? unknownWord), floats, at)
    for (const bucket of root ? rootAffixes : affixes(simple, size.buckets))
      addRow(parts, bucket, floats, at + size.word)
  }

  return {
    ready(forms) {
      const wanted = new Set(forms)
      let fresh = [...wanted].filter((form) => !slots.has(form))
      if (slots.size + fresh.length > types) {
        slots.clear()
        fresh = [...wanted]
      }
      for (let from = 0; from < fresh.length; from += batch) {
        const some = fresh.slice(from, from + batch)
        some.forEach((form, i) => {
          slots.set(form, slots.size)
          embed(form, room + i * input)
        })
        for (const way of [0, 1] as const) {
          kernel.affine(room, some.length, input, first[way].at, gate, biases[way], gates)
          some.forEach((form, i) => {
            kept.set(floats.subarray(gates + i * gate, gates + (i + 1) * gate), (slots.get(form)! * 2 + way) * gate)
          })
        }
      }
    },
    copy(form, way, to) {
      const from = (slots.get(form)! * 2 + way) * gate
      floats.set(kept.subarray(from, from + gate), to)
    },
  }
}

import { rootForm } from './projections.ts'

/** How a batch lies in the heap. */
export interface Order {
  /** For each step in time: how many sentences are still running, and the row of the first. */
  readonly running: readonly number[]
  readonly offsets: readonly number[]
  /** For each sentence: its place at every step. */
  readonly places: readonly number[]
  /** For each row: the word. */
  readonly forms: readonly string[]
  readonly rows: number
}

/** Longest sentence first, so that those still running at a step are always the first ones. */
export function orderOf(batch: readonly (readonly string[])[]): Order {
  const order = batch.map((_, i) => i).sort((a, b) => batch[b]!.length - batch[a]!.length)
  const running: number[] = []
  const offsets: number[] = []
  const forms: string[] = []
  for (let t = 0; t <= batch[order[0]!]!.length; t++) {
    offsets.push(forms.length)
    for (const i of order) {
      if (batch[i]!.length < t) break
      forms.push(t === 0 ? rootForm : batch[i]![t - 1]!)
    }
    running.push(forms.length - offsets[t]!)
  }
  const places: number[] = []
  order.forEach((i, place) => {
    places[i] = place
  })
  return { running, offsets, places, forms, rows: forms.length }
}

import type { Dense, Plan, Scaled } from './plan.ts'
import type { Weights } from './weights.ts'

/** A matrix over forward and backward outputs, as the half over each. */
export type Halves = readonly [Scaled, Scaled]

/** One direction of a layer. The first layer's input is `null`: it comes by word type, from `projections`. */
export interface Direction {
  readonly input: Halves | null
  readonly bias: number
  readonly hidden: Scaled
}

/** All the matrices of the net, in the heap. */
export interface Matrices {
  readonly first: { readonly input: readonly [Dense, Dense]; readonly bias: readonly [number, number] }
  readonly layers: readonly (readonly [Direction, Direction])[]
  readonly upos: Halves
  readonly xpos: Halves
  readonly arcHead: Halves
  readonly arcDep: Halves
  readonly labelHead: Halves
  readonly labelDep: Halves
  readonly bilinear: Dense
  readonly labeller: Dense
}

export function matricesOf(space: Plan, { hidden, layers }: Weights['size']): Matrices {
  const halves = (name: string): Halves => [space.scaled(name, 0, hidden), space.scaled(name, hidden)]
  const first = {
    input: [space.dense('0.forward.input'), space.dense('0.backward.input')] as const,
    bias: [space.vector('0.forward.bias'), space.vector('0.backward.bias')] as const,
  }
  const direction = (layer: number, way: 'forward' | 'backward'): Direction => ({
    input: layer === 0 ? null : halves(`${layer}.${way}.input`),
    bias: space.vector(`${layer}.${way}.bias`),
    hidden: space.scaled(`${layer}.${way}.hidden`),
  })
  return {
    first,
    layers: Array.from(
      { length: layers },
      (_, layer) => [direction(layer, 'forward'), direction(layer, 'backward')] as const,
    ),
    upos: halves('upos'),
    xpos: halves('xpos'),
    arcHead: halves('arc_head'),
    arcDep: halves('arc_dep'),
    labelHead: halves('label_head'),
    labelDep: halves('label_dep'),
    bilinear: space.dense('arc'),
    labeller: space.dense('label'),
  }
}

import type { Modality } from './operators.ts'
import type { Signature } from './signatures.ts'

/** What makes a word an event word; null for the others. */
export type EventKind = 'verb' | 'copula' | 'noun' | null

/** How far the text commits itself to an event, as it comes down the tree. */
export interface State {
  /** −3 certainly not … 0 open … 3 certainly. */
  readonly value: number
  readonly modality: Modality
  readonly negated: boolean
  readonly denied: boolean
}

export const asserted: State = { value: 3, modality: 'asserted', negated: false, denied: false }

/** From here on, up or down, an event counts as held or as not held. */
const held = 1.5

const weight: Readonly<Record<Modality, number>> = { asserted: 0, planned: 1, possible: 2, hypothetical: 3 }

/** The more open of two modalities: what might be promised is possible. */
export function opener(a: Modality, b: Modality | undefined): Modality {
  return b !== undefined && weight[b] > weight[a] ? b : a
}

export function capped(state: State, most: number, modality?: Modality): State {
  const value = Math.sign(state.value) * Math.min(Math.abs(state.value), most)
  return { ...state, value: value + 0, modality: opener(state.modality, modality) }
}

export function negated(state: State): State {
  return { ...state, value: -state.value + 0, negated: !state.negated }
}

/** What an event with that signature makes of the one it embeds. */
export function embedded(state: State, signature: Signature): State {
  const { value } = state
  if (signature.presupposed) return { ...asserted, value: signature.held }
  const modality = opener(state.modality, signature.modality)
  const denied = signature.denied ?? state.denied
  const turned = signature.held < 0 && !denied
  const carries = signature.failed < 0 && signature.held > 0
  const polarity = turned ? !state.negated : carries ? state.negated : false
  const next =
    value >= held ? Math.min(signature.held, Math.max(value, 0) + 0.4) : value <= -held ? signature.failed : 0
  return { value: next, modality, negated: polarity, denied }
}

import type { Span } from '../0-model/passage.ts'
import type { At } from './analysis.ts'

/** A predicate with its arguments. Owned by the clause finder beside it. */
export interface Clause extends Span {
  readonly at: At
}

import type { Span } from '../0-model/passage.ts'

/** A syntactic word of Universal Dependencies: “don’t” is two, `do` and `n’t`, each over its own characters. */
export interface Token extends Span {
  readonly form: string
  /** Set on the later parts of a contraction: true where no new orthographic token begins here. */
  readonly joined?: boolean
}

/** A sentence of a report; offsets count UTF-16 units of the report's text. */
export interface Sentence extends Span {
  /** Index into `report.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
}

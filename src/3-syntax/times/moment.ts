import type { Period } from './calendar.ts'

/** `scheduled`: a present that may tell what is set for a day: “the board meets on Friday”. */
export type Tense = 'past' | 'present' | 'scheduled' | 'future' | null

/** What an expression is read against. */
export interface Moment {
  /** Day of the dateline or of publication; null where the report has neither. */
  readonly anchor: number | null
  /** The last period the report has named, for “two days later”, “the same day”. */
  readonly previous: Period | null
  /** The quarter last named: what “a year earlier” goes back from in accounts of earnings. */
  readonly quarter: Period | null
  /** Tense of the clause the expression stands in. */
  readonly tense: () => Tense
}

import type { FactRow } from '../api/types.ts'

/** What a report’s withdrawal does to the record. */
export interface Falling {
  /** Facts nobody else tells: they go with the report. */
  readonly fall: readonly FactRow[]
  /** Facts that keep standing on other reports, with one voice less. */
  readonly weaker: readonly FactRow[]
  /** Of those that fall, how many a person had accepted. */
  readonly accepted: number
}

/** What falls with a report: its facts by whether another report tells the same. Rejected ones have fallen already. */
export function falling(rows: readonly FactRow[]): Falling {
  const standing = rows.filter((row) => row.state !== 'rejected' && !row.withdrawn)
  const fall = standing.filter((row) => row.support.reports <= 1)
  return {
    fall,
    weaker: standing.filter((row) => row.support.reports > 1),
    accepted: fall.filter((row) => row.state === 'accepted').length,
  }
}

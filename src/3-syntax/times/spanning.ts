import { days } from '../../0-model/edtf.ts'

/**
 * The shortest EDTF date that covers two: what “on Friday” may mean where the report may be of either of two days. Each
 * end is kept as precise as it was: `2025-03` and `2025-04` give `2025-03/2025-04`.
 */
export function spanning(first: string, second: string): string {
  if (first === second) return first
  const [a, b] = [days(first), days(second)]
  if (a === null || b === null) throw new RangeError(`${first}, ${second}: not two EDTF dates [date-not-edtf]`)
  const from = part(a.from <= b.from ? first : second, 0)
  const to = part(a.to >= b.to ? first : second, 1)
  return from === to ? from : `${from}/${to}`
}

/** The beginning or the end of a date; one without a stroke is both. */
function part(edtf: string, side: 0 | 1): string {
  const parts = edtf.split('/')
  return parts[side] ?? edtf
}

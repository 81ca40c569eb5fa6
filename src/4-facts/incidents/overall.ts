import { days } from '../../0-model/edtf.ts'
import type { Counts } from './casualties.ts'

const years = 3 * 365
/** More dead than one attack makes. */
const many = 10_000

/** Whether a count is of a whole war: “killed a quarter of a million”, “829 people since 1968”. */
export function overall({ killed }: Counts, date: string | null, ofWar: boolean): boolean {
  const count = killed?.best ?? killed?.low ?? killed?.high ?? 0
  if (count >= many) return true
  const range = days(date)
  if (
    count > 0 &&
    range !== null &&
    (range.to === Number.POSITIVE_INFINITY ? date!.length <= 7 : range.to - range.from > years)
  )
    return true
  return ofWar && count > 0
}

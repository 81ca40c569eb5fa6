/** Rows to a page of facts asked for. */
export const pageSize = 200

/** The pages that hold the rows from `first` to `last`, with one more on either side of scrolling. */
export function pagesFor(first: number, last: number, total: number): readonly number[] {
  if (total === 0) return [0]
  const end = Math.min(Math.max(last, first), total - 1)
  const from = Math.floor(Math.max(0, Math.min(first, total - 1)) / pageSize)
  const to = Math.floor(end / pageSize)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** A stretch of text that a fact rests on. */
export interface Mark {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A run of text over which the same facts lie; each at the lane its line is drawn in, counted from the text down. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly marks: readonly { readonly id: string; readonly lane: number }[]
}

/**
 * Cuts a stretch of text where marks begin and end, so that every fact keeps one unbroken line below its words
 * whatever overlaps it. Marks are put in the lowest lane free from their start to their end, longest first, so that
 * a long mark lies nearest to the text and short ones inside it below.
 */
export function runs(from: number, to: number, marks: readonly Mark[]): readonly Run[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.start < mark.end)
  const laned = lanes(inside)
  const cuts = new Set([from, to])
  for (const mark of inside) {
    cuts.add(Math.max(from, mark.start))
    cuts.add(Math.min(to, mark.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, index) => {
    const start = edges[index] as number
    const over = laned.filter(({ mark }) => mark.start < end && mark.end > start)
    return { start, end, marks: over.map(({ mark, lane }) => ({ id: mark.id, lane })) }
  })
}

/** The mark a click means: of those over the place, the shortest; clicked again, the next longer one. */
export function pick(over: readonly Mark[], pinned: string | undefined): string | undefined {
  const byLength = [...over].sort((a, b) => a.end - a.start - (b.end - b.start) || a.id.localeCompare(b.id))
  const at = byLength.findIndex((mark) => mark.id === pinned)
  return byLength[(at + 1) % Math.max(1, byLength.length)]?.id
}

function lanes(marks: readonly Mark[]): readonly { readonly mark: Mark; readonly lane: number }[] {
  const order = [...marks].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.id.localeCompare(b.id),
  )
  const placed: { mark: Mark; lane: number }[] = []
  for (const mark of order) {
    const taken = new Set(
      placed.filter((other) => other.mark.start < mark.end && other.mark.end > mark.start).map((other) => other.lane),
    )
    let lane = 0
    while (taken.has(lane)) lane++
    placed.push({ mark, lane })
  }
  return placed.sort((a, b) => a.lane - b.lane)
}

/** Something with a place in time, in days since 1970; an open end is infinite. */
export interface Placed {
  readonly id: string
  readonly lane: string
  readonly from: number
  readonly to: number
}

/** Where it is drawn: its row within its lane, and from which pixel to which. */
export interface Drawn {
  readonly id: string
  readonly row: number
  readonly x: number
  readonly width: number
}

export interface Lane {
  readonly name: string
  readonly rows: number
  readonly items: readonly Drawn[]
  /** How many did not find a row of their own; they share the last one. */
  readonly crowded: number
}

/** Narrowest thing that can still be seen and hit, in pixels. */
const narrowest = 7
const gap = 2

/**
 * Puts what lies in the window into rows, lane by lane: the first row with room takes it. A lane has `most` rows;
 * what comes after that shares the last, so that ten thousand things still make one picture.
 */
export function lanes(
  items: readonly Placed[],
  order: readonly string[],
  window: { readonly from: number; readonly to: number },
  width: number,
  most: number,
): readonly Lane[] {
  const scale = width / (window.to - window.from)
  const byLane = new Map<string, Drawn[]>(order.map((name) => [name, []]))
  const ends = new Map<string, number[]>()
  const crowded = new Map<string, number>()
  const seen = items
    .filter((item) => item.to + 1 >= window.from && item.from <= window.to)
    .sort((a, b) => a.from - b.from || a.to - b.to)
  for (const item of seen) {
    // A day lasts until the next begins.
    const left = Math.max(-narrowest, (Math.max(item.from, window.from - 1) - window.from) * scale)
    const right = Math.min(width + narrowest, (Math.min(item.to + 1, window.to + 1) - window.from) * scale)
    const drawn = Math.max(narrowest, right - left)
    const rows = ends.get(item.lane) ?? []
    ends.set(item.lane, rows)
    let row = rows.findIndex((end) => end + gap <= left)
    if (row < 0) {
      if (rows.length < most) row = rows.push(0) - 1
      else {
        row = most - 1
        crowded.set(item.lane, (crowded.get(item.lane) ?? 0) + 1)
      }
    }
    rows[row] = Math.max(rows[row] ?? 0, left + drawn)
    const lane = byLane.get(item.lane)
    if (lane) lane.push({ id: item.id, row, x: left, width: drawn })
  }
  return order.map((name) => ({
    name,
    rows: Math.max(1, ends.get(name)?.length ?? 0),
    items: byLane.get(name) ?? [],
    crowded: crowded.get(name) ?? 0,
  }))
}

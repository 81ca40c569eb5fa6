/** Something in the margin that wants to stand at `at`, pixels from the top, and is `height` high. */
export interface Wish {
  readonly id: string
  readonly at: number
  readonly height: number
}

/**
 * Where notes stand beside the text: each as near to its passage as the others let it, in the order of the text,
 * `gap` pixels apart. The pinned one stands exactly at its passage; those before it make room upwards, as far as
 * the top lets them.
 */
export function margin(wishes: readonly Wish[], gap: number, pinned?: string): ReadonlyMap<string, number> {
  const order = [...wishes].sort((a, b) => a.at - b.at)
  const fixed = order.findIndex((wish) => wish.id === pinned)
  const places = new Map<string, number>()
  let floor = 0
  for (const wish of fixed < 0 ? order : order.slice(fixed)) {
    const top = Math.max(wish.at, floor)
    places.set(wish.id, top)
    floor = top + wish.height + gap
  }
  if (fixed < 0) return places
  const above = order.slice(0, fixed)
  const room = above.reduce((sum, wish) => sum + wish.height + gap, 0)
  let ceiling = Math.max(places.get(order[fixed]?.id ?? '') ?? 0, 0)
  if (room > ceiling) return margin(wishes, gap) // no room above: everything in order from the top
  for (const wish of above.reverse()) {
    const top = Math.min(wish.at, ceiling - gap - wish.height)
    places.set(wish.id, top)
    ceiling = top
  }
  return lifted(order, places, gap)
}

/** Pushes down again what was lifted above the top of the page. */
function lifted(order: readonly Wish[], places: Map<string, number>, gap: number): ReadonlyMap<string, number> {
  let floor = 0
  for (const wish of order) {
    const top = Math.max(places.get(wish.id) ?? 0, floor)
    places.set(wish.id, top)
    floor = top + wish.height + gap
  }
  return places
}

/** The list kept under a key, begun where there is none. */
export function listed<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key)
  if (list) return list
  const made: T[] = []
  lists.set(key, made)
  return made
}

/** The place of the first whose measure is at or above one, in a list ascending by it; its length where none is. */
export function firstFrom<T>(all: readonly T[], least: number, measure: (one: T) => number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (measure(all[middle] as T) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers are measured by themselves. */
export const itself = (one: number): number => one

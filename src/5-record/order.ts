import type { Entry } from '../0-model/entry.ts'

/**
 * Entries in the one order every copy of a history agrees on: each after its parents, ties by time, then by id.
 * Entries whose parents are missing stand where their time puts them; `verify` tells of them.
 */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const waiting = new Map<string, number>()
  const children = new Map<string, Entry[]>()
  const ready = heap(earlier)
  for (const entry of byId.values()) {
    const parents = entry.parents.filter((parent) => byId.has(parent))
    waiting.set(entry.id, parents.length)
    for (const parent of parents) {
      const list = children.get(parent)
      if (list) list.push(entry)
      else children.set(parent, [entry])
    }
    if (parents.length === 0) ready.push(entry)
  }
  const ordered: Entry[] = []
  for (let entry = ready.pop(); entry; entry = ready.pop()) {
    ordered.push(entry)
    for (const child of children.get(entry.id) ?? []) {
      const left = (waiting.get(child.id) ?? 0) - 1
      waiting.set(child.id, left)
      if (left === 0) ready.push(child)
    }
  }
  return ordered
}

function earlier(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.id < b.id)
}

/** A binary heap: `pop` gives the least. */
function heap<T>(less: (a: T, b: T) => boolean): { push(value: T): void; pop(): T | undefined } {
  const all: T[] = []
  const swap = (i: number, j: number) => {
    const kept = all[i] as T
    all[i] = all[j] as T
    all[j] = kept
  }
  const under = (i: number, j: number) => i < all.length && less(all[i] as T, all[j] as T)
  return {
    push(value) {
      all.push(value)
      for (let i = all.length - 1; i > 0 && under(i, (i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1)
    },
    pop() {
      const top = all[0]
      const last = all.pop()
      if (all.length === 0 || last === undefined) return top
      all[0] = last
      for (let i = 0; ; ) {
        let least = i
        if (under(2 * i + 1, least)) least = 2 * i + 1
        if (under(2 * i + 2, least)) least = 2 * i + 2
        if (least === i) return top
        swap(i, least)
        i = least
      }
    },
  }
}

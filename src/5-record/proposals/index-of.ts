import { firstFrom, itself, listed } from '../lists.ts'
import type { Put } from './offers.ts'

/**
 * Proposals looked at for one search at most: those that its rarest words find. Its other words find none, but count for
 * those found, so that a word said of everything costs little and yet is not lost.
 */
const looked = 120

/** Proposals with the way to those that have a word or stand in a report, so that not all are compared with all. */
export interface Index {
  readonly all: readonly Put[]
  /** Word → places of proposals in `all`, ascending. */
  readonly byWord: ReadonlyMap<string, readonly number[]>
  readonly byReport: ReadonlyMap<string, readonly number[]>
  /** Words shared with what is being looked for, by place; all 0 between two searches. */
  readonly shared: Uint16Array
}

export function indexOf(all: readonly Put[]): Index {
  const byWord = new Map<string, number[]>()
  const byReport = new Map<string, number[]>()
  for (const [at, { words, reports }] of all.entries()) {
    for (const word of words) listed(byWord, word).push(at)
    for (const report of reports) listed(byReport, report).push(at)
  }
  return { all, byWord, byReport, shared: new Uint16Array(all.length) }
}

/**
 * Calls back with proposals between two places that have a word or a report of what is looked for, and how many of its
 * words each has, and whether a report tells of both.
 */
export function near(
  { all, byWord, byReport, shared }: Index,
  { words, reports }: Pick<Put, 'words' | 'reports'>,
  from: number,
  to: number,
  visit: (offer: Put, common: number, at: number, here: boolean) => void,
): void {
  const lists = words.flatMap((word) => stretch(byWord.get(word) ?? none, from, to) ?? [])
  lists.sort((a, b) => a.to - a.from - (b.to - b.from))
  const met: number[] = []
  for (const report of reports)
    for (const at of byReport.get(report) ?? none)
      if (at >= from && at < to && shared[at] === 0) {
        met.push(at)
        shared[at] = 1 // found, and nothing in common yet: one too many, taken off below
      }
  const here = met.length
  for (const list of lists)
    if (met.length === 0 || met.length + list.to - list.from <= looked)
      for (let i = list.from; i < list.to; i++) {
        const at = list.places[i] as number
        if (shared[at] === 0) {
          met.push(at)
          shared[at] = 1
        }
        shared[at] = (shared[at] as number) + 1
      }
    else
      for (let i = list.from; i < list.to; i++) {
        const at = list.places[i] as number
        if (shared[at] !== 0) shared[at] = (shared[at] as number) + 1
      }
  for (let i = 0; i < met.length; i++) {
    const at = met[i] as number
    const count = (shared[at] as number) - 1
    shared[at] = 0
    visit(all[at] as Put, count, at, i < here)
  }
}

const none: readonly number[] = []

/** The part of a list of places, ascending, that lies between two; undefined where none does. */
function stretch(places: readonly number[], from: number, to: number) {
  const start = firstFrom(places, from, itself)
  const end = firstFrom(places, to, itself)
  return start < end ? { places, from: start, to: end } : undefined
}

/** Part of the shorter wording that two have in common, 0 to 1. */
export function share(common: number, a: { readonly words: readonly string[] }, b: typeof a): number {
  return common === 0 ? 0 : common / Math.min(a.words.length, b.words.length)
}

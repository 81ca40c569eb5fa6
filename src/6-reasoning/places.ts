import type { Issue } from '../0-model/issue.ts'
import { boundsIn } from './conditions/bounds.ts'
import { saysAny } from './conditions/words.ts'

/** Where a party may stand on an issue, from the least to the most; `best` is the likeliest. */
export interface Stand {
  readonly low: number
  readonly best: number
  readonly high: number
}

/** One thing said of an issue: asked for or refused. */
export interface Said {
  readonly words: string
  readonly asks: boolean
  /** The year the words were said in, for numbers that are dates. */
  readonly year: number | null
}

/**
 * Where what a party said puts it, oldest first; null where nothing does.
 *
 * On a scale: the numbers it asks for, and the ends whose words it asks for, an end refused being the other one asked
 * for. Between options, which lie from 0 to 100 in the order of the agenda: those asked for and not refused since; where
 * none is, anything it has not refused. Somebody who asks for an option may settle up to halfway to its neighbours.
 */
export function standOf(issue: Issue, said: readonly Said[]): Stand | null {
  return issue.scale ? onScale(issue.scale, said) : amongOptions(issue.options, said)
}

function onScale({ unit, low, high }: NonNullable<Issue['scale']>, said: readonly Said[]): Stand | null {
  const [least, most] = [Math.min(low.at, high.at), Math.max(low.at, high.at)]
  const places = said.flatMap(({ words, asks, year }) => {
    const numbers = asks
      ? boundsIn(words, year).filter((b) => b.unit === unit && b.value >= least && b.value <= most)
      : []
    if (numbers.length > 0) return numbers.map(({ value }) => value)
    return [
      ...(saysAny(words, low.words ?? []) ? [asks ? low.at : high.at] : []),
      ...(saysAny(words, high.words ?? []) ? [asks ? high.at : low.at] : []),
    ]
  })
  return places.length === 0 ? null : { low: Math.min(...places), best: places.at(-1)!, high: Math.max(...places) }
}

function amongOptions(options: Issue['options'], said: readonly Said[]): Stand | null {
  const asked = new Set<number>()
  const refused = new Set<number>()
  for (const { words, asks } of said)
    options.forEach((option, at) => {
      if (!saysAny(words, [option.name, ...option.words])) return
      const [into, outOf] = asks ? [asked, refused] : [refused, asked]
      outOf.delete(at)
      into.delete(at) // what is said again is said last
      into.add(at)
    })
  if (asked.size === 0 && refused.size === 0) return null
  const place = (at: number): number => (options.length === 1 ? 50 : (100 * at) / (options.length - 1))
  const half = options.length === 1 ? 0 : 50 / (options.length - 1)
  if (asked.size > 0) {
    const places = [...asked].map(place)
    return {
      low: Math.max(0, Math.min(...places) - half),
      best: places.at(-1)!,
      high: Math.min(100, Math.max(...places) + half),
    }
  }
  const open = options.flatMap((_, at) => (refused.has(at) ? [] : [place(at)]))
  if (open.length === 0) return null
  return { low: open[0]!, best: (open[0]! + open.at(-1)!) / 2, high: open.at(-1)! }
}

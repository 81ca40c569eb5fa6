import type { Block } from '../0-model/report.ts'
import { furniture } from './furniture.ts'

/** Words of a page that are not read as the report’s, by what they are: `menu`, `sharing`, `caption`, … */
export type LeftOut = Readonly<Record<string, number>>

/** How many words a text has. */
export const count = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Two counts together. */
export function together(...counts: readonly LeftOut[]): LeftOut {
  const sum: Record<string, number> = {}
  for (const [what, words] of counts.flatMap(Object.entries)) if (words > 0) sum[what] = (sum[what] ?? 0) + words
  return sum
}

/** All words of a count. */
export const total = (counts: LeftOut): number => Object.values(counts).reduce((sum, words) => sum + words, 0)

/** Words that stay in the text, where they can be read and searched, but are not coded: captions and page furniture. */
export function setAside(text: string, blocks: readonly Block[]): LeftOut {
  return together(
    ...blocks.map(({ kind, start, end }): LeftOut => {
      const words = text.slice(start, end)
      if (kind === 'caption') return { caption: count(words) }
      return kind === 'furniture' ? { [furniture(words) ?? 'page furniture']: count(words) } : {}
    }),
  )
}

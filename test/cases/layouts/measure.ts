import type { Block } from '../../../src/0-model/report.ts'

/** How well a page was read: shares of the story's words kept, and words of noise among those that would be coded. */
export interface ReadQuality {
  readonly kept: number
  readonly noise: number
}

/** Measures text against the story it should hold. Words of noise begin with `zq`. */
export function readQuality(text: string, story: readonly string[]): ReadQuality {
  const have = new Map<string, number>()
  for (const word of words(text)) have.set(word, (have.get(word) ?? 0) + 1)
  const wanted = story.flatMap(words)
  let kept = 0
  for (const word of wanted) {
    const left = have.get(word) ?? 0
    if (left === 0) continue
    kept++
    have.set(word, left - 1)
  }
  return {
    kept: wanted.length === 0 ? 1 : kept / wanted.length,
    noise: words(text).filter((word) => word.startsWith('zq')).length,
  }
}

/** The text of a report that would be coded: captions and page furniture are marked, not coded. */
export function codedText(report: { readonly text: string; readonly blocks: readonly Block[] }): string {
  return report.blocks
    .filter((block) => !['furniture', 'links', 'caption'].includes(block.kind))
    .map((block) => report.text.slice(block.start, block.end))
    .join('\n\n')
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

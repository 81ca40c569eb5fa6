import type { Span } from '../../0-model/passage.ts'
import type { Token } from '../../2-text/sentence.ts'

/** Where a sentence too long to be read at once is best cut, best first. */
const seams: readonly RegExp[] = [/^(?:[.!?]+|…|\n)$/, /^(?:[;:]|--|[–—|•*])$/, /^,$/]

/** Cuts a sentence's tokens into stretches of at most `most`, after a mark where one stands in the second half. */
export function windows(tokens: readonly Token[], most: number): Span[] {
  const found: Span[] = []
  let start = 0
  while (tokens.length - start > most) {
    const end = seam(tokens, start + (most >> 1), start + most)
    found.push({ start, end })
    start = end
  }
  return [...found, { start, end: tokens.length }]
}

function seam(tokens: readonly Token[], from: number, to: number): number {
  for (const mark of seams) for (let end = to; end > from; end--) if (mark.test(tokens[end - 1]!.form)) return end
  return to
}

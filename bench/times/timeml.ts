import { split } from '../../src/2-text/sentences.ts'
import type { Tree } from '../../src/3-syntax/tree.ts'

export interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** The text of a TimeML document, its creation date and its time expressions, by offsets into that text. */
export function timeml(xml: string): { text: string; published: string | null; timexes: Timex[] } {
  const created = /<DCT>.*?value="([^"]*)"/s.exec(xml)?.[1] ?? null
  const body = /<TEXT>\n?(.*?)<\/TEXT>/s.exec(xml)?.[1] ?? ''
  let text = ''
  const timexes: Timex[] = []
  let open: { start: number; tag: string } | null = null
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += decoded(piece)
    else if (piece.startsWith('<TIMEX3')) open = { start: text.length, tag: piece }
    else if (piece === '</TIMEX3>' && open) {
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(open!.tag)?.[1] ?? ''
      timexes.push({ start: open.start, end: text.length, type: attribute('type'), value: attribute('value') })
      open = null
    }
  }
  return { text, published: created?.slice(0, 10) ?? null, timexes: timexes.filter((timex) => timex.end > timex.start) }
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Sentences as trees without analysis: what the parts that need words alone can be measured on. */
export function bare(text: string): Tree[] {
  return split(text).map((sentence) => ({
    sentence,
    words: sentence.tokens.map((token) => ({
      ...token,
      lemma: '_',
      upos: '_',
      xpos: '_',
      feats: '_',
      head: -1,
      deprel: '_',
    })),
  }))
}

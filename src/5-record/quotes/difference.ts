/** A stretch of words that two wordings share, or that only one has. */
export interface Part {
  readonly in: 'both' | 'asked' | 'report'
  readonly words: string
}

/** A word with its place in the text. */
export interface Token {
  /** Lower case, without accents; what is compared. */
  readonly plain: string
  readonly start: number
  readonly end: number
}

/** The words of a text in order, marks and spaces left out. */
export function tokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+)*/gu), ({ 0: word, index }) => ({
    plain: word
      .normalize('NFKD')
      .replace(/\p{M}|[’']/gu, '')
      .toLowerCase(),
    start: index,
    end: index + word.length,
  }))
}

/**
 * The word-by-word difference of two wordings: a longest common subsequence, as in `diff`. Quotations are short; the
 * table is as large as one times the other.
 */
export function difference(asked: string, report: string): readonly Part[] {
  const a = tokens(asked)
  const b = tokens(report)
  const parts: { in: Part['in']; words: string[] }[] = []
  const add = (where: Part['in'], word: string) => {
    const last = parts.at(-1)
    if (last?.in === where) last.words.push(word)
    else parts.push({ in: where, words: [word] })
  }
  const wordOf = (text: string, token: Token | undefined) => (token ? text.slice(token.start, token.end) : '')
  let i = 0
  let j = 0
  for (const [x, y] of common(a, b)) {
    for (; i < x; i++) add('asked', wordOf(asked, a[i]))
    for (; j < y; j++) add('report', wordOf(report, b[j]))
    add('both', wordOf(report, b[j]))
    i++
    j++
  }
  for (; i < a.length; i++) add('asked', wordOf(asked, a[i]))
  for (; j < b.length; j++) add('report', wordOf(report, b[j]))
  return parts.map(({ in: where, words }) => ({ in: where, words: words.join(' ') }))
}

/** Pairs of places at which two lists have the same word, as many as keep their order. */
export function common(a: readonly Token[], b: readonly Token[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i]?.plain === b[j]?.plain
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]?.plain === b[j]?.plain) pairs.push([i++, j++])
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++
    else j++
  return pairs
}

/** Words without which a sentence says the opposite: who leaves one of them out does not merely shorten. */
const denials = /\b(?:not|never|no|nobody|none|nothing|neither|nor|cannot|\p{L}+n['’]t)\b/iu

/** Whether words are little more than one that turns a sentence into its opposite: “not”, “would never”, no whole clause. */
export function denies(words: string): boolean {
  return denials.test(words) && tokens(words).length <= 2
}

/**
 * What a difference makes of the words asked for: left out of in the middle only, replaced or added to, or the same.
 * Without a “not” that the report has they are changed.
 */
export function wordingOf(parts: readonly Part[]): 'same' | 'shortened' | 'changed' {
  const left = parts.filter((part) => part.in === 'report')
  if (parts.some((part) => part.in === 'asked') || left.some(({ words }) => denies(words))) return 'changed'
  return left.length > 0 ? 'shortened' : 'same'
}

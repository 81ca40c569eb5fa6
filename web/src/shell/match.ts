/** Something the command palette can go to or do. */
export interface Entry {
  readonly id: string
  readonly group: string
  readonly name: string
  readonly hint?: string
}

/**
 * How well a name answers what was typed; 0 for not at all. Every typed word must be found: at the start of the name
 * counts most, then at the start of a word, then anywhere.
 */
export function score(typed: string, name: string, hint = ''): number {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const text = fold(name)
  const more = fold(hint)
  let sum = 0
  for (const word of words) {
    const at = text.indexOf(word)
    if (at === 0) sum += 10
    else if (at > 0 && /[^\p{L}\p{N}]/u.test(text.charAt(at - 1))) sum += 6
    else if (at > 0) sum += 3
    else if (more.includes(word)) sum += 1
    else return 0
  }
  return words.length === 0 ? 1 : sum + 1 / (1 + name.length)
}

/** The entries that answer what was typed, best first, `most` at the most; in their own order where nothing is typed. */
export function matching<E extends Entry>(entries: readonly E[], typed: string, most: number): readonly E[] {
  return entries
    .map((entry) => ({ entry, found: score(typed, entry.name, entry.hint) }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** What is asked of the full text while it is typed: the last word may be only begun. */
export function begun(typed: string): string {
  return /[\p{L}\p{N}]{3}$/u.test(typed) && !/["*]/.test(typed) ? `${typed}*` : typed
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

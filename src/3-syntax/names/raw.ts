import type { Word } from '../tree.ts'
import type { Member } from './cast.ts'
import type { Chunk } from './chunks.ts'
import type { Page } from './page.ts'
import type { Title } from './titles.ts'

/** A name before it is known who bears it. */
export interface Raw {
  readonly sentence: number
  readonly chunk: Chunk
  readonly first: number
  readonly title: Title
  readonly text: string
  member?: Member
  /** True where the words name a paper that is known by its initials too. */
  paper?: true
}

export const startOf = (page: Page, raw: Raw): number => page.trees[raw.sentence]!.words[raw.first]!.start

/** A name as it is shown: its words as written, a nickname in quotation marks left out. */
export function written(page: Page, words: readonly Word[], first: number, last: number): string {
  return page.report.text
    .slice(words[first]!.start, words[last]!.end)
    .replace(/\s+/g, ' ')
    .replace(/ ["“‘'„][^"”’'“]+["”’'“] /, ' ')
}

export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}\.?){2,}[\p{L}\d+-]*$/u.test(text) || /^\p{Lu}[\p{Lu}\p{Ll}\d]*\p{Lu}[\p{L}\d-]*$/u.test(text)

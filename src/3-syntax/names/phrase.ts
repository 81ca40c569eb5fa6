import type { Word } from '../tree.ts'
import type { Member } from './cast.ts'

/** A noun phrase that describes an actor instead of naming it. */
export interface Phrase {
  readonly sentence: number
  readonly words: readonly Word[]
  /** First word, article included, and head. */
  readonly first: number
  readonly head: number
  readonly lemma: string
  readonly plural: boolean
  /** `the`, `this`, a possessor: it points at someone known. `a`, `some`: at someone new. */
  readonly article: 'definite' | 'indefinite' | 'none'
  readonly owner: Member | undefined
  /** Words that say what it is, lower case, article, owner and grades left out: `foreign minister`. */
  readonly says: string
  readonly former: boolean
}

/** Whom a description found, and how. */
export interface Found {
  readonly members: readonly Member[]
  readonly because: string
}

export const adjacent = (phrase: Phrase): boolean => phrase.head > 0 && phrase.words[phrase.head - 1]!.upos !== 'PART'

export const affiliation = (member: Member): Member =>
  member.type === 'person' && member.of !== undefined ? member.of : member

import type { ActorRef } from '../../0-model/actor.ts'
import type { Fact, Kind } from '../../0-model/fact.ts'

/** What a line is put together from. Empty texts where the fact has none. */
export interface Parts {
  readonly who: string
  /** Whether more than one acts. */
  readonly many: boolean
  readonly whom: string
  /** What it is about, in quotation marks where the words are the actor’s own. */
  readonly about: string
  /** Other actors of the fact, listed. */
  readonly names: (refs: readonly ActorRef[]) => string
}

/** One kind of fact on one line. */
export type Line<K extends Kind> = (fact: Fact<K>, parts: Parts) => string

/** `before text after`, or nothing where there is no text. */
export function part(before: string, text: string | undefined, after = ''): string {
  return text ? `${before}${text}${after}` : ''
}

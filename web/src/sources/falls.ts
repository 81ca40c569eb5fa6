import type { Falling } from '../api/types.ts'

/** What a withdrawal does, put in the groups a person decides by. */
export interface Summary {
  /** Things nothing else tells of: they go. */
  readonly lost: readonly Falling[]
  /** Things others still tell of, with fewer voices. */
  readonly weaker: readonly Falling[]
  /** Briefs, scenarios and facts of others that a person should look at again. */
  readonly flagged: readonly Falling[]
}

/** What falls, without the facts themselves: they are told by the things they belong to. */
export function summary(falls: readonly Falling[]): Summary {
  const things = falls.filter((each) => each.kind !== 'fact' || each.effect === 'flagged')
  return {
    lost: things.filter((each) => each.effect === 'lost'),
    weaker: things.filter((each) => each.effect === 'weakened'),
    flagged: things.filter((each) => each.effect === 'flagged'),
  }
}

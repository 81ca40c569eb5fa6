import type { Verdict } from '../../0-model/entry.ts'
import type { Record } from '../record.ts'

/** What people decided on pairs of facts; the latest decision on a pair counts. */
export type Decisions = ReadonlyMap<string, ReadonlyMap<string, Verdict>>

export function decisions({ judgements }: Pick<Record, 'judgements'>): Decisions {
  const decided = new Map<string, Map<string, Verdict>>()
  const set = (a: string, b: string, verdict: Verdict) => {
    const of = decided.get(a)
    if (of) of.set(b, verdict)
    else decided.set(a, new Map([[b, verdict]]))
  }
  for (const { verdict, facts, from } of judgements) {
    const others = from.length > 0 ? from : facts
    for (const a of facts)
      for (const b of others)
        if (a !== b) {
          set(a, b, verdict)
          set(b, a, verdict)
        }
  }
  return decided
}

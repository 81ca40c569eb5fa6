import { Misuse } from '../0-model/trouble.ts'
import type { Record } from '../5-record/record.ts'
import { standing } from '../5-record/record.ts'
import { partiesIn, publishedOn, yearOf } from './conditions/asked.ts'
import { boundsIn } from './conditions/bounds.ts'
import { saysAny } from './conditions/words.ts'
import type { UncertainActor } from './forecast.ts'

/** An actor on an issue as the record suggests it: to be looked at by an analyst, never a finding by itself. */
export interface SuggestedActor extends UncertainActor {
  readonly suggested: true
  /** What the numbers rest on. */
  readonly facts: string[]
}

/** What each stance means for the words it is about: for them, against them, or neither. */
const direction = { demands: 1, supports: 1, accepts: 1, opposes: -1, rejects: -1, open: 0 } as const

/**
 * Where the parties stand on an issue, as far as the record tells. On a scale: the numbers they ask for. Between
 * options: the option asked for, in the order of the agenda, from 0 to 100. `moves` put a party elsewhere. Capability is 1 for all; salience is the
 * share of the party’s positions that are on this issue, both with wide ranges. Throws a Misuse for an unknown issue.
 */
export function suggestedActors(
  record: Record,
  issueId: string,
  moves: readonly { readonly party: string; readonly words: string }[] = [],
): SuggestedActor[] {
  const issue = record.issues.get(issueId)
  if (!issue) throw new Misuse('issue-unknown', `${issueId}: the agenda has ${[...record.issues.keys()].join(', ')}`)
  const parties = partiesIn(record)
  const counts = new Map<string, { on: number; all: number }>()
  const points = new Map<string, { at: number; fact: string }[]>()
  for (const held of standing(record, { kind: 'position' })) {
    const { about, label, actors } = held.fact
    for (const party of parties(actors)) {
      const count = counts.get(party) ?? { on: 0, all: 0 }
      counts.set(party, { on: count.on + (held.issue === issueId ? 1 : 0), all: count.all + 1 })
      if (held.issue !== issueId || about === undefined || direction[label] <= 0) continue
      const own = points.get(party) ?? []
      points.set(party, own)
      for (const at of placesIn(about, yearOf(publishedOn(record, held)))) own.push({ at, fact: held.id })
    }
  }
  for (const { party, words } of moves)
    points.set(
      party,
      placesIn(words, null).map((at) => ({ at, fact: '' })),
    )

  function placesIn(about: string, year: number | null): number[] {
    if (issue!.scale) {
      const { unit, low, high } = issue!.scale
      const inside = (x: number) => x >= Math.min(low.at, high.at) && x <= Math.max(low.at, high.at)
      return boundsIn(about, year)
        .filter((b) => b.unit === unit)
        .map((b) => b.value)
        .filter(inside)
    }
    const { options } = issue!
    return options.flatMap((o, i) =>
      saysAny(about, [o.name, ...o.words]) ? [options.length === 1 ? 50 : (100 * i) / (options.length - 1)] : [],
    )
  }

  return [...points]
    .filter(([, own]) => own.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      const at = own.map((p) => p.at)
      const { on, all } = counts.get(name) ?? { on: 1, all: 1 }
      const share = Math.max(on, 1) / all
      return {
        name,
        capability: { low: 0.5, best: 1, high: 1 },
        position: { low: Math.min(...at), best: at.at(-1)!, high: Math.max(...at) },
        salience: { low: share / 2, best: share, high: Math.min(1, share * 1.5) },
        suggested: true,
        facts: [...new Set(own.map((p) => p.fact))].filter((f) => f !== ''),
      }
    })
}

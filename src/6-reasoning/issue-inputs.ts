import { Misuse } from '../0-model/trouble.ts'
import type { Record } from '../5-record/record.ts'
import { standing } from '../5-record/record.ts'
import { partiesIn, publishedOn, yearOf } from './conditions/asked.ts'
import type { UncertainActor } from './forecast.ts'
import { type Said, standOf } from './places.ts'

/** An actor on an issue as the record suggests it: to be looked at by an analyst, never a finding by itself. */
export interface SuggestedActor extends UncertainActor {
  readonly suggested: true
  /** What the numbers rest on. */
  readonly facts: string[]
}

/** What each stance means for the words it is about: for them, against them, or neither. */
const direction = { demands: 1, supports: 1, accepts: 1, opposes: -1, rejects: -1, open: 0 } as const

/**
 * Where the parties stand on an issue, as far as the record tells (places.ts says how). `moves` put a party elsewhere.
 * Capability is 1 for all; salience is the share of the party’s positions that are on this issue, both with wide ranges.
 * Throws a Misuse for an unknown issue.
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
  const said = new Map<string, (Said & { readonly fact: string })[]>()
  for (const held of inTime(record)) {
    const { about, label, actors, factuality } = held.fact
    const asks = direction[label] * (factuality.negated ? -1 : 1)
    for (const party of parties(actors)) {
      const count = counts.get(party) ?? { on: 0, all: 0 }
      counts.set(party, { on: count.on + (held.issue === issueId ? 1 : 0), all: count.all + 1 })
      if (held.issue !== issueId || about === undefined || asks === 0) continue
      const own = said.get(party) ?? []
      said.set(party, own)
      own.push({ words: about, asks: asks > 0, year: yearOf(publishedOn(record, held)), fact: held.id })
    }
  }
  for (const { party, words } of moves) said.set(party, [{ words, asks: true, year: null, fact: '' }])

  return [...said]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, own]) => {
      const position = standOf(issue, own)
      if (position === null) return []
      const { on, all } = counts.get(name) ?? { on: 1, all: 1 }
      const share = Math.max(on, 1) / all
      return [
        {
          name,
          capability: { low: 0.5, best: 1, high: 1 },
          position,
          salience: { low: share / 2, best: share, high: Math.min(1, share * 1.5) },
          suggested: true as const,
          // what says nothing of where the party stands is nothing the numbers rest on
          facts: [
            ...new Set(own.filter((one) => one.fact !== '' && standOf(issue, [one]) !== null).map((p) => p.fact)),
          ],
        },
      ]
    })
}

/** The positions that stand, in the order of their reports. */
function inTime(record: Record) {
  const day = new Map([...record.reports.values()].map(({ id, published }) => [id, published ?? '9999']))
  return [...standing(record, { kind: 'position' })].sort((a, b) => {
    const [first, second] = [day.get(a.report) ?? '', day.get(b.report) ?? '']
    return first < second ? -1 : first > second ? 1 : 0
  })
}

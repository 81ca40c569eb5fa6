import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeDossier, madeSetup } from '../bench/record/generate.ts'
import type { Action } from '../src/0-model/entry.ts'
import { applyAll, chain, recordOf } from '../src/5-record/apply.ts'
import { matterOf } from '../src/5-record/matter.ts'
import { emptyRecord, type Record } from '../src/5-record/record.ts'
import { disagreements } from '../src/7-views/accounts.ts'
import { undertakingRows } from '../src/7-views/undertakings.ts'

const dossier = [...madeDossier(30, { seed: 5 })]
const start = recordOf('made', dossier, { actions: madeSetup() })
const ids = [...start.facts.keys()]

const fact = fc.nat(ids.length - 1).map((at) => ids[at] as string)
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('facts-reviewed' as const),
    facts: fc.array(fact, { minLength: 1, maxLength: 3 }),
    state: fc.constantFrom('accepted' as const, 'unsure' as const, 'proposed' as const, 'rejected' as const),
  }),
  fc.record({ type: fc.constant('report-withdrawn' as const), report: fc.constantFrom(...start.reports.keys()) }),
  fact.map((id): Action => ({ type: 'fact-edited', fact: id, changes: { date: '2022-02-02' } })),
)

const written = (record: Record, actions: readonly Action[], at: string): Record =>
  applyAll(record, chain('made', actions, { by: 'Ann', at, parents: record.head })).record

describe('What a record tells', () => {
  it.each<[string, Action, boolean]>([
    ['the same after a fact was accepted', { type: 'facts-reviewed', facts: [ids[3]!], state: 'accepted' }, true],
    ['the same after a feed was followed', { type: 'feed-followed', feed: 'https://a.example/feed' }, true],
    ['something else after one was rejected', { type: 'facts-reviewed', facts: [ids[3]!], state: 'rejected' }, false],
    ['something else after one was edited', { type: 'fact-edited', fact: ids[3]!, changes: { about: 'fish' } }, false],
  ])('is %s', (_, done, same) =>
    expect(matterOf(written(start, [done], '2025-01-01T00:00:00.000Z')) === matterOf(start)).toBe(same),
  )

  it('is shown alike whether what was worked out before is used again or not', () =>
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 8 }), (actions) => {
        let record = start
        const shown = (one: Record) =>
          JSON.stringify([
            undertakingRows(one),
            disagreements(one)
              .map((each) => JSON.stringify(each))
              .sort(),
          ])
        for (const [i, one] of actions.entries()) {
          shown(record)
          record = written(record, [one], `2025-01-01T00:00:0${i}.000Z`)
        }
        expect(shown({ ...record })).toBe(shown(record))
      }),
      { numRuns: 25 },
    ))

  it('is its own for an empty record', () => expect(matterOf(emptyRecord('a'))).not.toBe(matterOf(emptyRecord('a'))))
})

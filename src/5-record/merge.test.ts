import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action, Entry } from '../0-model/entry.ts'
import { reviewStates } from '../0-model/entry.ts'
import { apply, chain, replay } from './apply.ts'
import { entryId } from './entry-id.ts'
import { erased, withoutReports } from './erase.ts'
import { exported, imported } from './exchange.ts'
import { madeFact, madeReport } from './made.ts'
import { clashes, merged } from './merge.ts'
import { inOrder } from './order.ts'
import { readable } from './readable.ts'
import { emptyRecord, type Record } from './record.ts'
import { checkHistory } from './verify.ts'

const texts = [
  'Oslo hosted Arvon and Belmar on 3 May. Arvon rejected the pipeline plan. Belmar demanded a ceasefire by 9 May.',
  'Arvon and Belmar met in Oslo on 3 May. The pipeline plan was rejected by Arvon, Anna Berg said.',
  'Belmar demanded a ceasefire by 9 May, and Anna Berg warned of the consequences.',
]
const reports = texts.map((text, i) => madeReport(text, { published: `2024-05-0${4 + i}`, title: `Report ${i}` }))
const [one, two, three] = reports as [(typeof reports)[number], (typeof reports)[number], (typeof reports)[number]]
const facts = [
  madeFact(one, 'Oslo hosted Arvon and Belmar on 3 May', {
    kind: 'meeting',
    label: 'held',
    actors: ['Arvon', 'Belmar'],
    date: '2024-05-03',
  }),
  madeFact(one, 'Arvon rejected the pipeline plan', {
    kind: 'response',
    label: 'rejects',
    actors: ['Arvon'],
    about: 'the pipeline plan',
  }),
  madeFact(one, 'Belmar demanded a ceasefire by 9 May', {
    kind: 'position',
    label: 'demands',
    actors: ['Belmar'],
    about: 'a ceasefire',
  }),
  madeFact(two, 'Arvon and Belmar met in Oslo on 3 May', {
    kind: 'meeting',
    label: 'held',
    actors: ['Arvon', 'Belmar'],
    date: '2024-05-03',
  }),
  madeFact(two, 'The pipeline plan was rejected by Arvon', {
    kind: 'response',
    label: 'rejects',
    actors: ['Arvon'],
    about: 'the pipeline plan',
  }),
  madeFact(three, 'Belmar demanded a ceasefire by 9 May', {
    kind: 'position',
    label: 'demands',
    actors: ['Belmar'],
    about: 'a ceasefire',
  }),
]
const ids = facts.map(({ id }) => id)
const at = (minute: number) => new Date(Date.UTC(2024, 4, 10, 9, minute)).toISOString()

const base = chain(
  'talks',
  [
    { type: 'dossier-created', dossier: { id: 'talks', title: 'Talks', glossary: [] } },
    ...reports.slice(0, 2).flatMap((report): Action[] => [
      { type: 'report-added', report },
      {
        type: 'facts-proposed',
        report: report.id,
        facts: facts.filter(
          (fact) => texts[reports.indexOf(report)]?.includes(fact.evidence.exact) && facts.indexOf(fact) < 5,
        ),
      },
    ]),
  ],
  { by: 'Ann', at: at(0), salt: () => 'grain' },
)

/** What somebody may do to a copy; `undone` points back by so many entries. */
const deeds: fc.Arbitrary<(history: readonly Entry[]) => Action> = fc.oneof(
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...reviewStates)).map(([id, state]) => () => ({
    type: 'facts-reviewed' as const,
    facts: [id],
    state,
  })),
  fc.tuple(fc.constantFrom(...ids), fc.constantFrom('2024-05-02', '2024-05-03', null)).map(([fact, date]) => () => ({
    type: 'fact-edited' as const,
    fact,
    changes: { date },
  })),
  fc
    .tuple(fc.subarray(ids, { minLength: 2, maxLength: 3 }), fc.constantFrom('same', 'different', 'unsure'))
    .map(([some, verdict]) => () => ({ type: 'facts-judged' as const, facts: some, from: [], verdict })),
  fc.constantFrom('Arvon', 'Belmar').map((name) => () => ({
    type: 'actor-changed' as const,
    actor: { id: name.toLowerCase(), name, type: 'state' as const, aliases: [`${name} side`], posts: [], ids: {} },
  })),
  fc.constantFrom(one.id, two.id).map((report) => () => ({ type: 'report-withdrawn' as const, report })),
  fc
    .constantFrom(one.id, two.id)
    .map((report) => () => ({ type: 'report-marked' as const, report, confidential: true })),
  fc.constant(() => ({ type: 'report-added' as const, report: three })),
  fc.constant(() => ({ type: 'facts-proposed' as const, report: three.id, facts: facts.slice(5) })),
  fc.nat(12).map((back) => (history: readonly Entry[]) => ({
    type: 'undone' as const,
    entry: history[Math.max(1, history.length - 1 - back)]?.id ?? '',
  })),
  fc.constant(() => ({
    type: 'forgotten' as const,
    erasure: { what: 'passage' as const, report: one.id, start: 0, end: 10 },
  })),
)

/** A copy of the history that went its own way. */
const copy = (by: string) =>
  fc.array(fc.tuple(deeds, fc.integer({ min: -3, max: 20 })), { maxLength: 7 }).map((plan) => {
    let history: readonly Entry[] = base
    for (const [deed, minute] of plan) {
      const action = deed(history)
      history = [
        ...(action.type === 'forgotten' ? erased(history, action.erasure) : history),
        ...chain('talks', [action], {
          by,
          at: at(minute),
          parents: [history.at(-1)?.id ?? ''],
          salt: () => `${by}${minute}`,
        }),
      ]
    }
    return history
  })

const recordOfHistory = (history: readonly Entry[]): Record => replay(history.map(readable), emptyRecord('talks'))

/** A record as text: maps in the order of their keys. */
const told = (record: Record) =>
  JSON.stringify(record, (_, value) => (value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value))

describe('merging copies that went separate ways', () => {
  it('does not ask which is taken into which', () =>
    fc.assert(
      fc.property(copy('Ann'), copy('Ben'), (a, b) => {
        expect(merged(a, b)).toEqual(merged(b, a))
        expect(told(recordOfHistory(merged(a, b))) === told(recordOfHistory(merged(b, a)))).toBe(true)
      }),
      { numRuns: 150 },
    ))

  it('does not ask in which order', () =>
    fc.assert(
      fc.property(copy('Ann'), copy('Ben'), copy('Cleo'), (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)))
      }),
      { numRuns: 150 },
    ))

  it('may be done again and changes nothing', () =>
    fc.assert(
      fc.property(copy('Ann'), copy('Ben'), (a, b) => {
        const once = merged(a, b)
        expect(merged(once, b)).toEqual(once)
        expect(merged(once, once)).toEqual(once)
      }),
      { numRuns: 150 },
    ))

  it('loses no entry, keeps every id true and every parent before its child', () =>
    fc.assert(
      fc.property(copy('Ann'), copy('Ben'), (a, b) => {
        const both = merged(a, b)
        expect(new Set(both.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)))
        for (const entry of both) expect(entryId(entry)).toBe(entry.id)
        expect(checkHistory(both).flaws.filter(({ code }) => code !== 'report-missing')).toEqual([])
      }),
      { numRuns: 150 },
    ))

  it('goes through a file unchanged', () =>
    fc.assert(
      fc.property(copy('Ann'), (a) => {
        expect(imported(exported(a))).toEqual(JSON.parse(JSON.stringify(a)))
      }),
      { numRuns: 50 },
    ))

  it('lists what was decided differently, until somebody settles it', () => {
    const then = (history: readonly Entry[], state: 'accepted' | 'rejected', by: string, minute: number) => [
      ...history,
      ...chain('talks', [{ type: 'facts-reviewed', facts: [ids[0] as string], state }], {
        by,
        at: at(minute),
        parents: heads(history),
      }),
    ]
    const a = then(base, 'accepted', 'Ann', 1)
    const b = then(base, 'rejected', 'Ben', 2)
    const both = merged(a, b)
    expect(clashes(a)).toEqual([])
    expect(clashes(both)).toEqual([
      {
        target: `fact:${ids[0]}`,
        entries: [a.at(-1)?.id, b.at(-1)?.id],
        message: `fact:${ids[0]}: Ann (2024-05-10 09:01) and Ben (2024-05-10 09:02) decided differently; the later decision is in force`,
      },
    ])
    expect(recordOfHistory(both).facts.get(ids[0] as string)?.review.state).toBe('rejected')
    expect(clashes(then(both, 'accepted', 'Ann', 3))).toEqual([])
  })

  const heads = (history: readonly Entry[]) => {
    const parents = new Set(history.flatMap((entry) => entry.parents))
    return history.map(({ id }) => id).filter((id) => !parents.has(id))
  }

  it('brings words back that an export kept back, and never words that were erased', () => {
    const kept = withoutReports(base, new Set([one.id]), true)
    const gone = withoutReports(base, new Set([one.id]), false)
    expect(JSON.stringify(kept)).not.toContain('pipeline plan was rejected by Oslo')
    expect(JSON.stringify(kept)).not.toContain('Oslo hosted')
    expect(merged(base, kept)).toEqual(base)
    expect(merged(kept, base)).toEqual(base)
    expect(merged(base, gone)).toEqual(gone)
    expect(merged(gone, kept)).toEqual(gone)
  })
})

describe('the reducer', () => {
  it('gives the same record entry by entry as all at once', () =>
    fc.assert(
      fc.property(copy('Ann'), copy('Ben'), (a, b) => {
        const history = merged(a, b).map(readable)
        const stepwise = history.reduce(apply, emptyRecord('talks'))
        expect(told(stepwise) === told(replay(history, emptyRecord('talks')))).toBe(true)
      }),
      { numRuns: 150 },
    ))

  it('lets the later of two decisions count, though the earlier was undone and put back since', () => {
    const pair = [ids[0] ?? '', ids[3] ?? '']
    let history: readonly Entry[] = base
    const write = (action: Action, minute: number): string => {
      const parents = [history.at(-1)?.id ?? '']
      const made = chain('talks', [action], { by: 'Ann', at: at(minute), parents, salt: () => `${minute}` })
      history = [...history, ...made]
      return made.at(-1)?.id ?? ''
    }
    const first = write({ type: 'facts-judged', facts: pair, from: [], verdict: 'same' }, 1)
    write({ type: 'facts-judged', facts: pair, from: [], verdict: 'different' }, 2)
    write({ type: 'undone', entry: write({ type: 'undone', entry: first }, 3) }, 4)
    const stepwise = history.map(readable).reduce(apply, emptyRecord('talks'))
    expect(stepwise.judgements.map(({ verdict }) => verdict)).toEqual(['same', 'different'])
    expect(told(stepwise)).toBe(told(replay(history.map(readable), emptyRecord('talks'))))
  })

  it('never throws, whatever an entry holds', () =>
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('report-added', 'facts-proposed', 'facts-reviewed', 'undone', 'rumour-heard'),
        (junk, type) => {
          const holds = typeof junk === 'object' && junk !== null && !Array.isArray(junk) ? junk : { junk }
          const [entry] = chain('talks', [{ ...holds, type } as never], { by: 'x', at: at(0) })
          const record = replay([...base, entry as Entry])
          expect(record.reports.size).toBe(2)
        },
      ),
    ))

  it('keeps an entry it does not know as a trouble', () => {
    const [strange] = chain('talks', [{ type: 'vote-held' } as never], { by: 'x', at: at(0) })
    const newer = { ...(strange as Entry), v: 9 }
    expect(replay([...base, strange as Entry]).troubles.map(({ code }) => code)).toEqual(['entry-unknown'])
    expect(replay([...base, newer]).troubles.map(({ code }) => code)).toEqual(['entry-newer'])
  })

  it('orders a history the same from any order of its entries', () =>
    fc.assert(
      fc.property(copy('Ann'), copy('Ben'), fc.infiniteStream(fc.nat()), (a, b, keys) => {
        const both = merged(a, b)
        const shuffled = both.map((entry) => ({ entry, key: keys.next().value ?? 0 })).sort((x, y) => x.key - y.key)
        expect(inOrder(shuffled.map(({ entry }) => entry))).toEqual(both)
      }),
      { numRuns: 50 },
    ))
})

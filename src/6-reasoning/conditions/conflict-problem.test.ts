import { describe, expect, it } from 'vitest'
import type { Entry } from '../../0-model/entry.ts'
import type { Fact } from '../../0-model/fact.ts'
import { recordOf } from '../../5-record/apply.ts'
import { madeFact, madeReport } from '../../5-record/made.ts'
import type { Record } from '../../5-record/record.ts'
import { incompatible, waysOut } from '../findings.ts'
import { suggestedActors } from '../issue-inputs.ts'
import { packageProblem } from '../package-problem.ts'
import { packages } from '../packages.ts'
import type { Scenario } from '../scenario.ts'
import { whatIf } from '../what-if.ts'
import { boundsIn } from './bounds.ts'
import { conflictProblem } from './conflict-problem.ts'

const issues: Entry['action'][] = [
  {
    type: 'issue-changed',
    issue: {
      id: 'port',
      name: 'The port',
      words: ['port', 'harbour'],
      options: [
        { id: 'shared', name: 'Shared port', words: ['shared', 'joint'] },
        { id: 'north', name: 'Northern port', words: ['northern', 'Northland alone'] },
        { id: 'south', name: 'Southern port', words: ['southern'] },
      ],
    },
  },
  {
    type: 'issue-changed',
    issue: {
      id: 'truce',
      name: 'Truce',
      words: ['truce'],
      options: [],
      scale: { low: { at: 0, means: 'none' }, high: { at: 90, means: 'long' }, unit: 'days' },
    },
  },
  {
    type: 'actor-changed',
    actor: { id: 'NOR', name: 'Northland', type: 'state', aliases: [], posts: [], ids: {}, role: 'party' },
  },
  {
    type: 'actor-changed',
    actor: { id: 'SOU', name: 'Southland', type: 'state', aliases: [], posts: [], ids: {}, role: 'party' },
  },
]

type Position = Partial<Pick<Fact<'position'>, 'firmness' | 'condition' | 'issue' | 'factuality' | 'basis'>>
const position = (
  who: string,
  label: Fact<'position'>['label'],
  about: string,
  more: Position = {},
): [string, Parameters<typeof madeFact>[2]] => [about, { kind: 'position', label, about, actors: [who], ...more }]
const tie = (
  who: string,
  what: string,
  dependsOn: string,
  type: Fact<'linkage'>['type'],
): [string, Parameters<typeof madeFact>[2]] => [
  what,
  { kind: 'linkage', what, dependsOn, type, actors: [who] } as unknown as Parameters<typeof madeFact>[2],
]

/** A record with one report a day, each saying one thing. */
function told(...says: [string, Parameters<typeof madeFact>[2]][]): Record {
  const reports = says.map(([words, own], i) => {
    const published = `2031-03-${String(i + 1).padStart(2, '0')}`
    const report = madeReport(`Day ${i + 1}. ${words}.`, { published, outlet: `Outlet ${i}` })
    return { report, facts: [madeFact(report, words, own)] }
  })
  return recordOf('talks', reports, { actions: issues })
}
const says = (record: Record) => incompatible(record).incompatible.map((f) => f.sentence)

describe('From a record', () => {
  it('two refusals of each other’s demand cannot be had together, and every member opens its passage', () => {
    const record = told(position('NOR', 'demands', 'a northern port'), position('SOU', 'demands', 'a southern port'))
    const found = incompatible(record)
    expect(found.incompatible.map((f) => f.sentence)).toEqual([
      'No deal can have all of: Northland’s demand “a northern port” (1 source) and Southland’s demand “a southern port” (1 source).',
    ])
    for (const { quotes } of found.incompatible[0]!.members) {
      expect(quotes).toHaveLength(1)
      const held = record.facts.get(quotes[0]!.fact)!
      expect(quotes[0]).toMatchObject({
        report: held.report,
        start: held.fact.evidence.start,
        exact: held.fact.evidence.exact,
      })
    }
    expect(found.byParty.map((f) => f.parties)).toEqual([['NOR', 'SOU']])
  })

  it.each<[string, [string, Parameters<typeof madeFact>[2]][], number]>([
    [
      'what one rejects and another demands',
      [position('NOR', 'demands', 'a joint port'), position('SOU', 'rejects', 'a shared port')],
      1,
    ],
    [
      'an option demanded by two',
      [position('NOR', 'demands', 'a joint port'), position('SOU', 'supports', 'a shared port')],
      0,
    ],
    [
      'words outside the agenda',
      [position('NOR', 'demands', 'an apology'), position('SOU', 'rejects', 'any apology')],
      1,
    ],
    [
      'different words outside the agenda',
      [position('NOR', 'demands', 'an apology'), position('SOU', 'rejects', 'new elections')],
      0,
    ],
    [
      'numbers that meet',
      [
        position('NOR', 'demands', 'a truce of at least 30 days'),
        position('SOU', 'accepts', 'a truce of up to 6 weeks'),
      ],
      0,
    ],
    [
      'numbers that do not',
      [
        position('NOR', 'demands', 'a truce of at least 30 days'),
        position('SOU', 'accepts', 'a truce of no more than three days'),
      ],
      1,
    ],
    [
      'a refusal of a number',
      [
        position('NOR', 'demands', 'a truce of at least 30 days'),
        position('SOU', 'rejects', 'a truce of more than 10 days'),
      ],
      1,
    ],
    [
      'lifting and keeping',
      [position('NOR', 'demands', 'lift the tariffs'), position('SOU', 'demands', 'maintain the tariffs')],
      1,
    ],
    ['being open', [position('NOR', 'demands', 'a joint port'), position('SOU', 'open', 'a shared port')], 0],
    [
      'a denied refusal',
      [
        position('NOR', 'demands', 'a joint port'),
        position('SOU', 'rejects', 'a shared port', {
          factuality: { modality: 'asserted', negated: true, denied: false },
        }),
      ],
      0,
    ],
    [
      'a tie that is met',
      [position('NOR', 'demands', 'a joint port'), tie('SOU', 'a shared port', 'an apology', 'precondition_of')],
      0,
    ],
    [
      'a tie that is refused',
      [
        position('NOR', 'demands', 'a joint port'),
        tie('SOU', 'a shared port', 'an apology', 'precondition_of'),
        position('NOR', 'rejects', 'any apology'),
      ],
      1,
    ],
    [
      'things that exclude each other',
      [
        position('NOR', 'demands', 'a joint port'),
        tie('SOU', 'a shared port', 'an apology', 'excludes'),
        position('EAS', 'demands', 'an apology'),
      ],
      1,
    ],
    [
      'a condition of one’s own',
      [
        position('NOR', 'accepts', 'a joint port', { condition: 'if there is an apology' }),
        position('SOU', 'rejects', 'any apology'),
        position('SOU', 'demands', 'a shared port'),
      ],
      1,
    ],
    [
      'a cycle of ties',
      [
        tie('NOR', 'a shared port', 'an apology', 'precondition_of'),
        tie('SOU', 'an apology', 'a shared port', 'precondition_of'),
      ],
      0,
    ],
  ])('%s', (_, facts, expected) => expect(says(told(...facts))).toHaveLength(expected))

  it('of a party’s opposite words the latest count', () => {
    const record = told(
      position('NOR', 'rejects', 'a shared port'),
      position('SOU', 'demands', 'a shared port'),
      position('NOR', 'accepts', 'a joint port'),
    )
    expect(says(record)).toEqual([])
    expect(conflictProblem(record).replaced).toHaveLength(1)
    expect(conflictProblem(record, { asOf: '2031-03-02' }).replaced).toEqual([])
    expect(incompatible(record, { asOf: '2031-03-02' }).incompatible).toHaveLength(1)
  })

  it('red lines bind: a deal has to keep them, and where they collide none exists', () => {
    const soft = told(
      position('NOR', 'demands', 'a northern port', { firmness: 'red-line' }),
      position('SOU', 'demands', 'a southern port'),
    )
    const answer = incompatible(soft).answer
    expect(answer.possible && answer.deal).toEqual(['The port: Northern port'])
    expect(waysOut(soft, { top: 1 }).ways[0]).toMatchObject({
      payers: ['SOU'],
      cost: 3,
      redLines: false,
      deal: ['The port: Northern port'],
    })
    const hard = told(
      position('NOR', 'demands', 'a northern port', { firmness: 'red-line' }),
      position('SOU', 'demands', 'a southern port', { firmness: 'red-line' }),
    )
    const none = incompatible(hard).answer
    expect(none.possible).toBe(false)
    expect(!none.possible && none.because[0]?.members.map((m) => m.party)).toEqual(['NOR', 'SOU'])
  })

  it('names a party of the register that asks for nothing', () =>
    expect(incompatible(told(position('NOR', 'demands', 'a joint port'))).troubles.map((t) => t.code)).toEqual([
      'party-without-position',
    ]))

  it('an issue with a single option is taken or left', () => {
    const record = told(
      position('NOR', 'demands', 'a lighthouse with a keeper'),
      position('SOU', 'rejects', 'a keeper in the lighthouse'),
    )
    const issue = {
      id: 'light',
      name: 'Lighthouse',
      words: ['lighthouse'],
      options: [{ id: 'manned', name: 'Manned', words: ['keeper'] }],
    }
    const single = { ...record, issues: new Map([...record.issues, ['light', issue]]) }
    expect(conflictProblem(single).atoms).toEqual([{ is: 'option', issue: 'light', option: 'manned' }])
    expect(says(single)).toHaveLength(1)
  })

  it('of many demands a page tells the first sets and the dearest members, and counts all', () => {
    const ports = ['a lamp at the pier', 'a crane at the quay', 'a wall round the yard', 'a road to the mine']
    const record = told(
      ...ports.map((words) => position('NOR', 'demands', words)),
      ...ports.map((words, i) => position('SOU', i === 2 ? 'rejects' : 'opposes', words)),
    )
    const all = incompatible(record)
    const page = incompatible(record, { shown: 1 })
    expect([all.total, all.incompatible.length, page.total]).toEqual([4, 4, 4])
    expect(page.incompatible).toEqual(all.incompatible.slice(0, 1))
    const [way] = waysOut(record, { top: 1, shown: 1 }).ways
    expect([way?.total, way?.members.map(({ says }) => says)]).toEqual([
      4,
      ['Northland’s demand “a wall round the yard” (1 source)'],
    ])
  })

  it('an empty record has nothing incompatible, and no package', () => {
    const record = recordOf('talks', [])
    expect(incompatible(record)).toMatchObject({ complete: true, incompatible: [], answer: { possible: true } })
    expect(waysOut(record).ways.map((w) => w.sentence)).toEqual(['Nothing has to give.'])
    expect(packageProblem(record)).toEqual({ issues: [], parties: [], excluded: [] })
  })

  it('renaming a report’s file or the parties changes nothing else', () => {
    const as = (north: string) =>
      told(position(north, 'demands', 'a northern port'), position('SOU', 'demands', 'a southern port'))
    const plain = JSON.stringify(incompatible(as('NOR')).incompatible.map((f) => f.members.map((m) => m.issue)))
    expect(JSON.stringify(incompatible(as('ZZZ')).incompatible.map((f) => f.members.map((m) => m.issue)))).toBe(plain)
  })

  it('packages leave out what a red line forbids and weigh what is asked', () => {
    const record = told(
      position('NOR', 'demands', 'a northern port'),
      position('SOU', 'rejects', 'a northern port', { firmness: 'red-line' }),
      position('SOU', 'supports', 'a shared port'),
    )
    const problem = packageProblem(record)
    expect(problem.excluded).toEqual([[1]])
    expect(problem.parties.map((p) => p.facts.length)).toEqual([1, 2])
    const found = packages(problem)
    expect(found.outcomes).toBe(2)
    expect(found.utilitarian.ties.map((t) => t.options)).toEqual([[0]])
  })

  it('positions on a scale become suggestions for a forecast, marked as such', () => {
    const record = told(
      position('NOR', 'demands', 'a truce of at least 30 days'),
      position('SOU', 'accepts', 'a truce of up to three days'),
      position('SOU', 'accepts', 'a truce of ten days'),
    )
    expect(suggestedActors(record, 'truce').map((a) => [a.name, a.position, a.suggested])).toEqual([
      ['NOR', { low: 30, best: 30, high: 30 }, true],
      ['SOU', { low: 3, best: 10, high: 10 }, true],
    ])
    expect(() => suggestedActors(record, 'none')).toThrow('[issue-unknown]')
  })
})

describe('What if', () => {
  const record = told(
    position('NOR', 'demands', 'a northern port'),
    position('SOU', 'demands', 'a southern port'),
    position('EAS', 'rejects', 'a southern port'),
    tie('SOU', 'a southern port', 'an apology', 'precondition_of'),
    ['within a week', { kind: 'deadline', about: 'an answer', actors: ['EAS'] }],
  )
  const north = record.facts.keys().next().value!

  it.each<[string, Scenario['changes'], string[]]>([
    [
      'a party leaves',
      [{ do: 'party-leaves', party: 'SOU' }],
      [
        'No longer incompatible: EAS’s refusal of “a southern port” (1 source) and Southland’s demand “a southern port” (1 source).',
        'No longer incompatible: Northland’s demand “a northern port” (1 source) and Southland’s demand “a southern port” (1 source).',
        'No longer of effect: Southland’s linking of “a southern port – an apology” (1 source).',
        'The cheapest way out costs 0 instead of 3.',
        'Southland is part of 100 % of the incompatible demands.',
      ],
    ],
    [
      'an apology is made',
      [{ do: 'happens', what: 'an apology' }],
      ['No longer of effect: Southland’s linking of “a southern port – an apology” (1 source).'],
    ],
    [
      'an apology is ruled out: the tie binds, and one demand more collides',
      [{ do: 'fails', what: 'an apology' }],
      [
        'Newly incompatible: Southland’s linking of “a southern port – an apology” (1 source) and Southland’s demand “a southern port” (1 source).',
        'Now binding: Southland’s linking of “a southern port – an apology” (1 source).',
      ],
    ],
    [
      'a report is disbelieved',
      [{ do: 'report-disbelieved', report: record.facts.get(north)!.report }],
      [
        'No longer incompatible: Northland’s demand “a northern port” (1 source) and Southland’s demand “a southern port” (1 source).',
      ],
    ],
    [
      'a deadline passes',
      [{ do: 'deadline-passes', deadline: [...record.facts.keys()].at(-1)! }],
      ['Moot: the deadline “within a week”.'],
    ],
  ])('%s', (_, changes, expected) => {
    const told = whatIf(record, { changes }).sentences
    for (const sentence of expected) expect(told).toContain(sentence)
  })

  it('a party moves: what it asked on the issue is replaced, and the forecast moves', () => {
    const found = whatIf(record, {
      changes: [{ do: 'position-moves', party: 'SOU', issue: 'port', to: 'a northern port' }],
    })
    expect(found.conflicts).toMatchObject({ before: 2, after: 0 })
    expect(found.forecasts.map((f) => f.issue)).toEqual(['port'])
  })

  it('the same scenario gives the same bytes', () => {
    const changes: Scenario['changes'] = [{ do: 'party-leaves', party: 'SOU' }]
    expect(JSON.stringify(whatIf(record, { seed: 5, changes }))).toBe(
      JSON.stringify(whatIf(record, { seed: 5, changes })),
    )
  })

  it.each<[string, unknown[]]>([
    ['scenario-not-valid', []],
    ['scenario-not-valid', [{ do: 'dance' }]],
    ['party-unknown', [{ do: 'party-leaves', party: 'XXX' }]],
    ['report-unknown', [{ do: 'report-disbelieved', report: 'r-0' }]],
    ['deadline-unknown', [{ do: 'deadline-passes', deadline: 'f-0' }]],
    ['issue-unknown', [{ do: 'position-moves', party: 'SOU', issue: 'moon', to: 'a northern port' }]],
    ['move-says-nothing', [{ do: 'position-moves', party: 'SOU', issue: 'port', to: 'the' }]],
  ])('refuses %s', (code, changes) => expect(() => whatIf(record, { changes } as Scenario)).toThrow(`[${code}]`))
})

describe('Bounds', () => {
  it.each([
    ['at least 30 days', [['>=', 30, 'days']]],
    ['no more than three weeks', [['<=', 21, 'days']]],
    ['a full 30-day truce', [['=', 30, 'days']]],
    ['more than 1,500 troops', [['>', 1500, 'people']]],
    ['under 20 per cent', [['<', 20, 'per cent']]],
    ['up to two million euros', [['<=', 2e6, 'euros']]],
    ['by 1 March', [['<=', 22339, 'date']]],
    ['not before March 1, 2031', [['>=', 22339, 'date']]],
    ['on 31 February', []],
    ['three demands', []],
  ])('of “%s”', (text, expected) => expect(boundsIn(text, 2031).map((b) => [b.op, b.value, b.unit])).toEqual(expected))
})

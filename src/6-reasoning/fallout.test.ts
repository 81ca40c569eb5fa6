import { describe, expect, it } from 'vitest'
import { recordOf } from '../5-record/apply.ts'
import { madeFact, madeReport } from '../5-record/made.ts'
import { fallout } from './fallout.ts'

const wire = madeReport('Arvon demands a port in the south. Arvon promised a reply by 9 May.', {
  published: '2024-05-01',
  outlet: 'wire.example',
})
const paper = madeReport('Belmar rejected a port in the south.', { published: '2024-05-02', outlet: 'paper.example' })
const gazette = madeReport('Belmar accepted a port in the south.', { published: '2024-04-20' })
const late = madeReport('Arvon again demanded a port in the south of the bay.', { published: '2024-05-09' })

const demand = madeFact(wire, 'Arvon demands a port in the south', {
  kind: 'position',
  label: 'demands',
  actors: ['Arvon'],
  about: 'a port in the south',
})
const refusal = madeFact(paper, 'Belmar rejected a port in the south', {
  kind: 'position',
  label: 'rejects',
  actors: ['Belmar'],
  about: 'a port in the south',
})
const consent = madeFact(gazette, 'Belmar accepted a port in the south', {
  kind: 'position',
  label: 'accepts',
  actors: ['Belmar'],
  about: 'a port in the south',
})
const again = madeFact(late, 'Arvon again demanded a port in the south', {
  kind: 'position',
  label: 'demands',
  actors: ['Arvon'],
  about: 'a port in the south',
})
const port = {
  id: 'port',
  name: 'Port',
  words: ['port'],
  options: [
    { id: 'south', name: 'A port in the south', words: ['port in the south'] },
    { id: 'none', name: 'No port', words: ['no port'] },
  ],
}
const record = recordOf(
  'talks',
  [
    { report: gazette, facts: [consent] },
    { report: wire, facts: [demand] },
    { report: paper, facts: [refusal] },
    { report: late, facts: [again] },
  ],
  {
    actions: [
      { type: 'issue-changed', issue: port },
      { type: 'outlet-changed', outlet: { id: 'paper.example', name: 'Paper', aliases: [], grade: 'B' } },
    ],
  },
)
const of = (withdrawn: Parameters<typeof fallout>[1], kind: string) =>
  fallout(record, withdrawn)
    .filter((one) => one.kind === kind)
    .map(({ effect, path }) => [effect, path.slice(0, 2)])

describe('What falls with a withdrawal, findings included', () => {
  it('names the incompatible demands that fall, by the fact they rest on, and the way out of them', () =>
    expect(of({ report: paper.id }, 'finding')).toEqual([
      ['lost', [paper.id, refusal.id]],
      ['lost', [paper.id, refusal.id]],
    ]))

  it('says that a finding stands on less where another report asks the same', () =>
    expect(of({ fact: demand.id }, 'finding')[0]).toEqual(['weakened', [demand.id, expect.any(String)]]))

  it('flags a finding whose source would no longer be rated', () =>
    expect(of({ outlet: 'paper.example' }, 'finding')[0]).toEqual(['flagged', ['paper.example', paper.id]]))

  it('names the inputs of forecasts and package deals', () => {
    expect(of({ report: gazette.id }, 'forecast')).toEqual([['weakened', [gazette.id, consent.id]]])
    expect(of({ report: paper.id }, 'package').map(([effect]) => effect)).not.toEqual([])
  })

  it('finds nothing where nothing rests on it', () => expect(fallout(record, { fact: 'f-unknown' })).toEqual([]))

  it('leaves the record as it was', () => {
    const before = [...record.facts.values()].map(({ withdrawn }) => withdrawn)
    fallout(record, { report: paper.id })
    expect([...record.facts.values()].map(({ withdrawn }) => withdrawn)).toEqual(before)
  })

  it('names findings that come up only once it is gone', () => {
    const both = recordOf(
      'talks',
      [
        { report: wire, facts: [demand] },
        { report: gazette, facts: [{ ...consent, id: 'f-old', label: 'rejects' } as typeof consent] },
        { report: paper, facts: [{ ...refusal, id: 'f-new', label: 'accepts' } as typeof refusal] },
      ],
      { actions: [{ type: 'issue-changed', issue: port }] },
    )
    const arisen = fallout(both, { fact: 'f-new' }).filter(({ says }) => says.startsWith('Once it is gone'))
    expect(arisen.map(({ kind, effect }) => [kind, effect])).toContainEqual(['finding', 'flagged'])
  })
})

import { expect, it } from 'vitest'
import type { Issue } from '../../0-model/issue.ts'
import { recordOf } from '../apply.ts'
import { madeFact, madeReport } from '../made.ts'
import { issueOf } from './match.ts'
import { suggestIssues } from './suggest.ts'

const report = madeReport('Oslo wants quotas and tariffs settled.', { outlet: 'Wire', published: '2024-05-07' })
const fact = madeFact(report, 'Oslo wants quotas and tariffs settled', {
  kind: 'position',
  label: 'demands',
  actors: ['Oslo'],
  about: 'quotas and tariffs settled',
})
const issue = (id: string, word: string): [string, Issue] => [id, { id, name: id, words: [word], options: [] }]

it('puts a fact that fits two issues alike under the same one, in whatever order the agenda came', () => {
  const there = new Map([issue('issue-10', 'quotas'), issue('issue-5', 'tariffs')])
  const back = new Map([issue('issue-5', 'tariffs'), issue('issue-10', 'quotas')])
  expect(issueOf(fact, there)).toBe('issue-10')
  expect(issueOf(fact, back)).toBe('issue-10')
})

it('suggests issues after what positions are about, never after a time or a bare doing', () => {
  const told = [
    'Oslo wants the herring quota cut within days',
    'Bergen will accept a herring quota within days',
    'Oslo will accept talks within days',
  ]
  const reports = told.map((text, i) => {
    const made = madeReport(`${text}.`, { published: `2024-05-0${i + 1}` })
    return {
      report: made,
      facts: [
        madeFact(made, text, {
          kind: 'position',
          label: 'demands',
          actors: [text.split(' ')[0] as string],
          about: text,
        }),
      ],
    }
  })
  const { suggested } = suggestIssues(recordOf('fish', reports))
  expect(suggested.map(({ name, facts }) => [name, facts.length])).toEqual([['herring quota', 2]])
})

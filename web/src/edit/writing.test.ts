import { expect, it } from 'vitest'
import { recordOf } from '../../../src/5-record/apply.ts'
import { madeFact, madeReport } from '../../../src/5-record/made.ts'
import type { FactRow } from '../api/types.ts'
import { linkedTo, nothing, savingOf, sheetOf, type Writing } from './writing.ts'

const report = madeReport('Bergen would open the port. First, Oslo must lift the ban on fish.')
const fact = (words: string, actor: string, about: string) =>
  madeFact(report, words, { kind: 'position', label: 'demands', actors: [actor], about })
const facts = [
  fact('Bergen would open the port', 'Bergen', 'open the port'),
  fact('Oslo must lift the ban on fish', 'Oslo', 'lift the ban'),
]
const record = recordOf('north', [{ report, facts }])
const [port, ban] = facts.map(({ id }) => record.facts.get(id) as unknown as FactRow) as [FactRow, FactRow]
const span = (words: string) => {
  const start = report.text.indexOf(words)
  return { start, end: start + words.length }
}
const correction: Writing = { what: 'correction', row: port, span: port.fact.evidence }
const draft = (writing: Writing) => sheetOf(writing, report.text)!.start

it('edits what a correction changes, and writes nothing where it changes nothing', () => {
  expect(savingOf(correction, draft(correction), report.id, [])).toEqual({ what: 'nothing' })
  expect(savingOf(correction, { ...draft(correction), date: '2024-05' }, report.id, [])).toEqual({
    what: 'edit',
    fact: port.fact.id,
    changes: { date: '2024-05' },
  })
})

it.each([
  ['its passage', { ...correction, span: span('open the port') }, {}, 'open the port'],
  ['its kind', correction, { kind: 'statement' as const, label: 'indirect' }, 'Bergen would open the port'],
])('puts another fact in the place of one that changes %s', (_, writing, change, words) => {
  const saving = savingOf(writing, { ...draft(writing), ...change }, report.id, [])
  expect(saving).toMatchObject({ what: 'add', fact: { replaces: port.fact.id, ...span(words) } })
})

it('says so while the passage is not the one it was', () => {
  expect(sheetOf(correction, report.text)?.note).toMatch(/^Drag/)
  expect(sheetOf({ ...correction, span: span('the port') } as Writing, report.text)?.note).toMatch(/replaced/)
})

it('links two facts over all the words from the first to the second, in whichever order they are drawn', () => {
  const from: Writing = { what: 'linkage', from: ban }
  expect(sheetOf(from, report.text)).toBeNull()
  expect(linkedTo(from, ban)).toBeNull()
  expect(linkedTo(nothing, port)).toBeNull()
  const both = linkedTo(from, port)!
  expect(draft(both)).toMatchObject({ actors: 'Oslo', own: { what: 'lift the ban', dependsOn: 'open the port' } })
  expect(savingOf(both, draft(both), report.id, [])).toMatchObject({
    what: 'add',
    fact: { kind: 'linkage', start: 0, end: report.text.length - 1, fields: { type: 'precondition_of' } },
  })
})

it('adds a fact on the words that were selected', () => {
  const writing: Writing = { what: 'fact', span: span('lift the ban') }
  expect(draft(writing).about).toBe('lift the ban')
  expect(savingOf(writing, draft(writing), report.id, [])).toMatchObject({
    what: 'add',
    fact: { kind: 'position', ...span('lift the ban') },
  })
})

import { expect, it } from 'vitest'
import { begun, matching } from './match.ts'

const entries = ['Positions', 'Proposals', 'Reports', 'Côte d’Ivoire', 'Security guarantees'].map((name) => ({
  id: name,
  group: 'Pages',
  name,
}))
const names = (typed: string) => matching(entries, typed, 3).map((entry) => entry.name)

it.each([
  ['pos', ['Positions', 'Proposals']],
  ['cote', ['Côte d’Ivoire']],
  ['gua', ['Security guarantees']],
  ['sec gua', ['Security guarantees']],
  ['nothing', []],
  ['', ['Positions', 'Proposals', 'Reports']],
])('finds for %j %j', (typed, expected) => expect(names(typed)).toEqual(expected))

it.each([
  ['cease', 'cease*'],
  ['no cea', 'no cea*'],
  ['ce', 'ce'],
  ['"cease fire"', '"cease fire"'],
  ['sanction*', 'sanction*'],
  ['no ', 'no '],
])('asks the full text for %j as %j: the last word may be only begun', (typed, asked) =>
  expect(begun(typed)).toBe(asked),
)

import { expect, it } from 'vitest'
import { matching } from './match.ts'

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

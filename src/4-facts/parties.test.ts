import { describe, expect, it } from 'vitest'
import { plainReport } from '../1-report/plain.ts'
import { english } from '../3-syntax/load.ts'
import { codeReport } from './index.ts'

const opening = 'Norway and Denmark are at odds over herring.'

describe('who talks with whom, where a passage leaves it open', () => {
  it.each([
    ['the two sides', 'The two sides met in Bergen on Monday.', ['DNK', 'NOR']],
    ['negotiators', 'Negotiators met in Bergen on Monday.', ['DNK', 'NOR']],
    ['a joint committee', 'A joint committee will meet in Bergen next week.', ['DNK', 'NOR']],
    ['a body with a name of its own', 'The African Union met in Addis Ababa on Monday.', ['AU']],
    ['people told apart by what they do', 'Oil producers met in Bergen on Monday.', ['Oil producers']],
  ])('finds it for %s', (_, text, expected) => {
    const report = plainReport('a.txt', `${opening} ${text}`, { published: '2024-05-09' })
    const { facts } = codeReport(report, { parser: english() })
    const met = facts.filter((fact) => fact.kind === 'meeting')
    expect(met.flatMap((fact) => fact.actors.map((actor) => actor.id ?? actor.name)).sort()).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import type { Fact, Kind } from '../0-model/fact.ts'
import { Fact as FactSchema } from '../0-model/fact.ts'
import { stands } from '../0-model/passage.ts'
import { plainReport } from '../1-report/plain.ts'
import { english } from '../3-syntax/load.ts'
import { codeReport } from './index.ts'
import type { Example } from './kind.ts'
import { factKinds } from './kinds.ts'

const coded = (text: string, published = '2024-05-09') => {
  const report = plainReport('example.txt', text, { published })
  return { report, facts: codeReport(report, { parser: english() }).facts }
}

const names = (actors: Fact['actors']) => actors.map((actor) => actor.id ?? actor.name)

function matches(fact: Fact, expected: Record<string, unknown>): boolean {
  return Object.entries(expected).every(([field, value]) => {
    if (field === 'actors' || field === 'counterparts')
      return JSON.stringify(names(fact[field])) === JSON.stringify(value)
    if (field === 'evidence') return fact.evidence.exact === value
    return JSON.stringify((fact as unknown as Record<string, unknown>)[field]) === JSON.stringify(value)
  })
}

describe.each(Object.values(factKinds))('$name', ({ name, examples }) => {
  const all = examples as readonly Example<Kind>[]
  it.each(all.filter((example) => example.finds.length > 0).map((example) => [example.text, example] as const))(
    'is found in: %s',
    (_, example) => {
      const { report, facts } = coded(example.text, example.published)
      const mine = facts.filter((fact) => fact.kind === name)
      for (const expected of example.finds)
        expect(
          mine.some((fact) => matches(fact, expected)),
          `${JSON.stringify(expected)} among ${JSON.stringify(mine)}`,
        ).toBe(true)
      for (const fact of facts) {
        expect(stands(fact.evidence, report.text)).toBe(true)
        expect(FactSchema.safeParse(fact).error).toBeUndefined()
      }
    },
  )
  it.each(all.filter((example) => example.finds.length === 0).map((example) => [example.text, example] as const))(
    'is not found in: %s',
    (_, example) => {
      expect(coded(example.text, example.published).facts.filter((fact) => fact.kind === name)).toEqual([])
    },
  )
  it('says what it is and what it is not', () => {
    expect(all.some((example) => example.finds.length > 0)).toBe(true)
    expect(all.some((example) => example.finds.length === 0)).toBe(true)
  })
})

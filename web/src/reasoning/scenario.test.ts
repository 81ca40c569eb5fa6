import { expect, it } from 'vitest'
import { draftsIn, kinds, saidOf, scenarioOf } from './scenario.ts'

it('is a scenario once every change says all it needs', () => {
  expect(scenarioOf([])).toBeUndefined()
  expect(scenarioOf([{ do: 'party-leaves' }])).toBeUndefined()
  expect(
    scenarioOf([
      { do: 'party-leaves', party: 'NOR' },
      { do: 'happens', what: ' ' },
    ]),
  ).toBeUndefined()
  expect(scenarioOf([{ do: 'happens', what: ' a truce ', party: 'NOR' }])).toEqual({
    changes: [{ do: 'happens', what: 'a truce' }],
  })
})

it('reads the changes of an address, and lets go what is none', () => {
  const drafts = [{ do: 'position-moves', party: 'NOR', issue: 'port', to: 'shared' }]
  expect(draftsIn(JSON.stringify(drafts))).toEqual(drafts)
  expect(draftsIn(JSON.stringify([...drafts, { do: 'dances' }, { do: 'fails', what: 3 }, null]))).toEqual(drafts)
  expect(draftsIn('{"do"')).toEqual([])
  expect(draftsIn(undefined)).toEqual([])
})

it('says every change in words, with names for ids', () => {
  const name = (field: string, id: string) => (field === 'to' || field === 'what' ? id : `the ${id}`)
  for (const { do: what, fields } of kinds) {
    const change = Object.fromEntries([['do', what], ...fields.map((field) => [field, field])]) as never
    expect(saidOf(change, name)).toContain(fields[0] === 'what' ? 'what' : `the ${fields[0]}`)
  }
})

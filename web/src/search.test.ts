import { expect, it } from 'vitest'
import { readSearch, settings, writeSearch } from './search.ts'

it('takes from an address only the settings a page has', () => {
  expect(settings('asOf', 'fact')({ asOf: '2025-04-20', token: 'x', fact: '' })).toEqual({ asOf: '2025-04-20' })
})

it('writes settings as plain text and reads them back', () => {
  const search = { actor: 'UKR', words: 'a “quoted” & odd=text', asOf: '2025-04-20' }
  expect(readSearch(writeSearch(search))).toEqual(search)
  expect(writeSearch({ a: undefined, b: '' })).toBe('')
})

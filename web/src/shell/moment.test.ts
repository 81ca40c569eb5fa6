import { expect, it } from 'vitest'
import { momentOf, saidOf } from './moment.ts'
import { pages } from './pages.ts'

const day = (text: string): string => `the ${text}`

it('tells what was known by a day from what held on it', () => {
  expect(saidOf({ asOf: '2025-05-01' }, undefined, day)).toBe('The record as it stood at the end of the 2025-05-01.')
  expect(saidOf({ on: '2025-05-01' }, '/d/$dossier/positions', day)).toMatch(/^What held on the 2025-05-01, as far/)
  expect(saidOf({}, '/d/$dossier/positions', day)).toBeUndefined()
})

it('says on every page that does not show what held where it is shown', () => {
  const others = pages.filter(({ to }) => saidOf({ on: '2025-05-01' }, to, day)?.includes('is shown on'))
  expect(others.length).toBe(pages.length - 7)
})

it('means one thing at a time', () => {
  expect(momentOf('on', '2025-05-01')).toEqual({ asOf: undefined, on: '2025-05-01' })
  expect(momentOf('asOf', '')).toEqual({ asOf: undefined, on: undefined })
})

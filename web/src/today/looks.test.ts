import { expect, it } from 'vitest'
import { lastLook, look } from './looks.ts'

it('remembers up to which day one has read, for each dossier', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  expect(lastLook('paris', storage)).toBeUndefined()
  look('paris', '2025-04-20', storage)
  expect(lastLook('paris', storage)).toBe('2025-04-20')
  expect(lastLook('other', storage)).toBeUndefined()
})

it('takes nothing that is not a day, and bears a browser that keeps nothing', () => {
  expect(lastLook('paris', { getItem: () => 'yesterday' })).toBeUndefined()
  const refuses = () => {
    throw new Error('denied')
  }
  expect(lastLook('paris', { getItem: refuses })).toBeUndefined()
  expect(() => look('paris', '2025-04-20', { setItem: refuses })).not.toThrow()
})

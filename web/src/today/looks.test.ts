import { expect, it } from 'vitest'
import { looked } from './looks.ts'

const storage = () => {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

it('tells when one last looked, for each dossier; a reload is the same visit', () => {
  const here = storage()
  expect(looked('paris', '2025-04-20T08:00:00Z', here)).toBeUndefined()
  expect(looked('paris', '2025-04-20T08:10:00Z', here)).toBeUndefined()
  expect(looked('paris', '2025-04-21T08:00:00Z', here)).toBe('2025-04-20T08:10:00Z')
  expect(looked('paris', '2025-04-21T08:20:00Z', here)).toBe('2025-04-20T08:10:00Z')
  expect(looked('other', '2025-04-21T08:20:00Z', here)).toBeUndefined()
})

it.each(['yesterday', '{}', 'null', '{"last":"yesterday"}'])('takes %s for no look at all', (text) => {
  const here = storage()
  here.kept.set('parley-looks-paris', text)
  expect(looked('paris', '2025-04-20T08:00:00Z', here)).toBeUndefined()
})

it('bears a browser that keeps nothing', () => {
  const refuses = () => {
    throw new Error('denied')
  }
  expect(looked('paris', '2025-04-20T08:00:00Z', { getItem: refuses, setItem: refuses })).toBeUndefined()
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evidence, stands } from './passage.ts'

it('stands where it was taken from, whatever the text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      const passage = evidence(text, start, end)
      expect(stands(passage, text)).toBe(true)
      expect(stands(passage, `x${text}`)).toBe(false)
    }),
  ))

it('refuses a passage that leaves the text', () => {
  expect(() => evidence('short', 2, 9)).toThrow('passage-outside-text')
  expect(() => evidence('short', 2, 2)).toThrow('passage-outside-text')
})

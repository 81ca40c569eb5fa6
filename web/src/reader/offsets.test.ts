import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trimmed, wholeWords } from './offsets.ts'

it.each([
  ['a selection with spaces', 'He said no. ', 2, 8, 'said'],
  ['one made backwards', 'He said no. ', 8, 2, 'said'],
  ['nothing but white space', 'He   said', 2, 5, undefined],
])('trims %s', (_, text, start, end, expected) => {
  const span = trimmed({ start, end }, text)
  expect(span && text.slice(span.start, span.end)).toBe(expected)
})

it.each([
  ['He reject|ed the pl|an now', 'rejected the plan'],
  ['the cease-f|ire of| May', 'cease-fire of'],
  ['|all of it|', 'all of it'],
])('widens %s to whole words', (marked, expected) => {
  const text = marked.replaceAll('|', '')
  const start = marked.indexOf('|')
  const span = wholeWords({ start, end: marked.lastIndexOf('|') - 1 }, text)
  expect(text.slice(span.start, span.end)).toBe(expected)
})

it('never narrows a stretch nor leaves the text', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length
      const end = start + 1 + (b % (text.length - start))
      const wide = wholeWords({ start, end }, text)
      expect(wide.start).toBeLessThanOrEqual(start)
      expect(wide.end).toBeGreaterThanOrEqual(end)
      expect(wide.start).toBeGreaterThanOrEqual(0)
      expect(wide.end).toBeLessThanOrEqual(text.length)
    }),
  ))

import { expect, it } from 'vitest'
import { type IssueDraft, issueDraft, issueOf, troubles } from './agenda.ts'

const issue = {
  id: 'truce',
  name: 'Truce',
  words: ['truce', 'ceasefire'],
  options: [
    { id: 'full', name: 'full, and everywhere', words: ['complete', 'total'] },
    { id: 'none', name: 'none', words: [] },
  ],
}
const scaled = {
  id: 'length',
  name: 'Length',
  words: [],
  options: [],
  scale: { low: { at: 0, means: 'none' }, high: { at: 90, means: 'long', words: ['lasting'] }, unit: 'days' },
}
const draft = (change: Partial<IssueDraft>): IssueDraft => ({ ...issueDraft(undefined), ...change })

it.each([
  ['with options', issue],
  ['on a scale', scaled],
])('gives back an issue %s that was not changed', (_, each) => expect(issueOf(issueDraft(each), each)).toEqual(each))

it('keeps the id of an option that keeps its name, and reads its words behind the colon', () =>
  expect(
    issueOf({ ...issueDraft(issue), words: 'truce, , truce', options: 'none: no truce\nFor a week' }, issue),
  ).toEqual({
    ...issue,
    words: ['truce'],
    options: [
      { id: 'none', name: 'none', words: ['no truce'] },
      { id: 'for-a-week', name: 'For a week', words: [] },
    ],
  }))

it('has options or a scale, never both', () => {
  const low = { at: '0', means: 'none', words: '' }
  const high = { at: '30', means: 'a month', words: 'a month, lasting' }
  const now = issueOf({ ...issueDraft(issue), by: 'scale', unit: 'days', low, high }, issue)
  expect(now).toEqual({
    ...issue,
    options: [],
    scale: {
      low: { at: 0, means: 'none' },
      high: { at: 30, means: 'a month', words: ['a month', 'lasting'] },
      unit: 'days',
    },
  })
  expect(issueOf({ ...issueDraft(now), by: 'options', options: 'yes' }, now)).not.toHaveProperty('scale')
})

it('makes an id for a new one, and waits for a name', () => {
  expect(issueOf(draft({ name: 'Prisoners of war' }), undefined)?.id).toBe('prisoners-of-war')
  expect(issueOf(draft({ name: ' ', words: 'x' }), undefined)).toBeUndefined()
})

it.each([
  ['a number that is none', { low: { at: 'zero', means: 'none', words: '' } }, ['low.at']],
  ['no number', { low: { at: ' ', means: 'none', words: '' } }, ['low.at']],
  ['ends that are one', { high: { at: '0', means: 'much', words: '' } }, ['high.at']],
  ['an end without meaning', { high: { at: '9', means: ' ', words: '' } }, ['high.means']],
  ['no unit', { unit: '' }, ['unit']],
])('asks for better than %s', (_, change, fields) => {
  const ends = { low: { at: '0', means: 'none', words: '' }, high: { at: '9', means: 'much', words: '' } }
  expect(Object.keys(troubles(draft({ name: 'Length', by: 'scale', ...ends, ...change })))).toEqual(fields)
})

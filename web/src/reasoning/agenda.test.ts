import { expect, it } from 'vitest'
import { issueDraft, issueOf } from './agenda.ts'

const issue = {
  id: 'truce',
  name: 'Truce',
  words: ['truce', 'ceasefire'],
  options: [{ id: 'full', name: 'full', words: ['complete'] }],
}

it('gives back an issue that was not changed', () => expect(issueOf(issueDraft(issue), issue)).toEqual(issue))

it('keeps what is known of an option that keeps its name', () =>
  expect(issueOf({ name: 'Truce', words: 'truce, , truce', options: 'full, For a week' }, issue)).toEqual({
    ...issue,
    words: ['truce'],
    options: [issue.options[0], { id: 'for-a-week', name: 'For a week', words: [] }],
  }))

it('makes an id for a new one, and waits for a name', () => {
  expect(issueOf({ name: 'Prisoners of war', words: '', options: '' }, undefined)?.id).toBe('prisoners-of-war')
  expect(issueOf({ name: ' ', words: 'x', options: '' }, undefined)).toBeUndefined()
})

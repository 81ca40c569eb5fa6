import { expect, it } from 'vitest'
import { emptyQueue, open, type Step, stepped } from './queue.ts'

const after = (...steps: readonly Step[]) =>
  steps.reduce(stepped, stepped(emptyQueue, { type: 'loaded', ids: ['a', 'b', 'c'], fresh: true }))
const accept = (...facts: readonly string[]): Step => ({ type: 'decided', facts, as: 'accepted' })

it('moves on to the next open fact after a decision, and leaves the decided one where it was', () => {
  const queue = after(accept('a'))
  expect(queue.order[queue.at]).toBe('b')
  expect(queue.order).toEqual(['a', 'b', 'c'])
  expect(open(queue)).toBe(2)
})

it('comes round to those left open', () => {
  const queue = after({ type: 'moved', by: 2 }, accept('c'))
  expect(queue.order[queue.at]).toBe('a')
})

it('stays where it is when all is decided', () => expect(after(accept('a'), accept('b'), accept('c')).at).toBe(2))

it('goes back to what it undoes', () => {
  const queue = after(accept('a'), accept('b'), { type: 'undone' })
  expect(queue.order[queue.at]).toBe('b')
  expect([...queue.decided.keys()]).toEqual(['a'])
})

it('undoes a batch as one', () => expect(open(after(accept('a', 'b', 'c'), { type: 'undone' }))).toBe(3))

it('takes facts that came meanwhile at its end', () =>
  expect(after(accept('a'), { type: 'loaded', ids: ['d', 'b', 'c'], fresh: false }).order).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]))

it('opens again what the server refused', () => {
  const facts = ['a']
  expect(open(after({ type: 'decided', facts, as: 'rejected' }, { type: 'refused', facts }))).toBe(3)
})

it('does not leave the queue at either end', () => {
  expect(after({ type: 'moved', by: -5 }).at).toBe(0)
  expect(after({ type: 'moved', by: 50 }).at).toBe(2)
})

it('waits for a reason until one moves', () => {
  expect(after({ type: 'choosing', on: true }).choosing).toBe(true)
  expect(after({ type: 'choosing', on: true }, { type: 'moved', by: 1 }).choosing).toBe(false)
})

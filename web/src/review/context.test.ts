import { expect, it } from 'vitest'
import { inContext } from './context.ts'

const text = 'First paragraph.\n\nOslo said no. It wants more.\n\nLast.'
const blocks = [
  { kind: 'paragraph' as const, start: 0, end: 16 },
  { kind: 'paragraph' as const, start: 18, end: 46 },
  { kind: 'paragraph' as const, start: 48, end: 53 },
]
const at = text.indexOf('said no')
const evidence = { start: at, end: at + 7, exact: 'said no', prefix: 'Oslo ', suffix: '. It' }

it('shows a passage in its own paragraph', () =>
  expect(inContext(evidence, { text, blocks }, 200)).toEqual({
    before: 'Oslo ',
    exact: 'said no',
    after: '. It wants more.',
  }))

it('cuts long context at a word', () => expect(inContext(evidence, { text, blocks }, 9).after).toBe('. It …'))

it('makes do with what the passage itself carries', () =>
  expect(inContext(evidence, undefined, 200)).toEqual({ before: '…Oslo ', exact: 'said no', after: '. It…' }))

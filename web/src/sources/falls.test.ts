import { expect, it } from 'vitest'
import type { Falling } from '../api/types.ts'
import { summary } from './falls.ts'

const fall = (kind: Falling['kind'], effect: Falling['effect']): Falling => ({
  kind,
  effect,
  id: kind,
  says: '',
  path: [],
})

it('tells apart what goes, what others still carry, and what should be looked at again', () => {
  const found = summary([
    fall('fact', 'lost'),
    fall('item', 'lost'),
    fall('item', 'weakened'),
    fall('brief', 'flagged'),
    fall('fact', 'flagged'),
  ])
  expect(found.lost.map(({ kind }) => kind)).toEqual(['item'])
  expect(found.weaker).toHaveLength(1)
  expect(found.flagged.map(({ kind }) => kind)).toEqual(['brief', 'fact'])
})

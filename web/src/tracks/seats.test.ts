import { expect, it } from 'vitest'
import { emptyTrack, seatsWith } from './seats.ts'

it('gives a new channel an id of its own', () => {
  const first = emptyTrack(' Çırağan talks ', [])
  expect(first).toEqual({ id: 'c-ragan-talks', name: 'Çırağan talks', words: [], seats: [] })
  expect(emptyTrack('Çırağan talks', [first]).id).toBe('c-ragan-talks-2')
  expect(emptyTrack('—', []).id).toBe('track')
})

it('adds, changes and takes away seats, and leaves the others', () => {
  const one = seatsWith([], 0, { actor: 'NOR' })
  expect(one).toEqual([{ actor: 'NOR', role: 'member' }])
  const two = seatsWith(one, 1, { actor: 'DNK', role: 'absent', from: '2024-05' })
  expect(seatsWith(two, 1, { from: '' })[1]).toEqual({ actor: 'DNK', role: 'absent' })
  expect(seatsWith(two, 0, null)).toEqual([{ actor: 'DNK', role: 'absent', from: '2024-05' }])
  expect(one).toEqual([{ actor: 'NOR', role: 'member' }])
})

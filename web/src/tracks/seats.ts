import type { DossierPage } from '../api/types.ts'

export type Track = DossierPage['tracks'][number]
export type Seat = Track['seats'][number]

/** Who may sit how in a channel; `absent` and `excluded` are said of those who do not. */
export const roles = ['member', 'mediator', 'host', 'observer', 'guarantor', 'absent', 'excluded'] as const

/** A track nobody has filled in yet, under an id that no other has. */
export function emptyTrack(name: string, others: readonly Track[]): Track {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const base = plain || 'track'
  let id = base
  for (let more = 2; others.some((each) => each.id === id); more++) id = `${base}-${more}`
  return { id, name: name.trim(), words: [], seats: [] }
}

/** A seat changed, added (`at` is the number of seats) or, with `null`, taken away. */
export function seatsWith(seats: readonly Seat[], at: number, seat: Partial<Seat> | null): Seat[] {
  if (seat === null) return seats.filter((_, index) => index !== at)
  const before = seats[at]
  const changed: Seat = { actor: '', role: 'member', ...before, ...seat }
  // a time that was emptied is none
  if (!changed.from) delete changed.from
  if (!changed.until) delete changed.until
  return before ? seats.map((each, index) => (index === at ? changed : each)) : [...seats, changed]
}

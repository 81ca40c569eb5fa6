import { z } from 'zod'

export const seatRoles = ['member', 'mediator', 'host', 'observer', 'guarantor', 'absent', 'excluded'] as const
export type SeatRole = (typeof seatRoles)[number]

/** Who sits in a channel of talks, from when to when (EDTF); `absent` and `excluded` are said of those who do not. */
export const Seat = z.object({
  actor: z.string().describe('Id in the register.'),
  role: z.enum(seatRoles).default('member'),
  from: z.string().optional(),
  until: z.string().optional(),
})
export type Seat = z.infer<typeof Seat>

/** One of a dossier’s parallel channels of talks: official, back channel, technical, humanitarian… */
export const Track = z.object({
  id: z.string(),
  name: z.string(),
  format: z.string().optional().describe('direct, proximity, shuttle, contact group, working group…'),
  words: z.array(z.string()).default([]).describe('Words by which meetings are matched to the track.'),
  seats: z.array(Seat).default([]),
})
export type Track = z.infer<typeof Track>

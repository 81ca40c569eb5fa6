import { z } from 'zod'
import { ActorRef } from '../actor.ts'

/** What an agreement or proposal says more where it is a ceasefire. Dates are EDTF and never merged into one. */
export const Ceasefire = z.object({
  class: z.enum(['cessation-of-hostilities', 'preliminary', 'permanent']).optional(),
  declared: z.string().optional(),
  effective: z.string().optional(),
  ended: z.string().optional(),
  duration: z.string().optional().describe('ISO 8601 duration: P30D, PT72H.'),
  domain: z.enum(['all', 'energy', 'maritime', 'air']).optional(),
  disputed: z
    .array(z.object({ by: ActorRef, what: z.string() }))
    .optional()
    .describe('Who disputes what of it.'),
})
export type Ceasefire = z.infer<typeof Ceasefire>

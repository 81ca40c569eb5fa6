import { z } from 'zod'
import { ActorRef } from '../actor.ts'
import { Ceasefire } from './ceasefire.ts'

export const labels = ['negotiating', 'agreed', 'signed', 'in-force', 'breached', 'collapsed'] as const

/** An agreement and its stage. */
export const Agreement = z.object({
  kind: z.literal('agreement'),
  label: z.enum(labels),
  subject: z.string().optional(),
  guarantors: z.array(ActorRef).optional(),
  ceasefire: Ceasefire.optional(),
})

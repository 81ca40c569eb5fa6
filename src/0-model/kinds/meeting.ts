import { z } from 'zod'
import { ActorRef } from '../actor.ts'

export const labels = ['held', 'ongoing', 'planned', 'cancelled', 'postponed', 'failed'] as const

/** Talks, visits, calls between parties. */
export const Meeting = z.object({
  kind: z.literal('meeting'),
  label: z.enum(labels),
  host: z.array(ActorRef).optional(),
  mediator: z.array(ActorRef).optional(),
  format: z.string().optional().describe('call, visit, summit, indirect talks, … as the report says.'),
  absent: z.array(ActorRef).optional().describe('Those the report names as not there.'),
})

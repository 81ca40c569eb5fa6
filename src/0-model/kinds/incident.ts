import { z } from 'zod'
import { ActorRef } from '../actor.ts'

export const labels = ['attack', 'violation', 'arrest', 'displacement', 'other'] as const

/** A count of people as far as the report fixes it: “at least 34” is low 34; “dozens” low 24. */
export const Casualties = z.object({
  low: z.int().min(0).nullable(),
  best: z.int().min(0).nullable(),
  high: z.int().min(0).nullable(),
  jointWith: z.string().optional().describe('The other incident or place the count is shared with.'),
})
export type Casualties = z.infer<typeof Casualties>

/** Violence or an alleged violation. */
export const Incident = z.object({
  kind: z.literal('incident'),
  label: z.enum(labels),
  killed: Casualties.optional(),
  injured: Casualties.optional(),
  claimedBy: z.array(ActorRef).optional().describe('Those who say they did it.'),
  attributed: z
    .array(z.object({ by: z.array(ActorRef), to: z.array(ActorRef) }))
    .optional()
    .describe('Who is blamed, and by whom; `by` is empty where the report does not say.'),
  deniedBy: z.array(ActorRef).optional().describe('Those who deny that they did it, or that it happened.'),
})

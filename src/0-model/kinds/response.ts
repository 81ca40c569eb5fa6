import { z } from 'zod'

export const labels = ['accepts', 'rejects', 'conditional', 'counters', 'pending'] as const

/** An answer to a named offer or request. */
export const Response = z.object({
  kind: z.literal('response'),
  label: z.enum(labels),
  to: z.string().optional().describe('What is answered, in the report’s words.'),
  condition: z.string().optional(),
})

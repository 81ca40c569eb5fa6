import { z } from 'zod'

/** A time by which something must be settled; the fact’s `date` is when it falls due. */
export const Deadline = z.object({
  kind: z.literal('deadline'),
  label: z.undefined().optional(),
  consequence: z.string().optional().describe('What is threatened if it passes, in the report’s words.'),
})

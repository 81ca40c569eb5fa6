import { z } from 'zod'

/** One party charges another. */
export const Accusation = z.object({
  kind: z.literal('accusation'),
  label: z.undefined().optional(),
  of: z.string().describe('The charge, in the report’s words.'),
})

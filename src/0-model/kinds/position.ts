import { z } from 'zod'

export const labels = ['demands', 'supports', 'opposes', 'rejects', 'accepts', 'open'] as const

/** From what cannot be given up to what would be nice to have. */
export const firmnesses = ['red-line', 'demand', 'preference'] as const

/** What a party wants, backs or refuses on an issue. */
export const Position = z.object({
  kind: z.literal('position'),
  label: z.enum(labels),
  firmness: z.enum(firmnesses).optional(),
  condition: z.string().optional().describe('What the position is made to depend on, in the report’s words.'),
})

import { z } from 'zod'

const Anchor = z.object({
  at: z.number(),
  means: z.string(),
  words: z.array(z.string()).optional().describe('Words by which a position without a number is put at this end.'),
})

/** A scale an issue is negotiated on, between two anchors. */
export const Scale = z.object({
  low: Anchor,
  high: Anchor,
  unit: z.string().describe('days, troops, per cent, €, points…'),
})
export type Scale = z.infer<typeof Scale>

/** One item of a dossier's agenda: either options of which a deal takes exactly one, or a scale, or neither yet. */
export const Issue = z.object({
  id: z.string(),
  name: z.string(),
  words: z.array(z.string()).default([]).describe('Words by which positions and proposals are matched to the issue.'),
  options: z.array(z.object({ id: z.string(), name: z.string(), words: z.array(z.string()).default([]) })).default([]),
  scale: Scale.optional(),
})
export type Issue = z.infer<typeof Issue>

import { z } from 'zod'
import { Ceasefire } from './ceasefire.ts'

export const labels = ['made', 'planned', 'withdrawn'] as const

/** An offer or plan put on the table. */
export const Proposal = z.object({
  kind: z.literal('proposal'),
  label: z.enum(labels),
  version: z.string().optional().describe('“revised”, “second”, “updated” … as the report calls it.'),
  terms: z.array(z.string()).optional().describe('The single terms, in the report’s words.'),
  ceasefire: Ceasefire.optional(),
})

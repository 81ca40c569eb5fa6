import { z } from 'zod'

/** A name a dossier can be called by on the command line and in addresses. */
export const DossierId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'write lower-case letters, digits and hyphens, 64 at most' })

/** One process followed: its reports, agenda, actors, outlets and tracks live under this name. */
export const Dossier = z.object({
  id: DossierId,
  title: z.string(),
  note: z.string().optional(),
  glossary: z
    .array(z.object({ word: z.string(), write: z.string().optional(), because: z.string().optional() }))
    .default([])
    .describe('Loaded words the dossier has settled; all others stay in quotation marks with their user.'),
})
export type Dossier = z.infer<typeof Dossier>

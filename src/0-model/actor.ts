import { z } from 'zod'

/**
 * Who a passage speaks of. `id` is ISO 3166 alpha-3 for states and their governments, else the id in the
 * dossier's register; `of` is the affiliation of a person or delegation (an id where there is one, else a name).
 * `mention` is where the report names them.
 */
export const ActorRef = z.object({
  name: z.string(),
  id: z.string().optional(),
  of: z.string().optional(),
  mention: z.object({ start: z.int().min(0), end: z.int().min(0) }),
})
export type ActorRef = z.infer<typeof ActorRef>

export const actorTypes = [
  'state',
  'organisation',
  'armed-group',
  'party',
  'company',
  'union',
  'person',
  'group',
] as const

/** An actor of a dossier's register. */
export const Actor = z.object({
  id: z.string().describe('ISO 3166 alpha-3 for states, else a short lower-case id.'),
  name: z.string(),
  type: z.enum(actorTypes),
  aliases: z.array(z.string()).default([]).describe('Other names and spellings the reports use.'),
  of: z.string().optional().describe('Id of the actor this one belongs to or speaks for.'),
  posts: z.array(z.object({ post: z.string(), from: z.string().optional(), until: z.string().optional() })).default([]),
  ids: z.record(z.string(), z.string()).default({}).describe('Ids elsewhere: wikidata, gwno, ucdp, pax.'),
  role: z
    .enum(['party', 'mediator', 'facilitator', 'guarantor', 'witness', 'co-sponsor', 'observer'])
    .optional()
    .describe('“party” only for those who negotiate or fight.'),
})
export type Actor = z.infer<typeof Actor>

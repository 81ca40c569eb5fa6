import { z } from 'zod'

/** How far a source can be relied on: A completely … E unreliable, F cannot be judged (Admiralty system). */
export const sourceGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** An outlet, agency or other source of reports, as the dossier rates it. A rating is a person’s, never the machine’s. */
export const Outlet = z.object({
  id: z.string().describe('The outlet’s host name or a short lower-case id.'),
  name: z.string(),
  aliases: z.array(z.string()).default([]).describe('Other names and host names of the same outlet.'),
  grade: z.enum(sourceGrades).optional(),
  because: z.string().optional().describe('Why it is rated so.'),
  line: z.string().optional().describe('Whose side it is held to be near, if any.'),
  owner: z.string().optional().describe('Owner or publisher: two outlets of one owner are no two voices.'),
})
export type Outlet = z.infer<typeof Outlet>

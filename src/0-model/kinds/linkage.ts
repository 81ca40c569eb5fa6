import { z } from 'zod'

export const types = [
  'precondition_of',
  'quid_pro_quo',
  'package_with',
  'sequenced_before',
  'contingent_on_event',
  'excludes',
  'guarantees',
  'compensates',
  'retaliates_for',
] as const

/** One thing is made to depend on another. */
export const Linkage = z.object({
  kind: z.literal('linkage'),
  label: z.undefined().optional(),
  what: z.string(),
  dependsOn: z.string(),
  type: z.enum(types),
})

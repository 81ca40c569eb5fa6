import { z } from 'zod'

/** The direction of the measure; its stage is the fact’s factuality. */
export const labels = ['imposed', 'tightened', 'eased', 'lifted', 'proposed', 'provided', 'suspended'] as const
export const types = ['sanction', 'aid', 'military', 'humanitarian', 'economic', 'legal'] as const

/** A power used: sanctions, aid, troops, law. */
export const Measure = z.object({ kind: z.literal('measure'), label: z.enum(labels), type: z.enum(types) })

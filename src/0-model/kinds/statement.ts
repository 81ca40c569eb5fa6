import { z } from 'zod'

/** `direct`: any of its words stand in quotation marks. */
export const labels = ['direct', 'indirect'] as const

/** Someone says something worth recording. */
export const Statement = z.object({ kind: z.literal('statement'), label: z.enum(labels) })

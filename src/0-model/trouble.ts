import { z } from 'zod'

/** Something wrong in what was read. It is kept beside the facts, never printed from inside a stage. */
export const Trouble = z.object({
  code: z.string().describe('A short kebab-case name of the trouble, as listed in the reference.'),
  stage: z.string().describe('The stage that met it: report, text, syntax, facts, record, reasoning, views.'),
  message: z.string().describe('What was found, and where.'),
  advice: z.string().describe('What would do instead.'),
  start: z.int().min(0).optional().describe('Where in the report’s text, in UTF-16 units.'),
  end: z.int().min(0).optional(),
})
export type Trouble = z.infer<typeof Trouble>

/** The caller asked for something that cannot be done. The message ends with its code in brackets. */
export class Misuse extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(`${message} [${code}]`, options)
    this.name = 'Misuse'
    this.code = code
  }
}

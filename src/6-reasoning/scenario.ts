import { z } from 'zod'
import { Misuse } from '../0-model/trouble.ts'

const words = z.string().min(1)

/** One thing that is supposed to change. */
export const Change = z.discriminatedUnion('do', [
  z.object({ do: z.literal('party-leaves'), party: words }),
  z.object({
    do: z.literal('position-moves'),
    party: words,
    issue: words,
    to: words.describe('An option or a number, in words.'),
  }),
  z.object({ do: z.literal('report-disbelieved'), report: words }),
  z.object({ do: z.literal('deadline-passes'), deadline: words.describe('Id of the fact.') }),
  z.object({ do: z.literal('measure-lifted'), what: words, issue: words.optional() }),
  z.object({ do: z.literal('guarantee-given'), what: words, issue: words.optional() }),
  z.object({ do: z.literal('happens'), what: words, issue: words.optional() }),
  z.object({ do: z.literal('fails'), what: words, issue: words.optional() }),
])
export type Change = z.infer<typeof Change>

/** What is supposed, and the seed for whatever is drawn by chance. Saved in the dossier by its name. */
export const Scenario = z.object({
  name: z.string().optional(),
  seed: z.int().default(1),
  changes: z.array(Change).min(1),
})
export type Scenario = z.input<typeof Scenario>

/** Reads a scenario from outside. Throws a Misuse that says what is wrong with it. */
export function scenarioOf(value: unknown): z.output<typeof Scenario> {
  const read = Scenario.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Misuse(
    'scenario-not-valid',
    `scenario, ${issue?.path.join('.') || 'whole'}: ${issue?.message ?? 'not valid'}`,
  )
}

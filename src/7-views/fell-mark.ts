import { z } from 'zod'
import { Fell } from '../0-model/entry.ts'
import { itemOf, type Record, type Withdrawal } from '../5-record/record.ts'
import { marks, marksOf } from '../5-record/retraction/fell.ts'
import { rootOf } from '../5-record/retraction/withdrawal.ts'
import { outletName } from './quote.ts'

/** A thing on the way from what was withdrawn to what fell, with the words by which a reader knows it. */
export const Known = z.object({ id: z.string(), says: z.string() })

/** What a line of the record shows of a withdrawal that touched it, as long as nobody has looked. */
export const FellMark = z
  .object({
    withdrawal: z.string().describe('The entry that withdrew.'),
    on: z.string().describe('When, UTC.'),
    by: z.string(),
    why: z.string().nullable(),
    of: Known.extend({ kind: z.enum(['report', 'fact', 'outlet']) }).describe('What was withdrawn.'),
    id: z.string().describe('What to say has been looked at.'),
    effect: Fell.shape.effect.describe(
      'lost: nothing else carries it. weakened: it stands on fewer voices. flagged: to be looked at again.',
    ),
  })
  .meta({ id: 'FellMark' })
export type FellMark = z.infer<typeof FellMark>

/** The latest withdrawal that touched an item and at which nobody has looked; null where there is none. */
export function fellMark(record: Record, item: string): FellMark | null {
  return shown(record, marksOf(record, item).at(-1))
}

/** The same of a brief, a scenario or a finding, by its own id. */
export function ownMark(record: Record, id: string): FellMark | null {
  return record.withdrawals.size === 0 ? null : shown(record, marks(record).get(id)?.at(-1))
}

function shown(record: Record, mark: ReturnType<typeof marksOf>[number] | undefined): FellMark | null {
  return mark ? { ...madeBy(record, mark.withdrawal), effect: mark.fell.effect, id: mark.fell.id } : null
}

/** Who withdrew what, when and why. */
export function madeBy(record: Record, { entry, of }: Withdrawal): Omit<FellMark, 'id' | 'effect'> {
  const { at = '', by = '', why } = record.entries.get(entry) ?? {}
  const kind = 'report' in of ? 'report' : 'fact' in of ? 'fact' : 'outlet'
  const id = rootOf(of)
  return { withdrawal: entry, on: at, by, why: why ?? null, of: { kind, id, says: called(record, id) } }
}

/** How a reader knows a thing: a report by its title, a fact or item by its words, an outlet or brief by its name. */
export function called(record: Record, id: string): string {
  const report = record.reports.get(id)
  if (report) {
    const source = [outletName(record, report.outlet), report.published].filter(Boolean).join(', ')
    return `${report.title ?? report.source}${source ? ` (${source})` : ''}`
  }
  const held = record.facts.get(id) ?? record.facts.get(itemOf(record, id)?.facts[0] ?? '')
  if (held) return `“${held.fact.evidence.exact}”`
  return record.outlets.get(id)?.name ?? record.briefs.get(id)?.title ?? id
}

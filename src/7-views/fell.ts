import { z } from 'zod'
import { Fell } from '../0-model/entry.ts'
import type { Record, Withdrawal } from '../5-record/record.ts'
import { needsLook, saidOf } from '../5-record/retraction/fell.ts'
import { withWithdrawn } from '../5-record/retraction/withdrawal.ts'
import { fallout } from '../6-reasoning/fallout.ts'
import { called, FellMark, Known, madeBy } from './fell-mark.ts'
import { type Paging, paged } from './page.ts'

/** Something that fell with a withdrawal, and whether somebody has looked at it since. */
export const FellRow = FellMark.extend({
  kind: Fell.shape.kind,
  says: z.string(),
  path: z.array(Known).describe('Each resting on the one before, from what was withdrawn.'),
  looked: z.object({ by: z.string(), on: z.string() }).nullable(),
}).meta({ id: 'FellRow' })
export type FellRow = z.infer<typeof FellRow>

export const FellView = z
  .object({
    open: z.int().describe('How many nobody has looked at.'),
    total: z.int(),
    falls: z.array(FellRow),
  })
  .meta({ id: 'Fell' })
export type FellView = z.infer<typeof FellView>

/** What a person decides by, first. */
const order: readonly FellRow['kind'][] = [
  'brief',
  'finding',
  'undertaking',
  'forecast',
  'package',
  'scenario',
  'item',
  'fact',
]

/** What fell with the withdrawals in force, latest withdrawal first; only what nobody has looked at, unless all is asked for. */
export function fell(record: Record, options: Paging & { readonly all?: boolean } = {}): FellView {
  const rows = [...record.withdrawals.values()].reverse().flatMap((withdrawal) => rowsOf(record, withdrawal))
  const open = rows.filter(({ looked }) => looked === null)
  const { total, list } = paged(options.all ? rows : open, options)
  return { open: open.length, total, falls: [...list] }
}

/** How many things fell at which nobody has looked. */
export function openFalls(record: Record): number {
  let count = 0
  for (const { fell: all, looked } of record.withdrawals.values())
    for (const one of all) if (one.id !== '' && needsLook(one) && !looked.has(one.id)) count++
  return count
}

function rowsOf(record: Record, withdrawal: Withdrawal): readonly FellRow[] {
  const head = madeBy(record, withdrawal)
  const words = wordsOf(record, withdrawal)
  return withdrawal.fell
    .filter((one) => one.id !== '' && needsLook(one))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(({ kind, id, effect, path }) => {
      const entry = withdrawal.looked.get(id)
      const by = entry === undefined ? undefined : record.entries.get(entry)
      const says = words.get(`${kind} ${id}`) ?? called(record, id)
      return {
        ...head,
        kind,
        id,
        says,
        effect,
        path: path.map((step) => ({ id: step, says: step === id ? says : called(record, step) })),
        looked: by ? { by: by.by, on: by.at } : null,
      }
    })
}

/** Words made before of what fell: reasoning over a large record takes its time. */
const kept = new WeakMap<Withdrawal['fell'], ReadonlyMap<string, string>>()

/** What is said of each thing that fell, worked out from the record as it would be without the withdrawal. */
function wordsOf(record: Record, withdrawal: Withdrawal): ReadonlyMap<string, string> {
  const known = kept.get(withdrawal.fell)
  if (known) return known
  const before = withWithdrawn(record, withdrawal.entry)
  const words = saidOf(before, fallout(before, withdrawal.of))
  kept.set(withdrawal.fell, words)
  return words
}
